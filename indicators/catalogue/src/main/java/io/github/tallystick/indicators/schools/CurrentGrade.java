package io.github.tallystick.indicators.schools;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Condition;
import io.github.tallystick.core.definition.Condition.AllOf;
import io.github.tallystick.core.definition.Condition.AnyOf;
import io.github.tallystick.core.definition.Condition.In;
import io.github.tallystick.core.definition.Condition.IsNot;
import io.github.tallystick.core.definition.Condition.OnOrBefore;
import io.github.tallystick.core.definition.Day;
import io.github.tallystick.core.definition.InForce;
import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.indicators.facts.SchoolListing;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Which grade is a school's current one. */
enum CurrentGrade {
    /** The grade in the list. */
    IN_THE_LIST,
    /** The grade in the list; where a later list than those with grades gives none, the last that an earlier list gives. */
    CARRIED_FORWARD;

    /** Outstanding, good, requires improvement and inadequate; any other code in a list is no grade. */
    static final Set<String> GRADES = Set.of("1", "2", "3", "4");

    /** The last day for which state-funded schools had a single overall grade. */
    private static final LocalDate LAST_GRADED = LocalDate.of(2024, 8, 31);

    private static final Condition WITH_GRADES = new OnOrBefore(SchoolListing.LISTED, new Day.Fixed(LAST_GRADED));
    private static final Rows LISTINGS = new Rows.Every(SchoolListing.TABLE);
    private static final Column OWN = Column.code("last-own-grade", "last own grade");
    private static final Column PREDECESSORS = Column.code("last-predecessor-grade", "last grade of the predecessor");

    /** A school as each list shows it. */
    Rows schools() {
        return new Rows.OfOwner(
                this == IN_THE_LIST
                        ? LISTINGS
                        : carried(
                                carried(LISTINGS, SchoolListing.OVERALL_EFFECTIVENESS, OWN),
                                SchoolListing.PREDECESSOR_GRADE,
                                PREDECESSORS));
    }

    private static Rows carried(Rows listings, Column grade, Column last) {
        return new Rows.CarriedForward(listings, SchoolListing.LISTED, new In(grade, GRADES), grade, last);
    }

    /** The last days for which there is such a grade. */
    InForce inForce() {
        return this == CARRIED_FORWARD
                ? InForce.ALWAYS
                : InForce.until(
                        LAST_GRADED,
                        "Ofsted's single overall grade of state-funded schools ended after " + LAST_GRADED);
    }

    /** The school's own grade is one of some. */
    Condition own(Set<String> grades) {
        return current(SchoolListing.OVERALL_EFFECTIVENESS, OWN, grades);
    }

    /** The grade of the school that it replaced is one of some. */
    Condition predecessors(Set<String> grades) {
        return current(SchoolListing.PREDECESSOR_GRADE, PREDECESSORS, grades);
    }

    private Condition current(Column listed, Column last, Set<String> grades) {
        Condition inTheList = new In(listed, grades);
        return this == IN_THE_LIST
                ? inTheList
                : new AnyOf(List.of(
                        new AllOf(List.of(WITH_GRADES, inTheList)),
                        new AllOf(List.of(new IsNot(WITH_GRADES), new In(last, grades)))));
    }
}
