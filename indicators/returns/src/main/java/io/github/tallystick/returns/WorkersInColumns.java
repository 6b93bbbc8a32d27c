package io.github.tallystick.returns;

import static io.github.tallystick.returns.ColumnShape.ID;
import static io.github.tallystick.returns.ColumnShape.OWNER;
import static io.github.tallystick.returns.ColumnTable.together;

import io.github.tallystick.core.definition.FactColumns;
import io.github.tallystick.core.definition.RecordColumns;
import io.github.tallystick.core.facts.Numbering;
import io.github.tallystick.indicators.facts.Post;
import io.github.tallystick.indicators.facts.Worker;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The workers of posts in columns: those with the staff identifier of the professional, or without one the professional. */
final class WorkersInColumns {
    private final ColumnTable posts;
    private final Words words;
    private final ReaderThreads threads;
    private final Numbering workers;

    WorkersInColumns(ColumnTable posts, Words words, ReaderThreads threads) {
        this.posts = posts;
        this.words = words;
        this.threads = threads;
        this.workers = threads.numbering(people());
    }

    /** A professional without a staff identifier stands for the person, and must not be taken for somebody else's. */
    private long[] people() {
        Staff staff = posts.notUsed().size() == 0
                ? new Staff(posts.used().longs(OWNER), posts.used().longs(OWNER))
                : staffOfFirstRows();
        long[] people = staff.ofPosts().clone();
        int[] without = IntStream.range(0, people.length)
                .filter(row -> people[row] == Keys.BLANK)
                .toArray();
        if (without.length > 0) {
            long[] ids = Arrays.stream(without)
                    .mapToLong(row -> posts.used().longs(ID)[row])
                    .toArray();
            Numbering both = threads.numbering(together(staff.all(), ids));
            for (int i = 0; i < without.length; i++) {
                int number = both.numbers()[staff.all().length + i];
                boolean isOthers = both.firstRow(number) < staff.all().length;
                people[without[i]] = isOthers ? Keys.apart(ids[i]) : ids[i];
            }
        }
        return people;
    }

    /**
     * Staff identifiers.
     *
     * @param ofPosts of each post
     * @param all of all professionals, with or without a post
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Staff(long[] ofPosts, long[] all) {}

    /** The first row of a professional says who it is, whether its post can be used or not. */
    private Staff staffOfFirstRows() {
        ColumnRows used = posts.used();
        ColumnRows notUsed = posts.notUsed();
        Numbering professionals = threads.numbering(together(used.longs(ID), notUsed.longs(ID)));
        int[] firstLines = new int[professionals.size()];
        Arrays.fill(firstLines, Integer.MAX_VALUE);
        long[] all = new long[professionals.size()];
        for (int row = 0; row < professionals.numbers().length; row++) {
            boolean isUsed = row < used.size();
            ColumnRows rows = isUsed ? used : notUsed;
            int place = isUsed ? row : row - used.size();
            int number = professionals.numbers()[row];
            if (rows.line(place) < firstLines[number]) {
                firstLines[number] = rows.line(place);
                all[number] = rows.longs(OWNER)[place];
            }
        }
        long[] ofPosts = new long[used.size()];
        Arrays.setAll(ofPosts, row -> all[professionals.numbers()[row]]);
        return new Staff(ofPosts, all);
    }

    FactColumns<Worker> toWorkers() {
        ColumnRows rows = posts.used();
        byte[] reasons = new byte[rows.size()];
        for (int row = 0; row < reasons.length; row++) {
            reasons[row] = (byte) PostShape.reason(rows.marks(row));
        }
        long[] ids = rows.longs(ID);
        return Worker.columns(workers.size())
                .ids(ids(workers, words))
                .with(RecordColumns.of(Post.TABLE, workers.numbers())
                        .days(Post.STARTED, rows.ints(PostShape.STARTED_ON))
                        .days(Post.ENDED, rows.ints(PostShape.ENDED_ON))
                        .amounts(Post.FTE, rows.longs(PostShape.FTE))
                        .flags(Post.QUALIFIED, rows.marked(PostShape.QUALIFIED_MARK))
                        .flags(Post.AGENCY, rows.marked(PostShape.AGENCY_MARK))
                        .codes(Post.LEAVING_REASON, PostShape.REASONS, reasons)
                        .ids(Keys.texts(ids, words)));
    }

    private static IntFunction<String> ids(Numbering workers, Words words) {
        return number ->
                (Keys.isApart(workers.key(number)) ? "professional " : "") + Keys.text(workers.key(number), words);
    }

    /** The group of each worker: that of the first post in use. */
    GroupsOfOwners groups(FileColumn column) {
        GroupsOfOwners groups = new GroupsOfOwners(workers.size(), column);
        groups.take(posts.used(), row -> workers.numbers()[row], posts.report());
        return groups;
    }
}
