package io.github.tallystick.indicators.referral;

import static io.github.tallystick.core.spec.Clause.clause;
import static io.github.tallystick.core.spec.Formula.share;
import static io.github.tallystick.core.spec.Measure.number;
import static io.github.tallystick.core.spec.Polarity.LOWER_IS_BETTER;

import io.github.tallystick.core.spec.Indicator;
import io.github.tallystick.core.spec.Reading;
import io.github.tallystick.core.time.MonthEnd;
import io.github.tallystick.core.time.Timescale;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Item;
import io.github.tallystick.indicators.sources.Sources;

/** Indicators of referrals. */
public final class ReferralIndicators {
    private static final Timescale.Months TWELVE_MONTHS = new Timescale.Months(12, MonthEnd.LAST_DAY_OF_MONTH);

    /** VP4: the share of referrals that follow another referral of the same child within 12 months. */
    public static final Indicator<Child> VP4 = Indicator.of(Child.class)
            .code("wokingham.vp4")
            .title("Repeat referrals within 12 months")
            .unit("referral")
            .formula(share(
                    "Percentage of {1} which are {2}",
                    ReferralReceived.All.REFERRALS,
                    number(clause("referrals in 2018/19", ReferralReceived.Received.IN_WINDOW)),
                    clause(
                            "repeat referrals within 12 months of the previous referral to Children's Social Care",
                            new ReferralReceived.Repeats(TWELVE_MONTHS))))
            .polarity(LOWER_IS_BETTER)
            .source(Sources.wokingham(
                    "Percentage of referrals in 2018/19 which are repeat referrals within 12 months of"
                            + " the previous referral to Children's Social Care"))
            .addReadings(
                    Reading.inWords(
                            "in 2018/19",
                            "in the period asked for; the council's report named its year",
                            "the committee saw it by quarter",
                            "the year to date"),
                    Reading.inWords(
                            "within 12 months",
                            "the previous referral is on or after the day 12 calendar months before this one: exactly"
                                    + " 12 months counts, the same day does not; 29 February looks back to 28 February",
                            "the published methodology gives no day rule",
                            "365 days",
                            "366 days",
                            "12 months to the day does not count",
                            "12 months added to the earlier date"),
                    Reading.inWords(
                            "of the previous referral",
                            "from the date of the previous referral",
                            "children in need methodology: within 12 months of a previous referral",
                            "from the closure of the earlier case"),
                    Reading.inWords(
                            "referrals",
                            "all referrals, those with no further action included, in both terms",
                            "published denominators are all referrals",
                            "referrals with no further action left out of either term",
                            "children instead of referrals"))
            .looksBackMonths(12)
            .addNeeds(Item.REFERRALS.inWords())
            .build();

    private ReferralIndicators() {}
}
