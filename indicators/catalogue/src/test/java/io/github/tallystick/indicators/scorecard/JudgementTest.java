package io.github.tallystick.indicators.scorecard;

import static io.github.tallystick.indicators.scorecard.GivenFigures.QUARTER;
import static io.github.tallystick.indicators.scorecard.GivenFigures.figure;
import static io.github.tallystick.indicators.scorecard.GivenFigures.local;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.calc.Standings;
import io.github.tallystick.core.definition.Polarity;
import io.github.tallystick.core.definition.Polarity.Direction;
import io.github.tallystick.core.definition.Target;
import io.github.tallystick.core.definition.Target.Rag;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.core.result.Tally;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.indicators.assessment.AssessmentIndicators;
import io.github.tallystick.indicators.protection.ProtectionIndicators;
import io.github.tallystick.indicators.referral.ReferralIndicators;
import io.github.tallystick.indicators.workforce.WorkforceIndicators;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JudgementTest {
    private static final ReportingPeriod YEAR_BEFORE = ReportingPeriod.quarter(2018, 3);
    private static final Figure NOW = figure(ProtectionIndicators.VP8, 180, 196);

    private static final Scorecard SCORECARD = Scorecard.of(
            "A council",
            Scorecard.Line.of(
                    ProtectionIndicators.VP8, local(Target.atLeast("90")).build()),
            new Scorecard.Line(
                    ReferralIndicators.VP4,
                    Polarity.WITHIN_A_BAND,
                    List.of(local(Target.between("10", "15").amberWithin("2")).build())));

    /** 180/196 is 91.8%; 9/10 and 95/100 are 90 and 95%; 90% of 220 is 198, so 18 of 24 and 6 late. */
    @Test
    void a_judgement_tells_colour_both_directions_and_headroom() {
        Judgement judgement = SCORECARD
                .judging(NOW)
                .before(figure(ProtectionIndicators.VP8, 9, 10))
                .yearBefore(figure(ProtectionIndicators.VP8, YEAR_BEFORE, Tally.of(95, 100)))
                .stillToCome(StillToCome.known(24))
                .build();
        assertThat(judgement.rag()).contains(Rag.GREEN);
        assertThat(judgement.direction()).contains(Direction.IMPROVED);
        assertThat(judgement.directionFromYearBefore()).contains(Direction.WORSENED);
        assertThat(judgement.headroom().orElseThrow().inWords("late visit", "late visits"))
                .isEqualTo("at most 6 more late visits by 31 December 2018, of the 24 still to come");
    }

    @Test
    void what_is_not_asked_is_not_said() {
        Judgement judgement = SCORECARD.judging(NOW).build();
        assertThat(judgement.direction()).isEmpty();
        assertThat(judgement.directionFromYearBefore()).isEmpty();
        assertThat(judgement.headroom()).isEmpty();
        assertThat(judgement.neighbours().comparisons()).isEmpty();
    }

    @Test
    void an_indicator_that_the_scorecard_does_not_show_is_judged_by_its_own_polarity() {
        Judgement judgement =
                SCORECARD.judge(figure(AssessmentIndicators.NI_59, 2, 3), figure(AssessmentIndicators.NI_59, 1, 3));
        assertThat(judgement.polarity()).isEqualTo(Polarity.HIGHER_IS_BETTER);
        assertThat(judgement.target()).isEmpty();
        assertThat(judgement.direction()).contains(Direction.IMPROVED);
    }

    /** 8 and 17 are at the ends of the tolerance, 2 points from the band; 7 and 18 are 3 points from it. */
    @Test
    void in_a_band_the_direction_is_by_the_distance_to_it() {
        Figure seven = figure(ReferralIndicators.VP4, 7, 100);
        Judgement nearer = SCORECARD.judge(figure(ReferralIndicators.VP4, 17, 100), seven);
        assertThat(nearer.rag()).contains(Rag.AMBER);
        assertThat(nearer.direction()).contains(Direction.IMPROVED);
        Judgement asFar = SCORECARD.judge(figure(ReferralIndicators.VP4, 18, 100), seven);
        assertThat(asFar.rag()).contains(Rag.RED);
        assertThat(asFar.direction()).contains(Direction.RISEN);
    }

    @Test
    void headroom_before_anything_is_counted_is_that_of_those_to_come() {
        Figure nothing = figure(ProtectionIndicators.VP8, 0, 0);
        assertThat(SCORECARD
                        .judging(nothing)
                        .stillToCome(StillToCome.known(20))
                        .build()
                        .headroom()
                        .orElseThrow()
                        .allowance())
                .hasValue(2);
        assertThat(SCORECARD
                        .judging(nothing)
                        .stillToCome(StillToCome.known(0))
                        .build()
                        .headroom())
                .isEmpty();
        Figure refused = figure(ProtectionIndicators.VP8, QUARTER, new Outcome.NotCovered("no data"));
        assertThat(SCORECARD
                        .judging(refused)
                        .stillToCome(StillToCome.known(20))
                        .build()
                        .headroom())
                .isEmpty();
    }

    @Test
    void figures_that_cannot_be_compared_are_refused() {
        assertThatThrownBy(() -> SCORECARD
                        .judging(NOW)
                        .yearBefore(figure(ProtectionIndicators.VP8, 1, 2))
                        .build())
                .hasMessage("figure of a year before must be of 2017-18 Q3, but was of 2018-19 Q3");
        assertThatThrownBy(() -> SCORECARD
                        .judging(NOW)
                        .putNeighbourFigures("Ashmere", figure(ProtectionIndicators.VP8, YEAR_BEFORE, Tally.of(1, 2)))
                        .build())
                .hasMessage("figures of neighbours must be of 2018-19 Q3, but one was of 2017-18 Q3");
        assertThatThrownBy(() -> SCORECARD
                        .judging(NOW)
                        .putNeighbourFigures("Ashmere", figure(ReferralIndicators.VP4, 1, 2))
                        .build())
                .hasMessage("figures to compare must be of one indicator, but were of wokingham.vp8 and wokingham.vp4");
        assertThatThrownBy(() -> Judgement.builder()
                        .figure(NOW)
                        .line(Scorecard.Line.of(ReferralIndicators.VP4))
                        .build())
                .hasMessage("figures to compare must be of one indicator, but were of wokingham.vp8 and wokingham.vp4");
        assertThatThrownBy(() -> SCORECARD
                        .judging(figure(WorkforceIndicators.EA11, 1, 2))
                        .stillToCome(StillToCome.expected(1))
                        .build())
                .hasMessage("headroom must be asked of a share, but wokingham.ea11 is not one");
    }

    /** The bounds are those of the units known; more may come. */
    @Test
    void a_figure_that_is_not_final_has_no_colour() {
        Figure running = figure(
                ProtectionIndicators.VP8,
                QUARTER,
                new Outcome.Incomplete(Tally.of(9, 10), percent("95/100"), percent("95/100"), QUARTER.lastDay()));
        assertThat(SCORECARD.judging(running).build().rag()).isEmpty();
    }

    /** Ten working days asked of the first edition, and the edition of ten working days: counted alike, in use at other times. */
    @Test
    void figures_of_two_editions_are_not_compared() {
        Figure asked = figure(
                AssessmentIndicators.NI_59.read("7 working days", "10 working days (from April 2010)"),
                QUARTER,
                Tally.of(9, 10));
        Figure later = figure(AssessmentIndicators.NI_59_FROM_2010, QUARTER, Tally.of(9, 10));
        String message = "figures to compare must be of one edition of ni.59, but were of \"7 working days, in use from"
                + " 2008-04-01 to 2010-03-31\" and \"10 working days, in use from 2010-04-01 to 2014-03-31\"";
        assertThatThrownBy(() -> SCORECARD.judging(asked).before(later).build()).hasMessage(message);
        assertThatThrownBy(() -> SCORECARD
                        .judging(asked)
                        .putNeighbourFigures("Council", later)
                        .build())
                .hasMessage(message);
    }

    @Test
    void figures_of_two_readings_are_not_compared() {
        Figure otherwise =
                figure(ProtectionIndicators.VP8.read("10 days", "10 calendar days"), QUARTER, Tally.of(9, 10));
        assertThatThrownBy(() -> SCORECARD.judging(NOW).before(otherwise).build())
                .hasMessageStartingWith("figures to compare must be read alike, but were of wokingham.vp8: Percentage");
    }

    /** A post of 0.1 and one of 1.0 full-time equivalents are not two of a kind. */
    @Test
    void units_that_weigh_differently_have_no_headroom_of_their_own() {
        Figure running = new Figure(
                WorkforceIndicators.AGENCY_RATE,
                QUARTER,
                new Outcome.Incomplete(Tally.NOTHING, percent("0/1"), percent("1/1"), QUARTER.lastDay()),
                new Standings(0, 0, 2, 0, 0, 0));
        Scorecard scorecard = Scorecard.of(
                "A council",
                Scorecard.Line.of(
                        WorkforceIndicators.AGENCY_RATE,
                        local(Target.atMost("30")).build()));
        assertThat(scorecard.judging(running).build().headroom()).isEmpty();
    }

    /**
     * 180/196 so far with 24 not yet due: from 180/220 to 204/220, the same headroom without being asked for. Where one of the 24
     * is late already, so that at best 203 of 219 are in time, or none is open, nothing is said.
     */
    @Test
    void the_units_not_yet_due_of_a_running_figure_are_still_to_come() {
        assertThat(running("180/220", "204/220", 24).orElseThrow().inWords("late visit", "late visits"))
                .isEqualTo("at most 6 more late visits by 31 December 2018, of the 24 still to come");
        assertThat(running("180/220", "203/219", 24)).isEmpty();
        assertThat(running("180/196", "180/196", 0)).isEmpty();
    }

    private static Optional<Headroom> running(String lowest, String highest, long notYetDue) {
        Figure running = new Figure(
                ProtectionIndicators.VP8,
                QUARTER,
                new Outcome.Incomplete(Tally.of(180, 196), percent(lowest), percent(highest), QUARTER.lastDay()),
                new Standings(0, 0, notYetDue, 180, 16, 0));
        return SCORECARD.judging(running).build().headroom();
    }

    private static Optional<Fraction> percent(String share) {
        int line = share.indexOf('/');
        long above = Long.parseLong(share.substring(0, line));
        return Optional.of(Fraction.of(100 * above, Long.parseLong(share.substring(line + 1))));
    }
}
