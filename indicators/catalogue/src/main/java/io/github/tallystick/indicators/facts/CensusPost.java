package io.github.tallystick.indicators.facts;

import io.github.tallystick.core.facts.Known;
import io.github.tallystick.core.facts.Recorded;
import io.github.tallystick.core.facts.Revision;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A social worker's post in a workforce census. */
@Value.Immutable
@DomainStyle
public abstract class CensusPost implements Recorded<CensusPost> {
    CensusPost() {}

    /**
     * The worker's registration number, or what stands for it in the return.
     *
     * @return the identifier
     */
    @Override
    @Value.Redacted
    public abstract String id();

    /**
     * The day of the census.
     *
     * @return a 30 September
     */
    public abstract LocalDate takenOn();

    /**
     * Whether the worker is agency staff.
     *
     * @return true if so; false unless said otherwise
     */
    @Value.Default
    public boolean agency() {
        return false;
    }

    /**
     * The full-time equivalent of the post.
     *
     * @return the exact number
     */
    public abstract Fte fte();

    /**
     * The day on which the worker started in the role.
     *
     * @return the date; empty if it is not given
     */
    public abstract Optional<LocalDate> startedOn();

    /**
     * The day on which the worker left the role.
     *
     * @return the date; empty for a post held on the day of the census
     */
    public abstract Optional<LocalDate> endedOn();

    /**
     * The full-time equivalent that the cases are set against.
     *
     * @return the exact number; empty if it is not given
     */
    public abstract Optional<Fte> caseFte();

    /**
     * The cases held on the day of the census.
     *
     * @return the number; empty if it is not given
     */
    public abstract OptionalInt cases();

    @Override
    public LocalDate happenedOn() {
        return takenOn();
    }

    @Override
    public CensusPost asKnown(Known known) {
        return this;
    }

    @Override
    public CensusPost revised(CensusPost now, Revision revision) {
        return revision.of(this, now);
    }

    /**
     * Starts one.
     *
     * @return a builder
     */
    public static CensusPostBuilder builder() {
        return new CensusPostBuilder();
    }
}
