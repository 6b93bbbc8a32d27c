package io.github.tallystick.indicators.facts;

import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/** A request for services to be provided by children's social care. */
@Value.Immutable
@DomainStyle
public abstract class Referral {
    Referral() {}

    /**
     * The identifier in the council's records.
     *
     * @return the identifier
     */
    @Value.Redacted
    public abstract String id();

    /**
     * The day from which the referral counts.
     *
     * @return the date
     */
    public abstract LocalDate receivedOn();

    /**
     * Whether it ended in no further action.
     *
     * @return true if it did
     */
    @Value.Default
    public boolean noFurtherAction() {
        return false;
    }

    /**
     * The assessments made of it, in any order.
     *
     * @return the assessments
     */
    public abstract List<Assessment> assessments();

    /**
     * Starts one.
     *
     * @return a builder
     */
    public static ReferralBuilder builder() {
        return new ReferralBuilder();
    }
}
