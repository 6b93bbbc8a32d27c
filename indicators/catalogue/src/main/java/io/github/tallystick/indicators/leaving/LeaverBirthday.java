package io.github.tallystick.indicators.leaving;

import io.github.tallystick.core.definition.Rule;
import io.github.tallystick.core.definition.Runs;
import io.github.tallystick.core.definition.Unit;
import io.github.tallystick.core.definition.UnitRule;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.CareLeaverStatus;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.spells.Birthday;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.Optional;

/**
 * A birthday of a care leaver, with what the return of the collection year that it falls in says.
 *
 * @param id the identifier of the child and the age, such as {@code 4711@19}
 * @param age the age, in years
 * @param day the birthday, as an epoch day
 * @param status what the return says
 */
public record LeaverBirthday(String id, int age, int day, CareLeaverStatus status) implements Unit {
    @Override
    public String toString() {
        return "birthday " + age + " of a care leaver";
    }

    /**
     * Makes one of each birthday at some ages of which the return of its collection year, to 31 March, has a status; a birthday
     * without one is none. A care leaver whose day of birth is not known cannot be used.
     *
     * @param firstAge the lowest age, in years
     * @param lastAge the highest, included
     * @param birthday when somebody born on 29 February has a birthday
     */
    public record All(int firstAge, int lastAge, Birthday birthday) implements UnitRule<Child, LeaverBirthday> {
        @Override
        public void units(Child child, Sink<? super LeaverBirthday> into) {
            if (child.careLeaverStatuses().isEmpty()) {
                return;
            }
            if (child.careLeaverStatuses().stream()
                    .allMatch(status -> bornOn(child, status).isEmpty())) {
                into.unusable(child.id(), "no date of birth");
                return;
            }
            for (int age = firstAge; age <= lastAge; age++) {
                add(child, age, into);
            }
        }

        /** Adds the birthday in the collection year of a status, of several statuses of one year by the first. */
        private void add(Child child, int age, Sink<? super LeaverBirthday> into) {
            child.careLeaverStatuses().stream()
                    .filter(status -> day(child, status, age)
                            .filter(day -> collectionYearTo(day).equals(status.yearTo()))
                            .isPresent())
                    .min(Comparator.comparing(CareLeaverStatus::yearTo).thenComparing(CareLeaverStatus::id))
                    .ifPresent(status -> into.accept(new LeaverBirthday(
                            child.id() + "@" + age,
                            age,
                            EpochDay.of(day(child, status, age).orElseThrow()),
                            status)));
        }

        private Optional<LocalDate> day(Child child, CareLeaverStatus status, int age) {
            return bornOn(child, status).map(day -> birthday.of(day, age));
        }

        private static Optional<LocalDate> bornOn(Child child, CareLeaverStatus status) {
            return status.bornOn().or(child::bornOn);
        }

        private static LocalDate collectionYearTo(LocalDate day) {
            LocalDate yearTo = LocalDate.of(day.getYear(), Month.MARCH, 31);
            return day.isAfter(yearTo) ? yearTo.plusYears(1) : yearTo;
        }
    }

    /** The birthday is in the window. */
    public record InWindow() implements Rule<LeaverBirthday> {
        @Override
        public void answer(LeaverBirthday birthday, Window window, Runs into) {
            into.event(birthday.day, window);
            if (into.explaining()) {
                into.because("aged " + birthday.age + " from " + EpochDay.inWords(birthday.day));
            }
        }
    }

    /**
     * The return says something of the care leaver.
     *
     * @param part of what
     * @param codes the codes of the SSDA903 that say so, as a regular expression
     */
    public record Says(Part part, String codes) implements Rule<LeaverBirthday> {
        @Override
        public void answer(LeaverBirthday birthday, Window window, Runs into) {
            String code = part.code(birthday.status);
            if (code.matches(codes)) {
                into.always();
            }
            if (into.explaining()) {
                into.because(part.inWords + " " + (code.isEmpty() ? "not given" : code));
            }
        }
    }

    /** What a return says of a care leaver. */
    public enum Part {
        /** Whether the council was in touch. */
        IN_TOUCH("in touch") {
            @Override
            String code(CareLeaverStatus status) {
                return status.inTouch();
            }
        },
        /** What the care leaver did. */
        ACTIVITY("activity") {
            @Override
            String code(CareLeaverStatus status) {
                return status.activity();
            }
        },
        /** Where the care leaver lived. */
        ACCOMMODATION("accommodation") {
            @Override
            String code(CareLeaverStatus status) {
                return status.accommodation();
            }
        };

        private final String inWords;

        Part(String inWords) {
            this.inWords = inWords;
        }

        abstract String code(CareLeaverStatus status);
    }
}
