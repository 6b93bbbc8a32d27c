package io.github.tallystick.indicators.lookedafter;

import static io.github.tallystick.core.definition.Clause.clause;
import static io.github.tallystick.core.definition.Clause.leavingOut;
import static io.github.tallystick.core.definition.Measure.number;

import io.github.tallystick.core.definition.Measure;
import io.github.tallystick.core.definition.Reading;
import io.github.tallystick.core.definition.Rule;
import io.github.tallystick.core.definition.Rules;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the words of the indicators of children leaving care can be read. */
final class LeavingReadings {
    static final Reading<Measure<Cessation>> LEAVING_CARE = Reading.of(
                    "children leaving care",
                    "each child once, by the last time of ceasing in the period",
                    leaving(Cessation.InWindow.LAST),
                    "the published tables of children who ceased count the last occasion in the year")
            .or("every cessation", leaving(Cessation.InWindow.EVERY))
            .or(
                    "children who died (E2), moved to another council (E3) or were 18 by the reason given (E15, E17) left out",
                    number(
                            clause("children leaving care", Cessation.InWindow.LAST),
                            leavingOut("", new Rules.Not<>(new Cessation.For(CeasedReason.DIED_MOVED_OR_18)))));

    private static final Set<String> ADOPTED_OR_HOME = both(CeasedReason.ADOPTED, CeasedReason.RETURNED_HOME);
    private static final Set<String> GUARDIANSHIP =
            both(CeasedReason.GUARDIANSHIP_BEFORE_2018_19, CeasedReason.GUARDIANSHIP_SINCE_2018_19);
    private static final Set<String> ADOPTED_HOME_OR_GUARDIANSHIP = both(ADOPTED_OR_HOME, GUARDIANSHIP);

    private static final Set<String> ADOPTED_OR_CAO = both(CeasedReason.ADOPTED, CeasedReason.CHILD_ARRANGEMENTS_ORDER);
    private static final Set<String> ADOPTED_OR_UNDER_AN_ORDER = both(ADOPTED_OR_CAO, GUARDIANSHIP);

    static final Reading<Set<String>> PERMANENCE = Reading.of(
                    "adopted, returned home or special guardianship order is granted",
                    "SSDA903 reasons E11, E12, E4A, E4B and E43 to E48",
                    ADOPTED_HOME_OR_GUARDIANSHIP,
                    "E43 and E44 were divided into E45 to E48 from 2018-19")
            .or(
                    "child arrangements order (E41) included",
                    both(ADOPTED_HOME_OR_GUARDIANSHIP, CeasedReason.CHILD_ARRANGEMENTS_ORDER))
            .or(
                    "left to live with someone without parental responsibility (E13) included",
                    both(ADOPTED_HOME_OR_GUARDIANSHIP, CeasedReason.WITHOUT_PARENTAL_RESPONSIBILITY))
            .or("returned home left out", both(CeasedReason.ADOPTED, GUARDIANSHIP))
            .or("only E43 and E44", both(ADOPTED_OR_HOME, CeasedReason.GUARDIANSHIP_BEFORE_2018_19));

    static final Reading<Set<String>> PERMANENT_HOME = Reading.of(
                    "permanent home",
                    "SSDA903 reasons E11, E12, E41 and E43 to E48",
                    ADOPTED_OR_UNDER_AN_ORDER,
                    "the published reasons for leaving to a new permanent family; the sum is a local choice")
            .or("returned home included", both(ADOPTED_OR_UNDER_AN_ORDER, CeasedReason.RETURNED_HOME))
            .or("child arrangements order (E41) left out", both(CeasedReason.ADOPTED, GUARDIANSHIP))
            .or(
                    "left to live with someone without parental responsibility (E13) included",
                    both(ADOPTED_OR_UNDER_AN_ORDER, CeasedReason.WITHOUT_PARENTAL_RESPONSIBILITY))
            .or(
                    "of special guardianship only E43 and E44",
                    both(ADOPTED_OR_CAO, CeasedReason.GUARDIANSHIP_BEFORE_2018_19));

    static final Reading<Care> CARE = Care.reading("care");

    private static Measure<Cessation> leaving(Rule<Cessation> rule) {
        return number(clause("children leaving care", rule));
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
    }

    private LeavingReadings() {}
}
