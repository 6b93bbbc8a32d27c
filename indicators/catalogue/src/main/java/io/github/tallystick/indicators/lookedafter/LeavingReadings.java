package io.github.tallystick.indicators.lookedafter;

import static io.github.tallystick.core.definition.Clause.clause;
import static io.github.tallystick.core.definition.Clause.unsaid;
import static io.github.tallystick.core.definition.Term.number;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Condition.AllOf;
import io.github.tallystick.core.definition.Condition.Given;
import io.github.tallystick.core.definition.Condition.In;
import io.github.tallystick.core.definition.Condition.IsNot;
import io.github.tallystick.core.definition.Condition.OnOrBefore;
import io.github.tallystick.core.definition.Reading;
import io.github.tallystick.core.definition.Row;
import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.definition.Rows.Neighbour;
import io.github.tallystick.core.definition.Rows.OfOwner;
import io.github.tallystick.core.definition.Rows.Where;
import io.github.tallystick.core.definition.Rows.WithNeighbour;
import io.github.tallystick.core.definition.Term;
import io.github.tallystick.core.definition.When;
import io.github.tallystick.core.definition.When.All;
import io.github.tallystick.core.definition.When.On;
import io.github.tallystick.core.definition.When.Open;
import io.github.tallystick.core.definition.When.Whenever;
import io.github.tallystick.indicators.facts.CareEpisode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the words of the indicators of children leaving care can be read. */
final class LeavingReadings {
    private static final Column NEXT = Column.day("next-ceased", "ceased again");
    private static final String CHILDREN_LEAVING_CARE = "children leaving care";
    private static final When EVERY_TIME = new On(CareEpisode.CEASED);

    /** From the day of ceasing to the day before the next: a period that holds both counts the next. */
    private static final When THE_LAST_TIME = new All(List.of(EVERY_TIME, new Open(CareEpisode.CEASED, NEXT)));

    static final Reading<Term<Row>> LEAVING_CARE = Reading.of(
                    CHILDREN_LEAVING_CARE,
                    "each child once, by the last time of ceasing in the period",
                    number(clause(CHILDREN_LEAVING_CARE, THE_LAST_TIME)),
                    "the published tables of children who ceased count the last occasion in the year")
            .or("every cessation", number(clause(CHILDREN_LEAVING_CARE, EVERY_TIME)))
            .or(
                    "children who died (E2), moved to another council (E3) or were 18 by the reason given (E15, E17) left out",
                    number(
                            clause(CHILDREN_LEAVING_CARE, THE_LAST_TIME),
                            unsaid(
                                    "who neither died nor moved to another council nor were 18 by the reason given",
                                    new When.Not(leftFor(CeasedReason.DIED_MOVED_OR_18)))));

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

    static final Reading<Rows> CARE = CareRows.reading("care");

    private LeavingReadings() {}

    /**
     * Each day on which a child ceased; of two episodes that ceased on one day, the one that started later (of two that started
     * on one day too, the one with the greater identifier as text).
     */
    static Rows cessations(Rows episodes) {
        Rows ceased = new Where(
                episodes,
                new AllOf(List.of(
                        new Given(CareEpisode.CEASED),
                        new IsNot(new In(CareEpisode.CEASED_REASON, CeasedReason.NO_CESSATION)))));
        Rows inOrder = new WithNeighbour(
                ceased,
                Column.OWNER,
                List.of(CareEpisode.CEASED, CareEpisode.STARTED),
                Neighbour.NEXT,
                CareEpisode.CEASED,
                NEXT);
        return new OfOwner(new Where(inOrder, new IsNot(new OnOrBefore(NEXT, CareEpisode.CEASED))));
    }

    /** The child ceased for one of some reasons. */
    static When leftFor(Set<String> reasons) {
        return new Whenever(new In(CareEpisode.CEASED_REASON, reasons));
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
