package io.github.tallystick.returns;

import static io.github.tallystick.returns.SsdColumn.*;

import io.github.tallystick.core.time.EpochDay;

/** Child protection plans in columns. */
final class PlanShape implements ColumnShape {
    static final int STARTED_ON = 0;
    static final int ENDED_ON = 1;
    static final int OF_ANOTHER_COUNCIL = 1;

    private final int id;
    private final int child;
    private final int startedOn;
    private final int endedOn;
    private final int ofAnotherCouncil;

    PlanShape(Header header) {
        id = header.position(CPPL_CP_PLAN_ID);
        child = header.position(CPPL_PERSON_ID);
        startedOn = header.position(CPPL_CP_PLAN_START_DATE);
        endedOn = header.position(CPPL_CP_PLAN_END_DATE);
        ofAnotherCouncil = header.position(CPPL_CP_PLAN_OLA);
    }

    @Override
    public int longs() {
        return 2;
    }

    @Override
    public int ints() {
        return 2;
    }

    @Override
    public boolean add(PlainLine line, int number, ColumnRows rows) {
        long idKey = line.given(id);
        long childKey = line.given(child);
        int start = line.day(startedOn);
        int end = line.endOf(start, endedOn);
        boolean isOfAnother = line.isYes(ofAnotherCouncil);
        if (line.isPlain()) {
            add(rows, number, idKey, childKey, start, end, isOfAnother);
        }
        return line.isPlain();
    }

    @Override
    public void add(Row row, Words words, ColumnRows rows) {
        PlanRow values = PlanRow.of(row);
        add(
                rows,
                row.line(),
                Keys.of(values.id(), words),
                Keys.of(values.child(), words),
                EpochDay.of(values.startedOn()),
                EpochDay.orNever(values.endedOn()),
                values.ofAnotherCouncil());
    }

    private static void add(ColumnRows rows, int line, long id, long child, int start, int end, boolean isOfAnother) {
        int row = rows.add(line);
        rows.longs(ID)[row] = id;
        rows.longs(OWNER)[row] = child;
        rows.ints(STARTED_ON)[row] = start;
        rows.ints(ENDED_ON)[row] = end;
        rows.mark(row, OF_ANOTHER_COUNCIL, isOfAnother);
    }
}
