package io.github.tallystick.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EpochDayPropertyTest {
    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(-100_000, 150_000).map(EpochDay::date),
                Arbitraries.of(
                        LocalDate.of(1799, 12, 31),
                        LocalDate.of(1800, 1, 1),
                        LocalDate.of(2199, 12, 31),
                        LocalDate.of(2200, 1, 1),
                        LocalDate.of(2024, 2, 29),
                        LocalDate.of(-5, 3, 31)));
    }

    @Property(tries = 3000)
    void the_day_of_a_date_is_that_of_the_calendar_of_java(@ForAll("dates") LocalDate date) {
        assertThat(EpochDay.of(date)).isEqualTo((int) date.toEpochDay());
    }

    /** 357,913,942 years after 1800 have, in 32 bits, 8 months. */
    @Test
    void a_date_whose_day_does_not_fit_is_refused() {
        assertThatThrownBy(() -> EpochDay.of(LocalDate.of(1800 + 357_913_942, 1, 1)))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> EpochDay.of(LocalDate.MAX)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> EpochDay.of(LocalDate.MIN)).isInstanceOf(ArithmeticException.class);
    }

    @Property(tries = 3000)
    void months_are_added_as_to_a_date(
            @ForAll("dates") LocalDate date, @ForAll @IntRange(min = -6000, max = 6000) int months) {
        assertThat(EpochDay.date(EpochDay.plusMonths(EpochDay.of(date), months)))
                .isEqualTo(date.plusMonths(months));
    }

    /** Every day about now, and the years to which centuries make a difference. */
    @Test
    void each_day_is_that_of_its_date_and_months_are_added_to_it_as_to_its_date() {
        LocalDate last = LocalDate.of(2101, 3, 1);
        for (LocalDate date = LocalDate.of(1899, 12, 1); date.isBefore(last); date = date.plusDays(1)) {
            assertThat(EpochDay.of(date)).isEqualTo((int) date.toEpochDay());
            for (int months : new int[] {-12, -1, 1, 12}) {
                assertThat(EpochDay.plusMonths(EpochDay.of(date), months))
                        .isEqualTo(EpochDay.of(date.plusMonths(months)));
            }
        }
    }
}
