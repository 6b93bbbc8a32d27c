package io.github.tallystick.indicators.facts;

import io.github.tallystick.core.facts.Known;
import io.github.tallystick.core.facts.Recorded;
import io.github.tallystick.core.facts.Revision;
import java.time.LocalDate;
import org.immutables.value.Value;

/** A review of a child protection plan. */
@Value.Immutable
@DomainStyle
public abstract class PlanReview implements Recorded<PlanReview> {
    PlanReview() {}

    /**
     * The identifier in the council's records.
     *
     * @return the identifier
     */
    @Override
    @Value.Redacted
    public abstract String id();

    /**
     * The day on which it was held.
     *
     * @return the date
     */
    public abstract LocalDate heldOn();

    @Override
    public LocalDate happenedOn() {
        return heldOn();
    }

    @Override
    public PlanReview asKnown(Known known) {
        return this;
    }

    @Override
    public PlanReview revised(PlanReview now, Revision revision) {
        return revision.of(this, now);
    }

    /**
     * Starts one.
     *
     * @return a builder
     */
    public static PlanReviewBuilder builder() {
        return new PlanReviewBuilder();
    }
}
