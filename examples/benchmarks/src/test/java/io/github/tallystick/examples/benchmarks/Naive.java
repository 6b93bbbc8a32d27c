package io.github.tallystick.examples.benchmarks;

import io.github.tallystick.core.time.EnglandAndWales;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Each answer by the words of the question alone: every row held against every other, every window asked of every row. */
final class Naive {
    private Naive() {}

    static Answer referrals(Referrals all) {
        Answer answer = Workload.W1.blank();
        boolean[] repeats = new boolean[all.rows()];
        for (int i = 0; i < all.rows(); i++) {
            int row = i;
            LocalDate received = LocalDate.ofEpochDay(all.received()[row]);
            repeats[row] = any(
                    all.rows(),
                    other -> all.child()[other] == all.child()[row]
                            && all.received()[other] < all.received()[row]
                            && all.received()[other] >= received.minusMonths(12).toEpochDay());
        }
        for (int row = 0; row < all.rows(); row++) {
            for (int period = 0; period < Workload.W1.periods(); period++) {
                LocalDate last = Workload.W1.lastDay(period);
                if (isIn(all.received()[row], last.plusDays(1).minusMonths(12), last)) {
                    answer.denominators()[all.council()[row]][period]++;
                    answer.numerators()[all.council()[row]][period] += repeats[row] ? 1 : 0;
                }
            }
        }
        return answer;
    }

    static Answer visits(Visits all) {
        Answer answer = Workload.W2.blank();
        for (int plan : IntStream.of(all.plan()).distinct().toArray()) {
            int council = -1;
            TreeSet<Integer> days = new TreeSet<>();
            for (int row = 0; row < all.rows(); row++) {
                if (all.plan()[row] == plan) {
                    days.add(all.made()[row]);
                    council = all.council()[row];
                }
            }
            for (int day : days) {
                Integer before = days.lower(day);
                if (before != null) {
                    visit(before, day, answer.numerators()[council], answer.denominators()[council]);
                }
            }
        }
        return answer;
    }

    private static void visit(int before, int day, long[] inTime, long[] made) {
        for (int period = 0; period < Workload.W2.periods(); period++) {
            LocalDate last = Workload.W2.lastDay(period);
            if (isIn(day, last.plusDays(1).minusMonths(3), last)) {
                made[period]++;
                inTime[period] += workingDays(before, day) <= 10 ? 1 : 0;
            }
        }
    }

    private static long workingDays(int after, int to) {
        return IntStream.rangeClosed(after + 1, to).filter(Naive::isWorkingDay).count();
    }

    private static boolean isWorkingDay(int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return date.getDayOfWeek() != DayOfWeek.SATURDAY
                && date.getDayOfWeek() != DayOfWeek.SUNDAY
                && EnglandAndWales.WORKING_DAYS.bankHolidays(date, date).isEmpty();
    }

    static Answer posts(Posts all) {
        Answer answer = Workload.W3.blank();
        for (int row = 0; row < all.rows(); row++) {
            for (int period = 0; period < Workload.W3.periods(); period++) {
                if (all.qualified()[row] && !all.agency()[row]) {
                    LocalDate last = Workload.W3.lastDay(period);
                    answer.numerators()[all.council()[row]][period] += left(all, row, last);
                    answer.denominators()[all.council()[row]][period] += stocks(all, row, last);
                }
            }
        }
        return answer;
    }

    private static long left(Posts all, int row, LocalDate last) {
        boolean voluntarily = Posts.REASONS.get(all.reason()[row]).equals("voluntary resignation");
        return voluntarily && isIn(all.end()[row], last.plusDays(1).minusMonths(12), last) ? all.fte()[row] : 0;
    }

    private static long stocks(Posts all, int row, LocalDate last) {
        long stocks = 0;
        for (int months = 0; months < 12; months++) {
            long day = last.plusDays(1).minusMonths(months).minusDays(1).toEpochDay();
            stocks += all.start()[row] <= day && all.end()[row] > day ? all.fte()[row] : 0;
        }
        return stocks;
    }

    private static boolean any(int rows, IntPredicate holds) {
        return IntStream.range(0, rows).anyMatch(holds);
    }

    private static boolean isIn(long day, LocalDate first, LocalDate last) {
        return first.toEpochDay() <= day && day <= last.toEpochDay();
    }
}
