package io.github.tallystick.indicators.facts;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Table;
import io.github.tallystick.core.facts.Known;
import io.github.tallystick.core.facts.Recorded;
import io.github.tallystick.core.facts.Revision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A request for services to be provided by children's social care. */
@Value.Immutable
@DomainStyle
public abstract class Referral implements Recorded<Referral> {
    /** What a record of this kind says. */
    public static final Table<Referral> TABLE = Table.of("referral", Referral.class, Referral::id)
            .leadingToOthersBy(Item.FIRST_ASSESSMENTS.inWords())
            .in(Child.class, Child::referrals)
            .made(cells -> builder()
                    .id(cells.id())
                    .receivedOn(cells.day(Referral.RECEIVED).orElseThrow())
                    .noFurtherAction(cells.flag(Referral.NO_FURTHER_ACTION))
                    .closedOn(cells.day(Referral.CLOSED))
                    .assessments(cells.under(Assessment.TABLE))
                    .build());

    /** The day of the referral. */
    public static final Column RECEIVED =
            TABLE.day("received", "received", referral -> Optional.of(referral.receivedOn()), Item.REFERRALS.inWords());

    /** Whether it ended with no further action. */
    public static final Column NO_FURTHER_ACTION = TABLE.flag(
            "no-further-action",
            "no further action",
            Referral::noFurtherAction,
            Item.NO_FURTHER_ACTION_FLAGS.inWords());

    /** The day on which the case was closed. */
    public static final Column CLOSED = TABLE.end("closed", "closed", Referral::closedOn, Item.CLOSING_DATES.inWords());

    Referral() {}

    /**
     * The identifier in the council's records.
     *
     * @return the identifier
     */
    @Override
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
     * The day on which the case that it opened was closed.
     *
     * @return the date; empty while it is open, or where the records do not say
     */
    public abstract Optional<LocalDate> closedOn();

    /**
     * The assessments made of it, in any order.
     *
     * @return the assessments
     */
    public abstract List<Assessment> assessments();

    @Override
    public LocalDate happenedOn() {
        return receivedOn();
    }

    @Override
    public boolean stands() {
        return supersededOn().isEmpty() && assessments().stream().allMatch(Recorded::stands);
    }

    @Override
    public Referral asKnown(Known known) {
        if (known.hasHappened(closedOn()) && known.leaves(assessments())) {
            return this;
        }
        return builder()
                .from(this)
                .closedOn(closedOn().filter(known::hasHappened))
                .assessments(known.of(assessments()))
                .build();
    }

    @Override
    public Referral revised(Referral now, Revision revision) {
        return builder()
                .from(revision.of(this, now))
                .assessments(revision.of(assessments(), now.assessments()))
                .build();
    }

    /**
     * Starts one.
     *
     * @return a builder
     */
    public static ReferralBuilder builder() {
        return new ReferralBuilder();
    }
}
