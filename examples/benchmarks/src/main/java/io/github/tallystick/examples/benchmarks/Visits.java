package io.github.tallystick.examples.benchmarks;

/**
 * Child protection visits in columns, a row each. Days are epoch days. The child was seen at all of them.
 *
 * @param child the child, of one council for ever
 * @param plan the plan, one of a child
 * @param council 0 to 151
 * @param made the day of the visit
 * @param recorded the day on which it was keyed in
 * @param seen whether the child was seen
 */
@SuppressWarnings("ArrayRecordComponent") // columns are arrays, and are compared by nobody
record Visits(int[] child, int[] plan, int[] council, int[] made, int[] recorded, boolean[] seen) implements Table {
    @Override
    public int rows() {
        return plan.length;
    }

    static Visits of(int rows) {
        return new Visits(new int[rows], new int[rows], new int[rows], new int[rows], new int[rows], new boolean[rows]);
    }
}
