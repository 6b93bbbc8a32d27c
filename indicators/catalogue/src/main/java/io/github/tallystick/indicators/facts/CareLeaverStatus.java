package io.github.tallystick.indicators.facts;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Table;
import io.github.tallystick.core.facts.Known;
import io.github.tallystick.core.facts.Recorded;
import io.github.tallystick.core.facts.Revision;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What an SSDA903 return says of a care leaver about the birthday in the year to 31 March. */
@Value.Immutable
@DomainStyle
public abstract class CareLeaverStatus implements Recorded<CareLeaverStatus> {
    /** What a record of this kind says. */
    public static final Table<CareLeaverStatus> TABLE = Table.of(
                    "care-leaver-status", CareLeaverStatus.class, CareLeaverStatus::id)
            .in(Child.class, Child::careLeaverStatuses)
            .made(cells -> builder()
                    .id(cells.id())
                    .yearTo(cells.day(CareLeaverStatus.YEAR_TO).orElseThrow())
                    .bornOn(cells.day(CareLeaverStatus.BORN))
                    .inTouch(cells.code(CareLeaverStatus.IN_TOUCH))
                    .activity(cells.code(CareLeaverStatus.ACTIVITY))
                    .accommodation(cells.code(CareLeaverStatus.ACCOMMODATION))
                    .build());

    /** The last day of the year of the return. */
    public static final Column YEAR_TO = TABLE.day(
            "year-to",
            "return of the year to",
            status -> Optional.of(status.yearTo()),
            Item.CARE_LEAVER_STATUSES.inWords());

    /** The day of birth in the return. */
    public static final Column BORN =
            TABLE.day("born", "born by the return", CareLeaverStatus::bornOn, Item.CARE_LEAVER_STATUSES.inWords());

    /** Whether the council was in touch. */
    public static final Column IN_TOUCH =
            TABLE.code("in-touch", "in touch", CareLeaverStatus::inTouch, Item.CARE_LEAVER_STATUSES.inWords());

    /** The main activity. */
    public static final Column ACTIVITY =
            TABLE.code("activity", "activity", CareLeaverStatus::activity, Item.CARE_LEAVER_STATUSES.inWords());

    /** The accommodation. */
    public static final Column ACCOMMODATION = TABLE.code(
            "accommodation", "accommodation", CareLeaverStatus::accommodation, Item.CARE_LEAVER_STATUSES.inWords());

    CareLeaverStatus() {}

    /**
     * The identifier in the council's records.
     *
     * @return the identifier
     */
    @Override
    @Value.Redacted
    public abstract String id();

    /**
     * The last day of the collection year.
     *
     * @return a 31 March
     */
    public abstract LocalDate yearTo();

    /**
     * The day of birth that the return gives beside it.
     *
     * @return the date; empty where it is that of the child
     */
    @Value.Redacted
    public abstract Optional<LocalDate> bornOn();

    /**
     * Whether the council was in touch, as the SSDA903 codes it.
     *
     * @return for example {@code YES}, {@code NO}, {@code DIED} or {@code RHOM}
     */
    @Value.Redacted
    @Value.Default
    public String inTouch() {
        return "";
    }

    /**
     * What the care leaver did, as the SSDA903 codes it.
     *
     * @return for example {@code F1} or {@code G5}; {@code 0} where it is not known
     */
    @Value.Redacted
    @Value.Default
    public String activity() {
        return "";
    }

    /**
     * Where the care leaver lived and whether it was suitable, as the SSDA903 codes it.
     *
     * @return for example {@code B1}; {@code 0} where it is not known
     */
    @Value.Redacted
    @Value.Default
    public String accommodation() {
        return "";
    }

    @Override
    public LocalDate happenedOn() {
        return yearTo();
    }

    @Override
    public CareLeaverStatus asKnown(Known known) {
        return this;
    }

    @Override
    public CareLeaverStatus revised(CareLeaverStatus now, Revision revision) {
        return revision.of(this, now);
    }

    /**
     * Starts one.
     *
     * @return a builder
     */
    public static CareLeaverStatusBuilder builder() {
        return new CareLeaverStatusBuilder();
    }
}
