package io.github.tallystick.indicators.schools;

import io.github.tallystick.core.spec.Reading;
import io.github.tallystick.indicators.facts.SchoolListing;
import java.util.OptionalInt;

/** Which grade of a school counts, and what becomes of a school without one. */
public enum Grading {
    /** The school's own, or its predecessor's where it has none of its own; a school with neither is left out. */
    OWN_OR_PREDECESSORS {
        @Override
        public OptionalInt grade(SchoolListing listing) {
            return OWN.grade(listing).isPresent() ? OWN.grade(listing) : ifAny(listing.predecessorGrade());
        }
    },
    /** The school's own alone; a school without one is left out. */
    OWN {
        @Override
        public OptionalInt grade(SchoolListing listing) {
            return ifAny(listing.overallEffectiveness());
        }
    },
    /** The school's own, or its predecessor's where it has none of its own; a school with neither is not good or better. */
    UNGRADED_KEPT {
        @Override
        public OptionalInt grade(SchoolListing listing) {
            return OWN_OR_PREDECESSORS.grade(listing);
        }

        @Override
        boolean keeps(SchoolListing listing) {
            return true;
        }
    };

    private static final int LOWEST_GRADE = 4;

    /**
     * The grade that counts.
     *
     * @param listing what a list says of the school
     * @return 1 (outstanding) to 4 (inadequate); empty if there is none
     */
    public abstract OptionalInt grade(SchoolListing listing);

    /** Whether the school stays below the line. */
    boolean keeps(SchoolListing listing) {
        return grade(listing).isPresent();
    }

    String inWords(SchoolListing listing) {
        OptionalInt grade = grade(listing);
        if (grade.isEmpty()) {
            return "no grade";
        }
        return (OWN.grade(listing).isPresent() ? "own grade " : "predecessor's grade ") + grade.getAsInt();
    }

    static OptionalInt ifAny(OptionalInt grade) {
        return grade.isPresent() && grade.getAsInt() >= 1 && grade.getAsInt() <= LOWEST_GRADE
                ? grade
                : OptionalInt.empty();
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
