package io.github.tallystick.indicators.facts;

import io.github.tallystick.core.facts.Known;
import io.github.tallystick.core.facts.Recorded;
import io.github.tallystick.core.facts.Revision;
import java.time.LocalDate;
import org.immutables.value.Value;

/** A review of a looked after child. */
@Value.Immutable
@DomainStyle
public abstract class CareReview implements Recorded<CareReview> {
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
