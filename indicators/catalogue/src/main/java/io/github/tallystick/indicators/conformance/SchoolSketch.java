package io.github.tallystick.indicators.conformance;

import io.github.tallystick.indicators.facts.School;
import io.github.tallystick.indicators.facts.SchoolListing;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** Draws schools, each in one list. */
final class SchoolSketch implements Sketch<School> {
    private static final List<String> PHASES = List.of("Primary", "Primary", "Secondary", "Special", "Nursery", "PRU");
    private static final List<String> TYPES =
            List.of("Community School", "Community School", "Other Independent School");

    @Override
    public School draw(Days days, Set<String> needs) {
        SchoolListing listing = SchoolListing.builder()
                .listedOn(days.day())
                .phase(days.of(PHASES))
                .typeOfEducation(days.of(TYPES))
                .pupils(days.onceIn(4) ? OptionalInt.empty() : OptionalInt.of(100 * days.upTo(3)))
                .overallEffectiveness(grade(days))
                .predecessorGrade(grade(days))
                .build();
        return School.builder().urn("a school").addListings(listing).build();
    }

    private static OptionalInt grade(Days days) {
        int grade = days.upTo(4);
        return grade == 0 ? OptionalInt.empty() : OptionalInt.of(grade);
    }

    @Override
    public Stream<School> smaller(School school) {
        return Sketch.without(school.listings())
                .map(rest -> School.builder().from(school).listings(rest).build());
    }

    @Override
    public int records(School school) {
        return school.listings().size();
    }
}
