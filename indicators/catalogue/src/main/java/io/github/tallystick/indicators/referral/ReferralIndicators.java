package io.github.tallystick.indicators.referral;

import static io.github.tallystick.core.definition.Polarity.CONTEXTUAL;
import static io.github.tallystick.core.definition.Polarity.LOWER_IS_BETTER;

import io.github.tallystick.core.definition.Choices;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.IndicatorBuilder;
import io.github.tallystick.core.definition.Reading;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Item;
import io.github.tallystick.indicators.referral.Referrals.Words;
import io.github.tallystick.indicators.sources.Sources;
import java.util.Optional;

/** Indicators of referrals. */
public final class ReferralIndicators {
    private static final Reading<Optional<Window>> IN_2018_19 = Reading.of(
                    "in 2018/19",
                    "in the period asked for; the council's report named its year",
                    Optional.<Window>empty(),
                    "the committee saw it by quarter")
            .or("the year to date", Optional.of(Window.yearTo(4)));

    private static final Reading<LookBack> WITHIN_12_MONTHS = Reading.<LookBack>of(
                    "within 12 months",
                    "the previous referral is on or after the day 12 calendar months before this one: exactly 12 months"
                            + " counts, the same day does not; 29 February looks back to 28 February",
                    LookBack.months(12),
                    "the published methodology gives no day rule")
            .or("365 days", new LookBack.Days(365))
            .or("366 days", new LookBack.Days(366))
            .or("12 months to the day does not count", LookBack.lessThanMonths(12))
            .or("12 months added to the earlier date", LookBack.monthsAdded(12));

    private static final Reading<Clock> OF_THE_PREVIOUS_REFERRAL = Reading.of(
                    "of the previous referral",
                    "from the date of the previous referral",
                    Clock.REFERRAL,
                    "children in need methodology: within 12 months of a previous referral")
            .or("from the closure of the earlier case", Clock.CLOSURE);

    private static final Reading<Referrals> REFERRALS = Reading.of(
                    "referrals",
                    "all referrals, those with no further action included, in both terms",
                    Referrals.ALL,
                    "published denominators are all referrals")
            .or("referrals with no further action left out of the denominator", Referrals.ACTED_ON)
            .or("a referral with no further action is not repeated by a later one", Referrals.REPEATING_ONE_ACTED_ON)
            .or("children instead of referrals", Referrals.CHILDREN);

    private static final Reading<Referrals> CHILDREN = Reading.of(
                    "children",
                    "each child once, re-referred if any of its referrals in the period repeats an earlier one",
                    Referrals.CHILDREN,
                    "re-referrals are published both ways")
            .or("referrals instead of children", Referrals.ALL);

    private static final Reading<Referrals> EACH_REFERRAL = Reading.of(
                    "referrals",
                    "each referral, several of one child too",
                    Referrals.ALL,
                    "published denominators are all referrals")
            .or(
                    "children instead of referrals, any of whose referrals in the period had no further action",
                    Referrals.CHILDREN);

    /** VP4: the share of referrals that follow another referral of the same child within 12 months. */
    public static final Indicator<Child> VP4 = Indicator.defined(choices -> {
        Optional<Window> own = choices.of(IN_2018_19);
        Words words = new Words(
                "Percentage of {1} which are {2}",
                "referrals in 2018/19",
                "repeat referrals within 12 months of the previous referral to Children's Social Care");
        return repeats(choices, REFERRALS, words, own)
                .code("wokingham.vp4")
                .title("Repeat referrals within 12 months")
                .source(Sources.wokingham(
                        "Percentage of referrals in 2018/19 which are repeat referrals within 12 months of"
                                + " the previous referral to Children's Social Care"))
                .ownWindow(own);
    });

    /**
     * The share of referrals that follow another referral of the same child within 12 months: {@link #VP4} in the words of the
     * published figures, for any period.
     */
    public static final Indicator<Child> RE_REFERRALS_12M = Indicator.defined(choices -> {
        Words words = new Words(
                "Percentage of {1} which were {2}",
                "referrals in the period", "within 12 months of the previous referral of the same child");
        return repeats(choices, REFERRALS, words, Optional.empty())
                .code("cin.re-referrals-12m")
                .title("Re-referrals within 12 months")
                .source(Sources.department("Characteristics of children in need: re-referrals within 12 months"));
    });

    /** The share of children referred of whom a referral follows another within 12 months, each child once. */
    public static final Indicator<Child> RE_REFERRED_CHILDREN_12M = Indicator.defined(choices -> {
        Words words = new Words(
                "Percentage of {1} who were {2}",
                "children referred in the period", "referred within 12 months of the previous referral");
        return repeats(choices, CHILDREN, words, Optional.empty())
                .code("cin.re-referred-children-12m")
                .title("Children re-referred within 12 months")
                .source(Sources.department(
                        "Characteristics of children in need: children re-referred within 12 months"));
    });

    /** The share of referrals that ended in no further action. */
    public static final Indicator<Child> REFERRALS_NFA = Indicator.defined(choices -> {
        Referrals referrals = choices.of(EACH_REFERRAL);
        return Indicator.of(Child.class)
                .code("cin.referrals-nfa")
                .title("Referrals with no further action")
                .unit(referrals.unit())
                .formula(referrals.withoutAction(
                        new Words("Percentage of {1} {2}", "referrals in the period", "with no further action")))
                .polarity(CONTEXTUAL)
                .source(Sources.department("Characteristics of children in need: referrals with no further action"))
                .addNeeds(Item.REFERRALS.inWords(), Item.NO_FURTHER_ACTION_FLAGS.inWords());
    });

    private static IndicatorBuilder<Child> repeats(
            Choices choices, Reading<Referrals> counted, Words words, Optional<Window> own) {
        LookBack within = choices.of(WITHIN_12_MONTHS);
        Clock clock = choices.of(OF_THE_PREVIOUS_REFERRAL);
        Referrals referrals = choices.of(counted);
        return Indicator.of(Child.class)
                .unit(referrals.unit())
                .formula(referrals.repeats(words, clock, within, own))
                .polarity(LOWER_IS_BETTER)
                .looksBackMonths(clock.reachesBack(within))
                .addAllNeeds(referrals.needs())
                .addAllNeeds(clock.needs());
    }

    private ReferralIndicators() {}
}
