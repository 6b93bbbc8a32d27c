package io.github.tallystick.core.time;

import static io.github.tallystick.core.time.EnglandAndWales.WORKING_DAYS;
import static io.github.tallystick.core.time.Lateness.FROM_THE_NEXT_DAY;
import static io.github.tallystick.core.time.Lateness.FROM_THE_NEXT_WORKING_DAY;
import static io.github.tallystick.core.time.StartDay.COUNTED;
import static io.github.tallystick.core.time.StartDay.NOT_COUNTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a deadline. The days are counted by hand on a calendar with GOV.UK's bank holidays. */
class DueTest {
    private static final Timescale TEN = new Timescale.WorkingDays(10, NOT_COUNTED, WORKING_DAYS);

    private static int day(String date) {
        return date.equals("-") ? EpochDay.NEVER : EpochDay.of(LocalDate.parse(date));
    }

    /** Ten working days after Friday 8 April 2022: 11, 12, 13, 14, 19, 20, 21, 22, 25 and 26 April. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-04-22 | done 2022-04-22, 2 working days early", // 25 and 26 April
                "2022-04-23 | done 2022-04-23, 2 working days early", // a Saturday: 25 and 26 April
                "2022-04-25 | done 2022-04-25, 1 working day early",
                "2022-04-14 | done 2022-04-14, 6 working days early", // 19-22, 25 and 26 April
                "2022-04-26 | done 2022-04-26, on the last day",
                "2022-04-27 | done 2022-04-27, 1 working day late",
                "2022-04-30 | done 2022-04-30, 3 working days late", // a Saturday: 27-29 April
                "2022-05-03 | done 2022-05-03, 4 working days late (Early May bank holiday 2022-05-02 not counted)",
                "-          | not done",
            })
    void early_and_late_are_counted_in_working_days(String done, String words) {
        assertThat(TEN.dueInWords(day("2022-04-08")))
                .isEqualTo(
                        "within 10 working days of 2022-04-08: due 2022-04-26 (Good Friday 2022-04-15 and Easter Monday"
                                + " 2022-04-18 not counted)");
        assertThat(TEN.doneInWords(day("2022-04-08"), day(done))).isEqualTo(words);
        assertThat(TEN.inWords(day("2022-04-08"), day(done)))
                .isEqualTo(TEN.dueInWords(day("2022-04-08")) + "; " + words);
    }

    /** From Friday 2 November 2018: 5-9 and 12-16 November. The 17th is a Saturday. */
    @Test
    void on_a_saturday_after_a_friday_deadline_it_is_late_though_no_further_working_day_has_passed() {
        assertThat(TEN.inWords(day("2018-11-02"), day("2018-11-17")))
                .isEqualTo(
                        "within 10 working days of 2018-11-02: due 2018-11-16; done 2018-11-17, late, with no further"
                                + " working day passed");
        Timescale daysOff = TEN.lateFrom(FROM_THE_NEXT_WORKING_DAY);
        assertThat(daysOff.inWords(day("2018-11-02"), day("2018-11-17")))
                .isEqualTo("within 10 working days and the days off after them of 2018-11-02: due 2018-11-18; done"
                        + " 2018-11-17, early, with no working day left");
        assertThat(daysOff.doneInWords(day("2018-11-02"), day("2018-11-19")))
                .isEqualTo("done 2018-11-19, 1 working day late");
    }

    /** With Monday 5 November 2018 as day 1 the tenth is Friday 16. 42 days after the 5th is Monday 17 December. */
    @Test
    void the_start_that_is_counted_and_calendar_days_and_months_are_told() {
        assertThat(new Timescale.WorkingDays(10, COUNTED, WORKING_DAYS).inWords(day("2018-11-05"), day("2018-11-19")))
                .isEqualTo(
                        "within 10 working days of 2018-11-05 (counted from that day): due 2018-11-16; done 2018-11-19,"
                                + " 1 working day late");
        assertThat(new Timescale.CalendarDays(42, NOT_COUNTED).inWords(day("2018-11-05"), day("2018-12-20")))
                .isEqualTo(
                        "within 42 calendar days of 2018-11-05: due 2018-12-17; done 2018-12-20, 3 calendar days late");
        assertThat(new Timescale.Months(6, MonthEnd.LAST_DAY_OF_MONTH).inWords(day("2018-03-31"), day("2018-09-29")))
                .isEqualTo("within 6 months of 2018-03-31: due 2018-09-30; done 2018-09-29, 1 calendar day early");
    }

