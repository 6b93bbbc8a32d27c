package io.github.tallystick.examples.embedding;

import static io.github.tallystick.core.definition.Clause.clause;

import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.Polarity;
import io.github.tallystick.core.definition.Rule;
import io.github.tallystick.core.definition.Runs;
import io.github.tallystick.core.definition.Source;
import io.github.tallystick.core.definition.Term;
import io.github.tallystick.core.definition.Unit;
import io.github.tallystick.core.definition.UnitRule;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Referral;
import java.time.LocalDate;

/**
 * An indicator of a council's own: the share of referrals that ended in no further action. A unit, the rule that makes it from
 * facts, two rules that are asked about it, and the definition that joins them to the words.
 */
public final class OwnIndicator {
    /** The definition; figures, series and explanations come from it as from any other. */
    public static final Indicator<Child> NO_FURTHER_ACTION = Indicator.of(Child.class)
            .code("ashmere.no-further-action")
            .title("Referrals with no further action")
            .unit("referral")
            .formula(Formula.share(
                    "Percentage of {1} which {2}",
                    Made.FROM_REFERRALS,
                    Term.number(clause("referrals in the period", Is.RECEIVED)),
                    clause("ended in no further action", Is.WITHOUT_FURTHER_ACTION)))
            .polarity(Polarity.CONTEXTUAL)
            .source(Source.builder()
                    .publisher("Ashmere Council (invented)")
                    .title("Front door report")
                    .date(LocalDate.of(2018, 4, 1))
                    .quotation("Percentage of referrals in the period which ended in no further action")
                    .build())
            .build();

    private OwnIndicator() {}

    /** What is counted: a referral, with its day as an epoch day. */
    private record Received(String id, int day, boolean noFurtherAction) implements Unit {
        @Override
        public String toString() {
            return "a referral of " + EpochDay.inWords(day);
        }
    }

    /** Makes the units of one child. */
    private enum Made implements UnitRule<Child, Received> {
        FROM_REFERRALS;

        @Override
        public void units(Child child, Sink<? super Received> into) {
            for (Referral referral : child.referrals()) {
                into.accept(
                        new Received(referral.id(), EpochDay.of(referral.receivedOn()), referral.noFurtherAction()));
            }
        }
    }

    /** What is asked: an event counts where the window holds its day; a condition holds always or never. */
    private enum Is implements Rule<Received> {
        RECEIVED {
            @Override
            public void answer(Received referral, Window window, Runs into) {
                into.event(referral.day, window);
            }
        },
        WITHOUT_FURTHER_ACTION {
            @Override
            public void answer(Received referral, Window window, Runs into) {
                if (referral.noFurtherAction) {
                    into.always();
                }
            }
        }
    }
}
