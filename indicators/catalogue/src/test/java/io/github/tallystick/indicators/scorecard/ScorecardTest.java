package io.github.tallystick.indicators.scorecard;

import static io.github.tallystick.indicators.scorecard.GivenFigures.QUARTER;
import static io.github.tallystick.indicators.scorecard.GivenFigures.figure;
import static io.github.tallystick.indicators.scorecard.GivenFigures.local;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.definition.Polarity;
import io.github.tallystick.core.definition.Polarity.Direction;
import io.github.tallystick.core.definition.Target;
import io.github.tallystick.core.definition.Target.Rag;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.indicators.assessment.AssessmentIndicators;
import io.github.tallystick.indicators.referral.ReferralIndicators;
import io.github.tallystick.indicators.workforce.WorkforceIndicators;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScorecardTest {
    private static final LocalDate MARCH_2018 = LocalDate.of(2018, 3, 31);

    /** An improvement plan that tightens each year, as that of 2009 did. */
    private static final Scorecard TIGHTENING = Scorecard.of(
            "An improvement plan",
            Scorecard.Line.of(
                    AssessmentIndicators.NI_59,
                    local(Target.atLeast("70")).lastDay(MARCH_2018).build(),
                    local(Target.atLeast("80")).firstDay(MARCH_2018.plusDays(1)).build()),
            Scorecard.Line.of(
                    ReferralIndicators.VP4,
                    local(Target.atMost("20").amberWithin("3")).build()));

    @Test
    void targets_tighten_over_time() {
        assertThat(words(LocalDate.of(2010, 1, 1))).isEqualTo("at least 70 (local)");
        assertThat(words(MARCH_2018)).isEqualTo("at least 70 (local)");
        assertThat(words(MARCH_2018.plusDays(1))).isEqualTo("at least 80 (local)");
        assertThat(words(LocalDate.of(2030, 1, 1))).isEqualTo("at least 80 (local)");
        assertThat(TIGHTENING.target(WorkforceIndicators.EA11, MARCH_2018)).isEmpty();
    }

    private static String words(LocalDate day) {
        return TIGHTENING.target(AssessmentIndicators.NI_59, day).orElseThrow().inWords();
    }

    @Test
    void a_target_between_two_dates_applies_on_both_and_not_beyond() {
        BoundTarget bound = Scorecards.WOKINGHAM_2018_19
                .target(WorkforceIndicators.EA11, LocalDate.of(2018, 12, 31))
                .orElseThrow();
        assertThat(bound.inWords()).isEqualTo("at most 16 (local)");
        assertThat(Scorecards.WOKINGHAM_2018_19.target(WorkforceIndicators.EA11, LocalDate.of(2018, 4, 1)))
                .isPresent();
        assertThat(Scorecards.WOKINGHAM_2018_19.target(WorkforceIndicators.EA11, LocalDate.of(2019, 3, 31)))
                .isPresent();
        assertThat(Scorecards.WOKINGHAM_2018_19.target(WorkforceIndicators.EA11, LocalDate.of(2018, 3, 31)))
                .isEmpty();
        assertThat(Scorecards.WOKINGHAM_2018_19.target(WorkforceIndicators.EA11, LocalDate.of(2019, 4, 1)))
                .isEmpty();
    }

    @Test
    void two_targets_on_one_day_are_refused() {
        assertThatThrownBy(() -> Scorecard.Line.of(
                        AssessmentIndicators.NI_59,
                        local(Target.atLeast("70")).lastDay(MARCH_2018).build(),
                        local(Target.atLeast("80")).firstDay(MARCH_2018).build()))
                .hasMessage(
                        "ni.59: target must be the only one on each of its days, but another applies beside at least 80"
                                + " (local)");
        assertThatThrownBy(() -> local(Target.atLeast("70"))
                        .firstDay(MARCH_2018)
                        .lastDay(MARCH_2018.minusDays(1))
                        .build())
                .hasMessage("target must not end before it starts: first day 2018-03-31, last day 2018-03-30");
    }

    @Test
    void a_target_on_the_side_that_is_worse_is_refused() {
        assertThatThrownBy(() -> Scorecard.Line.of(
                        ReferralIndicators.VP4, local(Target.atLeast("20")).build()))
                .hasMessage(
                        "wokingham.vp4: target must be on the side that is better, but lower is better and the target is"
                                + " at least 20 (local)");
        assertThatThrownBy(() -> Scorecard.Line.of(
                        AssessmentIndicators.NI_59, local(Target.atMost("20")).build()))
                .hasMessage(
                        "ni.59: target must be on the side that is better, but higher is better and the target is at"
                                + " most 20 (local)");
    }

    @Test
    void a_band_stands_only_where_a_band_is_better_or_neither_way_is() {
        BoundTarget band = local(Target.between("10", "15")).build();
        assertThatThrownBy(() -> Scorecard.Line.of(ReferralIndicators.VP4, band))
                .hasMessage(
                        "wokingham.vp4: target must be on the side that is better, but lower is better and the target"
                                + " is between 10 and 15 (local)");
        assertThatThrownBy(() -> new Scorecard.Line(
                        ReferralIndicators.VP4,
                        Polarity.WITHIN_A_BAND,
                        List.of(local(Target.atMost("15")).build())))
                .hasMessage("wokingham.vp4: target must be on the side that is better, but within a band is better and"
                        + " the target is at most 15 (local)");
        assertThat(new Scorecard.Line(ReferralIndicators.VP4, Polarity.WITHIN_A_BAND, List.of(band))
                        .targetOn(MARCH_2018))
                .contains(band);
        assertThat(new Scorecard.Line(ReferralIndicators.VP4, Polarity.CONTEXTUAL, List.of(band)).targetOn(MARCH_2018))
                .contains(band);
    }

    @Test
    void a_council_may_hold_another_way_to_be_better() {
        Scorecard neutral =
                Scorecard.of("Neutral", new Scorecard.Line(ReferralIndicators.VP4, Polarity.CONTEXTUAL, List.of()));
        Judgement judgement =
                neutral.judge(figure(ReferralIndicators.VP4, 2, 100), figure(ReferralIndicators.VP4, 1, 100));
        assertThat(judgement.direction()).contains(Direction.RISEN);
    }

    @Test
    void an_indicator_stands_once_in_a_scorecard_and_is_compared_with_itself() {
        Scorecard.Line line = Scorecard.Line.of(ReferralIndicators.VP4);
        assertThatThrownBy(() -> Scorecard.of("Twice", line, line))
                .hasMessage("scorecard must have one line for each indicator, but has [wokingham.vp4, wokingham.vp4]");
        assertThatThrownBy(() -> TIGHTENING.judge(
                        figure(ReferralIndicators.VP4, 1, 2), figure(AssessmentIndicators.NI_59, 1, 2)))
                .hasMessage("figures to compare must be of one indicator, but were of wokingham.vp4 and ni.59");
    }

    /** 94 of 399 is 23.56 per cent, 0.56 beyond the amber; 46 of 200 is 23 exactly. */
    @Test
    void a_figure_is_judged_exactly_by_target_and_direction() {
        Figure before = figure(ReferralIndicators.VP4, 47, 243);
        Judgement red = TIGHTENING.judge(figure(ReferralIndicators.VP4, 94, 399), before);
        assertThat(red.rag()).contains(Rag.RED);
        assertThat(red.direction()).contains(Direction.WORSENED);
        assertThat(red.isOfSmallNumbers()).isFalse();
        assertThat(TIGHTENING
                        .judge(figure(ReferralIndicators.VP4, 46, 200), before)
                        .rag())
                .contains(Rag.AMBER);
        Judgement green = TIGHTENING.judge(figure(ReferralIndicators.VP4, 1, 49), before);
        assertThat(green.rag()).contains(Rag.GREEN);
        assertThat(green.direction()).contains(Direction.IMPROVED);
        assertThat(green.isOfSmallNumbers()).isTrue();
        assertThat(TIGHTENING
                        .judge(figure(ReferralIndicators.VP4, 1, 50), before)
                        .isOfSmallNumbers())
                .isFalse();
    }

    @Test
    void a_figure_without_a_value_has_no_colour_and_no_direction() {
        Figure nothing = figure(ReferralIndicators.VP4, 0, 0);
        Judgement judgement = TIGHTENING.judge(nothing, figure(ReferralIndicators.VP4, 1, 100));
        assertThat(judgement.rag()).isEmpty();
        assertThat(judgement.direction()).isEmpty();
        assertThat(TIGHTENING
                        .judge(figure(ReferralIndicators.VP4, 1, 100), nothing)
                        .direction())
                .isEmpty();
        Figure refused = figure(ReferralIndicators.VP4, QUARTER, new Outcome.NotCovered("no data"));
        assertThat(TIGHTENING.judge(refused, nothing).isOfSmallNumbers()).isFalse();
        assertThat(TIGHTENING.judge(nothing, nothing).isOfSmallNumbers()).isFalse();
        assertThat(TIGHTENING
                        .judge(figure(WorkforceIndicators.EA11, 1, 3), figure(WorkforceIndicators.EA11, 1, 3))
                        .rag())
                .isEmpty();
    }

    @Test
    void an_average_is_judged_in_its_own_scale() {
        Scorecard caseloads = Scorecard.of(
                "Caseloads",
                Scorecard.Line.of(
                        WorkforceIndicators.CASELOAD_AVERAGE,
                        local(Target.atMost("20")).build()));
        Figure twenty = figure(WorkforceIndicators.CASELOAD_AVERAGE, 200, 10);
        assertThat(twenty.outcome().value()).contains(Fraction.of(20));
        assertThat(caseloads.judge(twenty, twenty).rag()).contains(Rag.GREEN);
        assertThat(caseloads.judge(twenty, twenty).direction()).contains(Direction.UNCHANGED);
    }
}
