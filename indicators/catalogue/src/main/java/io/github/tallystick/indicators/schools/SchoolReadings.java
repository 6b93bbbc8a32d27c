package io.github.tallystick.indicators.schools;

import io.github.tallystick.core.definition.Reading;
import io.github.tallystick.core.definition.Row;
import io.github.tallystick.core.definition.Weight;
import io.github.tallystick.core.definition.Weight.ByAmount;
import io.github.tallystick.indicators.facts.SchoolListing;
import java.util.Set;

/** What the phrases of indicators of schools are taken to mean. */
final class SchoolReadings {
    static final Reading<Grading> OFSTED_RATING = grading("Ofsted rating of 'Good' or better");
    static final Reading<Grading> GOOD_OR_BETTER = grading("'Good' or better");
    static final Reading<CurrentGrade> CURRENT = current("current");
    static final Reading<CurrentGrade> WHICH_IS = current("which is");

    static final Weight<Row> PUPILS = new ByAmount(SchoolListing.PUPILS);

    static final Reading<Weight<Row>> CHILDREN = Reading.of(
                    "children who attend",
                    "the total number of pupils in the list; a school with none is left out of both terms",
                    PUPILS,
                    "the list gives no other number")
            .or("schools counted instead of pupils", Weight.one());

    static final Reading<Set<String>> PHASES = Reading.of(
                    "Primary, Secondary or Special",
                    "these phases alone",
                    Set.of("Primary", "Secondary", "Special"),
                    "the name says so")
            .or(
                    "nursery schools and pupil referral units included",
                    Set.of("Primary", "Secondary", "Special", "Nursery", "PRU"));

    private SchoolReadings() {}

    private static Reading<Grading> grading(String phrase) {
        return Reading.of(
                        phrase,
                        "the school's own overall effectiveness is 1 or 2, or its predecessor's where it has none of its own",
                        Grading.OWN_OR_PREDECESSORS,
                        "Ofsted's practice since June 2018, with the back series recalculated")
                .or("predecessors' grades ignored (Ofsted's practice before June 2018)", Grading.OWN)
                .or("ungraded schools kept in the denominator", Grading.UNGRADED_KEPT);
    }

    private static Reading<CurrentGrade> current(String phrase) {
        return Reading.of(
                        phrase,
                        "as the latest list on or before the last day of the period shows it",
                        CurrentGrade.IN_THE_LIST,
                        "Ofsted publishes lists as at a date")
                .or("the last grade carried forward after August 2024", CurrentGrade.CARRIED_FORWARD);
    }
}
