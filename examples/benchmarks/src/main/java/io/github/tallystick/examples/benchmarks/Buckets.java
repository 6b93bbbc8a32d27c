package io.github.tallystick.examples.benchmarks;

import java.util.Arrays;
import java.util.List;

/**
 * The events of one council, in buckets by a hash of the key that stay in the second cache, each then in the order of days. One
 * of a thread, used again and again.
 */
final class Buckets {
    private static final int EVENTS_OF_A_BUCKET = 8192;

    private final int[] nextOfDay = new int[SixYears.DAYS + 1];
    private long[] events = new long[0];
    private long[] inOrder = new long[0];
    private int[] starts = new int[2];
    private int[] next = new int[1];
    private int buckets;

    /** A spread of the key's bits, of which buckets take the highest and tables within a bucket the lowest. */
    static int hash(long event) {
        int mixed = (int) Scattered.key(event) * 0x9E3779B1;
        return mixed ^ mixed >>> 15;
    }

    void fill(List<Scattered> parts, int council) {
        int rows = parts.stream()
                .mapToInt(part -> part.starts()[council + 1] - part.starts()[council])
                .sum();
        int bits = 32 - Integer.numberOfLeadingZeros(rows / EVENTS_OF_A_BUCKET);
        makeRoom(rows, 1 << bits);
        for (Scattered part : parts) {
            count(part.events(), part.starts()[council], part.starts()[council + 1], bits);
        }
        startAll();
        for (Scattered part : parts) {
            move(part.events(), part.starts()[council], part.starts()[council + 1], bits);
        }
    }

    private void makeRoom(int rows, int buckets) {
        if (events.length < rows) {
            events = new long[rows + rows / 4];
        }
        this.buckets = buckets;
        starts = new int[buckets + 1];
        next = new int[buckets];
    }

    private void count(long[] from, int start, int end, int bits) {
        int[] counts = next;
        for (int i = start; i < end; i++) {
            counts[bucket(from[i], bits)]++;
        }
    }

    private void startAll() {
        for (int i = 0; i < buckets; i++) {
            starts[i + 1] = starts[i] + next[i];
            next[i] = starts[i];
        }
    }

    private void move(long[] from, int start, int end, int bits) {
        long[] to = events;
        int[] places = next;
        for (int i = start; i < end; i++) {
            to[places[bucket(from[i], bits)]++] = from[i];
        }
    }

    /** Two shifts, since one by 32 would do nothing. */
    private static int bucket(long event, int bits) {
        return (hash(event) >>> 1) >>> (31 - bits);
    }

    int buckets() {
        return buckets;
    }

    /** How many events a bucket has. */
    int size(int bucket) {
        return starts[bucket + 1] - starts[bucket];
    }

    /** The events of a bucket in the order of days, as many as its size at the beginning of the array. */
    long[] inOrder(int bucket) {
        int start = starts[bucket];
        int end = starts[bucket + 1];
        if (inOrder.length < end - start) {
            inOrder = new long[(end - start) * 2];
        }
        countDays(start, end);
        long[] to = inOrder;
        int[] places = nextOfDay;
        for (int i = start; i < end; i++) {
            to[places[Scattered.day(events[i])]++] = events[i];
        }
        return to;
    }

    /** Where each day starts. */
    private void countDays(int start, int end) {
        int[] counts = nextOfDay;
        Arrays.fill(counts, 0);
        for (int i = start; i < end; i++) {
            counts[Scattered.day(events[i]) + 1]++;
        }
        for (int day = 1; day < counts.length; day++) {
            counts[day] += counts[day - 1];
        }
    }
}
