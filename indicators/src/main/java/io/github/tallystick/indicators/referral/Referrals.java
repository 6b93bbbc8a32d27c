package io.github.tallystick.indicators.referral;

import static io.github.tallystick.core.spec.Clause.clause;
import static io.github.tallystick.core.spec.Clause.leavingOut;
import static io.github.tallystick.core.spec.Formula.share;
import static io.github.tallystick.core.spec.Measure.number;

import io.github.tallystick.core.spec.Formula;
import io.github.tallystick.core.spec.Measure;
import io.github.tallystick.core.spec.Rule;
import io.github.tallystick.core.spec.Rules;
import io.github.tallystick.core.spec.Unit;
import io.github.tallystick.core.spec.UnitRule;
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
        Formula<Child, ?> repeats(Clock clock, LookBack within, Optional<Window> own) {
            Measure<ReferralReceived> actedOn =
                    number(clause(RECEIVED, over(own, Is.RECEIVED)), leavingOut("", Is.ACTED_ON));
            return share(
                    WORDS, new ReferralReceived.Of(clock, Earlier.ANY), actedOn, clause(REPEATS, new Repeats(within)));
        }
    },
    /** All are counted, but one that had no further action is not repeated by a later one. */
    REPEATING_ONE_ACTED_ON {
        @Override
        Formula<Child, ?> repeats(Clock clock, LookBack within, Optional<Window> own) {
            return of(new ReferralReceived.Of(clock, Earlier.ACTED_ON), Is.RECEIVED, new Repeats(within), own);
        }
    },
    /** Children with a referral in the period, each once; above the line those of whom any referral in the period is a repeat. */
    CHILDREN {
        @Override
        Formula<Child, ?> repeats(Clock clock, LookBack within, Optional<Window> own) {
            return of(
                    new ReferredChild.Of(new ReferralReceived.Of(clock, Earlier.ANY)),
                    new ReferredChild.Any(Is.RECEIVED),
                    new ReferredChild.Any(new Rules.Both<>(Is.RECEIVED, new Repeats(within))),
                    own);
        }
    };

    private static final String WORDS = "Percentage of {1} which are {2}";
    private static final String RECEIVED = "referrals in 2018/19";
    private static final String REPEATS =
            "repeat referrals within 12 months of the previous referral to Children's Social Care";

    /** The formula of the share of repeats, over a window of the definition's own if it has one. */
    Formula<Child, ?> repeats(Clock clock, LookBack within, Optional<Window> own) {
        return of(new ReferralReceived.Of(clock, Earlier.ANY), Is.RECEIVED, new Repeats(within), own);
    }

    private static <U extends Unit> Formula<Child, U> of(
            UnitRule<Child, U> units, Rule<U> received, Rule<U> repeats, Optional<Window> own) {
        return share(WORDS, units, number(clause(RECEIVED, over(own, received))), clause(REPEATS, over(own, repeats)));
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
