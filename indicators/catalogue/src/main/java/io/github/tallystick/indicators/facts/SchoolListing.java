package io.github.tallystick.indicators.facts;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Table;
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
    /** What a record of this kind says. */
    public static final Table<SchoolListing> TABLE =
            Table.of("listing", SchoolListing.class, SchoolListing::id).in(School.class, School::listings);

    /** The day of the list. */
    public static final Column LISTED =
            TABLE.day("listed", "list of", listing -> Optional.of(listing.listedOn()), Item.SCHOOL_LISTS.inWords());

    /** The day of the next list. */
    public static final Column REPLACED =
            TABLE.end("replaced", "until that of", SchoolListing::replacedOn, Item.SCHOOL_LISTS.inWords());

    /** The phase. */
    public static final Column PHASE = TABLE.code("phase", "phase", SchoolListing::phase, Item.SCHOOL_LISTS.inWords());

    /** The type of education. */
    public static final Column TYPE_OF_EDUCATION = TABLE.code(
            "type-of-education", "type of education", SchoolListing::typeOfEducation, Item.SCHOOL_LISTS.inWords());

    /** The number of pupils. */
    public static final Column PUPILS =
            TABLE.amount("pupils", "pupils", 1, listing -> listing.pupils().orElse(-1), Item.SCHOOL_LISTS.inWords());

    /** The overall effectiveness. */
    public static final Column OVERALL_EFFECTIVENESS = TABLE.code(
            "overall-effectiveness",
            "own grade",
            listing -> text(listing.overallEffectiveness()),
            Item.SCHOOL_LISTS.inWords());

    /** The overall effectiveness of the school before this one. */
    public static final Column PREDECESSOR_GRADE = TABLE.code(
            "predecessor-grade",
            "predecessor's grade",
            listing -> text(listing.predecessorGrade()),
            Item.SCHOOL_LISTS.inWords());

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

    private static String text(OptionalInt grade) {
        return grade.isPresent() ? Integer.toString(grade.getAsInt()) : "";
    }
}
