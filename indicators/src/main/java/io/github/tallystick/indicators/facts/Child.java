package io.github.tallystick.indicators.facts;

import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.facts.Known;
import io.github.tallystick.core.facts.Recorded;
import io.github.tallystick.core.facts.Revision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** All facts of one child. No two identifiers are ever taken for one child. */
@Value.Immutable
@DomainStyle
public abstract class Child implements Facts<Child> {
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
        return referrals().stream().allMatch(Recorded::stands)
                && assessmentsOutsideReferrals().stream().allMatch(Recorded::stands)
                && plans().stream().allMatch(Recorded::stands)
                && visitsOutsidePlans().stream().allMatch(Recorded::stands)
                && careEpisodes().stream().allMatch(Recorded::stands)
                && placements().stream().allMatch(Recorded::stands)
                && conferences().stream().allMatch(Recorded::stands)
                && careReviews().stream().allMatch(Recorded::stands)
                && missingIncidents().stream().allMatch(Recorded::stands)
                && healthAssessments().stream().allMatch(Recorded::stands)
                && annualHealth().stream().allMatch(Recorded::stands)
                && careLeaverStatuses().stream().allMatch(Recorded::stands)
                && involvements().stream().allMatch(Recorded::stands);
    }

    @Override
    public Child asKnown(Known known) {
        if ((known.equals(Known.ALL) && stands()) || leaves(known)) {
            return this;
        }
        return builder()
                .from(this)
                .referrals(known.of(referrals()))
                .assessmentsOutsideReferrals(known.of(assessmentsOutsideReferrals()))
                .plans(known.of(plans()))
                .visitsOutsidePlans(known.of(visitsOutsidePlans()))
                .careEpisodes(known.of(careEpisodes()))
                .placements(known.of(placements()))
                .conferences(known.of(conferences()))
                .careReviews(known.of(careReviews()))
                .missingIncidents(known.of(missingIncidents()))
                .healthAssessments(known.of(healthAssessments()))
                .annualHealth(known.of(annualHealth()))
                .careLeaverStatuses(known.of(careLeaverStatuses()))
                .involvements(known.of(involvements()))
                .build();
    }

    private boolean leaves(Known known) {
        return known.leaves(referrals())
                && known.leaves(assessmentsOutsideReferrals())
                && known.leaves(plans())
                && known.leaves(visitsOutsidePlans())
                && known.leaves(careEpisodes())
                && known.leaves(placements())
                && known.leaves(conferences())
                && known.leaves(careReviews())
                && known.leaves(missingIncidents())
                && known.leaves(healthAssessments())
                && known.leaves(annualHealth())
                && known.leaves(careLeaverStatuses())
                && known.leaves(involvements());
    }

    @Override
    public Child revised(Child now, Revision revision) {
        return builder()
                .from(this)
                .bornOn(revision.of(bornOn(), now.bornOn()))
                .referrals(revision.of(referrals(), now.referrals()))
                .assessmentsOutsideReferrals(
                        revision.of(assessmentsOutsideReferrals(), now.assessmentsOutsideReferrals()))
                .plans(revision.of(plans(), now.plans()))
                .visitsOutsidePlans(revision.of(visitsOutsidePlans(), now.visitsOutsidePlans()))
                .careEpisodes(revision.of(careEpisodes(), now.careEpisodes()))
                .placements(revision.of(placements(), now.placements()))
                .conferences(revision.of(conferences(), now.conferences()))
                .careReviews(revision.of(careReviews(), now.careReviews()))
                .missingIncidents(revision.of(missingIncidents(), now.missingIncidents()))
                .healthAssessments(revision.of(healthAssessments(), now.healthAssessments()))
                .annualHealth(revision.of(annualHealth(), now.annualHealth()))
                .careLeaverStatuses(revision.of(careLeaverStatuses(), now.careLeaverStatuses()))
                .involvements(revision.of(involvements(), now.involvements()))
                .build();
    }

    /**
     * The facts of the same child from two sources together. Facts of one kind that both hold are not told apart.
     *
     * @param other the facts from the other source
     * @return both
     */
    public Child and(Child other) {
        return builder()
                .from(this)
                .bornOn(bornOn().or(other::bornOn))
                .addAllReferrals(other.referrals())
                .addAllAssessmentsOutsideReferrals(other.assessmentsOutsideReferrals())
                .addAllPlans(other.plans())
                .addAllVisitsOutsidePlans(other.visitsOutsidePlans())
                .addAllCareEpisodes(other.careEpisodes())
                .addAllPlacements(other.placements())
                .addAllConferences(other.conferences())
                .addAllCareReviews(other.careReviews())
                .addAllMissingIncidents(other.missingIncidents())
                .addAllHealthAssessments(other.healthAssessments())
                .addAllAnnualHealth(other.annualHealth())
                .addAllCareLeaverStatuses(other.careLeaverStatuses())
                .addAllInvolvements(other.involvements())
                .build();
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
