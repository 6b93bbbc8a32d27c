package io.github.tallystick.examples.benchmarks;

/**
 * Some rows of three columns: what happened to whom, where and when.
 *
 * @param key the child or the plan
 * @param council 0 to 151
 * @param day an epoch day
 * @param from the first row, included
 * @param to the last row, not included
 */
@SuppressWarnings("ArrayRecordComponent") // columns are arrays, and are compared by nobody
record Events(int[] key, int[] council, int[] day, int from, int to) {
    /** One of several parts, about as large as the others. */
    static Events part(int[] key, int[] council, int[] day, int part, int parts) {
        return new Events(key, council, day, (int) ((long) key.length * part / parts), (int)
                ((long) key.length * (part + 1) / parts));
    }
}
