package io.github.tallystick.indicators.spells;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.time.Window;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwelveMonthsPropertyTest {
    private static final Window AND_A_DAY = new Window.MonthsAndADayTo(12);

    @ParameterizedTest
    @CsvSource({"2019-03-31, 2018-03-31", "2020-02-29, 2019-02-28", "2020-02-28, 2019-02-28", "2021-02-28, 2020-02-28"})
    void twelve_months_and_a_day_start_on_the_same_day_a_year_before(LocalDate last, LocalDate first) {
        assertThat(AND_A_DAY.firstDay(last)).isEqualTo(first);
    }

    /** The equation that every window keeps, for every day of 2018-06-01 to 2021-02-24. */
    @Property(generation = GenerationMode.EXHAUSTIVE)
    void the_last_day_reaching_a_day_is_the_greatest_whose_window_starts_by_it(
            @ForAll @IntRange(min = 17_683, max = 18_682) int day) {
        for (Window window : List.of(AND_A_DAY, new Window.MonthsAndADayTo(3), new Window.MonthsAndADayTo(30))) {
            int last = window.lastDayReaching(day);
            assertThat(window.firstDay(last)).isLessThanOrEqualTo(day);
            assertThat(window.firstDay(last + 1)).isGreaterThan(day);
        }
    }
}
