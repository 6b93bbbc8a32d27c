package io.github.tallystick.indicators;

import io.github.tallystick.core.spec.Indicator;
import io.github.tallystick.indicators.assessment.AssessmentIndicators;
import io.github.tallystick.indicators.lookedafter.LookedAfterIndicators;
import io.github.tallystick.indicators.protection.ProtectionIndicators;
import io.github.tallystick.indicators.referral.ReferralIndicators;
import io.github.tallystick.indicators.schools.SchoolIndicators;
import io.github.tallystick.indicators.workforce.WorkforceIndicators;
import java.util.List;
import java.util.Optional;

/** All indicators of this library. */
public final class Catalogue {
    private static final List<Indicator<?>> ALL = List.of(
            SchoolIndicators.EA1I,
            SchoolIndicators.EA2,
            WorkforceIndicators.EA11,
            ReferralIndicators.VP4,
            LookedAfterIndicators.VP7,
            ProtectionIndicators.VP8,
            AssessmentIndicators.NI_59,
            ProtectionIndicators.VISITS_RECORDED_WITHIN_5WD,
            LookedAfterIndicators.SOCIAL_WORKERS_3_PLUS,
            WorkforceIndicators.AGENCY_RATE,
            WorkforceIndicators.PERMANENT_IN_ROLE,
            WorkforceIndicators.CASELOAD_AVERAGE,
            WorkforceIndicators.CASELOAD_WITHIN_CAP);

    private Catalogue() {}

    /**
     * Every indicator, in the order of reports.
     *
     * @return the indicators
     */
    public static List<Indicator<?>> all() {
        return ALL;
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
}
