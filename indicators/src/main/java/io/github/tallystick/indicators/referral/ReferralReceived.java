package io.github.tallystick.indicators.referral;

import io.github.tallystick.core.spec.Rule;
import io.github.tallystick.core.spec.Runs;
import io.github.tallystick.core.spec.Unit;
import io.github.tallystick.core.spec.UnitRule;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Referral;

/**
 * A referral, and the one of the same child before it. Referrals of one child on one day are separate referrals, and neither
 * comes before the other.
 *
 * @param id the identifier
 * @param receivedDay the day from which it counts
 * @param noFurtherAction whether it ended in no further action
 * @param previousDay the latest day from which the clock of a referral on an earlier day runs, or {@link EpochDay#BEFORE_ALL}
 */
public record ReferralReceived(String id, int receivedDay, boolean noFurtherAction, int previousDay) implements Unit {
    @Override
    public String toString() {
        return "a referral of " + EpochDay.inWords(receivedDay);
    }

    /**
     * Makes one of every referral, those with no further action included.
     *
     * @param clock from when an earlier referral is looked back to
     * @param earlier which referrals are looked back to
     */
    public record Of(Clock clock, Earlier earlier) implements UnitRule<Child, ReferralReceived> {
        @Override
        public void units(Child child, Sink<? super ReferralReceived> into) {
            for (Referral referral : child.referrals()) {
                into.accept(of(referral, child));
            }
        }

        ReferralReceived of(Referral referral, Child child) {
            int day = EpochDay.of(referral.receivedOn());
            int previous = EpochDay.BEFORE_ALL;
            for (Referral other : child.referrals()) {
                if (EpochDay.of(other.receivedOn()) < day && earlier.include(other)) {
                    int from = clock.startOf(other);
                    previous = from <= day ? Math.max(previous, from) : previous;
                }
            }
            return new ReferralReceived(referral.id(), day, referral.noFurtherAction(), previous);
        }
    }

    /** What can be asked of a referral. */
    public enum Is implements Rule<ReferralReceived> {
        /** It was received on a day of the window. */
        RECEIVED {
            @Override
            public void answer(ReferralReceived referral, Window window, Runs into) {
                into.event(referral.receivedDay, window);
                if (into.explaining()) {
                    into.because("received " + EpochDay.inWords(referral.receivedDay));
                }
            }
        },
        /** It did not end in no further action. */
        ACTED_ON {
            @Override
            public void answer(ReferralReceived referral, Window window, Runs into) {
                answerWith(referral, !referral.noFurtherAction, into);
            }
        },
        /** It ended in no further action. */
        NOT_ACTED_ON {
            @Override
            public void answer(ReferralReceived referral, Window window, Runs into) {
                answerWith(referral, referral.noFurtherAction, into);
            }
        };

        private static void answerWith(ReferralReceived referral, boolean holds, Runs into) {
            if (holds) {
                into.always();
            }
            if (into.explaining()) {
                into.because(referral.noFurtherAction ? "no further action" : "further action");
            }
        }
    }

    /**
     * The same child had another referral on an earlier day, and not too long before.
     *
     * @param within how far to look back
     */
    public record Repeats(LookBack within) implements Rule<ReferralReceived> {
        @Override
        public void answer(ReferralReceived referral, Window window, Runs into) {
            boolean hasPrevious = referral.previousDay != EpochDay.BEFORE_ALL;
            int from = within.firstDay(referral.receivedDay);
            if (hasPrevious && from <= referral.previousDay) {
                into.always();
            }
            if (into.explaining()) {
                into.because(
                        hasPrevious
                                ? "previous " + EpochDay.inWords(referral.previousDay) + ", counted from "
                                        + EpochDay.inWords(from)
                                : "no previous referral");
            }
        }
    }
}
