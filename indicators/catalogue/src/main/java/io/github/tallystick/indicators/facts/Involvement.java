package io.github.tallystick.indicators.facts;

import io.github.tallystick.core.facts.Known;
import io.github.tallystick.core.facts.Recorded;
import io.github.tallystick.core.facts.Revision;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A worker being involved with a child in a role. */
@Value.Immutable
@DomainStyle
public abstract class Involvement implements Recorded<Involvement> {
    Involvement() {}

    /**
     * The identifier in the council's records.
     *
     * @return the identifier
     */
    @Override
    @Value.Redacted
    public abstract String id();

    /**
     * The identifier of the child.
     *
     * @return the identifier
     */
    @Value.Redacted
    public abstract String child();

    /**
     * The identifier of the person, the same for each post that they hold.
     *
     * @return the staff identifier
     */
    @Value.Redacted
    public abstract String worker();

    /**
     * The role.
     *
     * @return for example {@code Allocated Social Worker}
     */
    @Value.Redacted
    public abstract String role();

    /**
     * The day on which it started.
     *
     * @return the date
     */
    public abstract LocalDate startedOn();

    /**
     * The day on which it ended.
     *
     * @return the date; empty while it is open
     */
    public abstract Optional<LocalDate> endedOn();

    /** The role of the social worker who holds the case. */
    public static final String ALLOCATED_SOCIAL_WORKER = "Allocated Social Worker";

    @Override
    public LocalDate happenedOn() {
        return startedOn();
    }

    @Override
    public Involvement asKnown(Known known) {
        return known.hasHappened(endedOn())
                ? this
                : builder().from(this).endedOn(Optional.empty()).build();
    }

    @Override
    public Involvement revised(Involvement now, Revision revision) {
        return revision.of(this, now);
    }

    /**
     * Starts one.
     *
     * @return a builder
     */
    public static InvolvementBuilder builder() {
        return new InvolvementBuilder();
    }
}
