package io.github.tallystick.indicators.referral;

import static io.github.tallystick.core.definition.Clause.clause;
import static io.github.tallystick.core.definition.Clause.leavingOut;
import static io.github.tallystick.core.definition.Formula.share;
import static io.github.tallystick.core.definition.Measure.number;

import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.Measure;
import io.github.tallystick.core.definition.Rule;
import io.github.tallystick.core.definition.Rules;
import io.github.tallystick.core.definition.Unit;
import io.github.tallystick.core.definition.UnitRule;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Item;
import io.github.tallystick.indicators.referral.ReferralReceived.Is;
import io.github.tallystick.indicators.referral.ReferralReceived.Repeats;
import java.util.Optional;
import java.util.Set;

/** Which referrals are counted, and as what. */
public enum Referrals {
    /** All, those with no further action included, in both terms. */
    ALL,
    /** Those with no further action are left out of the denominator, and with it of the numerator; others can repeat them. */
    ACTED_ON {
        @Override
        Formula<Child, ?> repeats(Words words, Clock clock, LookBack within, Optional<Window> own) {
            Measure<ReferralReceived> actedOn =
                    number(clause(words.received(), over(own, Is.RECEIVED)), leavingOut("", Is.ACTED_ON));
            return share(
                    words.template(),
                    new ReferralReceived.Of(clock, Earlier.ANY),
                    actedOn,
                    clause(words.above(), new Repeats(within)));
        }
    },
    /** All are counted, but one that had no further action is not repeated by a later one. */
    REPEATING_ONE_ACTED_ON {
        @Override
        Formula<Child, ?> repeats(Words words, Clock clock, LookBack within, Optional<Window> own) {
            return of(words, new ReferralReceived.Of(clock, Earlier.ACTED_ON), Is.RECEIVED, new Repeats(within), own);
        }
    },
    /** Children with a referral in the period, each once; above the line those of whom any referral in the period is a repeat. */
    CHILDREN {
        @Override
        Formula<Child, ?> repeats(Words words, Clock clock, LookBack within, Optional<Window> own) {
            return of(
                    words,
                    new ReferredChild.Of(new ReferralReceived.Of(clock, Earlier.ANY)),
                    new ReferredChild.Any(Is.RECEIVED),
                    new ReferredChild.Any(new Rules.Both<>(Is.RECEIVED, new Repeats(within))),
                    own);
        }
    };

    /**
     * The words of a definition.
     *
     * @param template how the two phrases stand together
     * @param received the phrase of the referrals counted
     * @param above the phrase of those of them above the line
     */
    record Words(String template, String received, String above) {}

    /** The formula of the share of those with no further action. */
    Formula<Child, ?> withoutAction(Words words) {
        ReferralReceived.Of each = new ReferralReceived.Of(Clock.REFERRAL, Earlier.ANY);
        return this == CHILDREN
                ? of(
                        words,
                        new ReferredChild.Of(each),
                        new ReferredChild.Any(Is.RECEIVED),
                        new ReferredChild.Any(new Rules.Both<>(Is.RECEIVED, Is.NOT_ACTED_ON)),
                        Optional.empty())
                : of(words, each, Is.RECEIVED, Is.NOT_ACTED_ON, Optional.empty());
    }

    /** The formula of the share of repeats, over a window of the definition's own if it has one. */
    Formula<Child, ?> repeats(Words words, Clock clock, LookBack within, Optional<Window> own) {
        return of(words, new ReferralReceived.Of(clock, Earlier.ANY), Is.RECEIVED, new Repeats(within), own);
    }

    private static <U extends Unit> Formula<Child, U> of(
            Words words, UnitRule<Child, U> units, Rule<U> received, Rule<U> repeats, Optional<Window> own) {
        return share(
                words.template(),
                units,
                number(clause(words.received(), over(own, received))),
                clause(words.above(), over(own, repeats)));
    }

    private static <U extends Unit> Rule<U> over(Optional<Window> own, Rule<U> rule) {
        return own.<Rule<U>>map(window -> new Rules.Over<>(window, rule)).orElse(rule);
    }

    String unit() {
        return this == CHILDREN ? "child" : "referral";
    }

    Set<String> needs() {
        return this == ALL || this == CHILDREN
                ? Set.of(Item.REFERRALS.inWords())
                : Set.of(Item.REFERRALS.inWords(), Item.NO_FURTHER_ACTION_FLAGS.inWords());
    }
}
