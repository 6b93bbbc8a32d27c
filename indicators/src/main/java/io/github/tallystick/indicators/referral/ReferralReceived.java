package io.github.tallystick.indicators.referral;

import io.github.tallystick.core.spec.Rule;
import io.github.tallystick.core.spec.Runs;
import io.github.tallystick.core.spec.Unit;
import io.github.tallystick.core.spec.UnitRule;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Timescale;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Referral;
import java.util.Comparator;
import java.util.List;

/**
 * A referral, and the one of the same child before it. Referrals of one child on one day are separate referrals, and neither
 * comes before the other.
 *
 * @param id the identifier
 * @param receivedDay the day from which it counts
 * @param previousDay the day of the latest referral on an earlier day, or {@link EpochDay#BEFORE_ALL}
 */
public record ReferralReceived(String id, int receivedDay, int previousDay) implements Unit {
    @Override
    public String toString() {
        return "a referral of " + EpochDay.inWords(receivedDay);
    }

    /** Makes one of every referral, those with no further action included. */
    public enum All implements UnitRule<Child, ReferralReceived> {
        /** Every referral. */
        REFERRALS;

        @Override
        public void units(Child child, Sink<? super ReferralReceived> into) {
            List<Referral> referrals = child.referrals().stream()
                    .sorted(Comparator.comparing(Referral::receivedOn))
                    .toList();
            int previous = EpochDay.BEFORE_ALL;
            int latest = EpochDay.BEFORE_ALL;
            for (Referral referral : referrals) {
                int day = EpochDay.of(referral.receivedOn());
                if (day > latest) {
                    previous = latest;
                    latest = day;
                }
                into.accept(new ReferralReceived(referral.id(), day, previous));
            }
        }
    }

    /** The referral was received on a day of the window. */
    public enum Received implements Rule<ReferralReceived> {
        /** In the window. */
        IN_WINDOW;

        @Override
        public void answer(ReferralReceived referral, Window window, Runs into) {
            into.event(referral.receivedDay, window);
            if (into.explaining()) {
                into.because("received " + EpochDay.inWords(referral.receivedDay));
            }
        }
    }

    /**
     * The same child had another referral on an earlier day, so many months before or less: exactly so many months counts.
     *
     * @param months how far to look back
     */
    public record Repeats(Timescale.Months months) implements Rule<ReferralReceived> {
        @Override
        public void answer(ReferralReceived referral, Window window, Runs into) {
            boolean hasPrevious = referral.previousDay != EpochDay.BEFORE_ALL;
            if (hasPrevious && months.before(referral.receivedDay) <= referral.previousDay) {
                into.always();
            }
            if (into.explaining()) {
                into.because(
                        hasPrevious
                                ? "previous " + EpochDay.inWords(referral.previousDay) + ", counted from "
                                        + EpochDay.inWords(months.before(referral.receivedDay))
                                : "no previous referral");
            }
        }
    }
}
