package io.github.tallystick.returns;

import static io.github.tallystick.returns.SsdColumn.*;

import java.time.LocalDate;
import java.util.Optional;

/** What a row of the referrals says. */
record ReferralRow(
        String id, String child, LocalDate receivedOn, boolean noFurtherAction, Optional<LocalDate> closedOn) {
    static ReferralRow of(Row row) {
        return new ReferralRow(
                row.given(CINE_REFERRAL_ID),
                row.given(CINE_PERSON_ID),
                row.day(CINE_REFERRAL_DATE),
                row.saysYes(CINE_REFERRAL_NFA),
                row.dayIfReadable(CINE_CLOSE_DATE));
    }
}
