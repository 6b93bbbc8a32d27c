package io.github.tallystick.indicators.referral;

import static io.github.tallystick.core.spec.Polarity.LOWER_IS_BETTER;

import io.github.tallystick.core.spec.Indicator;
import io.github.tallystick.core.spec.Reading;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.Child;
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

    /** VP4: the share of referrals that follow another referral of the same child within 12 months. */
    public static final Indicator<Child> VP4 = Indicator.defined(choices -> {
        Optional<Window> own = choices.of(IN_2018_19);
        LookBack within = choices.of(WITHIN_12_MONTHS);
        Clock clock = choices.of(OF_THE_PREVIOUS_REFERRAL);
        Referrals referrals = choices.of(REFERRALS);
        return Indicator.of(Child.class)
                .code("wokingham.vp4")
                .title("Repeat referrals within 12 months")
                .unit(referrals.unit())
                .formula(referrals.repeats(clock, within, own))
                .polarity(LOWER_IS_BETTER)
                .source(Sources.wokingham(
                        "Percentage of referrals in 2018/19 which are repeat referrals within 12 months of"
                                + " the previous referral to Children's Social Care"))
                .ownWindow(own)
                .looksBackMonths(clock.reachesBack(within))
                .addAllNeeds(referrals.needs())
                .addAllNeeds(clock.needs());
    });

    private ReferralIndicators() {}
}
