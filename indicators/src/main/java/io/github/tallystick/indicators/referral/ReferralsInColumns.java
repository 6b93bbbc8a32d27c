package io.github.tallystick.indicators.referral;

import io.github.tallystick.core.facts.RowsByOwner;
import io.github.tallystick.core.spec.UnitColumns;
import io.github.tallystick.core.time.DayTable;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.indicators.facts.ChildColumns;
import io.github.tallystick.indicators.facts.ReferralColumns;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Referrals received in columns, each with the day of the referral of the same child before it. */
final class ReferralsInColumns implements UnitColumns<ReferralReceived> {
    private final RowsByOwner rows;
    private final Map<LookBack, DayTable> firstDays = new ConcurrentHashMap<>();

    private ReferralsInColumns(RowsByOwner rows) {
        this.rows = rows;
    }

    /** The referrals of children, ordered by child and day; those of one day that had no further action last. */
    static ReferralsInColumns of(ChildColumns children) {
        ReferralColumns referrals = children.referrals();
        return new ReferralsInColumns(RowsByOwner.of(
                children.size(),
                referrals.children(),
                referrals.receivedDays(),
                RowsByOwner.ALL,
                referrals.noFurtherAction()));
    }

    @Override
    public int parts() {
        return rows.parts();
    }

    @Override
    public Holder holder() {
        return new Holder();
    }

    /** The referrals of some children. */
    final class Holder implements UnitColumns.Part<ReferralReceived> {
        private final RowsByOwner.Part part = rows.holder();
        private int[] owners = new int[0];
        private int[] receivedDays = new int[0];
        private int[] previousDays = new int[0];
        private boolean[] noFurtherAction = new boolean[0];

        @Override
        public void hold(int number) {
            part.hold(number);
            if (owners.length < part.size()) {
                owners = new int[part.size()];
                receivedDays = new int[part.size()];
                previousDays = new int[part.size()];
                noFurtherAction = new boolean[part.size()];
            }
            int owner = -1;
            int day = EpochDay.BEFORE_ALL;
            int previous = EpochDay.BEFORE_ALL;
            for (int row = 0; row < part.size(); row++) {
                int received = part.value(row);
                int previousOfSame = received == day ? previous : day;
                previous = part.owner(row) == owner ? previousOfSame : EpochDay.BEFORE_ALL;
                owner = part.owner(row);
                day = received;
                owners[row] = owner;
                receivedDays[row] = day;
                previousDays[row] = previous;
                noFurtherAction[row] = part.isMarked(row);
            }
        }

        int[] receivedDays() {
            return receivedDays;
        }

        int[] previousDays() {
            return previousDays;
        }

        boolean[] noFurtherAction() {
            return noFurtherAction;
        }

        /** The first day that is looked back to, for each day of a referral. */
        DayTable firstDays(LookBack within) {
            return firstDays.computeIfAbsent(within, any -> DayTable.of(any::firstDay));
        }

        @Override
        public int first() {
            return 0;
        }

        @Override
        public int end() {
            return part.size();
        }

        @Override
        public int[] owners() {
            return owners;
        }

        @Override
        public int[] unusable() {
            return new int[0];
        }
    }
}
