package io.github.tallystick.indicators.protection;

import static io.github.tallystick.core.definition.Clause.clause;
import static io.github.tallystick.core.definition.Formula.share;
import static io.github.tallystick.core.definition.Polarity.HIGHER_IS_BETTER;

import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.When.On;
import io.github.tallystick.core.time.Timescale;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.protection.RecordingReadings.Undated;
import io.github.tallystick.indicators.protection.VisitReadings.Counted;
import io.github.tallystick.indicators.sources.Sources;

/** Indicators of child protection visits. */
public final class ProtectionIndicators {
    /** VP8: the share of child protection visits due that were made on time. A visit that was never made is late. */
    public static final Indicator<Child> VP8 = Indicator.defined(choices -> {
        Counted counted = choices.of(VisitReadings.DUE_IN_THE_PERIOD);
        Timescale within = choices.of(VisitReadings.TEN_DAYS).lateFrom(choices.of(VisitReadings.LATE));
        return Indicator.of(Child.class)
                .code("wokingham.vp8")
                .title("Child protection visits completed on time")
                .unit("visit due")
                .formula(share(
                        "Percentage of {1} which were {2}",
                        VisitsDue.of(
                                within,
                                choices.of(VisitReadings.THE_PREVIOUS_VISIT),
                                choices.of(VisitReadings.VISITS_DUE),
                                choices.of(VisitReadings.VISITS)),
                        counted.visits(),
                        clause("completed on time (within 10 days of the previous visit)", counted.inTime())))
                .polarity(HIGHER_IS_BETTER)
                .source(Sources.wokingham("Percentage of child protection visits due in the period which were completed"
                        + " on time (within 10 days of the previous visit)"));
    });

    /** The share of child protection visits keyed in within five working days. It measures recording, not visiting. */
    public static final Indicator<Child> VISITS_RECORDED_WITHIN_5WD = Indicator.defined(choices -> {
        Timescale within = choices.of(RecordingReadings.FIVE_WORKING_DAYS).lateFrom(choices.of(RecordingReadings.LATE));
        Undated undated = choices.of(RecordingReadings.RECORDED);
        return Indicator.of(Child.class)
                .code("recording.visits-recorded-within-5wd")
                .title("Child protection visits recorded within 5 working days")
                .unit("visit record")
                .formula(share(
                        "Percentage of {1} which were {2}",
                        choices.of(RecordingReadings.VISITS),
                        undated.of(clause(
                                "child protection visits made in the period",
                                new On(choices.of(RecordingReadings.MADE_IN_THE_PERIOD)))),
                        clause("recorded within 5 working days of the visit", undated.inTime(within))))
                .polarity(HIGHER_IS_BETTER)
                .source(Sources.localChoice("when visits were keyed in, told apart from when they were made"));
    });

    private ProtectionIndicators() {}
}
