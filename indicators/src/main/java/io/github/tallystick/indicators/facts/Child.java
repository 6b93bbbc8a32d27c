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
     * The workers' involvements with the child, in any order.
     *
     * @return the involvements
     */
    public abstract List<Involvement> involvements();

    /** Whether every record stands, so that all that is known of them are they themselves. */
    @Value.Lazy
    boolean stands() {
        return referrals().stream().allMatch(Recorded::stands)
                && plans().stream().allMatch(Recorded::stands)
                && visitsOutsidePlans().stream().allMatch(Recorded::stands)
                && careEpisodes().stream().allMatch(Recorded::stands)
                && placements().stream().allMatch(Recorded::stands)
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
                .plans(known.of(plans()))
                .visitsOutsidePlans(known.of(visitsOutsidePlans()))
                .careEpisodes(known.of(careEpisodes()))
                .placements(known.of(placements()))
                .involvements(known.of(involvements()))
                .build();
    }

    private boolean leaves(Known known) {
        return known.leaves(referrals())
                && known.leaves(plans())
                && known.leaves(visitsOutsidePlans())
                && known.leaves(careEpisodes())
                && known.leaves(placements())
                && known.leaves(involvements());
    }

    @Override
    public Child revised(Child now, Revision revision) {
        return builder()
                .from(this)
                .bornOn(revision.of(bornOn(), now.bornOn()))
                .referrals(revision.of(referrals(), now.referrals()))
                .plans(revision.of(plans(), now.plans()))
                .visitsOutsidePlans(revision.of(visitsOutsidePlans(), now.visitsOutsidePlans()))
                .careEpisodes(revision.of(careEpisodes(), now.careEpisodes()))
                .placements(revision.of(placements(), now.placements()))
                .involvements(revision.of(involvements(), now.involvements()))
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
