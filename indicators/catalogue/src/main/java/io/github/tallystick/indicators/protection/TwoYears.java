package io.github.tallystick.indicators.protection;

import io.github.tallystick.indicators.spells.MonthsBefore;

/** When a plan has lasted two years. */
public sealed interface TwoYears {
    /** On its 730th day, the days of start and end both counted: 30 March 2024 for a plan of 1 April 2022. */
    TwoYears MORE_THAN_729_DAYS = new After(729);

    /** On the day after, as the day of the end is not counted: 31 March 2024 for a plan of 1 April 2022. */
    TwoYears END_NOT_COUNTED = new After(730);

    /** On the first day of which the day 24 months before is the start or later: 1 April 2024 for a plan of 1 April 2022. */
    TwoYears MONTHS_24 = new Months(new MonthsBefore(24));

    /**
     * The first day on which a plan that started on a day has lasted two years.
     *
     * @param start the day, as an epoch day
     * @return the first such day, as an epoch day
     */
    int lastedFrom(int start);

    /**
     * So many days after the start.
     *
     * @param days how many
     */
    record After(int days) implements TwoYears {
        @Override
        public int lastedFrom(int start) {
            return start + days;
        }
    }

    /**
     * So many calendar months after the start.
     *
     * @param months how many
     */
    record Months(MonthsBefore months) implements TwoYears {
        @Override
        public int lastedFrom(int start) {
            return months.lastedFrom(start);
        }
    }
}
