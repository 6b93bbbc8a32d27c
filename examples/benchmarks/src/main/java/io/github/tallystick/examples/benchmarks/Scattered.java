package io.github.tallystick.examples.benchmarks;

/**
 * Events by council, eight bytes each: the key in the upper bits, then the day, counted from the first of six years.
 *
 * @param events council after council
 * @param starts where each council starts, and the end
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Scattered(long[] events, int[] starts) {
    /** How many bits the day takes. */
    static final int DAY_BITS = 12;

    private static final int DAY_MASK = (1 << DAY_BITS) - 1;

    static Scattered of(Events events) {
        int[] starts = starts(events);
        int[] next = starts.clone();
        long[] scattered = new long[events.to() - events.from()];
        int[] keys = events.key();
        int[] councils = events.council();
        int[] days = events.day();
        for (int i = events.from(); i < events.to(); i++) {
            scattered[next[councils[i]]++] = (long) keys[i] << DAY_BITS | days[i] - SixYears.FIRST;
        }
        return new Scattered(scattered, starts);
    }

    private static int[] starts(Events events) {
        int[] starts = new int[SixYears.COUNCILS + 1];
        int[] councils = events.council();
        for (int i = events.from(); i < events.to(); i++) {
            starts[councils[i] + 1]++;
        }
        for (int council = 0; council < SixYears.COUNCILS; council++) {
            starts[council + 1] += starts[council];
        }
        return starts;
    }

    static long key(long event) {
        return event >>> DAY_BITS;
    }

    static int day(long event) {
        return (int) event & DAY_MASK;
    }
}
