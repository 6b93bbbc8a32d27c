package io.github.tallystick.indicators.facts;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Table;
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
    /** What a record of this kind says. */
    public static final Table<Involvement> TABLE = Table.of("involvement", Involvement.class, Involvement::id)
            .in(Child.class, Child::involvements)
            .in(Worker.class, Worker::involvements)
            .made(cells -> builder()
                    .id(cells.id())
                    .child(cells.key(Involvement.CHILD))
                    .worker(cells.key(Involvement.WORKER))
                    .role(cells.code(Involvement.ROLE))
                    .startedOn(cells.day(Involvement.STARTED).orElseThrow())
                    .endedOn(cells.day(Involvement.ENDED))
                    .build());

    /** The child. */
    public static final Column CHILD = TABLE.key("child", "child", Involvement::child, Item.INVOLVEMENTS.inWords());

    /** The worker. */
    public static final Column WORKER = TABLE.key(
            "worker", "worker", Involvement::worker, Item.INVOLVEMENTS.inWords(), Item.STAFF_IDENTIFIERS.inWords());

    /** The role of the worker. */
    public static final Column ROLE = TABLE.code("role", "role", Involvement::role, Item.INVOLVEMENTS.inWords());

    /** The day on which it started. */
    public static final Column STARTED = TABLE.day(
            "started",
            "involved from",
            involvement -> Optional.of(involvement.startedOn()),
            Item.INVOLVEMENTS.inWords());

    /** The day on which it ended. */
    public static final Column ENDED =
            TABLE.end("ended", "involved until", Involvement::endedOn, Item.INVOLVEMENTS.inWords());

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
