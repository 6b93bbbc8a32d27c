package io.github.tallystick.indicators.schools;

import io.github.tallystick.core.spec.InForce;
import io.github.tallystick.core.spec.Reading;
import io.github.tallystick.core.spec.UnitRule;
import io.github.tallystick.indicators.facts.School;
import io.github.tallystick.indicators.facts.SchoolListing;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/** What a school's current grade is: makes a listed school of each listing. */
public enum Current implements UnitRule<School, ListedSchool> {
    /** The grade in the list. */
    IN_THE_LIST {
        @Override
        public void units(School school, Sink<? super ListedSchool> into) {
            school.listings().forEach(listing -> into.accept(new ListedSchool(school.urn(), listing)));
        }

        @Override
        InForce inForce() {
            return InForce.until(
                    LAST_GRADED, "Ofsted's single overall grade of state-funded schools ended after " + LAST_GRADED);
        }
    },
    /** The grade in the list; where a list of after August 2024 gives none, the last that an earlier list gives. */
    CARRIED_FORWARD {
        @Override
        public void units(School school, Sink<? super ListedSchool> into) {
            List<SchoolListing> inOrder = school.listings().stream()
                    .sorted(Comparator.comparing(SchoolListing::listedOn))
                    .toList();
            OptionalInt own = OptionalInt.empty();
            OptionalInt predecessors = OptionalInt.empty();
            for (SchoolListing listing : inOrder) {
                SchoolListing carried =
                        listing.listedOn().isAfter(LAST_GRADED) ? graded(listing, own, predecessors) : listing;
                own = last(carried.overallEffectiveness(), own);
                predecessors = last(carried.predecessorGrade(), predecessors);
                into.accept(new ListedSchool(school.urn(), carried));
            }
        }

        @Override
        InForce inForce() {
            return InForce.ALWAYS;
        }
    };

    private static final LocalDate LAST_GRADED = LocalDate.of(2024, 8, 31);

    abstract InForce inForce();

    private static SchoolListing graded(SchoolListing listing, OptionalInt own, OptionalInt predecessors) {
        return SchoolListing.builder()
                .from(listing)
                .overallEffectiveness(last(listing.overallEffectiveness(), own))
                .predecessorGrade(last(listing.predecessorGrade(), predecessors))
                .build();
    }

    private static OptionalInt last(OptionalInt given, OptionalInt before) {
        return Grading.ifAny(given).isPresent() ? given : before;
    }

    static Reading<Current> reading(String phrase) {
        return Reading.of(
                        phrase,
                        "as the latest list on or before the last day of the period shows it",
                        IN_THE_LIST,
                        "Ofsted publishes lists as at a date")
                .or("the last grade carried forward after August 2024", CARRIED_FORWARD);
    }
}