    /** A clock that starts on Christmas Day 2018 itself does not tell that day again unless it is counted from. */
    @Test
    void a_bank_holiday_on_which_the_clock_starts_is_passed_over_only_where_the_start_would_be_counted() {
        assertThat(new Timescale.WorkingDays(1, NOT_COUNTED, WORKING_DAYS).dueInWords(day("2018-12-25")))
                .isEqualTo("within 1 working day of 2018-12-25: due 2018-12-27 (Boxing Day 2018-12-26 not counted)");
        assertThat(new Timescale.WorkingDays(1, COUNTED, WORKING_DAYS).dueInWords(day("2018-12-25")))
                .isEqualTo("within 1 working day of 2018-12-25 (counted from that day): due 2018-12-27 (Christmas Day"
                        + " 2018-12-25 and Boxing Day 2018-12-26 not counted)");
    }

    /** Bank holidays are known from 2012-01-02 through 2028-12-31. */
    @Test
    void beyond_the_days_known_nothing_is_counted() {
        assertThat(TEN.inWords(day("2028-12-20"), day("2028-12-22")))
                .isEqualTo(
                        "within 10 working days of 2028-12-20: due after 2028-12-31, the last day whose bank holidays"
                                + " are known; done 2028-12-22, early");
        assertThat(TEN.inWords(day("2005-03-01"), day("2018-11-05")))
                .isEqualTo(
                        "within 10 working days of 2005-03-01: due before 2012-01-02, the first day whose bank holidays"
                                + " are known; done 2018-11-05, late");
        assertThat(TEN.doneInWords(day("2028-12-08"), day("2029-01-05")))
                .as("due on 22 December 2028, ten weekdays later")
                .isEqualTo("done 2029-01-05, late (Christmas Day 2028-12-25 and Boxing Day 2028-12-26 not counted)");
        assertThatThrownBy(() -> TEN.inWords(day("2011-12-30"), day("2012-01-10")))
                .isInstanceOf(UnknownDayException.class);
    }

    /** The equation of the timescale that reaches to the next working day, and of one that does not. */
    @Property
    void days_off_after_the_deadline_are_in_time_where_so_many_working_days_are_counted(
            @ForAll @IntRange(max = 2_000) int start,
            @ForAll @IntRange(min = 1, max = 20) int days,
            @ForAll @IntRange(max = 60) int later) {
        int first = day("2018-01-01") + start;
        int done = first + later;
        Timescale scale = new Timescale.WorkingDays(days, NOT_COUNTED, WORKING_DAYS);
        assertThat(done <= scale.lateFrom(FROM_THE_NEXT_WORKING_DAY).deadline(first))
                .isEqualTo(WORKING_DAYS.workingDaysBetween(first, done) <= days);
        assertThat(scale.lateFrom(FROM_THE_NEXT_DAY)).isSameAs(scale);
    }

    @Test
    void calendar_days_are_the_same_whatever_the_days_off() {
        Timescale calendarDays = new Timescale.CalendarDays(10, NOT_COUNTED);
        assertThat(calendarDays.lateFrom(FROM_THE_NEXT_WORKING_DAY)).isSameAs(calendarDays);
        assertThat(calendarDays.workingCalendar()).isEmpty();
        assertThat(TEN.lateFrom(FROM_THE_NEXT_WORKING_DAY).workingCalendar()).contains(WORKING_DAYS);
    }

    /** After Friday 29 December 2028, the last working day known, the next is not known. */
    @Test
    void the_next_working_day_after_the_last_known_is_refused() {
        Timescale daysOff = new Timescale.WorkingDays(1, NOT_COUNTED, WORKING_DAYS).lateFrom(FROM_THE_NEXT_WORKING_DAY);
        assertThat(daysOff.deadlineAsFarAsKnown(day("2028-12-27"))).isEqualTo(day("2028-12-28"));
        assertThatThrownBy(() -> daysOff.deadlineAsFarAsKnown(day("2028-12-28")))
                .isInstanceOf(UnknownDayException.class);
        assertThat(daysOff.deadlineAsFarAsKnown(day("2028-12-29"))).isEqualTo(EpochDay.NEVER);
        assertThat(daysOff.deadlineAsFarAsKnown(day("2005-03-01"))).isEqualTo(EpochDay.BEFORE_ALL);
    }

    /** Good Friday and Easter Monday 2022 are worked: 11-15 and 18-22 April. */
    @Test
    void every_monday_to_friday_is_a_working_day_where_bank_holidays_are_worked() {
        WorkingCalendar weekdays = WORKING_DAYS.weekdaysOnly();
        assertThat(weekdays.plusWorkingDays(LocalDate.of(2022, 4, 8), 10)).isEqualTo("2022-04-22");
        assertThat(weekdays.bankHolidays()).isEmpty();
        assertThat(weekdays.lastKnownDay()).isEqualTo(WORKING_DAYS.lastKnownDay());
        assertThat(weekdays).hasToString("England and Wales Monday to Friday working days, 2012-01-02 to 2028-12-31");
        assertThat(new Timescale.WorkingDays(10, NOT_COUNTED, weekdays).dueInWords(day("2022-04-08")))
                .isEqualTo("within 10 working days of 2022-04-08: due 2022-04-22");
    }
}
