package io.github.tallystick.indicators.facts;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Table;
import io.github.tallystick.core.facts.Known;
import io.github.tallystick.core.facts.Recorded;
import io.github.tallystick.core.facts.Revision;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A review of a looked after child. */
@Value.Immutable
@DomainStyle
public abstract class CareReview implements Recorded<CareReview> {
    /** What a record of this kind says. */
    public static final Table<CareReview> TABLE = Table.of("care-review", CareReview.class, CareReview::id)
            .in(Child.class, Child::careReviews)
            .made(cells -> builder()
                    .id(cells.id())
                    .periodOfCare(cells.key(CareReview.PERIOD_OF_CARE))
                    .heldOn(cells.day(CareReview.HELD).orElseThrow())
                    .cancelled(cells.flag(CareReview.CANCELLED))
                    .build());

    /** The period of care to which it belongs. */
    public static final Column PERIOD_OF_CARE =
            TABLE.key("period-of-care", "period of care", CareReview::periodOfCare, Item.CARE_REVIEWS.inWords());

    /** The day on which it was held. */
    public static final Column HELD =
            TABLE.day("held", "reviewed", review -> Optional.of(review.heldOn()), Item.CARE_REVIEWS.inWords());

    /** Whether it was cancelled. */
    public static final Column CANCELLED =
            TABLE.flag("cancelled", "cancelled", CareReview::cancelled, Item.CARE_REVIEWS.inWords());

    CareReview() {}

    /**
     * The identifier in the council's records.
     *
     * @return the identifier
     */
    @Override
    @Value.Redacted
    public abstract String id();

    /**
     * The period of care it belongs to, as its episodes name it.
     *
     * @return an identifier
     */
    @Value.Redacted
    public abstract String periodOfCare();

    /**
     * The day on which it was held, or was to be held if it was cancelled.
     *
     * @return the date
     */
    public abstract LocalDate heldOn();

    /**
     * Whether it was cancelled.
     *
     * @return true if it was; false unless said otherwise
     */
    @Value.Default
    public boolean cancelled() {
        return false;
    }

    @Override
    public LocalDate happenedOn() {
        return heldOn();
    }

    @Override
    public CareReview asKnown(Known known) {
        return this;
    }

    @Override
    public CareReview revised(CareReview now, Revision revision) {
        return revision.of(this, now);
    }

    /**
     * Starts one.
     *
     * @return a builder
     */
    public static CareReviewBuilder builder() {
        return new CareReviewBuilder();
    }
}
