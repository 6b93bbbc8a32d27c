package io.github.tallystick.core.calc;

/**
 * Kept in two levels, so that any date can be asked at any moment: blocks of 32 days that a run holds whole are changed as
 * one, the days at its two ends one by one. A run of three years costs some tens of additions, a question two loads.
 */
final class BlockSum extends DailySum {
    /** Of 32 days. */
    private static final int BLOCK_BITS = 5;

    private final long[] ofDays;
    private final long[] ofBlocks;
    /** No sum is further from 0: one check for each run, not one for each addition, shows that nothing overflows. */
    private long bound;

    BlockSum(SeriesDates dates) {
        super(dates);
        this.ofDays = new long[count];
        this.ofBlocks = new long[(count >> BLOCK_BITS) + 1];
    }

    @Override
    void change(int first, int last, long amount) {
        makeRoom(Math.absExact(amount));
        int firstWhole = (first + (1 << BLOCK_BITS) - 1) >> BLOCK_BITS;
        int endWhole = (last + 1) >> BLOCK_BITS;
        if (firstWhole < endWhole) {
            add(ofDays, first, firstWhole << BLOCK_BITS, amount);
            add(ofBlocks, firstWhole, endWhole, amount);
            add(ofDays, endWhole << BLOCK_BITS, last + 1, amount);
        } else {
            add(ofDays, first, last + 1, amount);
        }
    }

    private static void add(long[] sums, int from, int end, long amount) {
        for (int i = from; i < end; i++) {
            sums[i] += amount;
        }
    }

    private void makeRoom(long size) {
        if (bound > Long.MAX_VALUE - size) {
            bound = largest();
        }
        bound = Math.addExact(bound, size);
    }

    private long largest() {
        long largest = 0;
        for (long sum : sums(0, count - 1)) {
            largest = Math.max(largest, Math.absExact(sum));
        }
        return largest;
    }

    @Override
    long[] sums(int first, int last) {
        long[] sums = new long[last - first + 1];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = ofDays[first + i] + ofBlocks[(first + i) >> BLOCK_BITS];
        }
        return sums;
    }
}
