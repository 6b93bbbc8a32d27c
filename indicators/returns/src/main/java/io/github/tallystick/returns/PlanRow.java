package io.github.tallystick.returns;

import static io.github.tallystick.returns.SsdColumn.*;

import java.time.LocalDate;
import java.util.Optional;

/** What a row of the child protection plans says. */
record PlanRow(String id, String child, LocalDate startedOn, Optional<LocalDate> endedOn, boolean ofAnotherCouncil) {
    static PlanRow of(Row row) {
        String id = row.given(CPPL_CP_PLAN_ID);
        String child = row.given(CPPL_PERSON_ID);
        LocalDate startedOn = row.day(CPPL_CP_PLAN_START_DATE);
        return new PlanRow(
                id, child, startedOn, row.endOf(startedOn, CPPL_CP_PLAN_END_DATE), row.isYes(CPPL_CP_PLAN_OLA));
    }
}
