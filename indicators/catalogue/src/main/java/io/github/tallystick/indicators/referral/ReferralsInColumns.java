package io.github.tallystick.indicators.referral;

import io.github.tallystick.core.definition.UnitColumns;
import io.github.tallystick.core.facts.RowsByOwner;
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
    public Holder<ReferralReceived> holder() {
        RowsByOwner.Part part = rows.holder();
        ReferralReceivedRows referrals = new ReferralReceivedRows(firstDays);
        return number -> {
            part.hold(number);
            fill(referrals, part);
            return referrals;
        };
    }

    private static void fill(ReferralReceivedRows into, RowsByOwner.Part part) {
        into.makeRows(part.size());
        int owner = -1;
        int day = EpochDay.BEFORE_ALL;
        int previous = EpochDay.BEFORE_ALL;
        for (int row = 0; row < part.size(); row++) {
            int received = part.value(row);
            int previousOfSame = received == day ? previous : day;
            previous = part.owner(row) == owner ? previousOfSame : EpochDay.BEFORE_ALL;
            owner = part.owner(row);
            day = received;
            into.owners()[row] = owner;
            into.receivedDays()[row] = day;
            into.previousDays()[row] = previous;
            into.noFurtherAction()[row] = part.isMarked(row);
        }
    }
}
