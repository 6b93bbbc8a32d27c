package io.github.tallystick.core.time;

import static io.github.tallystick.core.time.EnglandAndWales.WORKING_DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {
    /** Deadlines worked out by hand on a wall calendar with GOV.UK's bank holidays. */
    @ParameterizedTest
    @CsvSource({
        // start, working days, deadline
        "2018-11-05, 10, 2018-11-19", // Monday to Monday fortnight
        "2018-11-03, 1, 2018-11-05", // from a Saturday
        "2018-12-21, 1, 2018-12-24", // Christmas Eve is a working day
        "2018-12-24, 1, 2018-12-27", // past Christmas Day and Boxing Day
        "2018-12-27, 2, 2018-12-31", // closure days between Christmas and New Year are working days
        "2020-05-01, 5, 2020-05-11", // Friday 8 May 2020 instead of Monday 4 May
        "2022-06-01, 1, 2022-06-06", // past 2 and 3 June
        "2022-05-27, 1, 2022-05-30", // no holiday on 30 May 2022
        "2022-09-16, 1, 2022-09-20", // past the state funeral
        "2023-05-05, 1, 2023-05-09", // past the coronation
        "2022-06-02, 15, 2022-06-24", // the sector's sample says 23 June, which counts weekdays only
    })
    void the_nth_working_day_after_a_day_skips_weekends_and_bank_holidays(
            LocalDate start, int days, LocalDate deadline) {
        assertThat(WORKING_DAYS.plusWorkingDays(start, days)).isEqualTo(deadline);
        assertThat(WORKING_DAYS.workingDaysBetween(start, deadline)).isEqualTo(days);
    }

    @ParameterizedTest
    @ValueSource(ints = {2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027})
    void jollyday_has_the_same_bank_holidays(int year) {
        Set<LocalDate> theirs = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM))
                .getHolidays(Year.of(year), "eng")
                .stream()
                .map(holiday -> holiday.getDate())
                .filter(WorkingCalendarTest::isWeekday)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<LocalDate> ours = WORKING_DAYS.bankHolidays(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                .map(BankHoliday::date)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(ours).isEqualTo(theirs);
    }

    private static boolean isWeekday(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }

    /** GOV.UK's dates of 2012 to 2028, merged from three published copies that agree on all of them. */
    @Test
    void the_published_list_has_the_same_bank_holidays() throws IOException {
        Optional<Path> file = Stream.of(System.getProperty("tallystick.shared", ""), "../shared", "../../shared")
                .filter(shared -> !shared.isEmpty())
                .map(shared -> Path.of(shared, "data", "bank_holidays.csv"))
                .filter(Files::isRegularFile)
                .findFirst();
        assumeThat(file)
                .as("the list of bank holidays is not here: set -Dtallystick.shared=FOLDER to compare with it")
                .isPresent();
        List<String> theirs = Files.readAllLines(file.orElseThrow()).stream()
                .skip(1)
                .map(line -> line.substring(0, 10))
                .toList();
        assertThat(WORKING_DAYS.bankHolidays())
                .extracting(holiday -> holiday.date().toString())
                .containsExactlyElementsOf(theirs)
                .hasSize(140);
    }

    @Test
    void every_one_off_day_names_the_announcement_that_made_it() {
        List<String> oneOffs = WORKING_DAYS.bankHolidays().stream()
                .filter(holiday -> !holiday.source().startsWith("GOV.UK, UK bank holidays"))
                .map(holiday -> holiday.date() + " " + holiday.source().contains("announcement"))
                .toList();
        assertThat(oneOffs)
                .containsExactly(
                        "2012-06-04 true",
                        "2012-06-05 true",
                        "2020-05-08 true",
                        "2022-06-02 true",
                        "2022-06-03 true",
                        "2022-09-19 true",
                        "2023-05-08 true");
    }

    @Test
    void a_question_outside_the_days_known_is_refused() {
        String known = "England and Wales bank holidays are known from 2012-01-02 through 2028-12-31, but ";
        assertThatThrownBy(() -> WORKING_DAYS.plusWorkingDays(LocalDate.of(2012, 1, 1), 1))
                .isInstanceOf(UnknownDayException.class)
                .hasMessage(known + "2012-01-01 was asked for");
        assertThatThrownBy(() -> WORKING_DAYS.isWorkingDay(EpochDay.of(LocalDate.of(2029, 1, 1))))
                .hasMessage(known + "2029-01-01 was asked for");
        assertThatThrownBy(() -> WORKING_DAYS.isWorkingDay(EpochDay.NEVER)).hasMessage(known + "none was asked for");
        assertThatThrownBy(() -> WORKING_DAYS.isWorkingDay(EpochDay.BEFORE_ALL))
                .hasMessage(known + "always was asked for");
        assertThatThrownBy(() -> WORKING_DAYS.plusWorkingDays(LocalDate.of(2028, 12, 27), 3))
                .isInstanceOfSatisfying(
                        UnknownDayException.class,
                        e -> assertThat(e.reason())
                                .isEqualTo(known + "3 working days after 2028-12-27 lie beyond them"));
        assertThat(WORKING_DAYS.plusWorkingDays(LocalDate.of(2028, 12, 27), 2)).isEqualTo("2028-12-29");
        assertThat(WORKING_DAYS.isWorkingDay(EpochDay.of(LocalDate.of(2012, 1, 2))))
                .isFalse();
        assertThat(WORKING_DAYS.isWorkingDay(EpochDay.of(LocalDate.of(2012, 1, 3))))
                .isTrue();
        assertThat(WORKING_DAYS.isWorkingDay(EpochDay.of(LocalDate.of(2028, 12, 31))))
                .isFalse();
    }

    @Test
    void the_first_day_known_may_be_a_working_day() {
        LocalDate tuesday = LocalDate.of(2019, 1, 1);
        WorkingCalendar calendar = WorkingCalendar.of("Nowhere", tuesday, tuesday.plusDays(6), List.of());
        assertThat(calendar.isWorkingDay(EpochDay.of(tuesday))).isTrue();
        assertThat(calendar.workingDaysBetween(tuesday, tuesday.plusDays(6))).isEqualTo(4);
        assertThat(calendar.workingDaysBetween(tuesday.plusDays(6), tuesday)).isEqualTo(-4);
        assertThat(calendar).hasToString("Nowhere working days, 2019-01-01 to 2019-01-07");
        assertThat(calendar.firstKnownDay()).isEqualTo(tuesday);
        assertThat(calendar.lastKnownDay()).isEqualTo(tuesday.plusDays(6));
        assertThat(calendar.bankHolidays(tuesday.plusDays(1), tuesday)).isEmpty();
    }

    @Test
    void a_calendar_that_makes_no_sense_is_refused() {
        LocalDate day = LocalDate.of(2019, 1, 1);
        assertThatThrownBy(() -> WorkingCalendar.of("X", day, day.minusDays(1), List.of()))
                .hasMessage("working calendar must not end before it starts: first known day 2019-01-01,"
                        + " last known day 2018-12-31");
        for (LocalDate outside : List.of(day.minusDays(1), day.plusDays(2))) {
            assertThatThrownBy(() ->
                            WorkingCalendar.of("X", day, day.plusDays(1), List.of(new BankHoliday(outside, "a", "b"))))
                    .hasMessage("bank holiday must lie between 2019-01-01 and 2019-01-02, but was " + outside);
        }
        assertThatThrownBy(() -> WORKING_DAYS.plusWorkingDays(day, 0))
                .hasMessage("working days to add must be at least 1, but was 0");
    }
}
