package io.github.tallystick.indicators.lookedafter;

import java.util.Set;

/**
 * The SSDA903 reasons for ceasing to be looked after.
 *
 * <p>Code sets: item REC of the SSDA903, as the statutory schemas of 2017 and 2019 list it (E43 and E44 were divided into E45 to
 * E48 in between), read on 2026-11-23.
 */
final class CeasedReason {
    /** Not given, or not a cessation: with X1 another episode follows. */
    static final Set<String> NO_CESSATION = Set.of("", "X1");

    static final Set<String> ADOPTED = Set.of("E11", "E12");
    static final Set<String> RETURNED_HOME = Set.of("E4A", "E4B");
    static final Set<String> CHILD_ARRANGEMENTS_ORDER = Set.of("E41");
    static final Set<String> WITHOUT_PARENTAL_RESPONSIBILITY = Set.of("E13");
    static final Set<String> GUARDIANSHIP_BEFORE_2018_19 = Set.of("E43", "E44");
    static final Set<String> GUARDIANSHIP_SINCE_2018_19 = Set.of("E45", "E46", "E47", "E48");

    /** Those of which the code says it: a child who turned 18 can have another, which tells where the child went. */
    static final Set<String> DIED_MOVED_OR_18 = Set.of("E2", "E3", "E15", "E17");

    private CeasedReason() {}
}
