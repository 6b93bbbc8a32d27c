package io.github.tallystick.indicators.referral;

import io.github.tallystick.core.definition.ColumnAnswer;
import io.github.tallystick.core.definition.Rule;
import io.github.tallystick.core.definition.Runs;
import io.github.tallystick.core.definition.Unit;
import io.github.tallystick.core.definition.UnitColumns;
import io.github.tallystick.core.definition.UnitRows;
import io.github.tallystick.core.definition.UnitRule;
import io.github.tallystick.core.facts.Known;
import io.github.tallystick.core.time.DayTable;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.ChildColumns;
import io.github.tallystick.indicators.facts.Referral;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

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
            List<Referral> referrals = child.referrals();
            PreviousDays days = PreviousDays.of(referrals, clock, earlier);
            for (int i = 0; i < referrals.size(); i++) {
                into.accept(received(referrals.get(i), days, i));
            }
        }

        @Override
        public Optional<UnitColumns<ReferralReceived>> columns(Iterable<? extends Child> facts, Known known) {
            return facts instanceof ChildColumns children && clock == Clock.REFERRAL && earlier == Earlier.ANY
                    ? Optional.of(ReferralsInColumns.of(children))
                    : Optional.empty();
        }

        @Override
        public Optional<UnitRows<ReferralReceived>> emptyRows() {
            return Optional.of(new ReferralReceivedRows(new HashMap<>()));
        }

        /** The referrals of a child, in their order. */
        List<ReferralReceived> of(Child child) {
            List<Referral> referrals = child.referrals();
            PreviousDays days = PreviousDays.of(referrals, clock, earlier);
            List<ReferralReceived> received = new ArrayList<>(referrals.size());
            for (Referral each : referrals) {
                received.add(received(each, days, received.size()));
            }
            return received;
        }

        private static ReferralReceived received(Referral referral, PreviousDays days, int place) {
            return new ReferralReceived(
                    referral.id(), days.received(place), referral.noFurtherAction(), days.previous(place));
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

            @Override
            boolean answer(ReferralReceivedRows referrals, Window window, ColumnAnswer into) {
                into.event(referrals.receivedDays(), window);
                return true;
            }
        },
        /** It did not end in no further action. */
        ACTED_ON {
            @Override
            public void answer(ReferralReceived referral, Window window, Runs into) {
                answerWith(referral, !referral.noFurtherAction, into);
            }

            @Override
            boolean answer(ReferralReceivedRows referrals, Window window, ColumnAnswer into) {
                return answerWith(referrals, false, into);
            }
        },
        /** It ended in no further action. */
        NOT_ACTED_ON {
            @Override
            public void answer(ReferralReceived referral, Window window, Runs into) {
                answerWith(referral, referral.noFurtherAction, into);
            }

            @Override
            boolean answer(ReferralReceivedRows referrals, Window window, ColumnAnswer into) {
                return answerWith(referrals, true, into);
            }
        };

        @Override
        public boolean answer(UnitColumns.Part<? extends ReferralReceived> units, Window window, ColumnAnswer into) {
            return units instanceof ReferralReceivedRows referrals && answer(referrals, window, into);
        }

        abstract boolean answer(ReferralReceivedRows referrals, Window window, ColumnAnswer into);

        private static boolean answerWith(ReferralReceivedRows referrals, boolean noFurtherAction, ColumnAnswer into) {
            for (int row = into.first(); row < into.end(); row++) {
                into.where(row, referrals.noFurtherAction()[row] == noFurtherAction);
            }
            return true;
        }

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
            int from = within.firstDay(referral.receivedDay);
            if (isReached(referral.previousDay, from)) {
                into.always();
            }
            if (into.explaining()) {
                into.because(
                        referral.previousDay != EpochDay.BEFORE_ALL
                                ? "previous " + EpochDay.inWords(referral.previousDay) + ", counted from "
                                        + EpochDay.inWords(from)
                                : "no previous referral");
            }
        }

        private static boolean isReached(int previousDay, int from) {
            return previousDay >= Math.max(from, EpochDay.BEFORE_ALL + 1);
        }

        @Override
        public boolean answer(UnitColumns.Part<? extends ReferralReceived> units, Window window, ColumnAnswer into) {
            if (units instanceof ReferralReceivedRows referrals) {
                DayTable firstDays = referrals.firstDays(within);
                for (int row = into.first(); row < into.end(); row++) {
                    int from = firstDays.of(referrals.receivedDays()[row]);
                    into.where(row, isReached(referrals.previousDays()[row], from));
                }
                return true;
            }
            return false;
        }
    }
}
