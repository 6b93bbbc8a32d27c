package io.github.tallystick.examples.benchmarks;

import static io.github.tallystick.examples.benchmarks.SixYears.COUNCILS;
import static io.github.tallystick.examples.benchmarks.SixYears.WINDOW;

import java.time.LocalDate;
import java.util.List;

/** W3 by hand: one scan; what starts and ends by council and month, summed up once. */
final class HandPosts {
    /** The month of a day is the number of the first month end on or after it; 0 is 30 April 2020 and all before. */
    private static final int MONTHS = SixYears.MONTH_ENDS + WINDOW;
    /** Room for the months and for all days after the last, so many bits of an index. */
    private static final int MONTH_BITS = 6;

    private static final int FIRST_DAY = SixYears.day(LocalDate.of(2012, 1, 1));
    private static final byte[] MONTH_OF_DAY = monthOfDay();

    /** Full-time equivalents in post at the end of a month more than at the end of the one before. */
    private final int[] change = new int[COUNCILS << MONTH_BITS];

    private final int[] left = new int[COUNCILS << MONTH_BITS];

    private HandPosts() {}

    private static byte[] monthOfDay() {
        byte[] months = new byte[SixYears.LAST + 2 - FIRST_DAY];
        for (int i = 0; i < months.length; i++) {
            int month = 0;
            while (month < MONTHS && SixYears.day(SixYears.monthEnd(month - WINDOW)) < FIRST_DAY + i) {
                month++;
            }
            months[i] = (byte) month;
        }
        return months;
    }

    /**
     * Some rows.
     *
     * @param posts the columns
     * @param from the first row, included
     * @param to the last row, not included
     */
    record Part(Posts posts, int from, int to) {
        /** One of several parts, about as large as the others. */
        static Part of(Posts posts, int part, int parts) {
            return new Part(posts, (int) ((long) posts.rows() * part / parts), (int)
                    ((long) posts.rows() * (part + 1) / parts));
        }
    }

    static Answer answer(Crew crew, List<Part> parts) {
        return sum(crew.each(i -> {
            HandPosts each = new HandPosts();
            each.scan(parts.get(i).posts(), parts.get(i).from(), parts.get(i).to());
            return each;
        }));
    }

    private void scan(Posts posts, int from, int to) {
        int[] councils = posts.council();
        int[] starts = posts.start();
        int[] ends = posts.end();
        short[] ftes = posts.fte();
        boolean[] qualified = posts.qualified();
        boolean[] agency = posts.agency();
        byte[] reasons = posts.reason();
        for (int i = from; i < to; i++) {
            int fte = (qualified[i] ? ftes[i] : 0) * (agency[i] ? 0 : 1);
            int row = councils[i] << MONTH_BITS;
            int end = row + month(ends[i]);
            change[row + month(starts[i])] += fte;
            change[end] -= fte;
            left[end] += reasons[i] == Posts.VOLUNTARY ? fte : 0;
        }
    }

    private static int month(int day) {
        return MONTH_OF_DAY[Math.max(0, Math.min(MONTH_OF_DAY.length - 1, day - FIRST_DAY))];
    }

    private static Answer sum(List<HandPosts> parts) {
        Answer answer = Workload.W3.blank();
        for (int council = 0; council < COUNCILS; council++) {
            long[] stock = new long[MONTHS];
            long[] left = new long[MONTHS];
            for (HandPosts part : parts) {
                for (int month = 0; month < MONTHS; month++) {
                    stock[month] += part.change[(council << MONTH_BITS) + month];
                    left[month] += part.left[(council << MONTH_BITS) + month];
                }
            }
            for (int month = 1; month < MONTHS; month++) {
                stock[month] += stock[month - 1];
            }
            windows(stock, answer.denominators()[council]);
            windows(left, answer.numerators()[council]);
        }
        return answer;
    }

    /** The window of a month end is its own month and the eleven before. */
    private static void windows(long[] months, long[] into) {
        for (int i = 0; i < into.length; i++) {
            for (int month = i + 1; month <= i + WINDOW; month++) {
                into[i] += months[month];
            }
        }
    }
}
