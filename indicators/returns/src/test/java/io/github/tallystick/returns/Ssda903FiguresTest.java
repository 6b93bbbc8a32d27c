package io.github.tallystick.returns;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.indicators.Catalogue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The example council's expected results (how they were obtained stands in its README) from its SSDA903 returns of 2018 to 2025
 * alone: each is the expected one, or not covered.
 */
class Ssda903FiguresTest {
    private static @Nullable CouncilRecords read;

    @BeforeEach
    void council() {
        read = read == null ? ExampleReturns.ofExampleCouncil() : read;
    }

    /**
     * The returns hold 1 April 2017 to 31 March 2025, and the files ask for the 28 quarters and 7 years from April 2018 to March
     * 2025. Long-term stability looks back 30 months, so that the first last day that it can answer for is 1 October 2019: the
     * quarters to June 2018 to September 2019 and the year 2018-19 are not covered.
     */
    @ParameterizedTest
    @CsvSource({
        "wokingham.vp7, quarters.csv, 28, 2018-04-01",
        "wokingham.vp7, years.csv, 7, 2018-04-01",
        "cla.long-term-stability, quarters.csv, 22, 2019-10-01",
        "cla.long-term-stability, years.csv, 6, 2019-10-01",
    })
    void every_figure_is_the_expected_one_or_not_covered(
            String code, String file, int covered, LocalDate firstCovered) {
        List<String> wrong = new ArrayList<>();
        int answered = 0;
        for (String[] row : ExampleCouncil.expected(file)) {
            LocalDate lastDay = LocalDate.parse(row[2]);
            if (row[0].equals(code)) {
                Figure figure = figure(Catalogue.find(code).orElseThrow(), LocalDate.parse(row[1]), lastDay);
                boolean reached = !lastDay.isBefore(firstCovered);
                answered += reached ? 1 : 0;
                compare(row, reached, figure, wrong);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(answered).isEqualTo(covered);
    }

    private static void compare(String[] row, boolean reached, Figure figure, List<String> wrong) {
        String expected = reached ? row[3] + "/" + row[4] + " " + row[5] : "not covered";
        String actual = figure.outcome() instanceof Outcome.NotCovered
                ? "not covered"
                : figure.outcome()
                                .tally()
                                .map(tally -> tally.numerator().inDecimals() + "/"
                                        + tally.denominator().inDecimals())
                                .orElse("/")
                        + " " + figure.print();
        if (!actual.equals(expected)) {
            wrong.add(String.join(",", row) + " but was " + actual + " for " + expected);
        }
    }

    private static <F extends Facts<F>> Figure figure(Indicator<F> indicator, LocalDate firstDay, LocalDate lastDay) {
        return Objects.requireNonNull(read).evaluation(indicator).figure(ReportingPeriod.of(firstDay, lastDay));
    }
}
