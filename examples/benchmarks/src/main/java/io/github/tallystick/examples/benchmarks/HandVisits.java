package io.github.tallystick.examples.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * W2 by hand: events by council and a hash of the plan, in the order of days, beside a table of the last day of each plan;
 * working days by rank.
 */
final class HandVisits {
    private static final int TEN = 10;

    /** Of each day, counted from one, how many working days there are to it. */
    private final int[] workingDays = new int[SixYears.DAYS + 1];

    private final byte[] quarters = SixYears.quarters();
    private final Buckets buckets = new Buckets();
    private final Answer answer;
    /** An entry of a plan: its key and the last day, counted from one. */
    private long[] last = new long[0];

    private HandVisits(Answer answer) {
        this.answer = answer;
        short[] ranks = SixYears.workingDays();
        for (int i = 0; i < ranks.length; i++) {
            workingDays[i + 1] = ranks[i];
        }
    }

    static Answer answer(Crew crew, List<Events> parts) {
        List<Scattered> scattered = crew.each(i -> Scattered.of(parts.get(i)));
        Answer answer = Workload.W2.blank();
        AtomicInteger councils = new AtomicInteger();
        crew.each(i -> new HandVisits(answer).answer(scattered, councils));
        return answer;
    }

    private boolean answer(List<Scattered> parts, AtomicInteger councils) {
        for (int council = councils.getAndIncrement();
                council < SixYears.COUNCILS;
                council = councils.getAndIncrement()) {
            buckets.fill(parts, council);
            int[] all = new int[SixYears.DAYS + 1];
            int[] inTime = new int[SixYears.DAYS + 1];
            for (int bucket = 0; bucket < buckets.buckets(); bucket++) {
                count(buckets.inOrder(bucket), buckets.size(bucket), all, inTime);
            }
            quarters(all, answer.denominators()[council]);
            quarters(inTime, answer.numerators()[council]);
        }
        return true;
    }

    private void count(long[] events, int size, int[] all, int[] inTime) {
        int mask = makeRoom(size) - 1;
        long[] last = this.last;
        int[] workingDays = this.workingDays;
        for (int i = 0; i < size; i++) {
            long event = events[i];
            long key = Scattered.key(event);
            int day = Scattered.day(event) + 1;
            int slot = Buckets.hash(event) & mask;
            while (last[slot] != 0 && Scattered.key(last[slot]) != key) {
                slot = slot + 1 & mask;
            }
            int lastDay = Scattered.day(last[slot]);
            last[slot] = key << Scattered.DAY_BITS | day;
            int another = lastDay > 0 && lastDay < day ? 1 : 0;
            all[day] += another;
            inTime[day] += workingDays[day] - workingDays[lastDay] <= TEN ? another : 0;
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

    private void quarters(int[] counts, long[] into) {
        for (int day = 1; day < counts.length; day++) {
            into[quarters[day - 1]] += counts[day];
        }
    }
}
