package io.github.tallystick.indicators.lookedafter;

import io.github.tallystick.core.definition.Condition;
import io.github.tallystick.core.definition.Condition.Flag;
import io.github.tallystick.core.definition.Day.Reached;
import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.definition.Rows.Every;
import io.github.tallystick.core.definition.Rows.OnRecord;
import io.github.tallystick.core.definition.Rows.Where;
import io.github.tallystick.core.definition.When;
import io.github.tallystick.core.definition.When.All;
import io.github.tallystick.core.definition.When.Any;
import io.github.tallystick.core.definition.When.AtLeast;
import io.github.tallystick.core.definition.When.Distinct;
import io.github.tallystick.core.definition.When.Each;
import io.github.tallystick.core.definition.When.Exactly;
import io.github.tallystick.core.definition.When.From;
import io.github.tallystick.core.definition.When.Not;
import io.github.tallystick.core.definition.When.On;
import io.github.tallystick.core.definition.When.Open;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.AnnualHealth;
import io.github.tallystick.indicators.facts.HealthAssessment;
import io.github.tallystick.indicators.spells.Birthday;
import io.github.tallystick.indicators.spells.LastDay;
import java.util.List;

/**
 * When a looked after child's health was assessed.
 *
 * @param counts which assessments count
 * @param twoUnder the age in years under which two different days are needed; 0 for none
 * @param birthday when a child born on 29 February has its birthday
 */
record HealthRules(Condition counts, int twoUnder, Birthday birthday) {
    /** A period of care goes on, on its last day too, that started on or before the first day of the window. */
    static When inCareThroughout(Window window, Rows episodes) {
        When goesOn = new Open(CareRows.CARE_STARTED, LastDay.STILL_OPEN.end(CareRows.CARE_CEASED));
        When begun = new From(new Reached(window, CareRows.CARE_STARTED));
        return new AtLeast(1, new Each(CareRows.periods(episodes), new All(List.of(goesOn, begun))));
    }

    /**
     * Assessed on a day of the window, or on two if the child is young. On the last day of a year of which a return says whether
     * it was assessed, that decides, whatever the days. A return that is yet to come is not waited for.
     */
    When rule() {
        Rows returns = new OnRecord(new Every(AnnualHealth.TABLE));
        When said = new Each(returns, new Exactly(AnnualHealth.YEAR_TO));
        When saidYes = new Each(new Where(returns, new Flag(AnnualHealth.ASSESSED)), new Exactly(AnnualHealth.YEAR_TO));
        return new Any(List.of(new All(List.of(onEnoughDays(), new Not(said))), saidYes));
    }

    private When onEnoughDays() {
        When days = new Distinct(
                new Where(new Every(HealthAssessment.TABLE), counts),
                HealthAssessment.HELD,
                new On(HealthAssessment.HELD));
        When grown = new From(CareRows.birthday(twoUnder, birthday));
        return new Any(List.of(new All(List.of(new AtLeast(1, days), grown)), new AtLeast(2, days)));
    }
}
