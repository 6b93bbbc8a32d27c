package io.github.tallystick.indicators.facts;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Table;
import io.github.tallystick.core.facts.Known;
import io.github.tallystick.core.facts.Recorded;
import io.github.tallystick.core.facts.Revision;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** An assessment of a referral. */
@Value.Immutable
@DomainStyle
public abstract class Assessment implements Recorded<Assessment> {
    /** What a record of this kind says. */
    public static final Table<Assessment> TABLE = Table.of("assessment", Assessment.class, Assessment::id)
            .under(Referral.TABLE, Referral::assessments)
            .in(Child.class, Child::assessmentsOutsideReferrals)
            .made(cells -> builder()
                    .id(cells.id())
                    .startedOn(cells.day(Assessment.STARTED).orElseThrow())
                    .authorisedOn(cells.day(Assessment.AUTHORISED))
                    .recordedOn(cells.day(Assessment.RECORDED))
                    .build());

    /** The day on which it began. */
    public static final Column STARTED = TABLE.day(
            "started", "begun", assessment -> Optional.of(assessment.startedOn()), Item.ASSESSMENTS.inWords());

    /** The day on which it was authorised. */
    public static final Column AUTHORISED =
            TABLE.end("authorised", "authorised", Assessment::authorisedOn, Item.ASSESSMENTS.inWords());

    /** The day on which it was keyed in. */
    public static final Column RECORDED = TABLE.recordedOn(
            TABLE.day("recorded", "recorded", Assessment::recordedOn, Item.ASSESSMENT_RECORDED_DATES.inWords()));

    Assessment() {}

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
    @Override
    public abstract Optional<LocalDate> recordedOn();

    @Override
    public LocalDate happenedOn() {
        return startedOn();
    }

    @Override
    public Assessment asKnown(Known known) {
        return known.hasHappened(authorisedOn())
                ? this
                : builder().from(this).authorisedOn(Optional.empty()).build();
    }

    @Override
    public Assessment revised(Assessment now, Revision revision) {
        return revision.of(this, now);
    }

    /**
     * Starts one.
     *
     * @return a builder
     */
    public static AssessmentBuilder builder() {
        return new AssessmentBuilder();
    }
}
