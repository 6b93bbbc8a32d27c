package io.github.tallystick.examples.councilreport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.calc.Standings;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.core.result.Tally;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.examples.councilreport.page.Page;
import io.github.tallystick.indicators.protection.ProtectionIndicators;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A quarter that is not over on the day of the extract. */
class RunningFigureTest {
    private static final LocalDate DAY = LocalDate.of(2018, 11, 30);
    private static final String VP8 = "//section[@id='wokingham-vp8']";

    /**
     * Ten working days from Monday 1 October are Monday 15 October: visited on the 12th, in time. From the 12th it is the
     * 26th: visited on that day, in time. From the 26th it is 9 November, which has not come on the 5th. So 2 of 2 so far;
     * 2 of 3 if it is missed, 3 of 3 if it is made.
     */
    @Test
    void a_visit_that_is_not_yet_due_is_open_and_the_figure_lies_between_two_of_three_and_three_of_three(
            @TempDir Path files) throws IOException {
        SmallCouncil council = new SmallCouncil(files, "2018-10-12 2018-10-12", "2018-10-26 2018-10-26");
        PageDocument page = council.page("--extracted-on", "2018-11-05");
        assertThat(page.text(VP8 + "//span[contains(@class,'value')]")).isEqualTo("66.7% to 100.0%");
        assertThat(page.text(VP8 + "//p[@class='counted']")).isEqualTo("2 / 2 so far");
        assertThat(page.text(VP8 + "//p[contains(@class,'standings')]")).isEqualTo("Visit due: 2 met, 1 not yet due.");
        assertThat(page.text(VP8 + "//p[contains(@class,'running')]"))
                .isEqualTo("Not final: 1 is still to be decided. What is known so far will come to 66.7% to 100.0%;"
                        + " more may be added until 31 December 2018, when it settles.");
        assertThat(council.printed()).containsPattern("wokingham.vp8 +2018-19 Q3 +2/2 +66.7% to");
    }

    /** Without the day the same visit, which was not made, is late: 2 of 3. */
    @Test
    void without_the_day_of_the_extract_nothing_is_said_of_what_is_to_come(@TempDir Path files) throws IOException {
        PageDocument page = new SmallCouncil(files, "2018-10-12 2018-10-12", "2018-10-26 2018-10-26").page();
        assertThat(page.text(VP8 + "//span[@class='value']")).isEqualTo("66.7%");
        assertThat(page.all("//p[contains(@class,'running')]")).isEmpty();
    }

    @Test
    void every_figure_of_the_invented_council_is_that_known_on_the_day() {
        Report report = AshmereReport.report("--extracted-on", DAY.toString());
        PageDocument page = PageDocument.of(Page.of(report));
        for (Indicator<?> indicator : AshmereReport.INDICATORS) {
            Figure known =
                    AshmereReport.RECORDS.evaluation(indicator).asKnownAt(DAY).figure(report.period());
            Outcome.Incomplete open = (Outcome.Incomplete) known.outcome();
            String card = "//section[@id='" + indicator.code().replace('.', '-') + "']";
            assertThat(page.text(card + "//p[@class='counted']"))
                    .isEqualTo(open.counted().toString().replace("/", " / ") + " so far");
            assertThat(page.texts(card + "//div[@class='trend']//tbody/tr/th"))
                    .last()
                    .isEqualTo("30 Nov 2018");
            assertThat(page.text(card + "//p[contains(@class,'running')]")).contains(Wording.date(open.settlesOn()));
        }
        assertThat(page.all("//table[contains(@class,'parts') or contains(@class,'moved')]"))
                .isEmpty();
    }

    /** 80 of 90 so far and 24 to come: 90% of 114 is 102.6, so 23 of the 24 are needed and 1 may be late. */
    @Test
    void the_headroom_is_told_in_late_visits() {
        assertThat(headroom(80, 90, 24))
                .isEqualTo(
                        "Target: at least 90%, local. At most 1 more late visit by 31 December 2018, of the 24 still to"
                                + " come.");
    }

    /** 60 of 90 so far and 24 to come: 84 of 114 at best, which is 73.684...%, 16.3 short of 90%. */
    @Test
    void a_target_out_of_reach_is_told_with_the_nearest_value() {
        assertThat(headroom(60, 90, 24))
                .isEqualTo("Target: at least 90%, local. What is known so far misses it even at"
                        + " best, at 73.7%, 16.3 percentage points away.");
    }

    /** The target's line of a card on which so many of so many are in time and so many are still to come, none late yet. */
    private static String headroom(long inTime, long counted, long toCome) {
        ReportingPeriod period = AshmereReport.REQUEST.period();
        Outcome open = new Outcome.Incomplete(
                Tally.of(inTime, counted),
                Optional.of(Fraction.of(100 * inTime, counted + toCome)),
                Optional.of(Fraction.of(100 * (inTime + toCome), counted + toCome)),
                period.lastDay());
        Figure figure = new Figure(ProtectionIndicators.VP8, period, open, new Standings(0, 0, toCome, 80, 10, 0));
        IndicatorReport line = new IndicatorReport(
                AshmereScorecard.SCORECARD.judging(figure).build(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Movements.none());
        Report report = new Report(AshmereReport.REQUEST, List.of(line), AshmereReport.RECORDS, NeighbourFigures.NONE);
        return PageDocument.of(Page.of(report)).text(VP8 + "//p[@class='against']");
    }
}
