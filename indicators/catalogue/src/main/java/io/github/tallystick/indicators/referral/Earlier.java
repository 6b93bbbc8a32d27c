package io.github.tallystick.indicators.referral;

import io.github.tallystick.indicators.facts.Referral;

/** Which earlier referrals a later one can repeat. */
public enum Earlier {
    /** Any. */
    ANY {
        @Override
        boolean include(Referral referral) {
            return true;
        }
    },
    /** One that did not end in no further action. */
    ACTED_ON {
        @Override
        boolean include(Referral referral) {
            return !referral.noFurtherAction();
        }
    };

    abstract boolean include(Referral referral);
}
