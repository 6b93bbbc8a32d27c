package io.github.tallystick.examples.councilreport;

import static io.github.tallystick.core.definition.Target.atLeast;
import static io.github.tallystick.core.definition.Target.atMost;

import io.github.tallystick.core.definition.Source;
import io.github.tallystick.core.definition.Target;
import io.github.tallystick.indicators.Catalogue;
import io.github.tallystick.indicators.assessment.AssessmentIndicators;
import io.github.tallystick.indicators.lookedafter.LookedAfterIndicators;
import io.github.tallystick.indicators.lookedafter.PlacementIndicators;
import io.github.tallystick.indicators.protection.PlanIndicators;
import io.github.tallystick.indicators.protection.ProtectionIndicators;
import io.github.tallystick.indicators.referral.ReferralIndicators;
import io.github.tallystick.indicators.schools.SchoolIndicators;
import io.github.tallystick.indicators.scorecard.BoundTarget;
import io.github.tallystick.indicators.scorecard.Scorecard;
import io.github.tallystick.indicators.workforce.WorkforceIndicators;
import java.time.LocalDate;

/**
 * The scorecard of the invented council Ashmere: the indicators of the catalogue that it has chosen as its key ones, from
 * those that its tables reach, and targets that are invented too. Some have no target.
 */
final class AshmereScorecard {
    private static final Source KEY_INDICATORS = ashmere("Key performance indicators 2018/19 (invented)", 2018, 4, 1);
    private static final Source IMPROVEMENT_PLAN = ashmere("Improvement plan 2017 to 2019 (invented)", 2017, 4, 1);
    private static final Source WORKFORCE_PLAN = ashmere("Workforce plan 2018 (invented)", 2018, 4, 1);

    /** The target that Wokingham reported; Ashmere, being invented, has taken it over. */
    private static final Source TURNOVER = Source.builder()
            .publisher("Wokingham Borough Council")
            .title("Report on social worker turnover in the year to December 2018: the target of 16%, which the"
                    + " invented council has taken over")
            .date(LocalDate.of(2019, 3, 1))
            .build();

    /** Ashmere's indicators and targets, in the order of the report. */
    static final Scorecard SCORECARD = Scorecard.of(
            "Ashmere, children's services key performance indicators 2018/19 (invented)",
            Scorecard.Line.of(SchoolIndicators.EA1I, local(atLeast("85").amberWithin("5"), KEY_INDICATORS)),
            Scorecard.Line.of(SchoolIndicators.EA2, local(atLeast("85").amberWithin("5"), KEY_INDICATORS)),
            Scorecard.Line.of(WorkforceIndicators.EA11, local(atMost("16").amberWithin("4"), TURNOVER)),
            Scorecard.Line.of(ReferralIndicators.VP4, local(atMost("20").amberWithin("3"), KEY_INDICATORS)),
            Scorecard.Line.of(LookedAfterIndicators.VP7, local(atLeast("50"), KEY_INDICATORS)),
            Scorecard.Line.of(ProtectionIndicators.VP8, local(atLeast("90").amberWithin("5"), KEY_INDICATORS)),
            Scorecard.Line.of(ReferralIndicators.REFERRALS_NFA),
            Scorecard.Line.of(AssessmentIndicators.ASSESSMENTS_45WD),
            Scorecard.Line.of(
                    AssessmentIndicators.NI_59,
                    until("70", LocalDate.of(2018, 3, 31)),
                    between("75", LocalDate.of(2018, 4, 1), LocalDate.of(2018, 9, 30)),
                    from("80", LocalDate.of(2018, 10, 1))),
            Scorecard.Line.of(PlanIndicators.SECOND_OR_SUBSEQUENT),
            Scorecard.Line.of(PlanIndicators.ENDED_2Y),
            Scorecard.Line.of(ProtectionIndicators.VISITS_RECORDED_WITHIN_5WD, local(atLeast("95"), KEY_INDICATORS)),
            Scorecard.Line.of(LookedAfterIndicators.SOCIAL_WORKERS_3_PLUS, local(atMost("10"), KEY_INDICATORS)),
            Scorecard.Line.of(PlacementIndicators.LONG_TERM_STABILITY),
            Scorecard.Line.of(PlacementIndicators.PLACEMENTS_3_PLUS),
            Scorecard.Line.of(WorkforceIndicators.AGENCY_RATE, local(atMost("15"), WORKFORCE_PLAN)),
            Scorecard.Line.of(WorkforceIndicators.PERMANENT_IN_ROLE, local(atLeast("100"), WORKFORCE_PLAN)),
            Scorecard.Line.of(
                    WorkforceIndicators.CASELOAD_AVERAGE, local(atMost("20").amberWithin("5"), WORKFORCE_PLAN)),
            Scorecard.Line.of(WorkforceIndicators.CASELOAD_WITHIN_CAP, local(atLeast("90"), WORKFORCE_PLAN)));

    /** All indicators of the catalogue, for a council whose choice and targets are not known here. */
    static final Scorecard WITHOUT_TARGETS = new Scorecard(
            "All indicators, no targets",
            Catalogue.all().stream().map(Scorecard.Line::of).toList());

    private AshmereScorecard() {}

    private static Source ashmere(String title, int year, int month, int day) {
        return Source.builder()
                .publisher("Ashmere Council (invented)")
                .title(title)
                .date(LocalDate.of(year, month, day))
                .build();
    }

    private static BoundTarget local(Target target, Source source) {
        return BoundTarget.builder()
                .target(target)
                .level(BoundTarget.Level.LOCAL)
                .source(source)
                .build();
    }

    private static BoundTarget until(String limit, LocalDate last) {
        return BoundTarget.builder().from(improvement(limit)).lastDay(last).build();
    }

    private static BoundTarget between(String limit, LocalDate first, LocalDate last) {
        return BoundTarget.builder()
                .from(improvement(limit))
                .firstDay(first)
                .lastDay(last)
                .build();
    }

    private static BoundTarget from(String limit, LocalDate first) {
        return BoundTarget.builder().from(improvement(limit)).firstDay(first).build();
    }

    private static BoundTarget improvement(String limit) {
        return local(atLeast(limit).amberWithin("5"), IMPROVEMENT_PLAN);
    }
}
