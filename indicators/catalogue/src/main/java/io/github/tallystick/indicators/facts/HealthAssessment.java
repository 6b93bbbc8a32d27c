package io.github.tallystick.indicators.facts;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Table;
import io.github.tallystick.core.facts.Known;
import io.github.tallystick.core.facts.Recorded;
import io.github.tallystick.core.facts.Revision;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A health assessment of a looked after child. */
@Value.Immutable
@DomainStyle
public abstract class HealthAssessment implements Recorded<HealthAssessment> {
    /** The status of an assessment that was made. */
    public static final String COMPLETED = "Completed";

    /** The status of one that was refused. */
    public static final String REFUSED = "Refused";

    /** The status of one that is still to be made. */
    public static final String PLANNED = "Planned";

    /** What a record of this kind says. */
    public static final Table<HealthAssessment> TABLE = Table.of(
                    "health-assessment", HealthAssessment.class, HealthAssessment::id)
            .in(Child.class, Child::healthAssessments)
            .made(cells -> builder()
                    .id(cells.id())
                    .heldOn(cells.day(HealthAssessment.HELD).orElseThrow())
                    .status(cells.code(HealthAssessment.STATUS))
                    .build());

    /** The day on which it was made. */
    public static final Column HELD = TABLE.day(
            "held",
            "health assessed",
            assessment -> Optional.of(assessment.heldOn()),
            Item.HEALTH_ASSESSMENTS.inWords());

    /** Its status. */
    public static final Column STATUS = TABLE.code(
            "status", "status of the health assessment", HealthAssessment::status, Item.HEALTH_ASSESSMENTS.inWords());

    HealthAssessment() {}

    /**
     * The identifier in the council's records.
     *
     * @return the identifier
     */
    @Override
    @Value.Redacted
    public abstract String id();

    /**
     * The day of the assessment.
     *
     * @return the date
     */
    public abstract LocalDate heldOn();

    /**
     * What became of it.
     *
     * @return for example {@code Completed}, {@code Refused} or {@code Planned}, as recorded
     */
    @Value.Redacted
    @Value.Default
    public String status() {
        return COMPLETED;
    }

    @Override
    public LocalDate happenedOn() {
        return heldOn();
    }

    @Override
    public HealthAssessment asKnown(Known known) {
        return this;
    }

    @Override
    public HealthAssessment revised(HealthAssessment now, Revision revision) {
        return revision.of(this, now);
    }

    /**
     * Starts one.
     *
     * @return a builder
     */
    public static HealthAssessmentBuilder builder() {
        return new HealthAssessmentBuilder();
    }
}
