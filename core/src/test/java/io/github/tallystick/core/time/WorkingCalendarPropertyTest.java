package io.github.tallystick.core.time;

import static io.github.tallystick.core.time.EnglandAndWales.WORKING_DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WorkingCalendarPropertyTest {
    private static final LocalDate FIRST = LocalDate.of(2012, 1, 2);
    private static final LocalDate LAST = LocalDate.of(2028, 12, 31);
    private static final Set<LocalDate> HOLIDAYS =
            WORKING_DAYS.bankHolidays().stream().map(BankHoliday::date).collect(Collectors.toCollection(HashSet::new));

    private static boolean isWorkingDay(LocalDate date) {
        return date.getDayOfWeek() != DayOfWeek.SATURDAY
                && date.getDayOfWeek() != DayOfWeek.SUNDAY
                && !HOLIDAYS.contains(date);
    }

    /** A calendar of twenty years, of which every pair of days is looked at. */
    @Test
    void counting_agrees_with_a_plain_loop_over_all_pairs_of_twenty_years() {
        LocalDate first = LocalDate.of(2000, 1, 1);
        LocalDate last = LocalDate.of(2019, 12, 31);
        List<BankHoliday> mondays = IntStream.range(0, 240)
                .mapToObj(i -> new BankHoliday(first.plusDays(2 + 28L * i), "a Monday", "made up"))
                .toList();
        WorkingCalendar calendar = WorkingCalendar.of("Twenty years", first, last, mondays);
        Set<LocalDate> off = mondays.stream().map(BankHoliday::date).collect(Collectors.toSet());
        int days = EpochDay.of(last) - EpochDay.of(first) + 1;
        boolean[] working = new boolean[days];
        for (int i = 0; i < days; i++) {
            LocalDate date = first.plusDays(i);
            working[i] = date.getDayOfWeek().getValue() < 6 && !off.contains(date);
        }
        int base = EpochDay.of(first);
        long wrong = 0;
        for (int start = 0; start < days; start++) {
            int count = 0;
            for (int end = start + 1; end < days; end++) {
                count += working[end] ? 1 : 0;
                wrong += calendar.workingDaysBetween(base + start, base + end) == count ? 0 : 1;
                if (working[end]) {
                    wrong += calendar.plusWorkingDays(base + start, count) == base + end ? 0 : 1;
                }
            }
        }
        assertThat(wrong).isZero();
    }

    @Property
    void adding_agrees_with_a_plain_loop(
            @ForAll @IntRange(max = 6000) int offset, @ForAll @IntRange(min = 1, max = 60) int n) {
        LocalDate start = FIRST.plusDays(offset);
        LocalDate day = start;
        for (int left = n; left > 0 && day.isBefore(LAST); ) {
            day = day.plusDays(1);
            left -= isWorkingDay(day) ? 1 : 0;
        }
        if (day.isBefore(LAST)) {
            assertThat(WORKING_DAYS.plusWorkingDays(start, n)).isEqualTo(day);
        }
    }

    @Property
    void working_days_from_one_day_to_another_add_up_over_any_third(
            @ForAll @IntRange(max = 6208) int a,
            @ForAll @IntRange(max = 6208) int b,
            @ForAll @IntRange(max = 6208) int c) {
        LocalDate from = FIRST.plusDays(a);
        LocalDate to = FIRST.plusDays(b);
        LocalDate over = FIRST.plusDays(c);
        assertThat(WORKING_DAYS.workingDaysBetween(from, to))
                .isEqualTo(WORKING_DAYS.workingDaysBetween(from, over) + WORKING_DAYS.workingDaysBetween(over, to));
    }
}
