package io.github.tallystick.indicators.protection;

import io.github.tallystick.core.definition.Condition.Flag;
import io.github.tallystick.core.definition.Condition.IsNot;
import io.github.tallystick.core.definition.Condition.OnOrBefore;
import io.github.tallystick.core.definition.Day;
import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.definition.Rows.Every;
import io.github.tallystick.core.definition.Rows.Usable;
import io.github.tallystick.core.definition.Rows.Where;
import io.github.tallystick.core.time.StartDay;
import io.github.tallystick.core.time.Timescale;
import io.github.tallystick.indicators.facts.ProtectionPlan;

/** Child protection plans. */
final class Plans {
    /** Those of any council, for children staying here. */
    static final Rows OF_ANY_COUNCIL = new Every(ProtectionPlan.TABLE);

    /** This council's own. */
    static final Rows OWN = new Where(OF_ANY_COUNCIL, new IsNot(new Flag(ProtectionPlan.OF_ANOTHER_COUNCIL)));

    private Plans() {}

    /** Those that can be used: others end before they start. */
    static Rows usable(Rows plans) {
        return new Usable(
                plans,
                new OnOrBefore(ProtectionPlan.STARTED, ProtectionPlan.ENDED),
                "plan must not end before it starts");
    }

    /** The day so many days after another. */
    static Day daysAfter(int days, Day day) {
        return new Day.After(new Timescale.CalendarDays(days, StartDay.NOT_COUNTED), day);
    }
}
