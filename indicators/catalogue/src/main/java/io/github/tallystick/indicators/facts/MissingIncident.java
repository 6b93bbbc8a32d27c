package io.github.tallystick.indicators.facts;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Table;
import io.github.tallystick.core.facts.Known;
import io.github.tallystick.core.facts.Recorded;
import io.github.tallystick.core.facts.Revision;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A time in which a looked after child was missing, or away without authorisation. */
@Value.Immutable
@DomainStyle
public abstract class MissingIncident implements Recorded<MissingIncident> {
    /** What a record of this kind says. */
    public static final Table<MissingIncident> TABLE = Table.of(
                    "missing-incident", MissingIncident.class, MissingIncident::id)
            .in(Child.class, Child::missingIncidents)
            .made(cells -> builder()
                    .id(cells.id())
                    .startedOn(cells.day(MissingIncident.STARTED).orElseThrow())
                    .endedOn(cells.day(MissingIncident.ENDED))
                    .away(cells.flag(MissingIncident.AWAY))
                    .build());

    /** The day on which it started. */
    public static final Column STARTED = TABLE.day(
            "started", "missing from", incident -> Optional.of(incident.startedOn()), Item.MISSING_INCIDENTS.inWords());

    /** The day on which it ended. */
    public static final Column ENDED =
            TABLE.end("ended", "missing until", MissingIncident::endedOn, Item.MISSING_INCIDENTS.inWords());

    /** Whether the child was away without authorisation, and not missing. */
    public static final Column AWAY =
            TABLE.flag("away", "away without authorisation", MissingIncident::away, Item.MISSING_INCIDENTS.inWords());

    MissingIncident() {}

    /**
     * The identifier in the council's records.
     *
     * @return the identifier
     */
    @Override
    @Value.Redacted
    public abstract String id();

    /**
     * The day on which it started.
     *
     * @return the date
     */
    public abstract LocalDate startedOn();

    /**
     * The day on which it ended.
     *
     * @return the date, included; empty while it goes on
     */
    public abstract Optional<LocalDate> endedOn();

    /**
     * Whether the child was away without authorisation, the whereabouts being known, rather than missing.
     *
     * @return true if away; false unless said otherwise
     */
    @Value.Default
    public boolean away() {
        return false;
    }

    @Override
    public LocalDate happenedOn() {
        return startedOn();
    }

    @Override
    public MissingIncident asKnown(Known known) {
        return known.hasHappened(endedOn())
                ? this
                : builder().from(this).endedOn(Optional.empty()).build();
    }

    @Override
    public MissingIncident revised(MissingIncident now, Revision revision) {
        return revision.of(this, now);
    }

    /**
     * Starts one.
     *
     * @return a builder
     */
    public static MissingIncidentBuilder builder() {
        return new MissingIncidentBuilder();
    }
}
