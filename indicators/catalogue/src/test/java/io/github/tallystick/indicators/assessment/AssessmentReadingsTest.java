package io.github.tallystick.indicators.assessment;

import static io.github.tallystick.indicators.assessment.AssessmentIndicators.NI_59;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.calc.Standing;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.core.result.Tally;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.indicators.ReadingRow;
import io.github.tallystick.indicators.facts.Assessment;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Referral;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * For each other meaning of each phrase, records that tell it from the one taken; and where assessments stand. A referral of
 * Monday 5 November 2018 is to be assessed by Wednesday 14 November, the seventh working day.
 */
class AssessmentReadingsTest {
    private static final Optional<Fraction> NONE_OF_THEM = Optional.of(Fraction.of(0));
    private static final Optional<Fraction> ALL_OF_THEM = Optional.of(Fraction.of(100));

    static Stream<ReadingRow<Child>> rows() {
        return Stream.of(
                row(
                        "initial assessments",
                        "all referrals of the period in the denominator",
                        "2018-11-05",
                        "2018-11-05",
                        "0/0",
                        "0/1",
                        referral("2018-11-05")),
                // the second assessment, authorised on the 20th, is late
                row(
                        "initial assessments",
                        "every assessment",
                        "2018-11-01",
                        "2018-11-30",
                        "1/1",
                        "1/2",
                        referral(
                                "2018-11-05",
                                assessment("a", "2018-11-06", "2018-11-09"),
                                assessment("b", "2018-11-12", "2018-11-20"))),
                // the tenth working day is Monday 19 November
                row(
                        "7 working days",
                        "10 working days (from April 2010)",
                        "2018-11-15",
                        "2018-11-15",
                        "0/1",
                        "1/1",
                        authorised("2018-11-05", "2018-11-15")),
                // with Monday 5 as day 1 the seventh is Tuesday 13 November
                row(
                        "7 working days",
                        "the day of the referral counted as day 1",
                        "2018-11-14",
                        "2018-11-14",
                        "1/1",
                        "0/1",
                        authorised("2018-11-05", "2018-11-14")),
                // from Friday 8 April 2022: 11-14, 19-21 April; with Good Friday and Easter Monday 11-15, 18, 19 April
                row(
                        "7 working days",
                        "7 days from Monday to Friday, bank holidays counted",
                        "2022-04-20",
                        "2022-04-20",
                        "1/1",
                        "0/1",
                        authorised("2022-04-08", "2022-04-20")),
                // from Wednesday 7 November the seventh working day is Friday 16; Saturday 17 is the seventh still
                row(
                        "within 7 working days",
                        "at most 7 working days counted between the two dates, so that a Saturday after it is in time",
                        "2018-11-17",
                        "2018-11-17",
                        "0/1",
                        "1/1",
                        authorised("2018-11-07", "2018-11-17")));
    }

    private static ReadingRow<Child> row(
            String phrase, String meaning, String first, String last, String taken, String other, Referral referral) {
        return new ReadingRow<>(phrase, meaning, child(referral), first, last, taken, other);
    }

    private static Child child(Referral referral) {
        return Child.builder().id("c").addReferrals(referral).build();
    }

    private static Referral authorised(String received, String authorised) {
        return referral(received, assessment("a", received, authorised));
    }

    private static Referral referral(String received, Assessment... assessments) {
        return Referral.builder()
                .id("r")
                .receivedOn(LocalDate.parse(received))
                .addAssessments(assessments)
                .build();
    }

