package io.github.tallystick.indicators.protection;

import io.github.tallystick.core.definition.UnitRows;
import java.util.Arrays;

/** Visits due in columns, in any order. */
final class VisitDueRows extends UnitRows<VisitDue> {
    private int[] dueDays = new int[0];
    private int[] planEnds = new int[0];
    private int[] doneDays = new int[0];

    @Override
    protected void makeColumns(int rows) {
        dueDays = Arrays.copyOf(dueDays, rows);
        planEnds = Arrays.copyOf(planEnds, rows);
        doneDays = Arrays.copyOf(doneDays, rows);
    }

    @Override
    protected void put(VisitDue visit, int row) {
        put(row, visit.dueDay(), visit.planEnd(), visit.doneDay());
    }

    /** Adds a visit due under a plan of a child. */
    void add(int child, int dueDay, int planEnd, int doneDay) {
        put(addRow(child), dueDay, planEnd, doneDay);
    }

    private void put(int row, int dueDay, int planEnd, int doneDay) {
        dueDays[row] = dueDay;
        planEnds[row] = planEnd;
        doneDays[row] = doneDay;
    }

    int[] dueDays() {
        return dueDays;
    }

    int[] planEnds() {
        return planEnds;
    }

    int[] doneDays() {
        return doneDays;
    }
}
