package io.github.tallystick.indicators.facts;

import static io.github.tallystick.indicators.facts.RowIndex.requireLength;

import io.github.tallystick.core.time.EpochDay;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Spells in posts in columns, in any order. The columns are taken over, not copied, and must not be changed afterwards.
 * Identifiers are row numbers if no others are given. Full-time equivalents are whole numbers of a part, such as hundredths.
 */
public final class PostColumns {
    static final PostColumns NONE = of(new int[0], new int[0], new int[0], new int[0], 1);

    private final int[] workers;
    private final int[] startDays;
    private final int[] endDays;
    private final int[] fte;
    private final long billionthsInAPart;
    private final long[] billionths;
    private final BitSet qualified;
    private final BitSet agency;
    private final List<String> reasons;
    private final byte[] leavingReasons;
    private final IntFunction<String> ids;

    private PostColumns(
            int[] workers,
            int[] startDays,
            int[] endDays,
            int[] fte,
            long billionthsInAPart,
            long[] billionths,
            BitSet qualified,
            BitSet agency,
            List<String> reasons,
            byte[] leavingReasons,
            IntFunction<String> ids) {
        this.workers = workers;
        this.startDays = startDays;
        this.endDays = endDays;
        this.fte = fte;
        this.billionthsInAPart = billionthsInAPart;
        this.billionths = billionths;
        this.qualified = qualified;
        this.agency = agency;
        this.reasons = reasons;
        this.leavingReasons = leavingReasons;
        this.ids = ids;
    }

    /**
     * Posts, none held by a qualified social worker or an agency worker.
     *
     * @param workers for each post, the number of its worker
     * @param startDays for each post, the first day in it, as an epoch day
     * @param endDays for each post, the last day in it, as an epoch day; {@link EpochDay#NEVER} if the worker has not left
     * @param fte for each post, the parts of a full-time equivalent
     * @param partsOfOne how many parts make one full-time post: 100 for hundredths; a power of ten to 1,000,000,000
     * @return the posts
     * @throws IllegalArgumentException if the columns are of different lengths, a full-time equivalent is negative, or the parts
     *     are not such a number
     */
    public static PostColumns of(int[] workers, int[] startDays, int[] endDays, int[] fte, int partsOfOne) {
        requireLength("post", workers.length, startDays.length);
        requireLength("post", workers.length, endDays.length);
        requireLength("post", workers.length, fte.length);
        if (partsOfOne < 1 || Fte.PARTS_OF_ONE % partsOfOne != 0) {
            throw new IllegalArgumentException(
                    "parts of one full-time post must divide " + Fte.PARTS_OF_ONE + ", but were " + partsOfOne);
        }
        for (int row = 0; row < fte.length; row++) {
            if (fte[row] < 0) {
                throw new IllegalArgumentException(
                        "full-time equivalent must not be negative, but row " + row + " has " + fte[row] + " parts");
            }
        }
        return new PostColumns(
                workers,
                startDays,
                endDays,
                fte,
                Fte.PARTS_OF_ONE / partsOfOne,
                new long[0],
                new BitSet(),
                new BitSet(),
                List.of(),
                new byte[0],
                Integer::toString);
    }

    /**
     * Posts of any exact full-time equivalent, none held by a qualified social worker or an agency worker.
     *
     * @param workers for each post, the number of its worker
     * @param startDays for each post, the first day in it, as an epoch day
     * @param endDays for each post, the last day in it, as an epoch day; {@link EpochDay#NEVER} if the worker has not left
     * @param billionths for each post, the full-time equivalent as {@link Fte#billionths()}
     * @return the posts
     * @throws IllegalArgumentException if the columns are of different lengths, or a full-time equivalent is negative
     */
    public static PostColumns of(int[] workers, int[] startDays, int[] endDays, long[] billionths) {
        requireLength("post", workers.length, startDays.length);
        requireLength("post", workers.length, endDays.length);
        requireLength("post", workers.length, billionths.length);
        for (int row = 0; row < billionths.length; row++) {
            if (billionths[row] < 0) {
                throw new IllegalArgumentException("full-time equivalent must not be negative, but row " + row + " has "
                        + billionths[row] + " billionths");
            }
        }
        return new PostColumns(
                workers,
                startDays,
                endDays,
                new int[0],
                1,
                billionths,
                new BitSet(),
                new BitSet(),
                List.of(),
                new byte[0],
                Integer::toString);
    }

