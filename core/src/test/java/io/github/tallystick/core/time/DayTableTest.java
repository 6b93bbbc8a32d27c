package io.github.tallystick.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayTableTest {
    private final List<Integer> asked = new ArrayList<>();

    /** A table of a function of which is kept for which days it was asked. */
    private DayTable table(IntUnaryOperator function) {
        return DayTable.of(day -> {
            asked.add(day);
            return function.applyAsInt(day);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "1960-01-01, 1", // the first day that is kept
        "1970-01-01, 1",
        "2024-02-29, 1",
        "2039-12-31, 1", // the last day that is kept
        "1959-12-31, 3",
        "2040-01-01, 3",
        "1859-12-31, 3",
        "2140-01-01, 3",
    })
    void a_day_from_1960_to_2039_is_worked_out_once_and_another_each_time(LocalDate date, int times) {
        int day = EpochDay.of(date);
        DayTable table = table(each -> each * 2);
        for (int i = 0; i < 3; i++) {
            assertThat(table.of(day)).isEqualTo(day * 2);
        }
        assertThat(asked).hasSize(times).containsOnly(day);
    }

    @Test
    void the_answer_is_that_of_the_function_for_each_day_whether_worked_out_or_looked_up() {
        DayTable table = DayTable.of(day -> 31 * day + 7);
        int last = EpochDay.of(LocalDate.of(2041, 1, 1));
        for (int round = 0; round < 2; round++) {
            for (int day = EpochDay.of(LocalDate.of(1959, 1, 1)); day <= last; day++) {
                assertThat(table.of(day)).isEqualTo(31 * day + 7);
            }
        }
    }

    @Test
    void a_day_that_never_comes_and_one_before_all_are_days_like_others() {
        DayTable table = DayTable.of(day -> day == EpochDay.NEVER ? 1 : 2);
        assertThat(table.of(EpochDay.NEVER)).isEqualTo(1);
        assertThat(table.of(EpochDay.BEFORE_ALL)).isEqualTo(2);
    }

    /** The last of them stands in the table for what has not been worked out. */
    @ParameterizedTest
    @CsvSource({"0", "-1", "2147483647", "-2147483648", "-2147483647"})
    void any_number_can_be_the_answer(int answer) {
        DayTable table = table(day -> answer);
        assertThat(table.of(0)).isEqualTo(answer);
        assertThat(table.of(0)).isEqualTo(answer);
    }

    @Test
    void nothing_is_asked_before_a_day_is_looked_up() {
        table(day -> day);
        assertThat(asked).isEmpty();
    }
}
