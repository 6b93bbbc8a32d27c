package io.github.tallystick.indicators.facts;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Table;
import io.github.tallystick.core.facts.Known;
import io.github.tallystick.core.facts.Recorded;
import io.github.tallystick.core.facts.Revision;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What an SSDA903 return says of a looked after child's health in the year to 31 March: not when it was assessed, but whether. */
@Value.Immutable
@DomainStyle
public abstract class AnnualHealth implements Recorded<AnnualHealth> {
    /** What a record of this kind says. */
    public static final Table<AnnualHealth> TABLE = Table.of("annual-health", AnnualHealth.class, AnnualHealth::id)
            .in(Child.class, Child::annualHealth)
            .made(cells -> builder()
                    .id(cells.id())
                    .yearTo(cells.day(AnnualHealth.YEAR_TO).orElseThrow())
                    .assessed(cells.flag(AnnualHealth.ASSESSED))
                    .build());

    /** The last day of the year of the return. */
    public static final Column YEAR_TO = TABLE.day(
            "year-to",
            "return of the year to",
            health -> Optional.of(health.yearTo()),
            Item.HEALTH_ASSESSMENTS.inWords());

    /** Whether the return says that the health was assessed. */
    public static final Column ASSESSED = TABLE.flag(
            "assessed", "health assessed by the return", AnnualHealth::assessed, Item.HEALTH_ASSESSMENTS.inWords());

    AnnualHealth() {}

    /**
     * The identifier in the council's records.
     *
     * @return the identifier
     */
    @Override
    @Value.Redacted
    public abstract String id();

    /**
     * The last day of the year.
     *
     * @return a 31 March
     */
    public abstract LocalDate yearTo();

    /**
     * Whether the health assessments due in the year were made.
     *
     * @return true if so
     */
    public abstract boolean assessed();

    @Override
    public LocalDate happenedOn() {
        return yearTo();
    }

    @Override
    public AnnualHealth asKnown(Known known) {
        return this;
    }

    @Override
    public AnnualHealth revised(AnnualHealth now, Revision revision) {
        return revision.of(this, now);
    }

    /**
     * Starts one.
     *
     * @return a builder
     */
    public static AnnualHealthBuilder builder() {
        return new AnnualHealthBuilder();
    }
}
