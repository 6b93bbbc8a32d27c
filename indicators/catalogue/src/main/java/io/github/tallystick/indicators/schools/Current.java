package io.github.tallystick.indicators.schools;

import io.github.tallystick.core.definition.InForce;
import io.github.tallystick.core.definition.Reading;
import io.github.tallystick.core.definition.UnitRule;
import io.github.tallystick.indicators.facts.School;
import io.github.tallystick.indicators.facts.SchoolListing;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** What a school's current grade is: makes a listed school of each listing. */
public sealed interface Current extends UnitRule<School, ListedSchool> {
    /**
     * The last days for which there is such a grade.
     *
     * @return always, or until a day
     */
    InForce inForce();

    /**
     * The grade in the list.
     *
     * @param lastGraded the last day for which there are grades
     */
    record InTheList(LocalDate lastGraded) implements Current {
        @Override
        public void units(School school, Sink<? super ListedSchool> into) {
            school.listings().forEach(listing -> into.accept(new ListedSchool(school.urn(), listing)));
        }

        @Override
        public InForce inForce() {
            return InForce.until(
                    lastGraded, "Ofsted's single overall grade of state-funded schools ended after " + lastGraded);
        }
    }

    /**
     * The grade in the list; where a later list than those with grades gives none, the last that an earlier list gives.
     *
     * @param lastGraded the last day for which there are grades
     * @param grades the grades there are; any other number in a list is none
     */
    record CarriedForward(LocalDate lastGraded, Set<Integer> grades) implements Current {
        /**
         * Copies the collections.
         *
         * @param lastGraded the last day for which there are grades
         * @param grades the grades there are
         */
        public CarriedForward {
            grades = Set.copyOf(grades);
        }

        @Override
        public void units(School school, Sink<? super ListedSchool> into) {
            List<SchoolListing> inOrder = school.listings().stream()
                    .sorted(Comparator.comparing(SchoolListing::listedOn))
                    .toList();
            OptionalInt own = OptionalInt.empty();
            OptionalInt predecessors = OptionalInt.empty();
            for (SchoolListing listing : inOrder) {
                SchoolListing carried =
                        listing.listedOn().isAfter(lastGraded) ? graded(listing, own, predecessors) : listing;
                own = last(carried.overallEffectiveness(), own);
                predecessors = last(carried.predecessorGrade(), predecessors);
                into.accept(new ListedSchool(school.urn(), carried));
            }
        }

        private SchoolListing graded(SchoolListing listing, OptionalInt own, OptionalInt predecessors) {
            return SchoolListing.builder()
                    .from(listing)
                    .overallEffectiveness(last(listing.overallEffectiveness(), own))
                    .predecessorGrade(last(listing.predecessorGrade(), predecessors))
                    .build();
        }

        private OptionalInt last(OptionalInt given, OptionalInt before) {
            return Grading.ifAny(given, grades).isPresent() ? given : before;
        }

        @Override
        public InForce inForce() {
            return InForce.ALWAYS;
        }
    }

    /**
     * What a phrase such as <i>current</i> is taken to mean of a school's grade.
     *
     * @param phrase the words of the definition
     * @return the reading
     */
    static Reading<Current> reading(String phrase) {
        return Reading.<Current>of(
                        phrase,
                        "as the latest list on or before the last day of the period shows it",
                        new InTheList(OverallEffectiveness.LAST_GRADED),
                        "Ofsted publishes lists as at a date")
                .or(
                        "the last grade carried forward after August 2024",
                        new CarriedForward(OverallEffectiveness.LAST_GRADED, OverallEffectiveness.GRADES));
    }
}
