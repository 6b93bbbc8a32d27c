package io.github.tallystick.indicators.facts;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Table;
import io.github.tallystick.core.facts.Known;
import io.github.tallystick.core.facts.Recorded;
import io.github.tallystick.core.facts.Revision;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A placement of a looked after child: one place, under one or more episodes. */
@Value.Immutable
@DomainStyle
public abstract class Placement implements Recorded<Placement> {
    /** What a record of this kind says. */
    public static final Table<Placement> TABLE = Table.of("placement", Placement.class, Placement::id)
            .in(Child.class, Child::placements)
            .made(cells -> builder()
                    .id(cells.id())
                    .periodOfCare(cells.key(Placement.PERIOD_OF_CARE))
                    .startedOn(cells.day(Placement.STARTED).orElseThrow())
                    .endedOn(cells.day(Placement.ENDED))
                    .type(cells.code(Placement.TYPE))
                    .startReason(cells.code(Placement.START_REASON))
                    .build());

    /** The period of care to which it belongs. */
    public static final Column PERIOD_OF_CARE =
            TABLE.key("period-of-care", "period of care", Placement::periodOfCare, Item.PLACEMENTS.inWords());

    /** The day on which it started. */
    public static final Column STARTED =
            TABLE.day("started", "placed", placement -> Optional.of(placement.startedOn()), Item.PLACEMENTS.inWords());

    /** The day on which it ended. */
    public static final Column ENDED =
            TABLE.end("ended", "placement ended", Placement::endedOn, Item.PLACEMENTS.inWords());

    /** The type. */
    public static final Column TYPE = TABLE.code("type", "placement type", Placement::type, Item.PLACEMENTS.inWords());

    /** Why it started: the start reason of its earliest episode. */
    public static final Column START_REASON = TABLE.code(
            "start-reason",
            "start reason of the placement",
            Placement::startReason,
            Item.EPISODE_PLACEMENTS.inWords(),
            Item.EPISODE_START_REASONS.inWords());

    Placement() {}

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
     * The day on which it started.
     *
     * @return the date
     */
    public abstract LocalDate startedOn();

    /**
     * The day on which it ended.
     *
     * @return the date; empty while it goes on
     */
    public abstract Optional<LocalDate> endedOn();

    /**
     * The type of placement, as the SSDA903 codes it.
     *
     * @return for example {@code U4}, {@code A5} where placed for adoption, or {@code T1} for a temporary one
     */
    @Value.Redacted
    @Value.Default
    public String type() {
        return "";
    }

    /**
     * The reason for its first episode that is no short break, as the SSDA903 codes it.
     *
     * @return for example {@code P}, or {@code T} and {@code U} where the carers stayed the same; empty if it is not known
     */
    @Value.Redacted
    @Value.Default
    public String startReason() {
        return "";
    }

    @Override
    public LocalDate happenedOn() {
        return startedOn();
    }

    @Override
    public Placement asKnown(Known known) {
        return known.hasHappened(endedOn())
                ? this
                : builder().from(this).endedOn(Optional.empty()).build();
    }

    @Override
    public Placement revised(Placement now, Revision revision) {
        return revision.of(this, now);
    }

    /**
     * Starts one.
     *
     * @return a builder
     */
    public static PlacementBuilder builder() {
        return new PlacementBuilder();
    }
}
