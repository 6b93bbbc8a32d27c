package io.github.tallystick.indicators.referral;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Condition;
import io.github.tallystick.core.definition.Condition.Flag;
import io.github.tallystick.core.definition.Condition.IsNot;
import io.github.tallystick.core.definition.Day;
import io.github.tallystick.core.definition.Reading;
import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.definition.Rows.Every;
import io.github.tallystick.core.definition.Rows.Where;
import io.github.tallystick.core.time.LookBack;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.Referral;
import java.util.Optional;

/** What the phrases of indicators of referrals are taken to mean. */
final class ReferralReadings {
    static final Rows REFERRALS = new Every(Referral.TABLE);
    static final Condition ACTED_ON = new IsNot(new Flag(Referral.NO_FURTHER_ACTION));
    static final Column PREVIOUS = Column.day("previous", "previous referral");

    static final Reading<Optional<Window>> IN_2018_19 = Reading.of(
                    "in 2018/19",
                    "in the period asked for; the council's report named its year",
                    Optional.<Window>empty(),
                    "the committee saw it by quarter")
            .or("the year to date", Optional.of(Window.yearTo(4)));

    static final Reading<LookBack> WITHIN_12_MONTHS = Reading.<LookBack>of(
                    "within 12 months",
                    "the previous referral is on or after the day 12 calendar months before this one: exactly 12 months"
                            + " counts, the same day does not; 29 February looks back to 28 February",
                    LookBack.months(12),
                    "the published methodology gives no day rule")
            .or("365 days", new LookBack.Days(365))
            .or("366 days", new LookBack.Days(366))
            .or("12 months to the day does not count", LookBack.lessThanMonths(12))
            .or("12 months added to the earlier date", LookBack.monthsAdded(12));

    static final Reading<Clock> OF_THE_PREVIOUS_REFERRAL = Reading.of(
                    "of the previous referral",
                    "from the date of the previous referral",
                    new Clock(Referral.RECEIVED, Optional.empty()),
                    "children in need methodology: within 12 months of a previous referral")
            .or("from the closure of the earlier case", new Clock(Referral.CLOSED, Optional.of(Referral.RECEIVED)));

    static final Reading<Counted> REPEATED = Reading.of(
                    "referrals",
                    "all referrals, those with no further action included, in both terms",
                    Counted.ALL,
                    "published denominators are all referrals")
            .or("referrals with no further action left out of the denominator", Counted.ACTED_ON)
            .or("a referral with no further action is not repeated by a later one", Counted.REPEATING_ONE_ACTED_ON)
            .or("children instead of referrals", Counted.CHILDREN);

    static final Reading<Counted> CHILDREN = Reading.of(
                    "children",
                    "each child once, re-referred if any of its referrals in the period repeats an earlier one",
                    Counted.CHILDREN,
                    "re-referrals are published both ways")
            .or("referrals instead of children", Counted.ALL);

    static final Reading<Counted> EACH_REFERRAL = Reading.of(
                    "referrals",
                    "each referral, several of one child too",
                    Counted.ALL,
                    "published denominators are all referrals")
            .or(
                    "children instead of referrals, any of whose referrals in the period had no further action",
                    Counted.CHILDREN);

    private ReferralReadings() {}

    /** From which day of an earlier referral the clock runs, and up to which day it may start. */
    record Clock(Day start, Optional<Day> upTo) {
        /** Referrals with the day on which the clock of the latest earlier one started. */
        Rows referrals(Counted counted) {
            Rows earlier = counted == Counted.REPEATING_ONE_ACTED_ON ? new Where(REFERRALS, ACTED_ON) : REFERRALS;
            return new Rows.WithLatest(REFERRALS, earlier, Referral.RECEIVED, start, upTo, PREVIOUS);
        }
    }

    /** What is counted: referrals, or the children of whom they are. */
    enum Counted {
        ALL,
        ACTED_ON,
        REPEATING_ONE_ACTED_ON,
        CHILDREN;

        String unit() {
            return this == CHILDREN ? "child" : "referral";
        }
    }
}
