package io.github.tallystick.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.spec.Indicator;
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
