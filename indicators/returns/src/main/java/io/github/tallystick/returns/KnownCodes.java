package io.github.tallystick.returns;

import io.github.tallystick.indicators.facts.HealthAssessment;
import io.github.tallystick.indicators.facts.Post;
import java.util.List;

/** The codes of the Standard Safeguarding Dataset that are known, by what they are codes of. */
final class KnownCodes {
    /** Why an episode of being looked after started. */
    static final List<String> START_REASONS = List.of("S", "L", "P", "T", "B", "U");

    /** Why an episode of being looked after ceased. */
    static final List<String> CEASED_REASONS = List.of(
            "X1", "E2", "E3", "E4", "E4A", "E4B", "E5", "E6", "E7", "E8", "E9", "E11", "E12", "E13", "E14", "E15",
            "E16", "E17", "E41", "E43", "E44", "E45", "E46", "E47", "E48");

    /** What an incident may be: away, or missing. */
    static final List<String> INCIDENT_TYPES = List.of("away", "missing");

    /** The health checks that are read. */
    static final List<String> HEALTH_CHECKS_READ = List.of("health assessment");

    /** How a health assessment stands, as it is spelt. */
    static final List<String> HEALTH_STATUSES =
            List.of(HealthAssessment.COMPLETED, HealthAssessment.REFUSED, HealthAssessment.PLANNED, "Cancelled");

    /** Why a post was left, in lower case. */
    static final List<String> LEAVING_REASONS = List.of(
            Post.VOLUNTARY_RESIGNATION,
            "retirement",
            "redundancy",
            "end of contract",
            "dismissal",
            "moved within council",
            "agency end");

    /** In the place of all other reasons, where only those that are known are told apart. */
    static final String ANOTHER_REASON = "another reason";

    private KnownCodes() {}
}
