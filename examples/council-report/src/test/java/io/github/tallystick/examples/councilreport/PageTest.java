package io.github.tallystick.examples.councilreport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.calc.Explanation;
import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.calc.Standing;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.Reading;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.examples.councilreport.page.Page;
import io.github.tallystick.indicators.protection.ProtectionIndicators;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class PageTest {
    private static final PageDocument PAGE = PageDocument.of(AshmereReport.PAGE);
    private static final ReportingPeriod PERIOD = AshmereReport.REQUEST.period();

    @Test
    void every_indicator_of_the_scorecard_has_a_row_and_a_card() {
        List<String> codes =
                AshmereReport.INDICATORS.stream().map(Indicator::code).sorted().toList();
        assertThat(PAGE.texts("//section[@class='card']/p[@class='code']")).containsExactlyInAnyOrderElementsOf(codes);
        assertThat(PAGE.texts("//table[contains(@class,'summary')]//th/span[@class='code']"))
                .containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void every_figure_is_that_of_the_library() {
        AshmereReport.INDICATORS.forEach(indicator -> {
            Figure figure = AshmereReport.RECORDS.evaluation(indicator).figure(PERIOD);
            String value = figure.print() + indicator.formula().scale().suffix();
            String counted = figure.outcome().tally().orElseThrow().toString();
            assertThat(PAGE.text(card(indicator) + "//span[@class='value']")).isEqualTo(value);
            assertThat(PAGE.text(card(indicator) + "//p[@class='counted']")).isEqualTo(counted.replace("/", " / "));
            assertThat(PAGE.text(row(indicator) + "/td[@class='value']")).isEqualTo(value);
            assertThat(PAGE.text(row(indicator) + "/td[@class='counted']/text()/.."))
                    .startsWith(counted.replace("/", " / "));
        });
    }

    @Test
    void every_number_below_a_trend_is_the_figure_of_its_twelve_months() {
        AshmereReport.INDICATORS.forEach(this::checkTrend);
    }

    private <F extends Facts<F>> void checkTrend(Indicator<F> indicator) {
        Evaluation<F> evaluation = AshmereReport.RECORDS.evaluation(indicator);
        List<List<String>> expected = AshmereReport.REPORT.indicators().stream()
                .filter(line -> line.indicator().code().equals(indicator.code()))
                .flatMap(line -> line.trend().stream())
                .map(month -> month.period().lastDay())
                .map(day -> evaluation.figure(ReportingPeriod.monthsTo(12, day)))
                .map(figure -> List.of(
                        Wording.shortDate(figure.period().lastDay()),
                        figure.outcome().tally().orElseThrow().toString().replace("/", " / "),
                        figure.print() + indicator.formula().scale().suffix()))
                .toList();
        List<List<String>> shown = PAGE.all(card(indicator) + "//div[@class='trend']//tbody/tr").stream()
                .map(PageTest::cells)
                .map(cells -> cells.subList(0, 3))
                .toList();
        assertThat(shown).isNotEmpty().isEqualTo(expected);
    }

    @Test
    void the_parts_of_the_visits_due_are_those_of_the_library_and_add_up() {
        var split = AshmereReport.RECORDS
                .evaluation(ProtectionIndicators.VP8)
                .recordingSplit(PERIOD, PERIOD.lastDay())
                .orElseThrow();
        assertThat(PAGE.texts("//table[contains(@class,'parts')]/tbody/tr/td[1]"))
                .containsExactly(
                        Long.toString(split.recordedInTime()),
                        Long.toString(split.recordedLate()),
                        Long.toString(split.doneLate()),
                        Long.toString(split.notDone()),
                        Long.toString(split.total()));
    }

    @Test
    void every_record_behind_a_figure_is_there_once_and_the_weights_add_up_to_the_figure() {
        Indicator<?> indicator = ProtectionIndicators.VP8;
        Figure figure = AshmereReport.RECORDS.evaluation(indicator).figure(PERIOD);
        List<String> expected = AshmereReport.RECORDS.evaluation(indicator).explain(PERIOD).stream()
                .filter(unit -> unit.inDenominator() || unit.standing() == Standing.EXCLUDED)
                .map(Explanation::unit)
                .toList();
        assertThat(PAGE.texts(card(indicator) + "//table[contains(@class,'reasons')]/tbody/tr/th"))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(PAGE.texts(card(indicator) + "//table[contains(@class,'reasons')]/tbody/tr/td[1][.='1 / 1']"))
                .hasSize(Integer.parseInt(
                        figure.outcome().tally().orElseThrow().numerator().inDecimals()));
    }

    @Test
    void every_phrase_reading_and_source_of_a_definition_is_shown() {
        AshmereReport.INDICATORS.forEach(indicator -> {
            String definition = PAGE.text(card(indicator) + "/details[@class='definition']");
            assertThat(definition)
                    .contains(indicator.formula().inWords(), indicator.source().title());
            Stream.of(indicator.formula().denominator(), indicator.formula().numerator())
                    .flatMap(side -> side.clauses().stream())
                    .forEach(clause -> assertThat(definition).contains(clause.phrase(), clause.ruleInWords()));
            indicator.readings().forEach(reading -> {
                assertThat(definition).contains(reading.meaning().words(), reading.because());
                assertThat(definition)
                        .contains(reading.others().stream()
                                .map(Reading.Meaning::words)
                                .toList());
            });
        });
    }

    @Test
    void there_is_one_first_heading_and_no_level_is_left_out() {
        List<Integer> levels = PAGE.all("//h1|//h2|//h3|//h4|//h5|//h6").stream()
                .map(heading -> Integer.parseInt(heading.getTagName().substring(1)))
                .toList();
        assertThat(levels).startsWith(1).containsOnlyOnce(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    @Test
    void every_table_has_a_caption_and_every_heading_says_what_it_heads() {
        assertThat(PAGE.all("//table")).isNotEmpty();
        assertThat(PAGE.all("//table[not(caption)]")).isEmpty();
        assertThat(PAGE.all("//th[not(@scope)]")).isEmpty();
        assertThat(PAGE.all("//tbody/tr[not(th[@scope='row'])]")).isEmpty();
    }

    @Test
    void every_name_is_there_once_and_every_link_leads_to_one() {
        List<String> ids =
                PAGE.all("//*[@id]").stream().map(e -> e.getAttribute("id")).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(PAGE.all("//a"))
                .allSatisfy(link ->
                        assertThat(ids).contains(link.getAttribute("href").substring(1)));
        assertThat(PAGE.all("//*[@aria-labelledby]"))
                .allSatisfy(element -> assertThat(ids)
                        .contains(element.getAttribute("aria-labelledby").split(" ")));
    }

    @Test
    void every_picture_is_described_in_words() {
        assertThat(PAGE.all("//svg")).hasSize(AshmereReport.INDICATORS.size() + 2);
        assertThat(PAGE.all("//svg[not(title) or not(desc) or not(@role='img')]"))
                .isEmpty();
    }

    @Test
    void the_page_asks_for_nothing_from_elsewhere_and_runs_no_script() {
        assertThat(PAGE.all("//script|//link|//img|//iframe|//object|//embed|//form|//base"))
                .isEmpty();
        assertThat(PAGE.all("//@src/..|//@srcset/..|//@action/..")).isEmpty();
        assertThat(AshmereReport.PAGE).doesNotContain("url(", "@import");
        assertThat(PAGE.all("//meta[@http-equiv='Content-Security-Policy']")
                        .get(0)
                        .getAttribute("content"))
                .isEqualTo("default-src 'none'; style-src 'unsafe-inline'");
        assertThat(PAGE.all("/html").get(0).getAttribute("lang")).isEqualTo("en-GB");
    }

    @Test
    void a_council_whose_name_is_a_script_is_shown_by_that_name_and_runs_nothing() {
        String name = "<script>alert('x')</script> & \"Sons\"";
        Report ashmere = AshmereReport.REPORT;
        Request request = new Request(
                Optional.of(Path.of("tables")),
                List.of(),
                name,
                ashmere.period(),
                Optional.empty(),
                Path.of("out"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                false);
        String page = Page.of(new Report(request, ashmere.indicators(), ashmere.records(), NeighbourFigures.NONE));
        PageDocument document = PageDocument.of(page);
        assertThat(page).doesNotContain("<script");
        assertThat(document.all("//script")).isEmpty();
        assertThat(document.text("//h1")).startsWith(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018-11-05..2018-11-18",
                "2017-04-01..2018-03-31",
                "1999-01-01..1999-12-31",
                "2025-01-01..2025-03-31"
            })
    void a_period_of_any_days_has_a_well_formed_page_and_a_reason_where_there_is_no_value(String period) {
        Report report = AshmereReport.report("--period", period);
        PageDocument page = PageDocument.of(Page.of(report));
        report.indicators()
                .forEach(line -> assertThat(page.text(card(line.indicator()) + "//p[@class='counted']"))
                        .contains(
                                line.figure().outcome().value().isPresent()
                                        ? " / "
                                        : Wording.capital(
                                                line.figure().outcome().inWords())));
    }

    private static String card(Indicator<?> indicator) {
        return "//section[@id='" + indicator.code().replace('.', '-') + "']";
    }

    private static String row(Indicator<?> indicator) {
        return "//table[contains(@class,'summary')]//tr[th/span='" + indicator.code() + "']";
    }

    static List<String> cells(Element row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getChildNodes().getLength(); i++) {
            if (row.getChildNodes().item(i) instanceof Element cell) {
                cells.add(cell.getTextContent());
            }
        }
        return cells;
    }
}
