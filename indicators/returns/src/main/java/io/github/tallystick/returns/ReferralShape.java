package io.github.tallystick.returns;

import static io.github.tallystick.returns.SsdColumn.*;

import io.github.tallystick.core.time.EpochDay;

/** Referrals in columns. */
final class ReferralShape implements ColumnShape {
    static final int RECEIVED_ON = 0;
    static final int NO_FURTHER_ACTION = 1;

    private final int id;
    private final int child;
    private final int receivedOn;
    private final int noFurtherAction;
    private final int closedOn;

    ReferralShape(Header header) {
        id = header.position(CINE_REFERRAL_ID);
        child = header.position(CINE_PERSON_ID);
        receivedOn = header.position(CINE_REFERRAL_DATE);
        noFurtherAction = header.position(CINE_REFERRAL_NFA);
        closedOn = header.position(CINE_CLOSE_DATE);
    }

    @Override
    public int longs() {
        return 2;
    }

    @Override
    public int ints() {
        return 1;
    }

    @Override
    public boolean add(PlainLine line, int number, ColumnRows rows) {
        long idKey = line.given(id);
        long childKey = line.given(child);
        int day = line.day(receivedOn);
        boolean isWithoutAction = line.isYes(noFurtherAction);
        line.day(closedOn, EpochDay.NEVER);
        if (line.isPlain()) {
            add(rows, number, idKey, childKey, day, isWithoutAction);
        }
        return line.isPlain();
    }

    @Override
    public void add(Row row, Words words, ColumnRows rows) {
        ReferralRow values = ReferralRow.of(row);
        add(
                rows,
                row.line(),
                Keys.of(values.id(), words),
                Keys.of(values.child(), words),
                EpochDay.of(values.receivedOn()),
                values.noFurtherAction());
    }

    private static void add(ColumnRows rows, int line, long id, long child, int day, boolean isWithoutAction) {
        int row = rows.add(line);
        rows.longs(ID)[row] = id;
        rows.longs(OWNER)[row] = child;
        rows.ints(RECEIVED_ON)[row] = day;
        rows.mark(row, NO_FURTHER_ACTION, isWithoutAction);
    }
}
