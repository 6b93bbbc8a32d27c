package io.github.tallystick.returns;

import static io.github.tallystick.returns.SsdColumn.*;

import io.github.tallystick.indicators.facts.CareReview;
import io.github.tallystick.indicators.facts.HealthAssessment;
import io.github.tallystick.indicators.facts.MissingIncident;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of what happens to looked after children: reviews, missing incidents and health checks. */
final class CareEventRows {
    private static final String AWAY = "away";
    private static final Set<String> INCIDENT_TYPES = Set.of(AWAY, "missing");
    private static final String HEALTH_ASSESSMENT = "health assessment";
    private static final Map<String, String> STATUSES = Stream.of(
                    HealthAssessment.COMPLETED, HealthAssessment.REFUSED, HealthAssessment.PLANNED, "Cancelled")
            .collect(Collectors.toUnmodifiableMap(CareEventRows::lowerCase, Function.identity()));

    private final Children children;
    private final Map<String, Waiting<CareReview>> reviews = new HashMap<>();
    private final Identifiers reviewIds = new Identifiers();
    private final Identifiers incidentIds = new Identifiers();
    private final Identifiers checkIds = new Identifiers();

    CareEventRows(Children children) {
        this.children = children;
    }

    private static String lowerCase(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Adds a review; one without a date has not been held and is passed over. */
    void addReview(Row row) {
        String id = row.given(CLAR_CLA_REVIEW_ID);
        String periodOfCare = row.given(CLAR_CLA_ID);
        Optional<LocalDate> heldOn = row.dayIfAny(CLAR_CLA_REVIEW_DATE);
        boolean cancelled = row.isYes(CLAR_CLA_REVIEW_CANCELLED);
        row.onlyOnce(CLAR_CLA_REVIEW_ID, id, reviewIds);
        if (row.isUsable() && heldOn.isEmpty()) {
            row.passOver();
        } else if (row.isUsable()) {
            CareReview review = CareReview.builder()
                    .id(id)
                    .periodOfCare(periodOfCare)
                    .heldOn(heldOn.orElseThrow())
                    .cancelled(cancelled)
                    .build();
            reviews.computeIfAbsent(periodOfCare, key -> new Waiting<>()).add(review, row.line());
        }
    }

    /** Adds a time of being missing or away; one of an unknown type is noted and passed over. */
    void addIncident(Row row) {
        String id = row.given(MISS_TABLE_ID);
        Children.Gathered child = children.child(row.given(MISS_PERSON_ID));
        LocalDate startedOn = row.day(MISS_MISSING_EPISODE_START_DATE);
        Optional<LocalDate> endedOn = row.endOf(startedOn, MISS_MISSING_EPISODE_END_DATE);
        String type = lowerCase(row.given(MISS_MISSING_EPISODE_TYPE));
        row.onlyOnce(MISS_TABLE_ID, id, incidentIds);
        if (row.isUsable() && !INCIDENT_TYPES.contains(type)) {
            row.problem(MISS_MISSING_EPISODE_TYPE, FileRule.UNKNOWN_CODE, row.text(MISS_MISSING_EPISODE_TYPE));
            row.passOver();
        } else if (row.isUsable()) {
            child.add(MissingIncident.builder()
                    .id(id)
                    .startedOn(startedOn)
                    .endedOn(endedOn)
                    .away(type.equals(AWAY))
                    .build());
        }
    }

    /** Adds a health assessment; one without a date, and a health check of another type, is passed over. */
    void addHealthCheck(Row row) {
        if (!lowerCase(row.text(CLAH_HEALTH_CHECK_TYPE)).equals(HEALTH_ASSESSMENT)) {
            row.passOver();
            return;
        }
        String id = row.given(CLAH_HEALTH_CHECK_ID);
        Children.Gathered child = children.child(row.given(CLAH_PERSON_ID));
        Optional<LocalDate> heldOn = row.dayIfAny(CLAH_HEALTH_CHECK_DATE);
        String status = row.phrase(CLAH_HEALTH_CHECK_STATUS);
        row.onlyOnce(CLAH_HEALTH_CHECK_ID, id, checkIds);
        if (row.isUsable() && heldOn.isEmpty()) {
            row.passOver();
        } else if (row.isUsable()) {
            child.add(HealthAssessment.builder()
                    .id(id)
                    .heldOn(heldOn.orElseThrow())
                    .status(STATUSES.getOrDefault(lowerCase(status), status))
                    .build());
        }
    }

    /** Gives a child the reviews of one of its periods of care. */
    void give(Children.Gathered child, String periodOfCare) {
        Optional.ofNullable(reviews.remove(periodOfCare))
                .ifPresent(waiting -> waiting.facts().forEach(child::add));
    }

    /** Reports the reviews that were given to no child. */
    void tellRest(FileReport report) {
        Waiting.lines(reviews.values())
                .forEach(line -> report.factGivenUp(line, CLAR_CLA_ID.columnName(), FileRule.NO_SUCH_PERIOD_OF_CARE));
        reviews.clear();
    }
}
