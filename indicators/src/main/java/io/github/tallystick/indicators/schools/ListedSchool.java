package io.github.tallystick.indicators.schools;

import io.github.tallystick.core.spec.Rule;
import io.github.tallystick.core.spec.Runs;
import io.github.tallystick.core.spec.Unit;
import io.github.tallystick.core.spec.UnitRule;
import io.github.tallystick.core.spec.Weight;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.School;
import io.github.tallystick.indicators.facts.SchoolListing;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A school as one published list shows it, from the date of the list until the next.
 *
 * @param id the unique reference number
 * @param listing what the list says
 */
public record ListedSchool(String id, SchoolListing listing) implements Unit {
    private static final int LOWEST_GRADE = 4;
    private static final int GOOD = 2;

    /**
     * The grade that counts: the school's own, or its predecessor's where it has none of its own.
     *
     * @return 1 to 4; empty if there is neither
     */
    public OptionalInt grade() {
        return isGrade(listing.overallEffectiveness()) ? listing.overallEffectiveness() : predecessorGrade();
    }

    private OptionalInt predecessorGrade() {
        return isGrade(listing.predecessorGrade()) ? listing.predecessorGrade() : OptionalInt.empty();
    }

    private static boolean isGrade(OptionalInt grade) {
        return grade.isPresent() && grade.getAsInt() >= 1 && grade.getAsInt() <= LOWEST_GRADE;
    }

    @Override
    public String toString() {
        return "a school in the list of " + listing.listedOn();
    }

    /** Makes one of each listing. */
    public enum All implements UnitRule<School, ListedSchool> {
        /** Every listing of every school. */
        LISTINGS;

        @Override
        public void units(School school, Sink<? super ListedSchool> into) {
            school.listings().forEach(listing -> into.accept(new ListedSchool(school.urn(), listing)));
        }
    }

    /** Each school weighs its pupils. */
    public enum By implements Weight<ListedSchool> {
        /** The total number of pupils; 0 where the list gives none. */
        PUPILS;

        @Override
        public long parts(ListedSchool school) {
            return school.listing.pupils().orElse(0);
        }
    }

    /** What can be asked of a listed school. */
    public enum Is implements Rule<ListedSchool> {
        /** The list is the latest on the as-at date, and the school has a grade in it. */
        CURRENTLY_GRADED {
            @Override
            public void answer(ListedSchool school, Window window, Runs into) {
                if (school.grade().isPresent()) {
                    into.open(EpochDay.of(school.listing.listedOn()), EpochDay.orNever(school.listing.replacedOn()), 1);
                }
                if (into.explaining()) {
                    into.because(source(school) + ", list of " + school.listing.listedOn());
                }
            }

            private String source(ListedSchool school) {
                if (school.grade().isEmpty()) {
                    return "no grade";
                }
                boolean own = isGrade(school.listing.overallEffectiveness());
                return (own ? "own grade " : "predecessor's grade ")
                        + school.grade().getAsInt();
            }
        },
        /** The grade is 1 (outstanding) or 2 (good). */
        GOOD_OR_BETTER {
            @Override
            public void answer(ListedSchool school, Window window, Runs into) {
                if (school.grade().isPresent() && school.grade().getAsInt() <= GOOD) {
                    into.always();
                }
            }
        },
        /** The list gives a number of pupils above 0. */
        ATTENDED {
            @Override
            public void answer(ListedSchool school, Window window, Runs into) {
                if (school.listing.pupils().orElse(0) > 0) {
                    into.always();
                }
                if (into.explaining()) {
                    into.because("pupils " + school.listing.pupils().orElse(0));
                }
            }
        }
    }

    /**
     * The school is state-funded and of one of some phases.
     *
     * @param phases the phases, as Ofsted names them
     */
    public record StateFunded(Set<String> phases) implements Rule<ListedSchool> {
        /**
         * Copies the collections.
         *
         * @param phases the phases
         */
        public StateFunded {
            phases = Set.copyOf(phases);
        }

        @Override
        public void answer(ListedSchool school, Window window, Runs into) {
            boolean stateFunded = !school.listing.typeOfEducation().contains("Independent");
            if (stateFunded && phases.contains(school.listing.phase())) {
                into.always();
            }
            if (into.explaining()) {
                into.because(school.listing.phase() + ", " + school.listing.typeOfEducation());
            }
        }
    }
}
