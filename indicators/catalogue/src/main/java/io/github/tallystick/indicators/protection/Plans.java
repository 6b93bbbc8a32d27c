package io.github.tallystick.indicators.protection;

import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.indicators.facts.ProtectionPlan;

/** Whose plans are counted. */
public enum Plans {
    /** This council's own. */
    OWN {
        @Override
        boolean include(ProtectionPlan plan) {
            return !plan.ofAnotherCouncil();
        }
    },
    /** Those of other councils for children staying here, too. */
    OF_ANY_COUNCIL {
        @Override
        boolean include(ProtectionPlan plan) {
            return true;
        }
    };

    abstract boolean include(ProtectionPlan plan);

    /** Why a plan that ends before it starts cannot be used. */
    static String endsBeforeItStarts(ProtectionPlan plan) {
        return "plan must not end before it starts: it starts on " + plan.startedOn() + " and ends on "
                + EpochDay.inWords(EpochDay.orNever(plan.endedOn()));
    }
}
