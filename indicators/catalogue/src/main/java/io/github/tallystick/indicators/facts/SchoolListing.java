package io.github.tallystick.indicators.facts;

import io.github.tallystick.core.facts.Known;
import io.github.tallystick.core.facts.Recorded;
import io.github.tallystick.core.facts.Revision;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** What one published list of schools says of a school. It holds until the next list replaces it. */
@Value.Immutable
@DomainStyle
public abstract class SchoolListing implements Recorded<SchoolListing> {
    SchoolListing() {}

    /**
     * The date of the list.
     *
     * @return the date
     */
    public abstract LocalDate listedOn();

    /**
     * The date of the next list, whether or not the school is in it.
     *
     * @return the date; empty for the latest list
     */
    public abstract Optional<LocalDate> replacedOn();

    /**
     * The phase, as Ofsted names it.
     *
     * @return for example {@code Primary}
     */
    @Value.Redacted
    public abstract String phase();

    /**
     * The type of education, as Ofsted names it.
     *
     * @return for example {@code Foundation School}
     */
    @Value.Redacted
    public abstract String typeOfEducation();

    /**
     * The total number of pupils.
     *
     * @return the number; empty if the list gives none
     */
    public abstract OptionalInt pupils();

    /**
     * The grade of the school's own latest inspection.
     *
     * @return 1 (outstanding) to 4 (inadequate); empty if it has none
     */
    public abstract OptionalInt overallEffectiveness();

    /**
     * The grade of the school that it replaced.
     *
     * @return 1 to 4; empty if there is none
     */
    public abstract OptionalInt predecessorGrade();

    @Override
    public String id() {
        return listedOn().toString();
    }

    @Override
    public LocalDate happenedOn() {
        return listedOn();
    }

    @Override
    public SchoolListing asKnown(Known known) {
        return known.hasHappened(replacedOn())
                ? this
                : builder().from(this).replacedOn(Optional.empty()).build();
    }

    @Override
    public SchoolListing revised(SchoolListing now, Revision revision) {
        return revision.of(this, now);
    }

    /**
     * Starts one.
     *
     * @return a builder
     */
    public static SchoolListingBuilder builder() {
        return new SchoolListingBuilder();
    }
}
