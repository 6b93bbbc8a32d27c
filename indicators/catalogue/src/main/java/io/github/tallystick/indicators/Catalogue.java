package io.github.tallystick.indicators;

import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.Table;
import io.github.tallystick.indicators.assessment.AssessmentIndicators;
import io.github.tallystick.indicators.facts.AnnualHealth;
import io.github.tallystick.indicators.facts.Assessment;
import io.github.tallystick.indicators.facts.CareEpisode;
import io.github.tallystick.indicators.facts.CareLeaverStatus;
import io.github.tallystick.indicators.facts.CareReview;
import io.github.tallystick.indicators.facts.CensusLine;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Conference;
import io.github.tallystick.indicators.facts.HealthAssessment;
import io.github.tallystick.indicators.facts.Involvement;
import io.github.tallystick.indicators.facts.MissingIncident;
import io.github.tallystick.indicators.facts.Placement;
import io.github.tallystick.indicators.facts.PlanReview;
import io.github.tallystick.indicators.facts.Post;
import io.github.tallystick.indicators.facts.ProtectionPlan;
import io.github.tallystick.indicators.facts.Referral;
import io.github.tallystick.indicators.facts.SchoolListing;
import io.github.tallystick.indicators.facts.Visit;
import io.github.tallystick.indicators.facts.Worker;
import io.github.tallystick.indicators.leaving.LeavingIndicators;
import io.github.tallystick.indicators.lookedafter.CareIndicators;
import io.github.tallystick.indicators.lookedafter.LookedAfterIndicators;
import io.github.tallystick.indicators.lookedafter.PlacementIndicators;
import io.github.tallystick.indicators.protection.ConferenceIndicators;
import io.github.tallystick.indicators.protection.PlanIndicators;
import io.github.tallystick.indicators.protection.ProtectionIndicators;
import io.github.tallystick.indicators.referral.ReferralIndicators;
import io.github.tallystick.indicators.schools.SchoolIndicators;
import io.github.tallystick.indicators.workforce.CensusIndicators;
import io.github.tallystick.indicators.workforce.WorkforceIndicators;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All indicators of this library, and the kinds of fact that they are counted from. */
public final class Catalogue {
    private static final List<Indicator<?>> ALL = List.of(
            SchoolIndicators.EA1I,
            SchoolIndicators.EA2,
            WorkforceIndicators.EA11,
            ReferralIndicators.VP4,
            LookedAfterIndicators.VP7,
            ProtectionIndicators.VP8,
            ReferralIndicators.RE_REFERRALS_12M,
            ReferralIndicators.RE_REFERRED_CHILDREN_12M,
            ReferralIndicators.REFERRALS_NFA,
            AssessmentIndicators.ASSESSMENTS_45WD,
            AssessmentIndicators.ASSESSMENTS_45WD_FROM_REFERRAL,
            AssessmentIndicators.NI_59,
            ConferenceIndicators.ICPC_15WD,
            PlanIndicators.SECOND_OR_SUBSEQUENT,
            PlanIndicators.ENDED_2Y,
            PlanIndicators.OPEN_2Y,
            PlanIndicators.REVIEWED_IN_TIMESCALE,
            ProtectionIndicators.VISITS_RECORDED_WITHIN_5WD,
            LookedAfterIndicators.SOCIAL_WORKERS_3_PLUS,
            PlacementIndicators.LONG_TERM_STABILITY,
            PlacementIndicators.PLACEMENTS_3_PLUS,
            CareIndicators.REVIEWS_IN_TIME,
            LookedAfterIndicators.CEASED_PERMANENCE,
            CareIndicators.MISSING,
            CareIndicators.HEALTH_ASSESSMENTS,
            LeavingIndicators.IN_TOUCH,
            LeavingIndicators.EET,
            LeavingIndicators.SUITABLE_ACCOMMODATION,
            WorkforceIndicators.AGENCY_RATE,
            WorkforceIndicators.PERMANENT_IN_ROLE,
            WorkforceIndicators.CASELOAD_AVERAGE,
            WorkforceIndicators.CASELOAD_WITHIN_CAP,
            CensusIndicators.TURNOVER,
            CensusIndicators.VACANCY,
            CensusIndicators.AGENCY,
            CensusIndicators.CASELOAD);

    /** The further editions of codes that have more than one. */
    private static final List<Indicator<?>> FURTHER_EDITIONS =
            List.of(AssessmentIndicators.NI_59_FROM_2010, PlacementIndicators.LONG_TERM_STABILITY_FROM_2021);

    private static final List<Table<?>> TABLES = List.of(
            Child.TABLE,
            Referral.TABLE,
            Assessment.TABLE,
            Conference.TABLE,
            ProtectionPlan.TABLE,
            Visit.TABLE,
            PlanReview.TABLE,
            CareEpisode.TABLE,
            Placement.TABLE,
            CareReview.TABLE,
            MissingIncident.TABLE,
            HealthAssessment.TABLE,
            AnnualHealth.TABLE,
            CareLeaverStatus.TABLE,
            Involvement.TABLE,
            Worker.TABLE,
            Post.TABLE,
            CensusLine.TABLE,
            SchoolListing.TABLE);

    private Catalogue() {}

    /**
     * Every indicator, in the order of reports, each code once.
     *
     * @return the indicators
     */
    public static List<Indicator<?>> all() {
        return ALL;
    }

    /**
     * Every kind of fact that indicators are said over: a definition that travels is read back over these, and over tables of
     * one's own beside them ({@link io.github.tallystick.core.definition.Notation}).
     *
     * @return the tables, those of children first
     */
    public static List<Table<?>> tables() {
        return TABLES;
    }

    /**
     * The indicator with a code.
     *
     * @param code for example {@code wokingham.vp8}
     * @return the indicator; empty if none has that code
     */
    public static Optional<Indicator<?>> find(String code) {
        return ALL.stream().filter(indicator -> indicator.code().equals(code)).findFirst();
    }

    /**
     * The editions of one indicator.
     *
     * @param code for example {@code ni.59}
     * @return the editions, the one first in use first; empty if no indicator has that code
     */
    public static List<Indicator<?>> editions(String code) {
        return Stream.concat(ALL.stream(), FURTHER_EDITIONS.stream())
                .filter(indicator -> indicator.code().equals(code))
                .sorted(Comparator.comparing(
                        indicator -> indicator.edition().firstDay().orElse(LocalDate.MIN)))
                .toList();
    }

    /**
     * The indicators as in force on a day: of each code the edition in use then. An indicator that was not in use on that day
     * or had no meaning then is left out; one of which it is not known since when or until when it was in use is not.
     *
     * @param day the day
     * @return the indicators, in the order of reports, each code at most once
     */
    public static List<Indicator<?>> asInForceOn(LocalDate day) {
        return ALL.stream()
                .flatMap(indicator -> editions(indicator.code()).stream())
                .filter(indicator -> indicator.isInForceOn(day))
                .toList();
    }
}
