package io.github.tallystick.indicators.spells;

import io.github.tallystick.core.definition.Reading;
import io.github.tallystick.core.time.MonthEnd;
import java.time.LocalDate;
import java.time.MonthDay;

/** On which day somebody born on 29 February has a birthday in a year without one. */
public enum Birthday {
    /** On 1 March. */
    ON_1_MARCH {
        @Override
        public LocalDate of(LocalDate bornOn, int age) {
            LocalDate day = bornOn.plusYears(age);
            return MonthDay.from(day).equals(MonthDay.from(bornOn)) ? day : day.plusDays(1);
        }
    },
    /** On 28 February. */
    ON_28_FEBRUARY {
        @Override
        public LocalDate of(LocalDate bornOn, int age) {
            return bornOn.plusYears(age);
        }
    };

    /**
     * The birthday on which an age is reached.
     *
     * @param bornOn the day of birth
     * @param age the age, in years
     * @return the day; the age is reached at its start
     */
    public abstract LocalDate of(LocalDate bornOn, int age);

    /**
     * The same as what becomes of a day that a month does not have.
     *
     * @return 1 March is the first day of the next month, 28 February the last of this
     */
    public MonthEnd monthEnd() {
        return this == ON_1_MARCH ? MonthEnd.FIRST_DAY_OF_NEXT_MONTH : MonthEnd.LAST_DAY_OF_MONTH;
    }

    /**
     * What a phrase such as <i>aged under 16</i> is taken to mean for somebody born on 29 February.
     *
     * @param phrase the words of the definition
     * @return the reading
     */
    public static Reading<Birthday> reading(String phrase) {
        return Reading.of(
                        phrase,
                        "somebody born on 29 February has a birthday on 1 March in a year without one",
                        ON_1_MARCH,
                        "an age is reached when as many years are complete")
                .or("on 28 February", ON_28_FEBRUARY);
    }
}
