package io.github.tallystick.indicators.lookedafter;

import static io.github.tallystick.core.spec.Clause.clause;
import static io.github.tallystick.core.spec.Formula.share;
import static io.github.tallystick.core.spec.Measure.number;
import static io.github.tallystick.core.spec.Polarity.HIGHER_IS_BETTER;
import static io.github.tallystick.core.spec.Polarity.LOWER_IS_BETTER;

import io.github.tallystick.core.result.Rounding;
import io.github.tallystick.core.spec.Indicator;
import io.github.tallystick.core.spec.Reading;
import io.github.tallystick.core.spec.Rules;
import io.github.tallystick.core.spec.Source;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Item;
import io.github.tallystick.indicators.sources.Sources;
import java.time.LocalDate;
import java.util.Set;

/** Indicators of looked after children. */
public final class LookedAfterIndicators {
    private static final Window TWELVE_MONTHS = Window.monthsTo(12);

    /** SSDA903 reasons for ceasing: adopted (E11, E12), returned home (E4A, E4B), special guardianship (E43 to E48). */
    private static final Set<String> ADOPTED_HOME_OR_GUARDIANSHIP =
            Set.of("E11", "E12", "E4A", "E4B", "E43", "E44", "E45", "E46", "E47", "E48");

    /** VP7: the share of children leaving care who achieved permanence. */
    public static final Indicator<Child> VP7 = Indicator.of(Child.class)
            .code("wokingham.vp7")
            .title("Children leaving care who achieved permanence")
            .unit("child")
            .formula(share(
                    "Percentage of {1} who {2}",
                    Cessation.All.CESSATIONS,
                    number(clause("children leaving care", Cessation.Last.IN_WINDOW)),
                    clause(
                            "achieved permanence (adopted, returned home or special guardianship order is granted)",
                            new Cessation.For(ADOPTED_HOME_OR_GUARDIANSHIP))))
            .polarity(HIGHER_IS_BETTER)
            .source(Sources.wokingham(
                    "Percentage of children leaving care who achieved permanence (adopted, returned home"
                            + " or special guardianship order is granted)"))
            .addReadings(
                    Reading.inWords(
                            "children leaving care",
                            "each child once, by the last time of ceasing in the period",
                            "the published tables of children who ceased count the last occasion in the year",
                            "every cessation",
                            "children who turned 18, died or moved to another council left out"),
                    Reading.inWords(
                            "adopted, returned home or special guardianship order is granted",
                            "SSDA903 reasons E11, E12, E4A, E4B and E43 to E48",
                            "E43 and E44 were divided into E45 to E48 from 2018-19",
                            "child arrangements order (E41) or E13 included",
                            "returned home left out",
                            "only E43 and E44"),
                    Reading.inWords(
                            "care",
                            "episodes under V3 or V4, a series of short breaks, are left out",
                            "published figures leave them out",
                            "short breaks included"))
            .addNeeds(Item.CARE_EPISODES.inWords(), Item.LEGAL_STATUSES.inWords())
            .build();

    /** The share of looked after children who had three or more social workers in twelve months. */
    public static final Indicator<Child> SOCIAL_WORKERS_3_PLUS = Indicator.of(Child.class)
            .code("cla.social-workers-3plus")
            .title("Looked after children with 3 or more social workers in 12 months")
            .unit("child")
            .formula(share(
                    "Percentage of {1} who had {2}",
                    LookedAfterChild.All.CHILDREN,
                    number(clause(
                            "children looked after on the last day",
                            new Rules.AtLeast<>(1, LookedAfterChild.NumberOf.EPISODES_OPEN))),
                    clause(
                            "3 or more social workers in the 12 months",
                            new Rules.AtLeast<>(
                                    3, new Rules.Over<>(TWELVE_MONTHS, LookedAfterChild.NumberOf.SOCIAL_WORKERS)))))
            .rounding(Rounding.halfUp(0))
            .polarity(LOWER_IS_BETTER)
            .source(Source.builder()
                    .publisher("Department for Education")
                    .title("Children looked after in England: social worker stability (published description, known"
                            + " from notes read on this date; the words"
                            + " are this project's)")
                    .date(LocalDate.of(2026, 11, 21))
                    .build())
            .addReadings(
                    Reading.inWords(
                            "social workers",
                            "different people with the role Allocated Social Worker; one who comes back counts once",
                            "the published description counts unique social workers",
                            "involvements counted",
                            "post rows counted",
                            "other roles counted"),
                    Reading.inWords(
                            "in the 12 months",
                            "the 12 calendar months ending on the last day, also while not looked after",
                            "published: time when not looked after is included",
                            "only while looked after"))
            .ownWindow(TWELVE_MONTHS)
            .addNeeds(
                    Item.CARE_EPISODES.inWords(),
                    Item.LEGAL_STATUSES.inWords(),
                    Item.INVOLVEMENTS.inWords(),
                    Item.STAFF_IDENTIFIERS.inWords())
            .build();

    private LookedAfterIndicators() {}
}
