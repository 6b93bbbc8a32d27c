package io.github.tallystick.examples.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * W1 by hand: events by council and a hash of the child, in the order of days, beside a table of the last day of each child;
 * counts by day, summed up once.
 */
final class HandReferrals {
    /** Of each day, counted from one, the day twelve months before, but not one before the first: 0 is no day. */
    private final int[] yearBefore = new int[SixYears.DAYS + 1];

    private final int[] firstDays = SixYears.firstOfTwelveMonths();
    private final Buckets buckets = new Buckets();
    private final Answer answer;
    /** An entry of a child: its key, the last day, counted from one, and whether that was a repeat. */
    private long[] last = new long[0];

    private HandReferrals(Answer answer) {
        this.answer = answer;
        int[] days = SixYears.yearBefore();
        for (int i = 0; i < days.length; i++) {
            yearBefore[i + 1] = Math.max(1, days[i] + 1);
        }
    }

    static Answer answer(Crew crew, List<Events> parts) {
        List<Scattered> scattered = crew.each(i -> Scattered.of(parts.get(i)));
        Answer answer = Workload.W1.blank();
        AtomicInteger councils = new AtomicInteger();
        crew.each(i -> new HandReferrals(answer).answer(scattered, councils));
        return answer;
    }

    private boolean answer(List<Scattered> parts, AtomicInteger councils) {
        for (int council = councils.getAndIncrement();
                council < SixYears.COUNCILS;
                council = councils.getAndIncrement()) {
            buckets.fill(parts, council);
            int[] all = new int[SixYears.DAYS + 1];
            int[] repeats = new int[SixYears.DAYS + 1];
            for (int bucket = 0; bucket < buckets.buckets(); bucket++) {
                count(buckets.inOrder(bucket), buckets.size(bucket), all, repeats);
            }
            windows(all, answer.denominators()[council]);
            windows(repeats, answer.numerators()[council]);
        }
        return true;
    }

    private void count(long[] events, int size, int[] all, int[] repeats) {
        int mask = makeRoom(size) - 1;
        long[] last = this.last;
        int[] yearBefore = this.yearBefore;
        for (int i = 0; i < size; i++) {
            long event = events[i];
            long key = Scattered.key(event);
            int day = Scattered.day(event) + 1;
            int slot = Buckets.hash(event) & mask;
            while (last[slot] != 0 && last[slot] >>> (Scattered.DAY_BITS + 1) != key) {
                slot = slot + 1 & mask;
            }
            int lastDay = Scattered.day(last[slot] >>> 1);
            long repeat = lastDay == day ? last[slot] & 1 : lastDay >= yearBefore[day] ? 1 : 0;
            last[slot] = (key << Scattered.DAY_BITS | day) << 1 | repeat;
            all[day]++;
            repeats[day] += (int) repeat;
        }
    }

    private int makeRoom(int size) {
        int slots = Integer.highestOneBit(Math.max(1, size)) * 2;
        if (last.length < slots) {
            last = new long[slots];
        } else {
            Arrays.fill(last, 0, slots, 0);
        }
        return slots;
    }

    private void windows(int[] counts, long[] into) {
        for (int day = 1; day < counts.length; day++) {
            counts[day] += counts[day - 1];
        }
        int firstAsked = SixYears.DAYS - SixYears.DAYS_ASKED;
        for (int i = 0; i < into.length; i++) {
            into[i] = (long) counts[firstAsked + i + 1] - counts[firstDays[i]];
        }
    }
}
