package io.github.tallystick.indicators.schools;

import io.github.tallystick.core.definition.Condition;
import io.github.tallystick.core.definition.Condition.AllOf;
import io.github.tallystick.core.definition.Condition.AnyOf;
import io.github.tallystick.core.definition.Condition.IsNot;
import io.github.tallystick.core.definition.When;
import java.util.List;
import java.util.Set;

/** Which grade of a school counts, and what becomes of a school without one. */
enum Grading {
    /** The school's own, or its predecessor's where it has none of its own; a school with neither is left out. */
    OWN_OR_PREDECESSORS,
    /** The school's own alone; a school without one is left out. */
    OWN,
    /** The school's own, or its predecessor's where it has none of its own; a school with neither is not good or better. */
    UNGRADED_KEPT;

    private static final Set<String> GOOD_OR_BETTER = Set.of("1", "2");

    /** The school stays in the denominator: it has a grade, or needs none. */
    When graded(CurrentGrade current) {
        return this == UNGRADED_KEPT ? When.always() : new When.Whenever(isOneOf(CurrentGrade.GRADES, current));
    }

    /** The school is outstanding or good. */
    When goodOrBetter(CurrentGrade current) {
        return new When.Whenever(isOneOf(GOOD_OR_BETTER, current));
    }

    private Condition isOneOf(Set<String> grades, CurrentGrade current) {
        Condition own = current.own(grades);
        if (this == OWN) {
            return own;
        }
        Condition hasNoneOfItsOwn = new IsNot(current.own(CurrentGrade.GRADES));
        return new AnyOf(List.of(own, new AllOf(List.of(hasNoneOfItsOwn, current.predecessors(grades)))));
    }
}
