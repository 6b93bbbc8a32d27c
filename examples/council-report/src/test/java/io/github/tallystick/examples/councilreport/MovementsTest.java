package io.github.tallystick.examples.councilreport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.calc.Restatement;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.protection.ProtectionIndicators;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovementsTest {
    private static final String VP8 = "//section[@id='wokingham-vp8']";
    private static final PageDocument ASHMERE = PageDocument.of(AshmereReport.PAGE);

    /**
     * Visits due on 15 October, counted from the start of the plan on the 1st, and on 26 October, counted from the visit of
     * the 12th. At 31 December the visit of the 26th was not keyed in: 1 of 2. It was in January: then that of the 26th was
     * in time, and one more is due on 9 November and was not made: 2 of 3. Two units moved: the visit due on the 26th, from
     * 0 / 1 to 1 / 1, and that due on 9 November, which is new.
     */
    @Test
    void a_visit_that_was_recorded_late_moves_the_one_due_before_it_and_the_one_due_after_it(@TempDir Path files)
            throws IOException {
        PageDocument page = new SmallCouncil(files, "2018-10-12 2018-10-12", "2018-10-26 2019-01-10").page("--records");
        assertThat(rows(page, VP8 + "//table[contains(@class,'moved')][1]"))
                .startsWith(
                        List.of("2018-19 Q3, as known at 31 December 2018", "1", "2", ""),
                        List.of("Recorded late", "+1", "+1", "2"),
                        List.of("2018-19 Q3, with all records", "2", "3", ""));
        assertThat(page.texts(VP8 + "//table[contains(@class,'moved')]/caption"))
                .first()
                .isEqualTo("2018-19 Q3 since 31 December 2018: 50.0% to 66.7%");
        assertThat(rows(page, VP8 + "//table[contains(@class,'units')][1]"))
                .containsExactly(
                        List.of("PLAN1@2018-10-12", "0 / 1", "1 / 1"), List.of("PLAN1@2018-10-26", "0 / 0", "0 / 1"));
    }

    @Test
    void without_a_late_record_nothing_has_moved_since_publication(@TempDir Path files) throws IOException {
        PageDocument page = new SmallCouncil(files, "2018-10-12 2018-10-12").page();
        assertThat(page.text(VP8 + "//p[@class='unmoved']"))
                .isEqualTo("Nothing that was recorded since 31 December 2018 has changed the figure of 2018-19 Q3.");
    }

    @Test
    void the_movement_from_the_quarter_before_is_the_librarys_and_its_rows_add_up() {
        Evaluation<Child> visits = AshmereReport.RECORDS.evaluation(ProtectionIndicators.VP8);
        ReportingPeriod now = AshmereReport.REQUEST.period();
        ReportingPeriod then = now.previous();
        Restatement split = Restatement.between(visits.asKnownAt(then.lastDay()), then, visits, now)
                .orElseThrow();
        List<List<String>> expected = new ArrayList<>();
        expected.add(List.of(
                "2018-19 Q2, as known at 30 September 2018",
                split.then().numerator().inDecimals(),
                split.then().denominator().inDecimals(),
                ""));
        split.parts().stream()
                .filter(part -> !part.units().isEmpty())
                .map(part -> List.of(
                        Wording.capital(part.cause().inWords()),
                        "+" + part.numerator().inDecimals(),
                        "+" + part.denominator().inDecimals(),
                        Integer.toString(part.units().size())))
                .forEach(expected::add);
        expected.add(List.of("2018-19 Q3, with all records", "327", "364", ""));
        List<List<String>> shown = rows(ASHMERE, "(" + VP8 + "//table[contains(@class,'moved')])[2]");
        assertThat(shown).hasSize(4).isEqualTo(expected);
        assertThat(sum(shown.subList(0, 3), 1)).isEqualTo(327);
        assertThat(sum(shown.subList(0, 3), 2)).isEqualTo(364);
    }

    @Test
    void no_unit_is_named_on_the_page_of_own_files_unless_it_is_asked_for(@TempDir Path files) throws IOException {
        PageDocument page = new SmallCouncil(files, "2018-10-12 2018-10-12", "2018-10-26 2019-01-10").page();
        assertThat(page.all("//table[contains(@class,'moved')]")).isNotEmpty();
        assertThat(page.all("//table[contains(@class,'units')]")).isEmpty();
        assertThat(page.text("/html")).doesNotContain("PLAN1", "CHILD1");
    }

    @Test
    void nothing_is_said_where_nothing_moved_and_the_indicator_is_not_one_of_timeliness() {
        assertThat(ASHMERE.all("//section[@id='workforce-agency-rate']//table[contains(@class,'moved')]"))
                .isEmpty();
    }

    private static int sum(List<List<String>> rows, int column) {
        return rows.stream()
                .mapToInt(row -> Integer.parseInt(row.get(column).replace("\u2212", "-")))
                .sum();
    }

    private static List<List<String>> rows(PageDocument page, String table) {
        return page.all(table + "/tbody/tr").stream().map(PageTest::cells).toList();
    }
}
