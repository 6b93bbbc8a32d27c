package io.github.tallystick.indicators.facts;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.FactColumns;
import io.github.tallystick.core.definition.Table;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.facts.Known;
import io.github.tallystick.core.facts.Revision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** All facts of one child. No two identifiers are ever taken for one child. */
@Value.Immutable
@DomainStyle
public abstract class Child implements Facts<Child> {
    /** All the lists, so that what is done to each of them is said once. */
    private static final List<FactList<?>> LISTS = List.of(
            new FactList<>(Child::referrals, ChildBuilder::referrals),
            new FactList<>(Child::assessmentsOutsideReferrals, ChildBuilder::assessmentsOutsideReferrals),
            new FactList<>(Child::plans, ChildBuilder::plans),
            new FactList<>(Child::visitsOutsidePlans, ChildBuilder::visitsOutsidePlans),
            new FactList<>(Child::careEpisodes, ChildBuilder::careEpisodes),
            new FactList<>(Child::placements, ChildBuilder::placements),
            new FactList<>(Child::conferences, ChildBuilder::conferences),
            new FactList<>(Child::careReviews, ChildBuilder::careReviews),
            new FactList<>(Child::missingIncidents, ChildBuilder::missingIncidents),
            new FactList<>(Child::healthAssessments, ChildBuilder::healthAssessments),
            new FactList<>(Child::annualHealth, ChildBuilder::annualHealth),
            new FactList<>(Child::careLeaverStatuses, ChildBuilder::careLeaverStatuses),
            new FactList<>(Child::involvements, ChildBuilder::involvements));

    /** What is said of the child itself. */
    public static final Table<Child> TABLE =
            Table.of("child", Child.class, Child::id).in(Child.class, List::of);

    /** The day of birth. */
    public static final Column BORN = TABLE.day("born", "born", Child::bornOn, Item.BIRTHDAYS.inWords());

    Child() {}

    /**
     * The identifier in the council's records.
     *
     * @return the identifier
     */
    @Override
    @Value.Redacted
    public abstract String id();

    /**
     * The day on which the child was born.
     *
     * @return the date; empty if it is not known, or the child is not born yet
     */
    @Value.Redacted
    public abstract Optional<LocalDate> bornOn();

    /**
     * The referrals, in any order.
     *
     * @return the referrals
     */
    public abstract List<Referral> referrals();

    /**
     * Assessments that belong to no referral on record.
     *
     * @return the assessments
     */
    public abstract List<Assessment> assessmentsOutsideReferrals();

    /**
     * The child protection plans, in any order.
     *
     * @return the plans
     */
    public abstract List<ProtectionPlan> plans();

    /**
     * Child protection visits that belong to no plan on record.
     *
     * @return the visits
     */
    public abstract List<Visit> visitsOutsidePlans();

    /**
     * The episodes of being looked after, short breaks among them, in any order.
     *
     * @return the episodes
     */
    public abstract List<CareEpisode> careEpisodes();

    /**
     * The placements while looked after, in any order.
     *
     * @return the placements
     */
    public abstract List<Placement> placements();

    /**
     * The initial child protection conferences about the child, in any order.
     *
     * @return the conferences
     */
    public abstract List<Conference> conferences();

    /**
     * The reviews while looked after, in any order.
     *
     * @return the reviews
     */
    public abstract List<CareReview> careReviews();

    /**
     * The times of being missing or away, in any order.
     *
     * @return the incidents
     */
    public abstract List<MissingIncident> missingIncidents();

    /**
     * The health assessments, in any order.
     *
     * @return the assessments
     */
    public abstract List<HealthAssessment> healthAssessments();

    /**
     * What returns say of the health in each year, in any order.
     *
     * @return one of each year
     */
    public abstract List<AnnualHealth> annualHealth();

    /**
     * What returns say about the birthdays of a care leaver, in any order.
     *
     * @return one of each year
     */
    public abstract List<CareLeaverStatus> careLeaverStatuses();

    /**
     * The workers' involvements with the child, in any order.
     *
     * @return the involvements
     */
    public abstract List<Involvement> involvements();

    /** Whether every record stands, so that all that is known of them are they themselves. */
    @Value.Lazy
    boolean stands() {
        return LISTS.stream().allMatch(list -> list.stands(this));
    }

    @Override
    public Child asKnown(Known known) {
        if ((known.equals(Known.ALL) && stands()) || leaves(known)) {
            return this;
        }
        ChildBuilder builder = builder().from(this);
        LISTS.forEach(list -> list.asKnown(this, known, builder));
        return builder.build();
    }

    private boolean leaves(Known known) {
        for (FactList<?> list : LISTS) {
            if (!list.leaves(this, known)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Child revised(Child now, Revision revision) {
        ChildBuilder builder = builder().from(this).bornOn(revision.of(bornOn(), now.bornOn()));
        LISTS.forEach(list -> list.revised(this, now, revision, builder));
        return builder.build();
    }

    /**
     * The facts of the same child from two sources together. Facts of one kind that both hold are not told apart.
     *
     * @param other the facts from the other source
     * @return both
     */
    public Child and(Child other) {
        ChildBuilder builder = builder().from(this).bornOn(bornOn().or(other::bornOn));
        LISTS.forEach(list -> list.joined(this, other, builder));
        return builder.build();
    }

    /**
     * So many children, whose records lie in columns.
     *
     * @param number how many
     * @return the children, of whom nothing is recorded yet
     */
    public static FactColumns<Child> columns(int number) {
        return FactColumns.of(
                number,
                TABLE,
                found -> builder()
                        .id(found.id())
                        .referrals(found.of(Referral.TABLE))
                        .assessmentsOutsideReferrals(found.of(Assessment.TABLE))
                        .plans(found.of(ProtectionPlan.TABLE))
                        .visitsOutsidePlans(found.of(Visit.TABLE))
                        .bornOn(found.day(BORN))
                        .careEpisodes(found.of(CareEpisode.TABLE))
                        .placements(found.of(Placement.TABLE))
                        .conferences(found.of(Conference.TABLE))
                        .careReviews(found.of(CareReview.TABLE))
                        .missingIncidents(found.of(MissingIncident.TABLE))
                        .healthAssessments(found.of(HealthAssessment.TABLE))
                        .annualHealth(found.of(AnnualHealth.TABLE))
                        .careLeaverStatuses(found.of(CareLeaverStatus.TABLE))
                        .involvements(found.of(Involvement.TABLE))
                        .build());
    }

    /**
     * Starts one.
     *
     * @return a builder
     */
    public static ChildBuilder builder() {
        return new ChildBuilder();
    }
}
