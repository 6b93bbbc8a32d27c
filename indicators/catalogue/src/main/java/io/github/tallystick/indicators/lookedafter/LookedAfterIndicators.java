package io.github.tallystick.indicators.lookedafter;

import static io.github.tallystick.core.definition.Clause.clause;
import static io.github.tallystick.core.definition.Formula.share;
import static io.github.tallystick.core.definition.Polarity.HIGHER_IS_BETTER;
import static io.github.tallystick.core.definition.Polarity.LOWER_IS_BETTER;
import static io.github.tallystick.core.definition.Term.number;

import io.github.tallystick.core.definition.Choices;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.IndicatorBuilder;
import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.definition.When;
import io.github.tallystick.core.definition.When.AtLeast;
import io.github.tallystick.core.definition.When.Over;
import io.github.tallystick.core.result.Rounding;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.sources.Sources;

/** Indicators of looked after children. */
public final class LookedAfterIndicators {
    /** VP7: the share of children leaving care who achieved permanence. */
    public static final Indicator<Child> VP7 = Indicator.defined(LookedAfterIndicators::permanence);

    private static IndicatorBuilder<Child> permanence(Choices choices) {
        return Indicator.of(Child.class)
                .code("wokingham.vp7")
                .title("Children leaving care who achieved permanence")
                .unit("child")
                .formula(share(
                        "Percentage of {1} who {2}",
                        LeavingReadings.cessations(choices.of(LeavingReadings.CARE)),
                        choices.of(LeavingReadings.LEAVING_CARE),
                        clause(
                                "achieved permanence (adopted, returned home or special guardianship order is granted)",
                                LeavingReadings.leftFor(choices.of(LeavingReadings.PERMANENCE)))))
                .polarity(HIGHER_IS_BETTER)
                .source(Sources.wokingham(
                        "Percentage of children leaving care who achieved permanence (adopted, returned home"
                                + " or special guardianship order is granted)"));
    }

    /** The share of children leaving care who left for a permanent home: adopted, or under an order to somebody; not returned home. */
    public static final Indicator<Child> CEASED_PERMANENCE = Indicator.defined(LookedAfterIndicators::permanentHome);

    private static IndicatorBuilder<Child> permanentHome(Choices choices) {
        return Indicator.of(Child.class)
                .code("cla.ceased-permanence")
                .title("Children leaving care for a permanent home")
                .unit("child")
                .formula(share(
                        "Percentage of {1} who {2}",
                        LeavingReadings.cessations(choices.of(LeavingReadings.CARE)),
                        choices.of(LeavingReadings.LEAVING_CARE),
                        clause(
                                "left for a permanent home (adopted, child arrangements order or special guardianship"
                                        + " order)",
                                LeavingReadings.leftFor(choices.of(LeavingReadings.PERMANENT_HOME)))))
                .rounding(Rounding.halfUp(0))
                .polarity(HIGHER_IS_BETTER)
                .source(Sources.localChoice(
                        "the sum of published reasons for ceasing, each child by the last occasion"));
    }

    /** The share of looked after children who had three or more social workers in twelve months. */
    public static final Indicator<Child> SOCIAL_WORKERS_3_PLUS =
            Indicator.defined(LookedAfterIndicators::threeSocialWorkers);

    private static IndicatorBuilder<Child> threeSocialWorkers(Choices choices) {
        SocialWorkerReadings.Who who = choices.of(SocialWorkerReadings.SOCIAL_WORKERS);
        SocialWorkerReadings.Days days = choices.of(SocialWorkerReadings.IN_THE_TWELVE_MONTHS);
        Rows episodes = choices.of(SocialWorkerReadings.LOOKED_AFTER);
        When socialWorkers = days.counted(who, episodes);
        return Indicator.of(Child.class)
                .code("cla.social-workers-3plus")
                .title("Looked after children with 3 or more social workers in 12 months")
                .unit("child")
                .formula(share(
                        "Percentage of {1} who had {2}",
                        CareRows.children(episodes),
                        number(clause(
                                "children looked after on the last day",
                                CareRows.lookedAfter(episodes, choices.of(SocialWorkerReadings.ON_THE_LAST_DAY)))),
                        clause(
                                "3 or more social workers in the 12 months",
                                new AtLeast(
                                        3, new Over(choices.of(SocialWorkerReadings.TWELVE_MONTHS), socialWorkers)))))
                .rounding(Rounding.halfUp(0))
                .polarity(LOWER_IS_BETTER)
                .source(Sources.department("Children looked after in England: social worker stability"));
    }

    private LookedAfterIndicators() {}
}
