package io.github.tallystick.indicators.protection;

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
}
