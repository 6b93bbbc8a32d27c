package io.github.tallystick.indicators.facts;

import java.util.List;
import org.immutables.value.Value;

/** All facts of one child. No two identifiers are ever taken for one child. */
@Value.Immutable
@DomainStyle
public abstract class Child {
    Child() {}

    /**
     * The identifier in the council's records.
     *
     * @return the identifier
     */
    @Value.Redacted
    public abstract String id();

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
     * The workers' involvements with the child, in any order.
     *
     * @return the involvements
     */
    public abstract List<Involvement> involvements();

    /**
     * Starts one.
     *
     * @return a builder
     */
    public static ChildBuilder builder() {
        return new ChildBuilder();
    }
}
