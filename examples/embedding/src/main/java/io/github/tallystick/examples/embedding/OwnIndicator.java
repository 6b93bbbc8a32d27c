package io.github.tallystick.examples.embedding;

import static io.github.tallystick.core.definition.Clause.clause;

import io.github.tallystick.core.definition.Condition.Flag;
import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.Polarity;
import io.github.tallystick.core.definition.Rows.Every;
import io.github.tallystick.core.definition.Source;
import io.github.tallystick.core.definition.Term;
import io.github.tallystick.core.definition.When.On;
import io.github.tallystick.core.definition.When.Whenever;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Referral;
import java.time.LocalDate;

/**
 * An indicator of a council's own: the share of referrals that ended in no further action. Its units are referrals; one rule
 * says when a referral counts below the line, and another which of them count above it.
 */
public final class OwnIndicator {
    /** The definition; figures, series and explanations come from it as from any other. */
    public static final Indicator<Child> NO_FURTHER_ACTION = Indicator.of(Child.class)
            .code("ashmere.no-further-action")
            .title("Referrals with no further action")
            .unit("referral")
            .formula(Formula.share(
                    "Percentage of {1} which {2}",
                    new Every(Referral.TABLE),
                    Term.number(clause("referrals in the period", new On(Referral.RECEIVED))),
                    clause("ended in no further action", new Whenever(new Flag(Referral.NO_FURTHER_ACTION)))))
            .polarity(Polarity.CONTEXTUAL)
            .source(Source.builder()
                    .publisher("Ashmere Council (invented)")
                    .title("Front door report")
                    .date(LocalDate.of(2018, 4, 1))
                    .quotation("Percentage of referrals in the period which ended in no further action")
                    .build())
            .build();

    private OwnIndicator() {}
}
