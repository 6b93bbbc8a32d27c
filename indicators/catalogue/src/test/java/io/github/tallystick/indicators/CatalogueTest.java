package io.github.tallystick.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.definition.Clause;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.Reading;
import io.github.tallystick.indicators.facts.Item;
import io.github.tallystick.indicators.protection.ProtectionIndicators;
import io.github.tallystick.indicators.scorecard.Scorecards;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {
    /** The names of the indicators in the council's report, word for word from the minutes of 20 November 2018. */
    private static final Map<String, String> WORDS_OF_THE_MINUTES = Map.of(
            "wokingham.ea1i",
            "Percentage of Wokingham Borough State-Funded Primary Schools with a current Ofsted rating of 'Good' or better",
            "wokingham.ea2",
            "Percentage of children who attend a Wokingham state-funded school (Primary, Secondary or Special) which is"
                    + " 'Good' or better",
            "wokingham.ea11",
            "12-Month rolling voluntary turnover of qualified Social Workers within Children's Social Care and Early"
                    + " Intervention Service",
            "wokingham.vp4",
            "Percentage of referrals in 2018/19 which are repeat referrals within 12 months of the previous referral to"
                    + " Children's Social Care",
            "wokingham.vp7",
            "Percentage of children leaving care who achieved permanence (adopted, returned home or special guardianship"
                    + " order is granted)",
            "wokingham.vp8",
            "Percentage of child protection visits due in the period which were completed on time (within 10 days of the"
                    + " previous visit)");

    static Stream<Indicator<?>> all() {
        return Catalogue.all().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_phrases_of_the_clauses_make_up_the_words_of_the_source(Indicator<?> indicator) {
        indicator
                .source()
                .quotation()
                .ifPresent(
                        quotation -> assertThat(indicator.formula().inWords()).isEqualTo(quotation));
        assertThat(indicator.source().quotation())
                .isEqualTo(java.util.Optional.ofNullable(WORDS_OF_THE_MINUTES.get(indicator.code())));
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_phrase_stands_in_the_words_and_no_place_is_left_open(Indicator<?> indicator) {
        String words = indicator.formula().inWords();
        assertThat(words).doesNotContain("{").doesNotContain("}");
        for (Clause<?> clause : indicator.formula().clauses()) {
            assertThat(words).contains(clause.phrase());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_rule_and_weight_is_a_value_that_prints_and_compares(Indicator<?> indicator) {
        Stream<Object> values = Stream.concat(
                indicator.formula().clauses().stream().map(Clause::rule),
                Stream.of(
                        indicator.formula().units(),
                        indicator.formula().denominator().weight(),
                        indicator.formula().numerator().weight()));
        assertThat(values)
                .allSatisfy(value -> assertThat(value.getClass().isRecord() || value instanceof Enum<?>)
                        .as(value.toString())
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_reading_has_another_meaning_and_a_reason(Indicator<?> indicator) {
        assertThat(indicator.readings()).isNotEmpty();
        for (Reading<?> reading : indicator.readings()) {
            assertThat(reading.meanings().map(Reading.Meaning::words))
                    .doesNotHaveDuplicates()
                    .hasSizeGreaterThan(1);
            assertThat(reading.because()).isNotBlank();
            assertThat(indicator.formula().inWords()).contains(reading.phrase());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_item_needed_is_one_that_records_can_hold(Indicator<?> indicator) {
        Set<String> items = Arrays.stream(Item.values()).map(Item::inWords).collect(Collectors.toSet());
        assertThat(indicator.needs()).isNotEmpty();
        assertThat(items).containsAll(indicator.needs());
    }

    @Test
    void codes_are_unique_and_find_their_indicator() {
        List<String> codes = all().map(Indicator::code).toList();
        assertThat(new HashSet<>(codes)).hasSizeGreaterThanOrEqualTo(36).hasSameSizeAs(codes);
        assertThat(Catalogue.find("wokingham.vp8")).contains(ProtectionIndicators.VP8);
        assertThat(Catalogue.find("wokingham.vp9")).isEmpty();
    }

    @Test
    void the_published_scorecard_shows_the_indicators_of_the_minutes() {
        assertThat(Scorecards.WOKINGHAM_2018_19.lines())
                .extracting(line -> line.indicator().code())
                .containsExactlyInAnyOrderElementsOf(WORDS_OF_THE_MINUTES.keySet());
    }
}
