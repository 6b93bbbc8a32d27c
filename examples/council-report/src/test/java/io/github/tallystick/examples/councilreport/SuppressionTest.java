package io.github.tallystick.examples.councilreport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.disclosure.SmallCounts;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.core.result.Tally;
import io.github.tallystick.examples.councilreport.page.Page;
import io.github.tallystick.indicators.scorecard.Judgement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Small counts withheld. What is withheld is looked for in all that is printed. */
class SuppressionTest {
    private static final Fraction SIX = Fraction.of(6);
    private static final Report REPORT = AshmereReport.report("--suppress", "1-5");
    private static final String TEXT = Page.of(REPORT);
    private static final PageDocument PAGE = PageDocument.of(TEXT);
    private static final String TABLE = ConsoleTable.of(REPORT);

    /** In turn: the figure, that of the period before, that of a year before, the trend. */
    private static List<Figure> inTurn(IndicatorReport line) {
        Judgement judgement = line.judgement();
        List<Figure> figures = new ArrayList<>(List.of(judgement.figure()));
        judgement.before().ifPresent(figures::add);
        judgement.yearBefore().ifPresent(figures::add);
        figures.addAll(line.trend());
        return figures;
    }

    @Test
    void what_is_withheld_is_what_the_library_withholds_of_the_figures_in_turn() {
        SmallCounts rule = new SmallCounts(1, 5);
        for (int i = 0; i < REPORT.indicators().size(); i++) {
            List<Outcome> all = inTurn(AshmereReport.REPORT.indicators().get(i)).stream()
                    .map(Figure::outcome)
                    .toList();
            assertThat(inTurn(REPORT.indicators().get(i)).stream().map(Figure::outcome))
                    .isEqualTo(rule.publishInTurn(all));
        }
    }

    /** 4 of 9 children, 3 of 25 posts, 3.2 of 3.2 full-time equivalents. */
    @Test
    void a_small_figure_is_printed_as_c_without_colour_direction_or_count() {
        for (String id : List.of("wokingham-vp7", "workforce-agency-rate", "workforce-permanent-in-role")) {
            String card = "//section[@id='" + id + "']";
            assertThat(PAGE.text(card + "//span[@class='value']")).isEqualTo("c");
            assertThat(PAGE.text(card + "//span[contains(@class,'rag')]")).isEqualTo("Withheld");
            assertThat(PAGE.text(card + "//p[@class='counted']"))
                    .isEqualTo("Withheld: counts 1 to 5 are withheld, and others that would give one away.");
            assertThat(PAGE.all(card + "//p[contains(@class,'interval') or contains(@class,'standings')]"))
                    .isEmpty();
        }
        assertThat(TABLE).containsPattern("wokingham.vp7 +2018-19 Q3 +- +c +at least 50% +- +-");
    }

    /** The last figures of the trend are withheld too: no label may stand at the end for an earlier one. */
    @Test
    void a_line_that_does_not_reach_the_end_has_no_label_there() {
        assertThat(PAGE.all("//section[@id='wokingham-vp7']//path[@class='curve now']"))
                .isNotEmpty();
        assertThat(PAGE.all("//section[@id='wokingham-vp7']//text[@class='last now']"))
                .isEmpty();
    }

    @Test
    void no_number_of_a_withheld_figure_is_anywhere_in_its_card_its_row_or_the_table() {
        int withheld = 0;
        for (int i = 0; i < REPORT.indicators().size(); i++) {
            List<Figure> all = inTurn(AshmereReport.REPORT.indicators().get(i));
            List<Figure> told = inTurn(REPORT.indicators().get(i));
            String printed = printed(told.get(0).indicator());
            List<String> rightlyTold =
                    told.stream().flatMap(SuppressionTest::numbers).toList();
            for (int at = 0; at < all.size(); at++) {
                if (told.get(at).outcome() instanceof Outcome.Withheld) {
                    withheld++;
                    numbers(all.get(at))
                            .filter(number -> !rightlyTold.contains(number))
                            .forEach(number -> assertThat(printed).doesNotContain(number));
                }
            }
        }
        assertThat(withheld).isGreaterThan(50);
    }

    /** All that is printed of an indicator but its definition, the target, the interval and the ticks of the axis. */
    private static String printed(Indicator<?> indicator) {
        String card = "//section[@id='" + indicator.code().replace('.', '-') + "']";
        String row = "//table[contains(@class,'summary')]//tr[th/span='" + indicator.code() + "']/td";
        Stream<String> page = PAGE
                .texts(row + "|" + card + "//td|" + card + "//li|" + card + "//desc|" + card
                        + "//p[not(@class='against' or contains(@class,'interval') or contains(@class,'neighbours'))]|"
                        + card + "//span|" + card + "//text[contains(@class,'last')]")
                .stream()
                .map(text -> text.replaceAll("(at least|at most) [0-9.]+%?", ""));
        int start = TABLE.indexOf("\n" + indicator.code() + " ") + 1;
        String console =
                TABLE.substring(start, TABLE.indexOf('\n', start)).replaceAll("(at least|at most) [0-9.]+%?", "");
        return Stream.concat(page, Stream.of(console)).collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** What would give a figure away, as a whole word: what was counted, in either form, and the value. */
    private static Stream<String> numbers(Figure figure) {
        if (figure.outcome().value().isEmpty()) {
            return Stream.empty();
        }
        String tally = figure.outcome().tally().orElseThrow().toString();
        String value = figure.print() + Wording.suffix(figure.indicator());
        return Stream.of(tally, tally.replace("/", " / "), value).map(number -> " " + number + " ");
    }

    @Test
    void no_two_figures_that_are_told_differ_by_a_small_count() {
        for (IndicatorReport line : REPORT.indicators()) {
            List<Tally> told = inTurn(line).stream()
                    .flatMap(figure -> figure.outcome().tally().stream())
                    .toList();
            for (Tally one : told) {
                for (Tally other : told) {
                    assertThat(isTellTale(one.numerator().minus(other.numerator()))
                                    || isTellTale(one.denominator().minus(other.denominator())))
                            .as(line.indicator().code())
                            .isFalse();
                }
            }
        }
    }

    private static boolean isTellTale(Fraction difference) {
        return difference.signum() > 0 && difference.compareTo(SIX) < 0;
    }

    @Test
    void there_is_no_record_no_reason_no_split_no_movement_and_no_file_count_on_the_page() {
        assertThat(PAGE.all("//table[contains(@class,'reasons') or contains(@class,'parts') or contains(@class,'moved')"
                        + " or contains(@class,'units')]"))
                .isEmpty();
        assertThat(PAGE.all("//section[@id='intake']//table")).isEmpty();
        assertThat(PAGE.all("//p[contains(@class,'standings')]")).isEmpty();
        assertThat(TEXT).doesNotContainPattern("(CH|RF|PL|ST|PR)\\d{6}");
        assertThat(TABLE).doesNotContain("as known at");
    }

    @Test
    void a_figure_that_is_not_final_is_withheld() {
        Report running = AshmereReport.report("--suppress", "1-5", "--extracted-on", "2018-11-30");
        assertThat(running.indicators())
                .allSatisfy(line -> assertThat(line.figure().outcome()).isInstanceOf(Outcome.Withheld.class));
    }
}
