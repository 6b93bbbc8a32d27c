package io.github.tallystick.returns;

import static io.github.tallystick.returns.SsdColumn.*;

import io.github.tallystick.core.time.EpochDay;

/** Child protection visits in columns. */
final class VisitShape implements ColumnShape {
    static final int PLAN = 2;
    static final int MADE_ON = 0;
    static final int RECORDED_ON = 1;
    static final int SEEN = 1;

    private final int id;
    private final int child;
    private final int plan;
    private final int madeOn;
    private final int childSeen;
    private final int recordedOn;

    VisitShape(Header header) {
        id = header.position(CPPV_CP_VISIT_ID);
        child = header.position(CPPV_PERSON_ID);
        plan = header.position(CPPV_CP_PLAN_ID);
        madeOn = header.position(CPPV_CP_VISIT_DATE);
        childSeen = header.position(CPPV_CP_VISIT_SEEN);
        recordedOn = header.position(RECORDED_DATE);
    }

    @Override
    public int longs() {
        return 3;
    }

    @Override
    public int ints() {
        return 2;
    }

    @Override
    public boolean add(PlainLine line, int number, ColumnRows rows) {
        long idKey = line.given(id);
        long childKey = line.key(child);
        long planKey = line.key(plan);
        int made = line.day(madeOn);
        boolean isSeen = line.isYes(childSeen);
        int recorded = line.day(recordedOn, EpochDay.BEFORE_ALL);
        if (line.isPlain()) {
            int row = rows.add(number);
            rows.longs(ID)[row] = idKey;
            rows.longs(OWNER)[row] = childKey;
            rows.longs(PLAN)[row] = planKey;
            set(rows, row, made, isSeen, recorded);
        }
        return line.isPlain();
    }

    @Override
    public void add(Row row, Words words, ColumnRows rows) {
        VisitRow values = VisitRow.of(row);
        int added = rows.add(row.line());
        rows.longs(ID)[added] = Keys.of(values.id(), words);
        rows.longs(OWNER)[added] = Keys.of(values.child(), words);
        rows.longs(PLAN)[added] = Keys.of(values.plan(), words);
        set(rows, added, EpochDay.of(values.madeOn()), values.childSeen(), EpochDay.orBeforeAll(values.recordedOn()));
    }

    private static void set(ColumnRows rows, int row, int made, boolean isSeen, int recorded) {
        rows.ints(MADE_ON)[row] = made;
        rows.ints(RECORDED_ON)[row] = recorded;
        rows.mark(row, SEEN, isSeen);
    }
}
