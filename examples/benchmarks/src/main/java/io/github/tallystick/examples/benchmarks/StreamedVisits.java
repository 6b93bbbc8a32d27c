package io.github.tallystick.examples.benchmarks;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import io.github.tallystick.core.time.BankHoliday;
import io.github.tallystick.core.time.EnglandAndWales;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** W2 with streams: the days of each plan in order, working days counted one by one. */
final class StreamedVisits {
    private static final Set<LocalDate> BANK_HOLIDAYS = EnglandAndWales.WORKING_DAYS.bankHolidays().stream()
            .map(BankHoliday::date)
            .collect(toSet());

    private StreamedVisits() {}

    /**
     * A visit.
     *
     * @param plan the plan
     * @param council 0 to 151
     * @param made the day on which it was made
     */
    record Visit(int plan, int council, LocalDate made) {
        static Visit of(Visits all, int row) {
            return new Visit(all.plan()[row], all.council()[row], LocalDate.ofEpochDay(all.made()[row]));
        }
    }

    static Answer answer(List<Visit> all) {
        Answer answer = Workload.W2.blank();
        all.stream().collect(groupingBy(Visit::council)).forEach((council, visits) -> {
            Map<Integer, NavigableSet<LocalDate>> daysOfPlan =
                    visits.stream().collect(groupingBy(Visit::plan, mapping(Visit::made, toCollection(TreeSet::new))));
            daysOfPlan
                    .values()
                    .forEach(days -> count(days, answer.numerators()[council], answer.denominators()[council]));
        });
        return answer;
    }

    private static void count(NavigableSet<LocalDate> days, long[] inTime, long[] all) {
        LocalDate previous = days.first();
        for (LocalDate day : days.tailSet(previous, false)) {
            int quarter = SixYears.quarter(day);
            all[quarter]++;
            if (workingDays(previous, day) <= 10) {
                inTime[quarter]++;
            }
            previous = day;
        }
    }

    private static long workingDays(LocalDate after, LocalDate to) {
        return after.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(StreamedVisits::isWorkingDay)
                .count();
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !BANK_HOLIDAYS.contains(day);
    }
}
