package io.github.tallystick.indicators.facts;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Table;
import io.github.tallystick.core.facts.Known;
import io.github.tallystick.core.facts.Recorded;
import io.github.tallystick.core.facts.Revision;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A review of a child protection plan. */
@Value.Immutable
@DomainStyle
public abstract class PlanReview implements Recorded<PlanReview> {
    /** What a record of this kind says. */
    public static final Table<PlanReview> TABLE = Table.of("plan-review", PlanReview.class, PlanReview::id)
            .under(ProtectionPlan.TABLE, ProtectionPlan::reviews)
            .made(cells -> builder()
                    .id(cells.id())
                    .heldOn(cells.day(PlanReview.HELD).orElseThrow())
                    .build());

    /** The day on which it was held. */
    public static final Column HELD =
            TABLE.day("held", "reviewed", review -> Optional.of(review.heldOn()), Item.PLAN_REVIEWS.inWords());

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
