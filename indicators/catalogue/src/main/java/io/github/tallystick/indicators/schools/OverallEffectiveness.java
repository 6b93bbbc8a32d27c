package io.github.tallystick.indicators.schools;

import java.time.LocalDate;
import java.util.Set;

/** Ofsted's overall effectiveness of a school, in four grades: the values of which the definitions are made. */
final class OverallEffectiveness {
    /** Outstanding, good, requires improvement and inadequate; any other number in a list is no grade. */
    static final Set<Integer> GRADES = Set.of(1, 2, 3, 4);

    /** Outstanding and good. */
    static final Set<Integer> GOOD_OR_BETTER = Set.of(1, 2);

    /** The last day for which state-funded schools had a single overall grade. */
    static final LocalDate LAST_GRADED = LocalDate.of(2024, 8, 31);

    private OverallEffectiveness() {}
}
