package io.github.tallystick.returns;

import static io.github.tallystick.returns.SsdColumn.*;

import java.time.LocalDate;
import java.util.Optional;

/** What a row of the child protection visits says. The child, the plan or both may be blank. */
record VisitRow(
        String id, String child, String plan, LocalDate madeOn, boolean childSeen, Optional<LocalDate> recordedOn) {
    static VisitRow of(Row row) {
        return new VisitRow(
                row.given(CPPV_CP_VISIT_ID),
                row.text(CPPV_PERSON_ID),
                row.text(CPPV_CP_PLAN_ID),
                row.day(CPPV_CP_VISIT_DATE),
                row.isYes(CPPV_CP_VISIT_SEEN),
                row.dayIfAny(RECORDED_DATE));
    }
}
