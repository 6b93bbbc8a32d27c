package io.github.tallystick.indicators.schools;

import io.github.tallystick.core.definition.Reading;
import io.github.tallystick.indicators.facts.SchoolListing;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Which grade of a school counts, and what becomes of a school without one.
 *
 * @param predecessors whether a school with no grade of its own has its predecessor's
 * @param ungradedKept false where a school without a grade is left out, true where it is not good or better
 * @param grades the grades there are; any other number in a list is none
 */
public record Grading(boolean predecessors, boolean ungradedKept, Set<Integer> grades) {
    /** The school's own, or its predecessor's where it has none of its own; a school with neither is left out. */
    public static final Grading OWN_OR_PREDECESSORS = new Grading(true, false, OverallEffectiveness.GRADES);

    /** The school's own alone; a school without one is left out. */
    public static final Grading OWN = new Grading(false, false, OverallEffectiveness.GRADES);

    /** The school's own, or its predecessor's where it has none of its own; a school with neither is not good or better. */
    public static final Grading UNGRADED_KEPT = new Grading(true, true, OverallEffectiveness.GRADES);

    /**
     * Copies the collections.
     *
     * @param predecessors whether a school with no grade of its own has its predecessor's
     * @param ungradedKept whether a school without a grade stays below the line
     * @param grades the grades there are
     */
    public Grading {
        grades = Set.copyOf(grades);
    }

    /**
     * The grade that counts.
     *
     * @param listing what a list says of the school
     * @return 1 (outstanding) to 4 (inadequate); empty if there is none
     */
    public OptionalInt grade(SchoolListing listing) {
        OptionalInt own = own(listing);
        return own.isPresent() || !predecessors ? own : ifAny(listing.predecessorGrade(), grades);
    }

    private OptionalInt own(SchoolListing listing) {
        return ifAny(listing.overallEffectiveness(), grades);
    }

    /** Whether the school stays below the line. */
    boolean keeps(SchoolListing listing) {
        return ungradedKept || grade(listing).isPresent();
    }

    String inWords(SchoolListing listing) {
        OptionalInt grade = grade(listing);
        if (grade.isEmpty()) {
            return "no grade";
        }
        return (own(listing).isPresent() ? "own grade " : "predecessor's grade ") + grade.getAsInt();
    }

    static OptionalInt ifAny(OptionalInt grade, Set<Integer> grades) {
        return grade.isPresent() && grades.contains(grade.getAsInt()) ? grade : OptionalInt.empty();
    }

    static Reading<Grading> reading(String phrase) {
        return Reading.of(
                        phrase,
                        "the school's own overall effectiveness is 1 or 2, or its predecessor's where it has none of its own",
                        OWN_OR_PREDECESSORS,
                        "Ofsted's practice since June 2018, with the back series recalculated")
                .or("predecessors' grades ignored (Ofsted's practice before June 2018)", OWN)
                .or("ungraded schools kept in the denominator", UNGRADED_KEPT);
    }
}
