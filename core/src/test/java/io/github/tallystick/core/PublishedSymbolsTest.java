package io.github.tallystick.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.definition.Clause;
import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.Formula.Scale;
import io.github.tallystick.core.definition.Term;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.core.result.Presentation;
import io.github.tallystick.core.result.Presentation.Reason;
import io.github.tallystick.core.result.Rounding;
import io.github.tallystick.core.result.Tally;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Symbols against tables that the Department for Education published for local authorities (Open Government Licence v3.0).
 * The tables are not part of the project: the tests are skipped, and say so, where they are not there.
 */
class PublishedSymbolsTest {
    private static final String MOVED_WITHIN_THREE_MONTHS = "CPP.ended_first6m_3m_or_less_transfer";
    private static final String CONCERN = "CLA12m.sdq_concern|Ages 5 to 16 years with SDQ score";
    private static final String AWAY = "CLA.away_avg_incidents(FLOAT TRAP)";

    /**
     * What nothing over nothing is printed as, where it is not {@code z}. The table has the year of the figure and not the
     * edition, so the year stands for the edition here.
     */
    private static final Map<String, Map<String, String>> OTHERWISE = Map.of(
            MOVED_WITHIN_THREE_MONTHS, Map.of("2014", "0", "2022", "0", "2023", "0", "2024", "0"),
            CONCERN, Map.of("2022", "c", "2024", "0"),
            AWAY, Map.of("2020", "0", "2021", "0", "2022", "0", "2023", "0", "2024", "0"));

    private static Presentation presentation(String indicator, String year, int places) {
        Presentation usual = Presentation.of(indicator + " " + year, Rounding.halfUp(places));
        String symbol = OTHERWISE.getOrDefault(indicator, Map.of()).get(year);
        return symbol == null ? usual : usual.printing(Reason.NOTHING_TO_MEASURE, symbol);
    }

    private static Formula<?, ?> formula(Scale scale) {
        return Formula.ratio(
                "{2} over {1}",
                scale,
                Library.Loans.ALL,
                Term.number(Clause.clause("loans out", Library.Is.OUT)),
                Term.number(Clause.clause("loans", Library.Is.LENT)));
    }

    @Test
    void nothing_over_nothing_is_one_outcome_and_is_printed_as_its_edition_does() throws IOException {
        Set<String> symbols = new TreeSet<>();
        int rows = 0;
        for (List<String> row : PublishedFiguresTest.table("zero_denominators.csv")) {
            Scale scale = row.get(7).equals("100") ? Scale.PERCENTAGE : Scale.QUOTIENT;
            Outcome outcome = formula(scale).outcome(new Tally(Fraction.ZERO, Fraction.of(row.get(6))));
            Presentation presentation = presentation(row.get(0), row.get(1), Integer.parseInt(row.get(8)));
            assertThat(outcome).isEqualTo(new Outcome.NothingToMeasure(Tally.NOTHING));
            assertThat(presentation.print(outcome)).as(presentation.edition()).isEqualTo(row.get(9));
            symbols.add(row.get(9));
            rows++;
        }
        assertThat(rows).isGreaterThanOrEqualTo(174);
        assertThat(symbols).containsExactly("0", "c", "z");
    }

    /** Two rows of absence (7 days of 57,405.7 in Southampton in 2022) are above 0 and round to 0.0. */
    @Test
    void a_figure_that_rounds_to_zero_and_is_not_zero_has_a_symbol_of_its_own() throws IOException {
        Presentation workforce = Presentation.of("Children's social work workforce", Rounding.halfUp(1))
                .printing(Reason.ROUNDS_TO_ZERO, "low");
        int rows = 0;
        for (List<String> row : PublishedFiguresTest.table("la_rates.csv")) {
            if (row.get(9).equals("low") && row.get(5).matches("[0-9.]+")) {
                Tally tally = new Tally(Fraction.of(row.get(5)), Fraction.of(row.get(6)));
                Outcome outcome = formula(Scale.PERCENTAGE).outcome(tally);
                assertThat(workforce.print(outcome)).isEqualTo("low");
                rows++;
            }
        }
        assertThat(rows).isPositive();
    }
}
