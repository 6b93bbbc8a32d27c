package io.github.tallystick.core.time;

/** How far a record looks back for an earlier one, such as a referral for the one before it. */
public sealed interface LookBack {
    /**
     * How many months before a period its records look back at the most.
     *
     * @return the months
     */
    int monthsReached();

    /**
     * The earliest day that is looked back to.
     *
     * @param from the day looked back from, as an epoch day
     * @return the epoch day, included
     */
    int firstDay(int from);

    /**
     * So many calendar months; 29 February looks back to 28 February.
     *
     * @param months how many
     * @return to the day so many months before, included
     */
    static LookBack months(int months) {
        return new Months(new Timescale.Months(months, MonthEnd.LAST_DAY_OF_MONTH), From.THAT_DAY);
    }

    /**
     * Less than so many calendar months.
     *
     * @param months how many
     * @return to the day after the day so many months before
     */
    static LookBack lessThanMonths(int months) {
        return new Months(new Timescale.Months(months, MonthEnd.LAST_DAY_OF_MONTH), From.THE_DAY_AFTER);
    }

    /**
     * So many calendar months added to the earlier day.
     *
     * @param months how many
     * @return to the earliest day that, with the months added to it, comes to the day of the referral or later: with 12 months
     *     29 February 2024 looks back to 1 March 2023, since 28 February 2023 comes to 28 February 2024
     */
    static LookBack monthsAdded(int months) {
        return new Months(new Timescale.Months(months, MonthEnd.LAST_DAY_OF_MONTH), From.THE_DAY_REACHED_FROM);
    }

    /**
     * Calendar months.
     *
     * @param months how many, and what becomes of the end of a month
     * @param from which day is then the first
     */
    record Months(Timescale.Months months, From from) implements LookBack {
        @Override
        public int monthsReached() {
            return months.months();
        }

        @Override
        public int firstDay(int received) {
            int day = months.before(received);
            boolean isNext = from == From.THE_DAY_AFTER
                    || (from == From.THE_DAY_REACHED_FROM && months.deadline(day) < received);
            return isNext ? day + 1 : day;
        }
    }

    /** Which day is the first that is looked back to. */
    enum From {
        /** The day so many months before. */
        THAT_DAY,
        /** The day after it. */
        THE_DAY_AFTER,
        /** The earliest from which so many months reach the day of the referral. */
        THE_DAY_REACHED_FROM
    }

    /**
     * Calendar days.
     *
     * @param days to how many days before, included; from 0 to a century of them
     */
    record Days(int days) implements LookBack {
        /**
         * Checks the number.
         *
         * @param days how many
         */
        public Days {
            if (days < 0 || days > 36_525) {
                throw new IllegalArgumentException("days looked back must be from 0 to 36525, but were " + days);
            }
        }

        /** Twelve months are at least 365 days, and each further month at least 28. */
        @Override
        public int monthsReached() {
            return days / 365 * 12 + (days % 365 + 27) / 28;
        }

        @Override
        public int firstDay(int received) {
            return received - days;
        }
    }
}