    private static Assessment assessment(String id, String started, String authorised) {
        return Assessment.builder()
                .id(id)
                .startedOn(LocalDate.parse(started))
                .authorisedOn(
                        Optional.of(authorised).filter(day -> !day.equals("-")).map(LocalDate::parse))
                .build();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void another_meaning_gives_another_figure(ReadingRow<Child> row) {
        row.check(NI_59);
    }

    @Test
    void every_other_meaning_has_a_row() {
        ReadingRow.checkAll(NI_59, rows());
    }

    /**
     * Begun on 6 November, not authorised by the day of the extract. The due day is the 14th. In a period from the 15th it counts
     * only if it is late; in one that holds both the 14th and the 15th it can be either, unless the 14th is over.
     */
    @ParameterizedTest
    @CsvSource({
        // extracted, first day, last day, lowest, highest
        "2018-11-08, 2018-11-01, 2018-11-13, 100, 100", // if it counts at all, it is in time
        "2018-11-08, 2018-11-01, 2018-11-14, 100, 100",
        "2018-11-08, 2018-11-01, 2018-11-15, 0, 100",
        "2018-11-08, 2018-11-14, 2018-11-30, 0, 100",
        "2018-11-08, 2018-11-15, 2018-11-30, 0, 0",
        "2018-11-13, 2018-11-01, 2018-11-30, 0, 100",
        "2018-11-14, 2018-11-01, 2018-11-30, 0, 0",
    })
    void an_assessment_that_is_not_authorised_may_yet_count(
            LocalDate extracted, LocalDate first, LocalDate last, long lowest, long highest) {
        Child child = child(referral("2018-11-05", assessment("a", "2018-11-06", "-")));
        Figure figure =
                Evaluation.of(NI_59, List.of(child)).extractedOn(extracted).figure(ReportingPeriod.of(first, last));
        assertThat(figure.outcome())
                .isEqualTo(new Outcome.Incomplete(
                        Tally.NOTHING, Optional.of(Fraction.of(lowest)), Optional.of(Fraction.of(highest)), last));
        assertThat(figure.standings().of(Standing.NOT_YET_DUE)).isEqualTo(1);
    }

    /**
     * A referral of Friday 28 December 2018 is to be assessed by Wednesday 9 January: 31 December, 2-4 January and 7-9 January.
     * It is one of the quarter to 31 December whatever becomes of it.
     */
    @Test
    void where_referrals_are_counted_one_is_not_yet_due_until_its_due_day_is_over() {
        Indicator<Child> referrals =
                NI_59.read("initial assessments", "all referrals of the period in the denominator");
        Evaluation<Child> evaluation = Evaluation.of(referrals, List.of(child(referral("2018-12-28"))));
        ReportingPeriod quarter = ReportingPeriod.quarter(2019, 3);
        Figure open = evaluation.extractedOn(LocalDate.of(2019, 1, 8)).figure(quarter);
        assertThat(open.outcome())
                .isEqualTo(new Outcome.Incomplete(Tally.NOTHING, NONE_OF_THEM, ALL_OF_THEM, LocalDate.of(2019, 1, 9)));
        assertThat(open.standings().notYetDue()).isEqualTo(1);
        assertThat(evaluation
                        .extractedOn(LocalDate.of(2019, 1, 9))
                        .figure(quarter)
                        .outcome())
                .isEqualTo(new Outcome.Value(Tally.of(0, 1), Fraction.of(0)));
        assertThat(evaluation.figure(quarter).outcome())
                .as("as the records stand")
                .isEqualTo(new Outcome.Value(Tally.of(0, 1), Fraction.of(0)));
    }

    /** From Friday 8 April 2022 the seventh working day is Thursday 21; from Tuesday 19 to it there are two. */
    @Test
    void an_explanation_gives_the_timescale_its_start_and_end_and_how_early_or_late() {
        assertThat(reason("2022-04-08", "2022-04-19"))
                .isEqualTo(
                        "authorised 2022-04-19; within 7 working days of 2022-04-08: due 2022-04-21 (Good Friday"
                                + " 2022-04-15 and Easter Monday 2022-04-18 not counted); done 2022-04-19, 2 working days early");
        assertThat(reason("2018-11-05", "2018-11-14"))
                .isEqualTo(
                        "authorised 2018-11-14; within 7 working days of 2018-11-05: due 2018-11-14; done 2018-11-14,"
                                + " on the last day");
    }

    private static String reason(String received, String authorised) {
        LocalDate day = LocalDate.parse(authorised);
        return Evaluation.of(NI_59, List.of(child(authorised(received, authorised))))
                .explain(ReportingPeriod.of(day, day))
                .get(0)
                .reason();
    }
}
