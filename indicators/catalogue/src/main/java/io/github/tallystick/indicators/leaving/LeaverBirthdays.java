package io.github.tallystick.indicators.leaving;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Condition;
import io.github.tallystick.core.definition.Condition.AllOf;
import io.github.tallystick.core.definition.Condition.AnyOf;
import io.github.tallystick.core.definition.Condition.Given;
import io.github.tallystick.core.definition.Condition.IsNot;
import io.github.tallystick.core.definition.Condition.OnOrBefore;
import io.github.tallystick.core.definition.Day;
import io.github.tallystick.core.definition.Day.Earliest;
import io.github.tallystick.core.definition.Day.If;
import io.github.tallystick.core.definition.Day.LookedBackTo;
import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.definition.Rows.Birthdays;
import io.github.tallystick.core.definition.Rows.Every;
import io.github.tallystick.core.definition.Rows.Joined;
import io.github.tallystick.core.definition.Rows.Neighbour;
import io.github.tallystick.core.definition.Rows.OfOwner;
import io.github.tallystick.core.definition.Rows.OnRecord;
import io.github.tallystick.core.definition.Rows.Usable;
import io.github.tallystick.core.definition.Rows.Where;
import io.github.tallystick.core.definition.Rows.WithNeighbour;
import io.github.tallystick.core.definition.Same;
import io.github.tallystick.core.time.LookBack;
import io.github.tallystick.core.time.MonthEnd;
import io.github.tallystick.indicators.facts.CareLeaverStatus;
import io.github.tallystick.indicators.facts.Child;
import java.util.List;

/**
 * The birthdays of care leavers, each with what the return of the collection year that it falls in says. A birthday without
 * such a return is none; a care leaver whose day of birth is not known cannot be used.
 */
final class LeaverBirthdays {
    static final Column BIRTHDAY = Column.day("birthday", "birthday");
    private static final Column AGE = Column.code("age", "age");
    private static final Column OTHER = Column.day("other-return", "other return of the care leaver");
    private static final Column EARLIER = Column.day("earlier-return", "earlier return of the birthday");
    private static final int LAST_AGE = 21;

    private static final Condition RETURNED = new Given(CareLeaverStatus.BORN);

    /** That of the return, or else of the child. */
    private static final Day BORN =
            new Earliest(List.of(new If(RETURNED, CareLeaverStatus.BORN), new If(new IsNot(RETURNED), Child.BORN)));

    private static final Condition IS_KNOWN = new Given(BORN);

    /** Those on record: another return of the same year would say another thing of the same birthday. */
    private static final Rows RETURNS =
            new Joined(new OnRecord(new Every(CareLeaverStatus.TABLE)), new Every(Child.TABLE), Same.OWNER);

    /** A care leaver of whom no return has a day of birth is told once, whatever the number of returns. */
    private static final Rows WITH_DAY_OF_BIRTH = new Usable(
            new OfOwner(new Where(
                    new WithNeighbour(
                            RETURNS,
                            Column.OWNER,
                            List.of(new If(IS_KNOWN, BORN)),
                            Neighbour.PREVIOUS,
                            CareLeaverStatus.YEAR_TO,
                            OTHER),
                    new AnyOf(List.of(IS_KNOWN, new IsNot(new Given(OTHER)))))),
            IS_KNOWN,
            "no date of birth");

    /** The birthday is in the twelve months of the return. */
    private static final Condition IN_ITS_YEAR = new AllOf(List.of(
            new OnOrBefore(BIRTHDAY, CareLeaverStatus.YEAR_TO),
            new IsNot(new OnOrBefore(BIRTHDAY, new LookedBackTo(LookBack.months(12), CareLeaverStatus.YEAR_TO)))));

    private LeaverBirthdays() {}

    /** The birthdays from an age on, of several returns that have one each by the first. */
    static Rows from(int firstAge, MonthEnd monthEnd) {
        Rows birthdays = new Birthdays(WITH_DAY_OF_BIRTH, firstAge, LAST_AGE, BORN, monthEnd, BIRTHDAY, AGE);
        return new Where(
                new WithNeighbour(
                        new Where(birthdays, IN_ITS_YEAR),
                        AGE,
                        List.of(CareLeaverStatus.YEAR_TO),
                        Neighbour.PREVIOUS,
                        CareLeaverStatus.YEAR_TO,
                        EARLIER),
                new IsNot(new Given(EARLIER)));
    }
}
