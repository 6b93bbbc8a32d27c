package io.github.tallystick.examples.councilreport;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.calc.Explanation;
import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.calc.Standing;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.facts.Facts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a card says beside the figure. */
class CardTest {
    private static final PageDocument PAGE = PageDocument.of(AshmereReport.PAGE);

    private static String card(String code) {
        return "//section[@id='" + code.replace('.', '-') + "']";
    }

    /** The explanations, one for each unit, are another way to count where the units stand. */
    @Test
    void the_units_stand_where_their_explanations_put_them() {
        AshmereReport.INDICATORS.forEach(this::checkStandings);
    }

    private <F extends Facts<F>> void checkStandings(Indicator<F> indicator) {
        Map<Standing, Long> explained =
                AshmereReport.RECORDS.evaluation(indicator).explain(AshmereReport.REQUEST.period()).stream()
                        .collect(groupingBy(Explanation::standing, counting()));
        String line = PAGE.text(card(indicator.code()) + "//p[contains(@class,'standings')]");
        String numbers =
                line.substring(line.indexOf(": ") + 2, line.length() - 1).replaceAll("(?<=\\d),(?=\\d)", "");
        assertThat(numbers.split(", "))
                .as(indicator.code())
                .allSatisfy(part -> assertThat(part).startsWith(explained.get(standing(part)) + " "))
                .hasSize(explained.size());
    }

    private static Standing standing(String part) {
        String words = part.substring(part.indexOf(' ') + 1);
        return switch (words) {
            case "met", "above the line" -> Standing.MET;
            case "not met", "below the line only" -> Standing.NOT_MET;
            case "excluded" -> Standing.EXCLUDED;
            case "not eligible" -> Standing.NOT_ELIGIBLE;
            case "unusable" -> Standing.UNUSABLE;
            default -> throw new AssertionError("standing must be one of those, but was " + words);
        };
    }

    /** A repeat referral is not "met": the word is kept for what is better. */
    @Test
    void above_the_line_is_called_met_only_where_more_is_better() {
        assertThat(PAGE.text(card("wokingham.vp8") + "//p[contains(@class,'standings')]"))
                .startsWith("Visit due: 327 met, 37 not met, ");
        assertThat(PAGE.text(card("wokingham.vp4") + "//p[contains(@class,'standings')]"))
                .startsWith("Referral: 94 above the line, 305 below the line only, ");
    }

    /** Computed with Python from the formula of the Wilson score: (86.303, 92.535), (19.659, 27.963), (18.878, 73.335). */
    @ParameterizedTest
    @CsvSource({"wokingham.vp8, 86.3% to 92.5%", "wokingham.vp4, 19.7% to 28.0%", "wokingham.vp7, 18.9% to 73.3%"})
    void a_share_of_units_has_its_95_per_cent_interval(String code, String interval) {
        assertThat(PAGE.text(card(code) + "//p[contains(@class,'interval')]"))
                .isEqualTo("What chance alone allows: " + interval + " (95% confidence interval).");
    }

    @ParameterizedTest
    @CsvSource({"wokingham.ea2", "wokingham.ea11", "workforce.permanent-in-role", "workforce.caseload-average"})
    void pupils_full_time_equivalents_and_means_have_none(String code) {
        assertThat(PAGE.all(card(code) + "//p[contains(@class,'interval')]")).isEmpty();
    }

    /** 4 of 9: fewer than 10 above the line and fewer than 50 below; 100 / 9 is 11.1. */
    @Test
    void small_numbers_are_told_with_what_one_more_would_do() {
        assertThat(PAGE.text(card("wokingham.vp7") + "//p[@class='notice'][strong]"))
                .isEqualTo("Small numbers. Fewer than 10 were counted and the denominator is below 50. With 9 below the"
                        + " line, one more or less above it moves the figure by 11.1 percentage points. Read it together"
                        + " with the trend.");
        assertThat(PAGE.all(card("wokingham.vp8") + "//p[@class='notice'][strong]"))
                .isEmpty();
    }

    @Test
    void the_direction_is_told_from_the_period_before_and_from_the_year_before() {
        for (Indicator<?> indicator : AshmereReport.INDICATORS) {
            Evaluation<?> evaluation = AshmereReport.RECORDS.evaluation(indicator);
            Figure before = evaluation.figure(AshmereReport.REQUEST.period().previous());
            Figure yearBefore = evaluation.figure(AshmereReport.REQUEST.period().yearBefore());
            List<String> told = PAGE.texts(card(indicator.code()) + "//ul[@class='directions']/li");
            assertThat(told).hasSize(2);
            assertThat(told.get(0)).contains(value(before), "2018-19 Q2");
            assertThat(told.get(1)).contains(value(yearBefore), "2017-18 Q3");
        }
    }

    private static String value(Figure figure) {
        return figure.outcome().value().isPresent()
                ? Wording.value(figure)
                : figure.outcome().inWords();
    }

    @Test
    void the_edition_is_told_where_the_definition_has_one() {
        for (Indicator<?> indicator : AshmereReport.INDICATORS) {
            String edition = indicator.edition().inWords();
            assertThat(PAGE.texts(card(indicator.code()) + "//dl[@class='particulars']/div[dt='Edition']/dd"))
                    .isEqualTo(edition.isEmpty() ? List.of() : List.of(Wording.capital(edition)));
        }
        assertThat(PAGE.texts("//dt[.='Edition']")).as("NI 59 has two").isNotEmpty();
    }

    @Test
    void the_quarters_own_value_is_marked_beside_the_end_of_its_twelve_months() {
        String vp8 = card("wokingham.vp8") + "//div[@class='trend']";
        assertThat(PAGE.text(vp8 + "//text[@class='last alone']")).isEqualTo("89.8%");
        assertThat(PAGE.text(vp8 + "//span[@class='key alone']")).isEqualTo("2018-19 Q3 alone: 89.8%");
        assertThat(PAGE.text(vp8 + "//span[@class='key now']")).isEqualTo("12 months to the day");
        assertThat(PAGE.all(card("wokingham.ea11") + "//text[@class='last alone']"))
                .as("its own window is twelve months: there is only one figure")
                .isEmpty();
    }
}
