package io.github.tallystick.indicators.protection;

import io.github.tallystick.indicators.spells.MonthsBefore;

/** From when a plan has lasted two years. */
public enum TwoYears {
    /** On its 730th day, the days of start and end both counted: 30 March 2024 for a plan of 1 April 2022. */
    MORE_THAN_729_DAYS {
        @Override
        int lastedFrom(int start) {
            return start + DAYS;
        }
    },
    /** On the day after, as the day of the end is not counted: 31 March 2024 for a plan of 1 April 2022. */
    END_NOT_COUNTED {
        @Override
        int lastedFrom(int start) {
            return start + DAYS + 1;
        }
    },
    /** On the first day of which the day 24 months before is the start or later: 1 April 2024 for a plan of 1 April 2022. */
    MONTHS_24 {
        @Override
        int lastedFrom(int start) {
            return MONTHS.lastedFrom(start);
        }
    };

    private static final int DAYS = 729;
    private static final MonthsBefore MONTHS = new MonthsBefore(24);

    /** The first day on which a plan that started on a day has lasted two years, as epoch days. */
    abstract int lastedFrom(int start);
}
