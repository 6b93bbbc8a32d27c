package io.github.tallystick.examples.benchmarks;

import java.util.List;

/**
 * Posts of social workers in columns, a row each. Days are epoch days.
 *
 * @param worker the worker, of one council for ever
 * @param id the post
 * @param council 0 to 151
 * @param start the first day in the post
 * @param end the last day in the post, or {@link #NOT_ENDED}
 * @param fte full-time equivalent in hundredths
 * @param qualified whether held by a qualified social worker
 * @param agency whether held by an agency worker
 * @param reason why it ended, an index of {@link #REASONS}
 */
@SuppressWarnings("ArrayRecordComponent") // columns are arrays, and are compared by nobody
record Posts(
        int[] worker,
        int[] id,
        int[] council,
        int[] start,
        int[] end,
        short[] fte,
        boolean[] qualified,
        boolean[] agency,
        byte[] reason)
        implements Table {
    /** The end of a post that has not ended: after every day. */
    static final int NOT_ENDED = Integer.MAX_VALUE;

    /** Why posts end; none is given, or it has not ended, where empty. */
    static final List<String> REASONS = List.of("", "voluntary resignation", "retirement", "end of contract");

    /** The index of those who chose to leave. */
    static final int VOLUNTARY = 1;

    @Override
    public int rows() {
        return id.length;
    }

    static Posts of(int rows) {
        return new Posts(
                new int[rows],
                new int[rows],
                new int[rows],
                new int[rows],
                new int[rows],
                new short[rows],
                new boolean[rows],
                new boolean[rows],
                new byte[rows]);
    }
}
