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
import io.github.tallystick.core.definition.Rows.OnRecord;
import io.github.tallystick.core.definition.Source;
import io.github.tallystick.core.definition.When;
import io.github.tallystick.core.definition.When.AtLeast;
import io.github.tallystick.core.definition.When.Each;
import io.github.tallystick.core.definition.When.Not;
import io.github.tallystick.core.definition.When.Over;
import io.github.tallystick.core.definition.When.Touching;
import io.github.tallystick.core.result.Rounding;
import io.github.tallystick.core.time.Timescale;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.CareEpisode;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.sources.Sources;
import io.github.tallystick.indicators.spells.LastDay;
import java.time.LocalDate;

/** Indicators of what is done for looked after children: reviews, health assessments, and that they do not go missing. */
public final class CareIndicators {
    /** The share of looked after children whose reviews of the last twelve months were in time; formerly NI 66. */
    public static final Indicator<Child> REVIEWS_IN_TIME = Indicator.defined(CareIndicators::reviews);

    private static IndicatorBuilder<Child> reviews(Choices choices) {
        LastDay lastDay = choices.of(CareReadings.ON_THE_LAST_DAY);
        Timescale first = choices.of(CareReadings.IN_TIME);
        Rows reviews = choices.of(CareReadings.REVIEWS);
        Window twelveMonths = choices.of(CareReadings.TWELVE_MONTHS);
        Rows episodes = choices.of(CareReadings.LOOKED_AFTER);
        Rows due = ReviewRows.due(episodes, reviews, first);
        When hadSome = new AtLeast(1, new Over(twelveMonths, ReviewRows.number(due, lastDay)));
        When missed = new Over(twelveMonths, ReviewRows.missed(due, lastDay));
        return Indicator.of(Child.class)
                .code("cla.reviews-in-time")
                .title("Looked after children with all reviews in time")
                .unit("child")
                .formula(share(
                        "Percentage of {1} {2} who {3}",
                        CareRows.children(episodes),
                        number(
                                clause(
                                        "children looked after on the last day",
                                        CareRows.lookedAfter(episodes, lastDay)),
                                clause(
                                        "with reviews due in the 12 months",
                                        choices.of(CareReadings.WITH_REVIEWS_DUE) ? hadSome : When.always())),
                        clause("had all of them in time", new Not(missed))))
                .polarity(HIGHER_IS_BETTER)
                .source(Source.builder()
                        .publisher("HM Government")
                        .title(
                                "Care Planning, Placement and Case Review (England) Regulations 2010 (body not read, known"
                                        + " from notes; dated by the day of the notes; counting children is a local choice after"
                                        + " NI 66; the words are this project's)")
                        .date(LocalDate.of(2026, 11, 21))
                        .build());
    }

    /** The share of children looked after at any time in the period who went missing. */
    public static final Indicator<Child> MISSING = Indicator.defined(CareIndicators::missing);

    private static IndicatorBuilder<Child> missing(Choices choices) {
        Rows episodes = choices.of(CareReadings.LOOKED_AFTER);
        When inCare = new Touching(CareEpisode.STARTED, CareEpisode.CEASED);
        return Indicator.of(Child.class)
                .code("cla.missing")
                .title("Looked after children who went missing")
                .unit("child")
                .formula(share(
                        "Percentage of {1} who {2}",
                        CareRows.children(episodes),
                        number(clause(
                                "children looked after in the period",
                                new AtLeast(1, new Each(new OnRecord(episodes), inCare)))),
                        clause(
                                "were missing in the period",
                                new AtLeast(
                                        1,
                                        new Each(
                                                choices.of(CareReadings.MISSING),
                                                choices.of(CareReadings.WERE_MISSING))))))
                .rounding(Rounding.halfUp(0))
                .polarity(LOWER_IS_BETTER)
                .source(Sources.department("Children looked after in England: children missing from care"));
    }

    /** The share of children looked after for twelve months whose health was assessed in them. */
    public static final Indicator<Child> HEALTH_ASSESSMENTS = Indicator.defined(CareIndicators::healthAssessments);

    private static IndicatorBuilder<Child> healthAssessments(Choices choices) {
        Window twelveMonths = choices.of(CareReadings.TWELVE_MONTHS);
        HealthRules assessed = new HealthRules(
                choices.of(CareReadings.HEALTH_ASSESSMENT),
                choices.of(CareReadings.TWO_IF_UNDER_5),
                choices.of(CareReadings.AGED_UNDER_5));
        Rows episodes = choices.of(CareReadings.LOOKED_AFTER);
        return Indicator.of(Child.class)
                .code("cla.health-assessments")
                .title("Looked after children whose health was assessed in the year")
                .unit("child")
                .formula(share(
                        "Percentage of {1} who had {2}",
                        CareRows.childrenBorn(episodes),
                        number(clause(
                                "children looked after for 12 months",
                                HealthRules.inCareThroughout(twelveMonths, episodes))),
                        clause(
                                "a health assessment in them, two if aged under 5",
                                new Over(twelveMonths, assessed.rule()))))
                .rounding(Rounding.halfUp(0))
                .polarity(HIGHER_IS_BETTER)
                .source(Sources.department("Children looked after in England: health of children looked after for 12"
                        + " months, by the guidance and validation rules of the SSDA903"));
    }

    private CareIndicators() {}
}
