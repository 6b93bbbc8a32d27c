package io.github.tallystick.indicators.referral;

import io.github.tallystick.core.definition.Rule;
import io.github.tallystick.core.definition.Runs;
import io.github.tallystick.core.definition.Unit;
import io.github.tallystick.core.definition.UnitRule;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.Child;
import java.util.List;

/**
 * A child, with all referrals.
 *
 * @param id the identifier
 * @param referrals the referrals, in any order
 */
public record ReferredChild(String id, List<ReferralReceived> referrals) implements Unit {
    /**
     * Copies the collections.
     *
     * @param id the identifier
     * @param referrals the referrals
     */
    public ReferredChild {
        referrals = List.copyOf(referrals);
    }

    @Override
    public String toString() {
        return "a child with " + referrals.size() + (referrals.size() == 1 ? " referral" : " referrals");
    }

    /**
     * Makes one of every child who was ever referred.
     *
     * @param each makes the referrals
     */
    public record Of(ReferralReceived.Of each) implements UnitRule<Child, ReferredChild> {
        @Override
        public void units(Child child, Sink<? super ReferredChild> into) {
            List<ReferralReceived> referrals = each.of(child);
            if (!referrals.isEmpty()) {
                into.accept(new ReferredChild(child.id(), referrals));
            }
        }
    }

    /**
     * Holds, once, on the as-at dates on which a rule holds for any of the referrals.
     *
     * @param rule the rule
     */
    public record Any(Rule<ReferralReceived> rule) implements Rule<ReferredChild> {
        @Override
        public void answer(ReferredChild child, Window window, Runs into) {
            Runs sum = into.like();
            for (ReferralReceived referral : child.referrals) {
                Runs answer = into.like();
                rule.answer(referral, window, answer);
                sum.addAll(answer, 1);
                into.because(answer);
            }
            into.addPresence(sum);
        }
    }
}
