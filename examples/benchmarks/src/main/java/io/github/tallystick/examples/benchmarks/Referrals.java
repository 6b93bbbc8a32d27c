package io.github.tallystick.examples.benchmarks;

/**
 * Referrals in columns, a row each. Days are epoch days.
 *
 * @param id the referral
 * @param child the child, of one council for ever
 * @param council 0 to 151
 * @param received the day on which it was received
 * @param recorded the day on which it was keyed in
 * @param noFurtherAction whether it ended in none
 */
@SuppressWarnings("ArrayRecordComponent") // columns are arrays, and are compared by nobody
record Referrals(int[] id, int[] child, int[] council, int[] received, int[] recorded, boolean[] noFurtherAction)
        implements Table {
    @Override
    public int rows() {
        return id.length;
    }

    static Referrals of(int rows) {
        return new Referrals(
                new int[rows], new int[rows], new int[rows], new int[rows], new int[rows], new boolean[rows]);
    }
}
