package io.github.tallystick.indicators.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tallystick.core.definition.Target;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Tally;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HeadroomTest {
    private static final LocalDate MARCH = LocalDate.of(2019, 3, 31);

    /** As in Wokingham's second quarter of 2018/19 (minutes of 20 November 2018): 94 of 399 referrals were repeats. */
    private static final Tally REPEATS = Tally.of(94, 399);

    private static Headroom headroom(Tally soFar, long known, Target target) {
        return new Headroom(soFar, StillToCome.known(known), target, MARCH);
    }

    /** 180 of 196 on time, 24 to come: 90% of 220 is 198, so 18 of the 24 must be on time and 6 may be late. */
    @Test
    void at_most_6_more_late_by_31_march() {
        Headroom headroom = headroom(Tally.of(180, 196), 24, Target.atLeast("90"));
        assertThat(headroom.isWithinReach()).isTrue();
        assertThat(headroom.allowance()).hasValue(6);
        assertThat(headroom.fewest()).hasValue(18);
        assertThat(headroom.most()).hasValue(24);
        assertThat(headroom.best()).isEmpty();
        assertThat(headroom.inWords("late visit", "late visits"))
                .isEqualTo("at most 6 more late visits by 31 March 2019, of the 24 still to come");
    }

    /** 90% of 221 is 198.9, so 199 - 180 = 19 of the 25 must be on time: 198/221 is 89.6%. */
    @Test
    void a_part_of_a_unit_is_a_whole_one_on_the_safe_side() {
        Headroom headroom = headroom(Tally.of(180, 196), 25, Target.atLeast("90"));
        assertThat(headroom.fewest()).hasValue(19);
        assertThat(headroom.allowance()).hasValue(6);
    }

    /** 20% of 499 is 99.8, and 99.8 - 94 = 5.8: 99/499 is 19.84%, 100/499 is 20.04%, which prints as 20.0. */
    @Test
    void where_lower_is_better_the_allowance_is_of_those_above_the_line() {
        Headroom headroom = new Headroom(REPEATS, StillToCome.expected(100), Target.atMost("20"), MARCH);
        assertThat(headroom.allowance()).hasValue(5);
        assertThat(headroom.most()).hasValue(5);
        assertThat(headroom.fewest()).hasValue(0);
        assertThat(headroom.inWords("repeat referral", "repeat referrals"))
                .isEqualTo("at most 5 more repeat referrals by 31 March 2019, of the 100 expected still to come");
    }

    /** 20% of 470 is 94 exactly; 20% of 475 is 95. */
    @Test
    void one_more_is_in_the_singular_and_none_is_said() {
        Target target = Target.atMost("20");
        assertThat(headroom(REPEATS, 76, target).inWords("repeat referral", "repeat referrals"))
                .isEqualTo("at most 1 more repeat referral by 31 March 2019, of the 76 still to come");
        assertThat(headroom(REPEATS, 71, target).inWords("repeat referral", "repeat referrals"))
                .isEqualTo("no more repeat referrals by 31 March 2019, of the 71 still to come");
        assertThat(headroom(Tally.of(1, 5), 0, target).inWords("repeat referral", "repeat referrals"))
                .isEqualTo("no more repeat referrals by 31 March 2019, none still to come");
    }

    /** 20% of 400 is 80, and 94 are repeats already: at best 94 of 400, 23.5%. At least 90 with 42 of 50: 52 of 60. */
    @Test
    void a_target_out_of_reach_says_how_near_the_share_can_still_come() {
        Headroom repeats = headroom(REPEATS, 1, Target.atMost("20").amberWithin("5"));
        assertThat(repeats.isWithinReach()).isFalse();
        assertThat(repeats.allowance()).isEmpty();
        assertThat(repeats.fewest()).isEmpty();
        assertThat(repeats.most()).isEmpty();
        assertThat(repeats.best()).contains(Fraction.of("23.5"));
        assertThat(repeats.inWords("repeat referral", "repeat referrals"))
                .isEqualTo("at most 20% is out of reach by 31 March 2019: at best 23.5%, 3.5 percentage points away");
        assertThat(headroom(Tally.of(42, 50), 10, Target.atLeast("90")).best()).contains(Fraction.of(5200, 60));
    }

    /** 20% of 469 is 93.8, less than the 94 there are, though 94/469 is 20.04% and prints as 20.0. */
    @Test
    void a_target_missed_by_less_than_the_rounding_shows_is_out_of_reach() {
        assertThat(headroom(REPEATS, 70, Target.atMost("20")).best()).contains(Fraction.of(9400, 469));
    }

    /** 3 of 40 and 20 to come: 10% of 60 is 6 and 15% of 60 is 9, so 3 to 6 more. */
    @Test
    void a_band_needs_some_and_allows_some() {
        Headroom headroom = headroom(Tally.of(3, 40), 20, Target.between("10", "15"));
        assertThat(headroom.fewest()).hasValue(3);
        assertThat(headroom.most()).hasValue(6);
        assertThat(headroom.allowance()).hasValue(6);
        assertThat(headroom.inWords("repeat plan", "repeat plans"))
                .isEqualTo("at least 3 and at most 6 more repeat plans by 31 March 2019, of the 20 still to come");
        assertThat(headroom(Tally.of(6, 40), 20, Target.between("10", "15")).inWords("repeat plan", "repeat plans"))
                .isEqualTo("at most 3 more repeat plans by 31 March 2019, of the 20 still to come");
    }

    /** Of 3, none is 45 to 55%: 1/3 is 11 2/3 points below, 2/3 as far above; of 45 to 60%, 2/3 is nearer. */
    @Test
    void a_band_between_two_possible_values_is_out_of_reach() {
        assertThat(headroom(Tally.of(1, 1), 2, Target.between("45", "60")).best())
                .contains(Fraction.of(200, 3));
        assertThat(headroom(Tally.of(1, 1), 2, Target.between("40", "55")).best())
                .contains(Fraction.of(100, 3));
    }

    @Test
    void all_of_those_still_to_come_may_go_wrong_where_the_target_is_far() {
        assertThat(headroom(Tally.of(100, 100), 10, Target.atLeast("90")).allowance())
                .hasValue(10);
        assertThat(headroom(Tally.of(0, 0), 10, Target.atMost("100")).allowance())
                .hasValue(10);
    }

    @Test
    void what_has_no_meaning_is_refused() {
        assertThatThrownBy(() -> headroom(Tally.of(5, 3), 1, Target.atMost("20")))
                .hasMessage("headroom must be asked of a share, but what was counted is 5/3");
        assertThatThrownBy(() -> headroom(Tally.of(-1, 3), 1, Target.atMost("20")))
                .hasMessage("headroom must be asked of a share, but what was counted is -1/3");
        assertThatThrownBy(() -> headroom(Tally.of(0, 0), 0, Target.atMost("20")))
                .hasMessage("headroom must have something below the line by the end, but has 0 so far and 0 still to"
                        + " come");
        assertThatThrownBy(() -> StillToCome.known(-1))
                .hasMessage("units still to come must not be negative, but were -1");
    }
}
