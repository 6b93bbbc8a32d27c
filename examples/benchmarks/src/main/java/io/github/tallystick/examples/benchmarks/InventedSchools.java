package io.github.tallystick.examples.benchmarks;

import io.github.tallystick.indicators.facts.School;
import io.github.tallystick.indicators.facts.SchoolListing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Invents schools, each in a list every six months. */
final class InventedSchools {
    private static final int LISTS = 12;
    private static final List<String> PHASES = List.of("Primary", "Primary", "Secondary", "Special", "Nursery", "PRU");
    private static final List<String> TYPES =
            List.of("Community School", "Academy Converter", "Other Independent School");

    private final Diary diary;

    InventedSchools(Diary diary) {
        this.diary = diary;
    }

    Population<School> population(int size) {
        List<School> schools = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            schools.add(school(number));
        }
        return LaidOut.population(School.class, "schools", schools, SchoolListing.TABLE);
    }

    private School school(int number) {
        String phase = PHASES.get(diary.number(PHASES.size()));
        String type = TYPES.get(diary.number(TYPES.size()));
        List<SchoolListing> listings = new ArrayList<>();
        for (int list = 0; list < LISTS; list++) {
            LocalDate day = LocalDate.ofEpochDay(SixYears.FIRST).plusMonths(6L * list);
            listings.add(SchoolListing.builder()
                    .listedOn(day)
                    .replacedOn(list + 1 < LISTS ? Optional.of(day.plusMonths(6)) : Optional.empty())
                    .phase(phase)
                    .typeOfEducation(type)
                    .pupils(diary.number(20) == 0 ? OptionalInt.empty() : OptionalInt.of(diary.number(1500)))
                    .overallEffectiveness(grade())
                    .predecessorGrade(grade())
                    .build());
        }
        return School.builder().urn(Integer.toString(number)).listings(listings).build();
    }

    private OptionalInt grade() {
        int grade = diary.number(5);
        return grade == 0 ? OptionalInt.empty() : OptionalInt.of(grade);
    }
}
