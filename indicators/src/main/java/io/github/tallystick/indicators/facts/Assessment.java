package io.github.tallystick.indicators.facts;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** An assessment of a referral. */
@Value.Immutable
@DomainStyle
public abstract class Assessment {
    Assessment() {}

    /**
     * The identifier in the council's records.
     *
     * @return the identifier
     */
    @Value.Redacted
    public abstract String id();

    /**
     * The day on which it started.
     *
     * @return the date
     */
    public abstract LocalDate startedOn();

    /**
     * The day on which it was completed and authorised.
     *
     * @return the date; empty if it is not finished
     */
    public abstract Optional<LocalDate> authorisedOn();

    /**
     * The day on which it was keyed in: its authorisation, or its start if it is not authorised.
     *
     * @return the date; empty for a record that was always known
     */
    public abstract Optional<LocalDate> recordedOn();

    /**
     * Starts one.
     *
     * @return a builder
     */
    public static AssessmentBuilder builder() {
        return new AssessmentBuilder();
    }
}
