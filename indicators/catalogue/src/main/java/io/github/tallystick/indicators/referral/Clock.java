package io.github.tallystick.indicators.referral;

import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.indicators.facts.Item;
import io.github.tallystick.indicators.facts.Referral;
import java.util.Set;

/** From when a later referral looks back to an earlier one. */
public enum Clock {
    /** From the date of the earlier referral. */
    REFERRAL {
        @Override
        int startOf(Referral earlier, int received) {
            return received;
        }

        @Override
        Set<String> needs() {
            return Set.of();
        }

        @Override
        int reachesBack(LookBack within) {
            return within.monthsReached();
        }
    },
    /** From the closure of the earlier case: one that is open, or whose closure nobody dated, is not looked back to. */
    CLOSURE {
        @Override
        int startOf(Referral earlier, int received) {
            return EpochDay.orNever(earlier.closedOn());
        }

        @Override
        Set<String> needs() {
            return Set.of(Item.CLOSING_DATES.inWords());
        }

        @Override
        int reachesBack(LookBack within) {
            return within.monthsReached() + CHILDHOOD_MONTHS;
        }
    };

    private static final int CHILDHOOD_MONTHS = 18 * 12;

    /** The day from which the clock of an earlier referral runs that was received on a day, or {@link EpochDay#NEVER}. */
    abstract int startOf(Referral earlier, int received);

    /** How many months before a period the earlier referral can have been received: a case can be open all childhood. */
    abstract int reachesBack(LookBack within);

    /** The items that the records must hold for it, by name. */
    abstract Set<String> needs();
}
