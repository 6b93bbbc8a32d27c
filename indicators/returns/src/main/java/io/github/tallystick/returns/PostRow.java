package io.github.tallystick.returns;

import static io.github.tallystick.returns.SsdColumn.*;

import io.github.tallystick.indicators.facts.Fte;
import io.github.tallystick.indicators.facts.Post;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a row of the professionals says of the post. */
record PostRow(
        LocalDate startedOn,
        Fte fte,
        boolean agency,
        boolean qualified,
        boolean newlyQualified,
        String role,
        Optional<LocalDate> endedOn,
        Optional<String> leavingReason) {
    /** The reasons that are known, in lower case. */
    static final List<String> LEAVING_REASONS = List.of(
            Post.VOLUNTARY_RESIGNATION,
            "retirement",
            "redundancy",
            "end of contract",
            "dismissal",
            "moved within council",
            "agency end");

    static PostRow of(Row row) {
        LocalDate startedOn = row.day(START_DATE);
        return new PostRow(
                startedOn,
                row.fte(PROF_FULL_TIME_EQUIVALENCY),
                row.isYes(PROF_AGENCY_WORKER_FLAG),
                row.isYes(QUALIFIED),
                row.isYes(NEWLY_QUALIFIED),
                row.phrase(ROLE),
                row.endOf(startedOn, END_DATE),
                leavingReason(row));
    }

    private static Optional<String> leavingReason(Row row) {
        String reason = row.phrase(LEAVING_REASON).toLowerCase(Locale.ROOT);
        if (!reason.isEmpty() && !LEAVING_REASONS.contains(reason)) {
            row.problem(LEAVING_REASON, FileRule.UNKNOWN_CODE, reason);
        }
        return Optional.of(reason).filter(given -> !given.isEmpty());
    }
}
