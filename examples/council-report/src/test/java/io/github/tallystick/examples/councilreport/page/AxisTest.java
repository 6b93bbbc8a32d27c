package io.github.tallystick.examples.councilreport.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {
    @ParameterizedTest
    @CsvSource({
        "0,    0 1",
        "0.4,  0 1",
        "5,    0 1 2 3 4 5",
        "9,    0 2 4 6 8 10",
        "23.6, 0 5 10 15 20 25",
        "30,   0 10 20 30",
        "50,   0 10 20 30 40 50",
        "50.1, 0 20 40 60",
        "90,   0 20 40 60 80 100",
        "100,  0 20 40 60 80 100",
        "133,  0 50 100 150",
        "2600, 0 1000 2000 3000",
    })
    void an_axis_starts_at_0_and_reaches_the_largest_value_in_at_most_five_round_steps(double largest, String ticks) {
        assertThat(Axis.reaching(largest).ticks())
                .isEqualTo(
                        List.of(ticks.split(" ")).stream().map(Integer::valueOf).toList());
    }
}
