package io.github.tallystick.returns;

import static io.github.tallystick.returns.SsdColumn.*;

import com.google.common.collect.ImmutableList;
import io.github.tallystick.core.time.EpochDay;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Posts in columns. The reason for leaving takes the upper bits of the marks: 0 for none, or one more than its number. */
final class PostShape implements ColumnShape {
    static final int FTE = 2;
    static final int STARTED_ON = 0;
    static final int ENDED_ON = 1;
    static final int QUALIFIED_MARK = 1;
    static final int AGENCY_MARK = 2;

    /** The reasons that are known, and one that stands for all others. */
    static final List<String> REASONS = ImmutableList.<String>builder()
            .addAll(PostRow.LEAVING_REASONS)
            .add("another reason")
            .build();

    private static final int REASON_SHIFT = 2;
    private static final byte[][] KNOWN_REASONS = PostRow.LEAVING_REASONS.stream()
            .map(reason -> reason.getBytes(StandardCharsets.US_ASCII))
            .toArray(byte[][]::new);

    private final int id;
    private final int staff;
    private final int startedOn;
    private final int endedOn;
    private final int fte;
    private final int agency;
    private final int qualified;
    private final int newlyQualified;
    private final int leavingReason;

    PostShape(Header header) {
        id = header.position(PROF_PROFESSIONAL_ID);
        staff = header.position(PROF_STAFF_ID);
        startedOn = header.position(START_DATE);
        endedOn = header.position(END_DATE);
        fte = header.position(PROF_FULL_TIME_EQUIVALENCY);
        agency = header.position(PROF_AGENCY_WORKER_FLAG);
        qualified = header.position(QUALIFIED);
        newlyQualified = header.position(NEWLY_QUALIFIED);
        leavingReason = header.position(LEAVING_REASON);
    }

    static int reason(int marks) {
        return (marks >> REASON_SHIFT) - 1;
    }

    @Override
    public int longs() {
        return 3;
    }

    @Override
    public int ints() {
        return 2;
    }

    /** Without a column of first days no row is used. */
    @Override
    public boolean add(PlainLine line, int number, ColumnRows rows) {
        if (startedOn < 0) {
            return false;
        }
        long idKey = line.given(id);
        long staffKey = line.key(staff);
        int start = line.day(startedOn);
        int end = line.endOf(start, endedOn);
        long billionths = line.fte(fte);
        boolean isQualified = line.isYes(qualified);
        boolean isAgency = line.isYes(agency);
        line.isYes(newlyQualified);
        int reason = line.word(leavingReason, KNOWN_REASONS);
        if (line.isPlain()) {
            int row = rows.add(number);
            rows.longs(ID)[row] = idKey;
            rows.longs(OWNER)[row] = staffKey;
            set(rows, row, start, end, billionths);
            mark(rows, row, isQualified, isAgency, reason);
        }
        return line.isPlain();
    }

    /** A row whose post cannot be used still says who the professional is. */
    @Override
    public void add(Row row, Words words, ColumnRows rows) {
        int added = rows.add(row.line());
        rows.longs(ID)[added] = Keys.of(row.given(PROF_PROFESSIONAL_ID), words);
        rows.longs(OWNER)[added] = Keys.of(row.text(PROF_STAFF_ID), words);
        if (startedOn < 0) {
            row.leaveOut();
            return;
        }
        PostRow values = PostRow.of(row);
        set(
                rows,
                added,
                EpochDay.of(values.startedOn()),
                EpochDay.orNever(values.endedOn()),
                values.fte().billionths());
        int reason = values.leavingReason().map(PostShape::number).orElse(-1);
        mark(rows, added, values.qualified(), values.agency(), reason);
    }

    private static int number(String reason) {
        int known = PostRow.LEAVING_REASONS.indexOf(reason);
        return known < 0 ? PostRow.LEAVING_REASONS.size() : known;
    }

    private static void set(ColumnRows rows, int row, int start, int end, long billionths) {
        rows.ints(STARTED_ON)[row] = start;
        rows.ints(ENDED_ON)[row] = end;
        rows.longs(FTE)[row] = billionths;
    }

    private static void mark(ColumnRows rows, int row, boolean isQualified, boolean isAgency, int reason) {
        rows.mark(row, QUALIFIED_MARK, isQualified);
        rows.mark(row, AGENCY_MARK, isAgency);
        rows.mark(row, (reason + 1) << REASON_SHIFT, true);
    }
}
