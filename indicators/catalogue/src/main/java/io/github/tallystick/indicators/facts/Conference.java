package io.github.tallystick.indicators.facts;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Table;
import io.github.tallystick.core.facts.Known;
import io.github.tallystick.core.facts.Recorded;
import io.github.tallystick.core.facts.Revision;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** An initial child protection conference about a child. */
@Value.Immutable
@DomainStyle
public abstract class Conference implements Recorded<Conference> {
    /** What a record of this kind says. */
    public static final Table<Conference> TABLE = Table.of("conference", Conference.class, Conference::id)
            .in(Child.class, Child::conferences)
            .made(cells -> builder()
                    .id(cells.id())
                    .heldOn(cells.day(Conference.HELD).orElseThrow())
                    .enquiryStartedOn(cells.day(Conference.ENQUIRY_STARTED))
                    .transferredIn(cells.flag(Conference.TRANSFERRED_IN))
                    .build());

    /** The day on which it was held. */
    public static final Column HELD =
            TABLE.day("held", "held", conference -> Optional.of(conference.heldOn()), Item.CONFERENCES.inWords());

    /** The day on which its section 47 enquiry started. */
    public static final Column ENQUIRY_STARTED = TABLE.day(
            "enquiry-started", "section 47 enquiry started", Conference::enquiryStartedOn, Item.ENQUIRIES.inWords());

    /** Whether the child came from another council under a plan. */
    public static final Column TRANSFERRED_IN =
            TABLE.flag("transferred-in", "transferred in", Conference::transferredIn, Item.CONFERENCES.inWords());

    Conference() {}

    /**
     * The identifier in the council's records.
     *
     * @return the identifier
     */
    @Override
    @Value.Redacted
    public abstract String id();

    /**
     * The day on which it was held.
     *
     * @return the date
     */
    public abstract LocalDate heldOn();

    /**
     * The day on which the section 47 enquiry that led to it started.
     *
     * @return the date; empty if there was no enquiry
     */
    public abstract Optional<LocalDate> enquiryStartedOn();

    /**
     * Whether the child was transferred in from another council under a plan.
     *
     * @return true if so; false unless said otherwise
     */
    @Value.Default
    public boolean transferredIn() {
        return false;
    }

    @Override
    public LocalDate happenedOn() {
        return heldOn();
    }

    @Override
    public Conference asKnown(Known known) {
        return this;
    }

    @Override
    public Conference revised(Conference now, Revision revision) {
        return revision.of(this, now);
    }

    /**
     * Starts one.
     *
     * @return a builder
     */
    public static ConferenceBuilder builder() {
        return new ConferenceBuilder();
    }
}