    /**
     * The same posts, held by these workers.
     *
     * @param qualifiedRows the rows of posts of qualified social workers
     * @param agencyRows the rows of posts of agency workers
     * @return the posts
     */
    public PostColumns withHolders(BitSet qualifiedRows, BitSet agencyRows) {
        return new PostColumns(
                workers,
                startDays,
                endDays,
                fte,
                billionthsInAPart,
                billionths,
                qualifiedRows,
                agencyRows,
                reasons,
                leavingReasons,
                ids);
    }

    /**
     * The same posts, left for these reasons.
     *
     * @param words the reasons, as {@link Post#leavingReason()} has them; at most 127
     * @param rows for each post, the number of its reason in the list, or -1 for none
     * @return the posts
     * @throws IllegalArgumentException if there are not as many as posts, or one is not in the list
     */
    public PostColumns withLeavingReasons(List<String> words, byte[] rows) {
        requireLength("post", workers.length, rows.length);
        for (int row = 0; row < rows.length; row++) {
            if (rows[row] < -1 || rows[row] >= words.size()) {
                throw new IllegalArgumentException(
                        "leaving reason must be one of " + words.size() + ", but row " + row + " has " + rows[row]);
            }
        }
        return new PostColumns(
                workers,
                startDays,
                endDays,
                fte,
                billionthsInAPart,
                billionths,
                qualified,
                agency,
                List.copyOf(words),
                rows,
                ids);
    }

    /**
     * The same posts by other identifiers than row numbers.
     *
     * @param identifiers gives the identifier of the post in a row
     * @return the posts
     */
    public PostColumns withIds(IntFunction<String> identifiers) {
        return new PostColumns(
                workers,
                startDays,
                endDays,
                fte,
                billionthsInAPart,
                billionths,
                qualified,
                agency,
                reasons,
                leavingReasons,
                identifiers);
    }

    /**
     * The number of posts.
     *
     * @return the number; rows are numbered from 0
     */
    public int size() {
        return workers.length;
    }

    /**
     * Who held them.
     *
     * @return for each post, the number of its worker
     */
    public int[] workers() {
        return workers;
    }

    /**
     * When they were taken up.
     *
     * @return for each post, the first day in it, as an epoch day
     */
    public int[] startDays() {
        return startDays;
    }

    /**
     * When they were left.
     *
     * @return for each post, the last day in it, as an epoch day, or {@link EpochDay#NEVER}
     */
    public int[] endDays() {
        return endDays;
    }

    /**
     * The full-time equivalent of a post.
     *
     * @param row the number of the post
     * @return billionths of a full-time post, as {@link Fte#billionths()}
     */
    public long fteBillionths(int row) {
        return billionths.length == 0 ? fte[row] * billionthsInAPart : billionths[row];
    }

    /**
     * Which posts are held by a qualified social worker.
     *
     * @return the rows
     */
    public BitSet qualified() {
        return qualified;
    }

    /**
     * Which posts are held by an agency worker.
     *
     * @return the rows
     */
    public BitSet agency() {
        return agency;
    }

    /**
     * The reasons for which posts were left.
     *
     * @return the words, by number
     */
    public List<String> reasons() {
        return reasons;
    }

    /**
     * For which reason a post was left.
     *
     * @param row the number of the post
     * @return the number of the reason, or -1 for none
     */
    public int leavingReason(int row) {
        return leavingReasons.length == 0 ? -1 : leavingReasons[row];
    }

    /**
     * Which posts cannot be used, since they end before they start.
     *
     * @return the rows
     */
    public BitSet endingBeforeTheyStart() {
        BitSet rows = new BitSet();
        for (int row = 0; row < workers.length; row++) {
            if (endDays[row] < startDays[row]) {
                rows.set(row);
            }
        }
        return rows;
    }

    Post post(int row) {
        int reason = leavingReason(row);
        return Post.builder()
                .id(ids.apply(row))
                .startedOn(EpochDay.date(startDays[row]))
                .endedOn(PlanColumns.dateOrNone(endDays[row]))
                .fte(new Fte(fteBillionths(row)))
                .qualified(qualified.get(row))
                .agency(agency.get(row))
                .leavingReason(reason < 0 ? Optional.empty() : Optional.of(reasons.get(reason)))
                .build();
    }
}
