package io.github.tallystick.indicators.scorecard;

import io.github.tallystick.core.definition.Source;
import io.github.tallystick.core.definition.Target;
import io.github.tallystick.indicators.lookedafter.LookedAfterIndicators;
import io.github.tallystick.indicators.protection.ProtectionIndicators;
import io.github.tallystick.indicators.referral.ReferralIndicators;
import io.github.tallystick.indicators.schools.SchoolIndicators;
import io.github.tallystick.indicators.workforce.WorkforceIndicators;
import java.time.LocalDate;

/** Scorecards of which the indicators, or the targets, are published. */
public final class Scorecards {
    /**
     * Wokingham's key performance indicators of 2018/19 that the scrutiny minutes of 20 November 2018 name. Of the targets
     * only that for turnover is known, from reports of February and March 2019 that could not be read themselves; it is taken to
     * hold for the year of the report. The others stand in agenda packs.
     */
    public static final Scorecard WOKINGHAM_2018_19 = Scorecard.of(
            "Wokingham, children's services key performance indicators 2018/19",
            Scorecard.Line.of(SchoolIndicators.EA1I),
            Scorecard.Line.of(SchoolIndicators.EA2),
            Scorecard.Line.of(
                    WorkforceIndicators.EA11,
                    BoundTarget.builder()
                            .target(Target.atMost("16"))
                            .level(BoundTarget.Level.LOCAL)
                            .source(Source.builder()
                                    .publisher("Wokingham Borough Council")
                                    .title(
                                            "Council and newspaper reports of February and March 2019 on social worker turnover"
                                                    + " (known at second hand; dated by the end of those months)")
                                    .date(LocalDate.of(2019, 3, 31))
                                    .build())
                            .firstDay(LocalDate.of(2018, 4, 1))
                            .lastDay(LocalDate.of(2019, 3, 31))
                            .build()),
            Scorecard.Line.of(ReferralIndicators.VP4),
            Scorecard.Line.of(LookedAfterIndicators.VP7),
            Scorecard.Line.of(ProtectionIndicators.VP8));

    private Scorecards() {}
}
