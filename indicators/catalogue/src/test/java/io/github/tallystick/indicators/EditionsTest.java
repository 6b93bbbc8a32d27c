package io.github.tallystick.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.definition.EditionDifference;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.indicators.assessment.AssessmentIndicators;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EditionsTest {
    private static List<String> codes(LocalDate day) {
        return Catalogue.asInForceOn(day).stream().map(Indicator::code).toList();
    }

    /** Ofsted's overall grade was given for the last time on 31 August 2024. */
    @Test
    void what_has_no_meaning_any_more_is_left_out() {
        assertThat(codes(LocalDate.of(2024, 8, 31))).contains("wokingham.ea1i", "wokingham.ea2", "wokingham.vp8");
        assertThat(codes(LocalDate.of(2024, 9, 1)))
                .doesNotContain("wokingham.ea1i", "wokingham.ea2")
                .contains("wokingham.vp8");
    }

    @Test
    void ni_59_is_of_seven_working_days_to_march_2010_and_of_ten_from_april() {
        assertThat(Catalogue.editions("ni.59"))
                .isEqualTo(List.of(AssessmentIndicators.NI_59, AssessmentIndicators.NI_59_FROM_2010));
        assertThat(codes(LocalDate.of(2008, 3, 31))).doesNotContain("ni.59");
        assertThat(Catalogue.asInForceOn(LocalDate.of(2010, 3, 31)).contains(AssessmentIndicators.NI_59))
                .isTrue();
        assertThat(Catalogue.asInForceOn(LocalDate.of(2010, 4, 1)).contains(AssessmentIndicators.NI_59_FROM_2010))
                .isTrue();
        assertThat(codes(LocalDate.of(2014, 4, 1))).doesNotContain("ni.59");
    }

    @Test
    void the_later_edition_of_ni_59_differs_in_the_working_days_alone() {
        EditionDifference difference =
                EditionDifference.between(AssessmentIndicators.NI_59, AssessmentIndicators.NI_59_FROM_2010);
        assertThat(difference.changes())
                .extracting(EditionDifference.Change::part)
                .containsExactly(
                        "title",
                        "\"within 7 working days of referral\" above the line",
                        "meaning of \"7 working days\"",
                        "edition");
        assertThat(difference.inWords())
                .contains("meaning of \"7 working days\": was 7 working days, the day of the referral not counted; now"
                        + " 10 working days (from April 2010)")
                .contains(
                        "edition: was 7 working days, in use from 2008-04-01 to 2010-03-31; now 10 working days, in use"
                                + " from 2010-04-01 to 2014-03-31");
    }

    @Test
    void every_indicator_is_one_of_the_editions_of_its_code() {
        for (Indicator<?> indicator : Catalogue.all()) {
            List<Indicator<?>> editions = Catalogue.editions(indicator.code());
            assertThat(editions)
                    .contains(indicator)
                    .allSatisfy(each -> assertThat(each.code()).isEqualTo(indicator.code()));
            assertThat(editions)
                    .extracting(each -> each.edition().firstDay().orElse(LocalDate.MIN))
                    .isSortedAccordingTo(Comparator.naturalOrder());
        }
        assertThat(Catalogue.editions("wokingham.vp9")).isEmpty();
    }

    /** From 2000 to 2041. */
    @Property
    void on_every_day_each_code_has_at_most_one_edition_and_none_that_is_not_in_force(
            @ForAll @IntRange(max = 15_000) int days) {
        LocalDate day = LocalDate.of(2000, 1, 1).plusDays(days);
        assertThat(codes(day)).doesNotHaveDuplicates();
        assertThat(Catalogue.asInForceOn(day)).allSatisfy(each -> {
            assertThat(each.edition().isInUseOn(day)).isTrue();
            assertThat(each.inForce().refusal(day)).isEmpty();
        });
    }
}
