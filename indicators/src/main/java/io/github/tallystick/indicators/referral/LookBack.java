package io.github.tallystick.indicators.referral;

import io.github.tallystick.core.time.MonthEnd;
import io.github.tallystick.core.time.Timescale;

/** How far a referral looks back for the day on which the clock of an earlier one started. */
public enum LookBack {
    /** To the day 12 calendar months before, included; 29 February looks back to 28 February. */
    TWELVE_MONTHS {
        @Override
        int firstDay(int received) {
            return MONTHS.before(received);
        }
    },
    /** To the day after the day 12 calendar months before. */
    LESS_THAN_TWELVE_MONTHS {
        @Override
        int firstDay(int received) {
            return MONTHS.before(received) + 1;
        }
    },
    /**
     * To the earliest day that, with 12 calendar months added to it, comes to the day of the referral or later: 29 February 2024
     * looks back to 1 March 2023, since 28 February 2023 comes to 28 February 2024.
     */
    TWELVE_MONTHS_ADDED {
        @Override
        int firstDay(int received) {
            int day = MONTHS.before(received);
            return MONTHS.deadline(day) < received ? day + 1 : day;
        }
    },
    /** To the 365th day before, included. */
    DAYS_365 {
        @Override
        int firstDay(int received) {
            return received - 365;
        }
    },
    /** To the 366th day before, included. */
    DAYS_366 {
        @Override
        int firstDay(int received) {
            return received - 366;
        }
    };

    private static final Timescale.Months MONTHS = new Timescale.Months(12, MonthEnd.LAST_DAY_OF_MONTH);

    /** How many months before a period its referrals look back at the most. */
    int months() {
        return this == DAYS_366 ? 13 : 12;
    }

    /** The earliest day that is looked back to, as epoch days. */
    abstract int firstDay(int received);
}
