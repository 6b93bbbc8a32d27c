package io.github.tallystick.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowPropertyTest {
    private static final LocalDate START = LocalDate.of(2019, 1, 1);

    @Provide
    Arbitrary<Window> windows() {
        return Arbitraries.oneOf(
                Arbitraries.of(Window.asAt(), Window.quarterTo()),
                Arbitraries.integers().between(1, 36).map(Window::monthsTo),
                Arbitraries.integers().between(1, 400).map(Window::daysTo),
                Arbitraries.integers().between(1, 12).map(Window::yearTo),
                Arbitraries.integers().between(0, 900).map(days -> Window.from(START.plusDays(days))));
    }

    /** The equation that everything rests on, looked up by walking the days. */
    @Property(tries = 2000)
    void the_last_day_reaching_a_day_is_the_greatest_whose_window_starts_by_it(
            @ForAll("windows") Window window, @ForAll @IntRange(max = 1000) int offset) {
        int day = EpochDay.of(START) + offset;
        int expected = EpochDay.BEFORE_ALL;
        for (int last = day + 3 * 366 + 40; last >= day; last--) {
            if (window.firstDay(last) <= day) {
                expected = last;
                break;
            }
        }
        int reached = window.lastDayReaching(day);
        if (reached == EpochDay.NEVER) {
            assertThat(window).isInstanceOf(Window.From.class);
            assertThat(expected).isEqualTo(day + 3 * 366 + 40);
        } else {
            assertThat(reached).isEqualTo(expected);
        }
    }

    @Property
    void a_window_never_starts_earlier_on_a_later_day(
            @ForAll("windows") Window window, @ForAll @IntRange(max = 1000) int offset) {
        int day = EpochDay.of(START) + offset;
        assertThat(window.firstDay(day)).isLessThanOrEqualTo(window.firstDay(day + 1));
    }

    /** Twelve months ending on a day: readings.md R7, and the leap years beside it, by hand. */
    @ParameterizedTest
    @CsvSource({
        "12, 2019-03-31, 2018-04-01",
        "12, 2020-02-29, 2019-03-01",
        "12, 2024-02-28, 2023-02-28", // from 29 February less 12 months
        "12, 2024-02-29, 2023-03-01",
        "12, 2025-02-28, 2024-03-01",
        "12, 2018-11-20, 2017-11-21",
        "1, 2019-03-30, 2019-02-28", // from 31 March less a month
        "1, 2019-03-31, 2019-03-01",
    })
    void months_to_a_day_start_the_day_after_it_less_the_months(int months, LocalDate last, LocalDate first) {
        assertThat(Window.monthsTo(months).firstDay(last)).isEqualTo(first);
    }

    @Test
    void each_window_starts_where_its_name_says() {
        LocalDate day = LocalDate.of(2019, 2, 14);
        assertThat(Window.asAt().firstDay(day)).isEqualTo(day);
        assertThat(Window.quarterTo().firstDay(day)).isEqualTo("2019-01-01");
        assertThat(Window.daysTo(7).firstDay(day)).isEqualTo("2019-02-08");
        assertThat(Window.yearTo(4).firstDay(day)).isEqualTo("2018-04-01");
        assertThat(Window.yearTo(10).firstDay(day)).isEqualTo("2018-10-01");
        assertThat(Window.yearTo(2).firstDay(day)).isEqualTo("2019-02-01");
        assertThat(Window.from(LocalDate.of(2017, 6, 1)).firstDay(day)).isEqualTo("2017-06-01");
        assertThat(Window.quarterTo().firstDay(LocalDate.of(2019, 12, 31))).isEqualTo("2019-10-01");
    }

    @Test
    void a_window_says_itself_in_english() {
        assertThat(List.of(
                        Window.asAt().inWords(),
                        Window.monthsTo(12).inWords(),
                        Window.monthsTo(1).inWords(),
                        Window.daysTo(7).inWords(),
                        Window.daysTo(1).inWords(),
                        Window.quarterTo().inWords(),
                        Window.yearTo(4).inWords(),
                        Window.from(START).inWords()))
                .containsExactly(
                        "as at",
                        "12 months to",
                        "1 month to",
                        "7 days to",
                        "1 day to",
                        "quarter to",
                        "year to",
                        "from 2019-01-01 to");
    }

    @Test
    void a_window_without_a_month_is_refused() {
        assertThatThrownBy(() -> Window.daysTo(0)).hasMessage("window must be at least 1 day, but was 0");
        assertThatThrownBy(() -> Window.monthsTo(0)).hasMessage("window must be at least 1 month, but was 0");
        assertThatThrownBy(() -> Window.yearTo(0)).hasMessage("first month must be 1 to 12, but was 0");
        assertThatThrownBy(() -> Window.yearTo(13)).hasMessage("first month must be 1 to 12, but was 13");
    }
}
