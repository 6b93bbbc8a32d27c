package io.github.tallystick.core.time;

import static io.github.tallystick.core.time.EnglandAndWales.WORKING_DAYS;
import static io.github.tallystick.core.time.MonthEnd.FIRST_DAY_OF_NEXT_MONTH;
import static io.github.tallystick.core.time.MonthEnd.LAST_DAY_OF_MONTH;
import static io.github.tallystick.core.time.StartDay.COUNTED;
import static io.github.tallystick.core.time.StartDay.NOT_COUNTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimescaleTest {
    private static final LocalDate MONDAY = LocalDate.of(2018, 11, 5);
    private static final LocalDate SATURDAY = LocalDate.of(2018, 11, 10);

    @Test
    void ten_working_days_end_a_fortnight_later_or_a_day_earlier_where_the_start_is_counted() {
        assertThat(new Timescale.WorkingDays(10, NOT_COUNTED, WORKING_DAYS).deadline(MONDAY))
                .isEqualTo("2018-11-19");
        assertThat(new Timescale.WorkingDays(10, COUNTED, WORKING_DAYS).deadline(MONDAY))
                .isEqualTo("2018-11-16");
        assertThat(new Timescale.WorkingDays(1, COUNTED, WORKING_DAYS).deadline(MONDAY))
                .isEqualTo(MONDAY);
    }

    @Test
    void a_start_on_a_day_off_is_never_counted() {
        assertThat(new Timescale.WorkingDays(1, NOT_COUNTED, WORKING_DAYS).deadline(SATURDAY))
                .isEqualTo("2018-11-12");
        assertThat(new Timescale.WorkingDays(1, COUNTED, WORKING_DAYS).deadline(SATURDAY))
                .isEqualTo("2018-11-12");
    }

    @Test
    void no_days_at_all_end_on_the_start() {
        assertThat(new Timescale.WorkingDays(0, NOT_COUNTED, WORKING_DAYS).deadline(SATURDAY))
                .isEqualTo(SATURDAY);
        assertThat(new Timescale.CalendarDays(0, NOT_COUNTED).deadline(SATURDAY))
                .isEqualTo(SATURDAY);
    }

    @Test
    void calendar_days_count_every_day() {
        assertThat(new Timescale.CalendarDays(10, NOT_COUNTED).deadline(MONDAY)).isEqualTo("2018-11-15");
        assertThat(new Timescale.CalendarDays(10, COUNTED).deadline(MONDAY)).isEqualTo("2018-11-14");
    }

    /** Both conventions, each as guidance uses it: reviews fall due on the last day, birthdays on the first. */
    @ParameterizedTest
    @CsvSource({
        "2018-03-31,   6, 2018-09-30, 2018-10-01",
        "2018-11-30,   3, 2019-02-28, 2019-03-01",
        "2019-11-30,   3, 2020-02-29, 2020-03-01",
        "2024-02-29, -12, 2023-02-28, 2023-03-01",
        "2004-02-29, 216, 2022-02-28, 2022-03-01",
        "2018-04-30,   1, 2018-05-30, 2018-05-30",
        "2018-01-31,   1, 2018-02-28, 2018-03-01",
    })
    void months_end_as_the_convention_says(LocalDate date, int months, LocalDate lastDay, LocalDate firstOfNext) {
        assertThat(LAST_DAY_OF_MONTH.plusMonths(date, months)).isEqualTo(lastDay);
        assertThat(FIRST_DAY_OF_NEXT_MONTH.plusMonths(date, months)).isEqualTo(firstOfNext);
    }

    @Test
    void months_run_to_the_same_day_and_look_back_from_it() {
        Timescale.Months twelve = new Timescale.Months(12, LAST_DAY_OF_MONTH);
        assertThat(twelve.deadline(LocalDate.of(2023, 2, 28))).isEqualTo("2024-02-28");
        assertThat(EpochDay.date(twelve.before(EpochDay.of(LocalDate.of(2024, 2, 29)))))
                .isEqualTo("2023-02-28");
        assertThat(EpochDay.date(twelve.before(EpochDay.of(LocalDate.of(2025, 3, 1)))))
                .isEqualTo("2024-03-01");
    }

    /** Known from 2012-01-02 through 2028-12-31, a Sunday; the last working days are 27, 28 and 29 December. */
    @Test
    void a_deadline_beyond_the_days_known_is_told_where_it_certainly_is() {
        Timescale three = new Timescale.WorkingDays(3, NOT_COUNTED, WORKING_DAYS);
        assertThat(three.deadlineAsFarAsKnown(EpochDay.of(LocalDate.of(2028, 12, 26))))
                .isEqualTo(EpochDay.of(LocalDate.of(2028, 12, 29)));
        assertThat(three.deadlineAsFarAsKnown(EpochDay.of(LocalDate.of(2028, 12, 27))))
                .isEqualTo(EpochDay.NEVER);
        assertThat(three.deadlineAsFarAsKnown(EpochDay.of(LocalDate.of(2028, 12, 31))))
                .isEqualTo(EpochDay.NEVER);
        assertThat(three.deadlineAsFarAsKnown(EpochDay.of(LocalDate.of(2035, 1, 1))))
                .isEqualTo(EpochDay.NEVER);
        assertThat(three.deadlineAsFarAsKnown(EpochDay.of(LocalDate.of(2011, 11, 26))))
                .isEqualTo(EpochDay.BEFORE_ALL);
        assertThatThrownBy(() -> three.deadlineAsFarAsKnown(EpochDay.of(LocalDate.of(2011, 11, 27))))
                .isInstanceOf(UnknownDayException.class);
        assertThatThrownBy(() -> three.deadlineAsFarAsKnown(EpochDay.of(LocalDate.of(2012, 1, 1))))
                .isInstanceOf(UnknownDayException.class);
        assertThat(three.deadlineAsFarAsKnown(EpochDay.of(LocalDate.of(2012, 1, 2))))
                .isEqualTo(EpochDay.of(LocalDate.of(2012, 1, 5)));
        Timescale none = new Timescale.WorkingDays(0, NOT_COUNTED, WORKING_DAYS);
        assertThat(none.deadlineAsFarAsKnown(EpochDay.of(LocalDate.of(2035, 1, 1))))
                .isEqualTo(EpochDay.of(LocalDate.of(2035, 1, 1)));
        Timescale ten = new Timescale.CalendarDays(10, NOT_COUNTED);
        assertThat(ten.deadlineAsFarAsKnown(EpochDay.of(LocalDate.of(2035, 1, 1))))
                .isEqualTo(EpochDay.of(LocalDate.of(2035, 1, 11)));
    }

    @Test
    void a_timescale_says_itself_in_english() {
        assertThat(new Timescale.WorkingDays(10, NOT_COUNTED, WORKING_DAYS).inWords())
                .isEqualTo("10 working days");
        assertThat(new Timescale.WorkingDays(1, NOT_COUNTED, WORKING_DAYS).inWords())
                .isEqualTo("1 working day");
        assertThat(new Timescale.CalendarDays(1, NOT_COUNTED).inWords()).isEqualTo("1 calendar day");
        assertThat(new Timescale.CalendarDays(42, NOT_COUNTED).inWords()).isEqualTo("42 calendar days");
        assertThat(new Timescale.Months(1, LAST_DAY_OF_MONTH).inWords()).isEqualTo("1 month");
        assertThat(new Timescale.Months(6, LAST_DAY_OF_MONTH).inWords()).isEqualTo("6 months");
    }

    @Test
    void a_negative_timescale_is_refused() {
        assertThatThrownBy(() -> new Timescale.WorkingDays(-1, NOT_COUNTED, WORKING_DAYS))
                .hasMessage("timescale must not be negative, but was -1 working days");
        assertThatThrownBy(() -> new Timescale.CalendarDays(-2, NOT_COUNTED))
                .hasMessage("timescale must not be negative, but was -2 calendar days");
        assertThatThrownBy(() -> new Timescale.Months(-3, LAST_DAY_OF_MONTH))
                .hasMessage("timescale must not be negative, but was -3 months");
    }

    @Test
    void a_day_that_has_not_come_is_none_in_words() {
        assertThat(EpochDay.inWords(EpochDay.NEVER)).isEqualTo("none");
        assertThat(EpochDay.inWords(EpochDay.BEFORE_ALL)).isEqualTo("always");
        assertThat(EpochDay.orNever(Optional.empty())).isEqualTo(EpochDay.NEVER);
        assertThat(EpochDay.orBeforeAll(Optional.empty())).isEqualTo(EpochDay.BEFORE_ALL);
        assertThat(EpochDay.orNever(Optional.of(MONDAY))).isEqualTo(EpochDay.orBeforeAll(Optional.of(MONDAY)));
        assertThat(EpochDay.inWords(EpochDay.of(MONDAY))).isEqualTo("2018-11-05");
    }
}
