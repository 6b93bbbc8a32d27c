package io.github.tallystick.indicators.schools;

import io.github.tallystick.core.definition.Rule;
import io.github.tallystick.core.definition.Runs;
import io.github.tallystick.core.definition.Unit;
import io.github.tallystick.core.definition.Weight;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Window;
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
    @Override
    public String toString() {
        return "a school in the list of " + listing.listedOn();
    }

    /** How much a school weighs. */
    public enum By implements Weight<ListedSchool> {
        /** The total number of pupils; 0 where the list gives none. */
        PUPILS {
            @Override
            public long parts(ListedSchool school) {
                return school.listing.pupils().orElse(0);
            }
        },
        /** One. */
        SCHOOLS {
            @Override
            public long parts(ListedSchool school) {
                return 1;
            }
        }
    }

    /** The list is the latest on the as-at date. Seen from a day, another may follow. */
    public enum Is implements Rule<ListedSchool> {
        /** The latest. */
        IN_THE_LATEST_LIST;

        @Override
        public void answer(ListedSchool school, Window window, Runs into) {
            into.open(EpochDay.of(school.listing.listedOn()), EpochDay.orNever(school.listing.replacedOn()), 1);
            if (into.explaining()) {
                into.because("list of " + school.listing.listedOn()
                        + school.listing
                                .replacedOn()
                                .map(next -> ", until that of " + next)
                                .orElse(""));
            }
        }
    }

    /**
     * The school has a grade, or needs none.
     *
     * @param grading which grade counts
     */
    public record Graded(Grading grading) implements Rule<ListedSchool> {
        @Override
        public void answer(ListedSchool school, Window window, Runs into) {
            if (grading.keeps(school.listing)) {
                into.always();
            }
            if (into.explaining()) {
                into.because(grading.inWords(school.listing));
            }
        }
    }

    /**
     * The grade is one of those that are good or better.
     *
     * @param grading which grade counts
     * @param grades those that are good or better
     */
    public record GoodOrBetter(Grading grading, Set<Integer> grades) implements Rule<ListedSchool> {
        /**
         * Copies the collections.
         *
         * @param grading which grade counts
         * @param grades those that are good or better
         */
        public GoodOrBetter {
            grades = Set.copyOf(grades);
        }

        @Override
        public void answer(ListedSchool school, Window window, Runs into) {
            OptionalInt grade = grading.grade(school.listing);
            if (grade.isPresent() && grades.contains(grade.getAsInt())) {
                into.always();
            }
            if (into.explaining()) {
                into.because(grading.inWords(school.listing));
            }
        }
    }

    /**
     * The school weighs more than 0.
     *
     * @param by how much a school weighs
     */
    public record Attended(By by) implements Rule<ListedSchool> {
        @Override
        public void answer(ListedSchool school, Window window, Runs into) {
            if (by.parts(school) > 0) {
                into.always();
            }
            if (into.explaining()) {
                OptionalInt pupils = school.listing.pupils();
                into.because(pupils.isPresent() ? "pupils " + pupils.getAsInt() : "number of pupils not given");
            }
        }
    }

    /**
     * The school is state-funded and of one of some phases.
     *
     * @param phases the phases, as Ofsted names them
     * @param independent the word in the name of each type of education that is not state-funded
     */
    public record StateFunded(Set<String> phases, String independent) implements Rule<ListedSchool> {
        /**
         * Copies the collections.
         *
         * @param phases the phases
         * @param independent the word in the name of each type of education that is not state-funded
         */
        public StateFunded {
            phases = Set.copyOf(phases);
        }

        @Override
        public void answer(ListedSchool school, Window window, Runs into) {
            boolean stateFunded = !school.listing.typeOfEducation().contains(independent);
            if (stateFunded && phases.contains(school.listing.phase())) {
                into.always();
            }
            if (into.explaining()) {
                into.because(school.listing.phase() + ", " + school.listing.typeOfEducation());
            }
        }
    }
}
