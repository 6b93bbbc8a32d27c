package io.github.tallystick.examples.councilreport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.examples.councilreport.page.Page;
import io.github.tallystick.indicators.Catalogue;
import io.github.tallystick.indicators.referral.ReferralIndicators;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeighboursTest {
    private static final String HEADER = "council,indicator,period,numerator,denominator\n";
    private static final String Q3 = ",wokingham.vp4,2018-10-01..2018-12-31,";
    private static final String VP4 = "//section[@id='wokingham-vp4']";

    private static NeighbourFigures read(String text) throws IOException {
        return new NeighbourReader(ReportingPeriod.quarter(2019, 3), "Ashmere").read(new StringReader(text));
    }

    /**
     * Ashmere's 94 of 399 is 23.6%, and lower is better: two are better (10% and 20%), two are worse (30% and 40%), so it
     * is third of five. The median of 10, 20, 30 and 40 is 25.
     */
    @Test
    void the_place_and_the_median_are_told_and_each_neighbour_is_listed(@TempDir Path files) throws IOException {
        Path file = Files.writeString(
                files.resolve("n.csv"),
                HEADER + "A" + Q3 + "10,100\nB" + Q3 + "20,100\nC" + Q3 + "30,100\nD" + Q3 + "40,100\nE" + Q3 + "c,\n");
        PageDocument page = PageDocument.of(Page.of(AshmereReport.report("--neighbours", file.toString())));
        assertThat(page.text(VP4 + "//p[@class='neighbours']"))
                .isEqualTo("Better than 2, worse than 2; place 3 of 5; median of the neighbours' values 25.0%; E has no"
                        + " value (withheld: by its publisher).");
        assertThat(page.all(VP4 + "//table[contains(@class,'councils')]/tbody/tr").stream()
                        .map(PageTest::cells))
                .containsExactly(
                        List.of("A", "10.0%", "10 / 100", "worse"),
                        List.of("B", "20.0%", "20 / 100", "worse"),
                        List.of("C", "30.0%", "30 / 100", "better"),
                        List.of("D", "40.0%", "40 / 100", "better"),
                        List.of("E", "withheld: by its publisher", "", ""));
        assertThat(page.text("//p[@class='neighbours-read']"))
                .isEqualTo("5 rows of neighbours read: 0 of other periods, 0 could not be used.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Oxmoor,wokingham.vp4,2018-10-01..2018-12-31,80 | a row must have 5 values",
                "<b>,wokingham.vp4,2018-10-01..2018-12-31,80,412 | the council must have a name of at most 60 characters",
                "Oxmoor,wokingham.vp99,2018-10-01..2018-12-31,80,412 | the indicator is not in the catalogue",
                "Oxmoor,wokingham.vp4,2018-Q3,80,412 | the period must be written as 2018-10-01..2018-12-31",
                "Oxmoor,wokingham.vp4,2018-10-01..2018-12-31,-80,412 | the numbers must be written as 80 or 18.5",
                "Oxmoor,wokingham.vp4,2018-10-01..2018-12-31,80,1e9 | the numbers must be written as 80 or 18.5",
                "Oxmoor,wokingham.vp4,2018-10-01..2018-12-31,413,412 | a share must not be above the whole",
                "ASHMERE,wokingham.vp4,2018-10-01..2018-12-31,80,412 | a neighbour must not be the council itself",
                "Marlbeck,wokingham.vp4,2018-10-01..2018-12-31,80,412 | the council has a figure of this indicator and period already",
            })
    void a_row_that_cannot_be_used_is_counted_and_told_by_its_line_alone(String row, String fault) throws IOException {
        NeighbourFigures figures = read(HEADER + "Marlbeck" + Q3 + "84,512\n" + row + "\n");
        assertThat(figures.rowsRead()).isEqualTo(2);
        assertThat(figures.rowsNotUsed()).isEqualTo(1);
        assertThat(figures.faults()).containsExactly("line 3: " + fault);
        assertThat(figures.of(ReferralIndicators.VP4).keySet()).containsExactly("Marlbeck");
    }

    @Test
    void a_figure_of_another_period_is_counted_and_not_shown() throws IOException {
        NeighbourFigures figures = read("\uFEFF" + HEADER + "Marlbeck,wokingham.vp4,2018-07-01..2018-09-30,84,512\r\n");
        assertThat(figures.rowsOfOtherPeriods()).isEqualTo(1);
        assertThat(figures.rowsNotUsed()).isZero();
        assertThat(figures.byIndicator()).isEmpty();
    }

    @Test
    void a_file_of_other_columns_or_a_broken_quote_is_told_and_read_no_further() throws IOException {
        assertThat(read("name,value\nA,1\n").faults())
                .containsExactly("line 1: the columns must be council,indicator,period,numerator,denominator");
        NeighbourFigures broken = read(HEADER + "A" + Q3 + "1,2\n\"B" + Q3 + "1,2\n");
        assertThat(broken.of(ReferralIndicators.VP4).keySet()).containsExactly("A");
        assertThat(broken.rowsNotUsed()).isEqualTo(1);
        assertThat(read(HEADER + "A".repeat(100_000)).rowsNotUsed()).isEqualTo(1);
    }

    @Test
    void no_more_than_200_councils_and_50_000_rows_are_taken_and_20_faults_told() throws IOException {
        StringBuilder rows = new StringBuilder(HEADER);
        for (int i = 0; i < 50_001; i++) {
            rows.append("C").append(i).append(Q3).append("1,2\n");
        }
        NeighbourFigures figures = read(rows.toString());
        assertThat(figures.of(ReferralIndicators.VP4)).hasSize(200);
        assertThat(figures.rowsRead()).isEqualTo(50_000);
        assertThat(figures.rowsNotUsed()).isEqualTo(50_000 - 200 + 1);
        assertThat(figures.faults()).hasSize(20);
    }

    @Test
    void the_bundled_file_is_used_whole_and_each_value_is_its_own_quotient() {
        NeighbourFigures bundled = AshmereReport.REPORT.neighbours();
        assertThat(bundled.rowsNotUsed()).isZero();
        assertThat(bundled.rowsOfOtherPeriods()).isZero();
        assertThat(Catalogue.all().stream()
                        .mapToInt(indicator -> bundled.of(indicator).size())
                        .sum())
                .isEqualTo(28);
        Figure marlbeck = bundled.of(ReferralIndicators.VP4).get("Marlbeck");
        assertThat(marlbeck.print()).as("84 of 512 is 16.40625%").isEqualTo("16.4");
    }
}
