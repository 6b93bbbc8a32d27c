package io.github.tallystick.indicators.facts;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Table;
import io.github.tallystick.core.facts.Known;
import io.github.tallystick.core.facts.Recorded;
import io.github.tallystick.core.facts.Revision;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A child protection visit. */
@Value.Immutable
@DomainStyle
public abstract class Visit implements Recorded<Visit> {
    /** What a record of this kind says. */
    public static final Table<Visit> TABLE = Table.of("visit", Visit.class, Visit::id)
            .under(ProtectionPlan.TABLE, ProtectionPlan::visits)
            .in(Child.class, Child::visitsOutsidePlans)
            .made(cells -> builder()
                    .id(cells.id())
                    .madeOn(cells.day(Visit.MADE).orElseThrow())
                    .childSeen(cells.flag(Visit.CHILD_SEEN))
                    .recordedOn(cells.day(Visit.RECORDED))
                    .build());

    /** The day of the visit. */
    public static final Column MADE =
            TABLE.day("made", "made", visit -> Optional.of(visit.madeOn()), Item.VISITS.inWords());

    /** Whether the child was seen. */
    public static final Column CHILD_SEEN =
            TABLE.flag("child-seen", "child seen", Visit::childSeen, Item.VISITS.inWords());

    /** The day on which it was keyed in. */
    public static final Column RECORDED =
            TABLE.recordedOn(TABLE.day("recorded", "recorded", Visit::recordedOn, Item.VISIT_RECORDED_DATES.inWords()));

    Visit() {}

    /**
     * The identifier in the council's records.
     *
     * @return the identifier
     */
    @Override
    @Value.Redacted
    public abstract String id();

    /**
     * The day of the visit.
     *
     * @return the date
     */
    public abstract LocalDate madeOn();

    /**
     * Whether the child was seen.
     *
     * @return true if it was; true unless said otherwise
     */
    @Value.Default
    public boolean childSeen() {
        return true;
    }

    /**
     * The day on which it was keyed in.
     *
     * @return the date; empty for a record that was always known
     */
    @Override
    public abstract Optional<LocalDate> recordedOn();

    /**
     * A visit at which the child was seen, and which was always known.
     *
     * @param id the identifier
     * @param madeOn the day of the visit
     * @return the visit
     */
    public static Visit of(String id, LocalDate madeOn) {
        return builder().id(id).madeOn(madeOn).build();
    }

    @Override
    public LocalDate happenedOn() {
        return madeOn();
    }

    @Override
    public Visit asKnown(Known known) {
        return this;
    }

    @Override
    public Visit revised(Visit now, Revision revision) {
        return revision.of(this, now);
    }

    /**
     * Starts one.
     *
     * @return a builder
     */
    public static VisitBuilder builder() {
        return new VisitBuilder();
    }
}
