package io.github.tallystick.indicators.referral;

import io.github.tallystick.core.definition.UnitRows;
import io.github.tallystick.core.time.DayTable;
import java.util.Arrays;
import java.util.Map;

/** Referrals received in columns, in any order, each with the day of the one of the same child before it. */
final class ReferralReceivedRows extends UnitRows<ReferralReceived> {
    private final Map<LookBack, DayTable> firstDays;
    private int[] receivedDays = new int[0];
    private int[] previousDays = new int[0];
    private boolean[] noFurtherAction = new boolean[0];

    /** Rows of which there are none yet, and the tables of the first days that are looked back to, as far as they are made. */
    ReferralReceivedRows(Map<LookBack, DayTable> firstDays) {
        this.firstDays = firstDays;
    }

    @Override
    protected void makeColumns(int rows) {
        receivedDays = Arrays.copyOf(receivedDays, rows);
        previousDays = Arrays.copyOf(previousDays, rows);
        noFurtherAction = Arrays.copyOf(noFurtherAction, rows);
    }

    @Override
    protected void put(ReferralReceived referral, int row) {
        receivedDays[row] = referral.receivedDay();
        previousDays[row] = referral.previousDay();
        noFurtherAction[row] = referral.noFurtherAction();
    }

    /** Makes so many rows, all of whose columns are to be filled. */
    void makeRows(int rows) {
        resize(rows);
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
}
