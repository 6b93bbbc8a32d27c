package io.github.tallystick.indicators.lookedafter;

import static io.github.tallystick.core.definition.Clause.clause;
import static io.github.tallystick.core.definition.Formula.share;
import static io.github.tallystick.core.definition.Measure.number;
import static io.github.tallystick.core.definition.Polarity.HIGHER_IS_BETTER;
import static io.github.tallystick.core.definition.Polarity.LOWER_IS_BETTER;

import io.github.tallystick.core.definition.Choices;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.IndicatorBuilder;
import io.github.tallystick.core.definition.Rule;
import io.github.tallystick.core.definition.Rules;
import io.github.tallystick.core.definition.Source;
import io.github.tallystick.core.result.Rounding;
import io.github.tallystick.core.time.EnglandAndWales;
import io.github.tallystick.core.time.MonthEnd;
import io.github.tallystick.core.time.Timescale;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Item;
import io.github.tallystick.indicators.spells.Birthday;
import io.github.tallystick.indicators.spells.LastDay;
import java.time.LocalDate;
import java.util.Set;

/** Indicators of what is done for looked after children: reviews, health assessments, and that they do not go missing. */
public final class CareIndicators {
    private static final Timescale SECOND_REVIEW = new Timescale.Months(3, MonthEnd.LAST_DAY_OF_MONTH);
    private static final Timescale LATER_REVIEWS = new Timescale.Months(6, MonthEnd.LAST_DAY_OF_MONTH);

    /** The share of looked after children whose reviews of the last twelve months were in time; formerly NI 66. */
    public static final Indicator<Child> REVIEWS_IN_TIME = Indicator.defined(CareIndicators::reviews);

    private static IndicatorBuilder<Child> reviews(Choices choices) {
        LastDay lastDay = choices.of(CareReadings.ON_THE_LAST_DAY);
        Timescale first = choices.of(CareReadings.IN_TIME);
        boolean cancelled = choices.of(CareReadings.REVIEWS);
        Window twelveMonths = choices.of(CareReadings.TWELVE_MONTHS);
        Rule<LookedAfterChild> hadSome = new Rules.AtLeast<>(
                1,
                new Rules.Over<>(
                        twelveMonths,
                        new ReviewsDue(first, SECOND_REVIEW, LATER_REVIEWS, cancelled, lastDay, ReviewsDue.Which.ALL)));
        ReviewsDue missed = new ReviewsDue(
                first, SECOND_REVIEW, LATER_REVIEWS, cancelled, lastDay, ReviewsDue.Which.NOT_HELD_IN_TIME);
        return Indicator.of(Child.class)
                .code("cla.reviews-in-time")
                .title("Looked after children with all reviews in time")
                .unit("child")
                .formula(share(
                        "Percentage of {1} {2} who {3}",
                        new LookedAfterChild.All(choices.of(CareReadings.LOOKED_AFTER)),
                        number(
                                clause(
                                        "children looked after on the last day",
                                        new Rules.AtLeast<>(1, new LookedAfterChild.EpisodesOpen(lastDay))),
                                clause(
                                        "with reviews due in the 12 months",
                                        choices.of(CareReadings.WITH_REVIEWS_DUE) ? hadSome : Rules.ALWAYS)),
                        clause("had all of them in time", new Rules.Not<>(new Rules.Over<>(twelveMonths, missed)))))
                .polarity(HIGHER_IS_BETTER)
                .source(Source.builder()
                        .publisher("HM Government")
                        .title(
                                "Care Planning, Placement and Case Review (England) Regulations 2010 (body not read, known"
                                        + " from notes; dated by the day of the notes; counting children is a local choice after"
                                        + " NI 66; the words are this project's)")
                        .date(LocalDate.of(2026, 11, 21))
                        .build())
                .workingDays(EnglandAndWales.WORKING_DAYS)
                .ownWindow(twelveMonths)
                .looksBackMonths(12)
                .needs(choices.of(CareReadings.LOOKED_AFTER).needs())
                .addNeeds(Item.CARE_REVIEWS.inWords());
    }

    /** The share of children looked after at any time in the period who went missing. */
    public static final Indicator<Child> MISSING = Indicator.defined(CareIndicators::missing);

    private static IndicatorBuilder<Child> missing(Choices choices) {
        return Indicator.of(Child.class)
                .code("cla.missing")
                .title("Looked after children who went missing")
                .unit("child")
                .formula(share(
                        "Percentage of {1} who {2}",
                        new LookedAfterChild.All(choices.of(CareReadings.LOOKED_AFTER)),
                        number(clause(
                                "children looked after in the period",
                                new Rules.AtLeast<>(1, new LookedAfterChild.EpisodesInWindow()))),
                        clause(
                                "were missing in the period",
                                new Rules.AtLeast<>(
                                        1,
                                        new WentMissing(
                                                choices.of(CareReadings.MISSING),
                                                choices.of(CareReadings.WERE_MISSING))))))
                .rounding(Rounding.halfUp(0))
                .polarity(LOWER_IS_BETTER)
                .source(published("children missing from care"))
                .needs(choices.of(CareReadings.LOOKED_AFTER).needs())
                .addNeeds(Item.MISSING_INCIDENTS.inWords());
    }

    /** The share of children looked after for twelve months whose health was assessed in them. */
    public static final Indicator<Child> HEALTH_ASSESSMENTS = Indicator.defined(CareIndicators::healthAssessments);

    private static IndicatorBuilder<Child> healthAssessments(Choices choices) {
        Window twelveMonths = choices.of(CareReadings.TWELVE_MONTHS);
        Set<String> statuses = choices.of(CareReadings.HEALTH_ASSESSMENT);
        int twoUnder = choices.of(CareReadings.TWO_IF_UNDER_5);
        Birthday birthday = choices.of(CareReadings.AGED_UNDER_5);
        return Indicator.of(Child.class)
                .code("cla.health-assessments")
                .title("Looked after children whose health was assessed in the year")
                .unit("child")
                .formula(share(
                        "Percentage of {1} who had {2}",
                        new LookedAfterChild.Born(choices.of(CareReadings.LOOKED_AFTER)),
                        number(clause(
                                "children looked after for 12 months",
                                new Rules.AtLeast<>(
                                        1, new Rules.Over<>(twelveMonths, new CareThroughout(LastDay.STILL_OPEN))))),
                        clause(
                                "a health assessment in them, two if aged under 5",
                                new Rules.Over<>(twelveMonths, new HealthAssessed(statuses, twoUnder, birthday)))))
                .rounding(Rounding.halfUp(0))
                .polarity(HIGHER_IS_BETTER)
                .source(published(
                        "health of children looked after for 12 months, by the guidance and validation rules of"
                                + " the SSDA903"))
                .ownWindow(twelveMonths)
                .needs(choices.of(CareReadings.LOOKED_AFTER).needs())
                .addNeeds(Item.HEALTH_ASSESSMENTS.inWords(), Item.BIRTHDAYS.inWords());
    }

    private static Source published(String what) {
        return Source.builder()
                .publisher("Department for Education")
                .title("Children looked after in England: " + what
                        + " (published description, known from notes read on this date; the words are this project's)")
                .date(LocalDate.of(2026, 11, 21))
                .build();
    }

    private CareIndicators() {}
}
