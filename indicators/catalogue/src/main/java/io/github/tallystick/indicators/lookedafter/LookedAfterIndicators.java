package io.github.tallystick.indicators.lookedafter;

import static io.github.tallystick.core.definition.Clause.clause;
import static io.github.tallystick.core.definition.Formula.share;
import static io.github.tallystick.core.definition.Measure.number;
import static io.github.tallystick.core.definition.Polarity.HIGHER_IS_BETTER;
import static io.github.tallystick.core.definition.Polarity.LOWER_IS_BETTER;

import io.github.tallystick.core.definition.Choices;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.IndicatorBuilder;
import io.github.tallystick.core.definition.Reading;
import io.github.tallystick.core.definition.Rules;
import io.github.tallystick.core.definition.Source;
import io.github.tallystick.core.result.Rounding;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Item;
import io.github.tallystick.indicators.sources.Sources;
import io.github.tallystick.indicators.spells.LastDay;
import io.github.tallystick.indicators.spells.TwelveMonths;
import java.time.LocalDate;

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
                        new Cessation.All(choices.of(LeavingReadings.CARE), CeasedReason.FOLLOWED_BY_ANOTHER),
                        choices.of(LeavingReadings.LEAVING_CARE),
                        clause(
                                "achieved permanence (adopted, returned home or special guardianship order is granted)",
                                new Cessation.For(choices.of(LeavingReadings.PERMANENCE)))))
                .polarity(HIGHER_IS_BETTER)
                .source(Sources.wokingham(
                        "Percentage of children leaving care who achieved permanence (adopted, returned home"
                                + " or special guardianship order is granted)"))
                .needs(choices.of(LeavingReadings.CARE).needs());
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
                        new Cessation.All(choices.of(LeavingReadings.CARE), CeasedReason.FOLLOWED_BY_ANOTHER),
                        choices.of(LeavingReadings.LEAVING_CARE),
                        clause(
                                "left for a permanent home (adopted, child arrangements order or special guardianship"
                                        + " order)",
                                new Cessation.For(choices.of(LeavingReadings.PERMANENT_HOME)))))
                .rounding(Rounding.halfUp(0))
                .polarity(HIGHER_IS_BETTER)
                .source(Sources.localChoice(
                        "the sum of published reasons for ceasing, each child by the last occasion"))
                .needs(choices.of(LeavingReadings.CARE).needs());
    }

    private static final Reading<Care> LOOKED_AFTER = Care.reading("looked after");
    private static final Reading<LastDay> ON_THE_LAST_DAY = LastDay.reading("on the last day");
    private static final Reading<Window> TWELVE_MONTHS = TwelveMonths.reading("12 months");

    private static final Reading<SocialWorkers.Who> SOCIAL_WORKERS = Reading.of(
                    "social workers",
                    "different people with the role Allocated Social Worker; one who comes back counts once",
                    SocialWorkers.Who.PEOPLE,
                    "the published description counts unique social workers")
            .or("involvements counted", SocialWorkers.Who.INVOLVEMENTS)
            .or("other roles counted", SocialWorkers.Who.PEOPLE_IN_ANY_ROLE);

    private static final Reading<SocialWorkers.When> IN_THE_TWELVE_MONTHS = Reading.of(
                    "in the 12 months",
                    "on any day of the 12 months, also while not looked after",
                    SocialWorkers.When.WHETHER_LOOKED_AFTER_OR_NOT,
                    "published: time when not looked after is included")
            .or("only while looked after", SocialWorkers.When.ONLY_WHILE_LOOKED_AFTER);

    /** The share of looked after children who had three or more social workers in twelve months. */
    public static final Indicator<Child> SOCIAL_WORKERS_3_PLUS =
            Indicator.defined(LookedAfterIndicators::threeSocialWorkers);

    private static IndicatorBuilder<Child> threeSocialWorkers(Choices choices) {
        SocialWorkers socialWorkers = new SocialWorkers(choices.of(SOCIAL_WORKERS), choices.of(IN_THE_TWELVE_MONTHS));
        return Indicator.of(Child.class)
                .code("cla.social-workers-3plus")
                .title("Looked after children with 3 or more social workers in 12 months")
                .unit("child")
                .formula(share(
                        "Percentage of {1} who had {2}",
                        new LookedAfterChild.All(choices.of(LOOKED_AFTER)),
                        number(clause(
                                "children looked after on the last day",
                                new Rules.AtLeast<>(
                                        1, new LookedAfterChild.EpisodesOpen(choices.of(ON_THE_LAST_DAY))))),
                        clause(
                                "3 or more social workers in the 12 months",
                                new Rules.AtLeast<>(3, new Rules.Over<>(choices.of(TWELVE_MONTHS), socialWorkers)))))
                .rounding(Rounding.halfUp(0))
                .polarity(LOWER_IS_BETTER)
                .source(Source.builder()
                        .publisher("Department for Education")
                        .title("Children looked after in England: social worker stability (published description, known"
                                + " from notes read on this date; the words"
                                + " are this project's)")
                        .date(LocalDate.of(2026, 11, 21))
                        .build())
                .ownWindow(choices.of(TWELVE_MONTHS))
                .needs(choices.of(LOOKED_AFTER).needs())
                .addNeeds(Item.INVOLVEMENTS.inWords(), Item.STAFF_IDENTIFIERS.inWords());
    }

    private LookedAfterIndicators() {}
}
