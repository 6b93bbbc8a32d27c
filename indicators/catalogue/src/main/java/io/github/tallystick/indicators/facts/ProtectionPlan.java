package io.github.tallystick.indicators.facts;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Table;
import io.github.tallystick.core.facts.Known;
import io.github.tallystick.core.facts.Recorded;
import io.github.tallystick.core.facts.Revision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A child protection plan. */
@Value.Immutable
@DomainStyle
public abstract class ProtectionPlan implements Recorded<ProtectionPlan> {
    /** What a record of this kind says. */
    public static final Table<ProtectionPlan> TABLE = Table.of("plan", ProtectionPlan.class, ProtectionPlan::id)
            .in(Child.class, Child::plans)
            .made(cells -> builder()
                    .id(cells.id())
                    .startedOn(cells.day(ProtectionPlan.STARTED).orElseThrow())
                    .endedOn(cells.day(ProtectionPlan.ENDED))
                    .ofAnotherCouncil(cells.flag(ProtectionPlan.OF_ANOTHER_COUNCIL))
                    .previousPlans(earlier(cells.amount(ProtectionPlan.PREVIOUS_PLANS)))
                    .visits(cells.under(Visit.TABLE))
                    .reviews(cells.under(PlanReview.TABLE))
                    .build());

    /** The day on which it started. */
    public static final Column STARTED =
            TABLE.day("started", "plan started", plan -> Optional.of(plan.startedOn()), Item.PLANS.inWords());

    /** The day on which it ended. */
    public static final Column ENDED = TABLE.end("ended", "plan ended", ProtectionPlan::endedOn, Item.PLANS.inWords());

    /** Whether it is another council's. */
    public static final Column OF_ANOTHER_COUNCIL = TABLE.flag(
            "of-another-council", "plan of another council", ProtectionPlan::ofAnotherCouncil, Item.PLANS.inWords());

    /** How many earlier plans the return says there were. */
    public static final Column PREVIOUS_PLANS = TABLE.amount(
            "previous-plans",
            "earlier plans by the return",
            1,
            plan -> plan.previousPlans().orElse(-1),
            Item.PLANS.inWords());

    ProtectionPlan() {}

    private static OptionalInt earlier(long plans) {
        return plans < 0 ? OptionalInt.empty() : OptionalInt.of(Math.toIntExact(plans));
    }

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
     * The day on which it ended.
     *
     * @return the date; empty while it is open
     */
    public abstract Optional<LocalDate> endedOn();

    /**
     * Whether it is the plan of another council for a child staying here.
     *
     * @return true if it is
     */
    @Value.Default
    public boolean ofAnotherCouncil() {
        return false;
    }

    /**
     * The visits made under it, in any order.
     *
     * @return the visits
     */
    public abstract List<Visit> visits();

    /**
     * The reviews of it, in any order.
     *
     * @return the reviews
     */
    public abstract List<PlanReview> reviews();

    /**
     * How many earlier plans of this council the child had, as a return says it.
     *
     * @return the number; empty where the plans themselves are on record
     */
    public abstract OptionalInt previousPlans();

    @Override
    public LocalDate happenedOn() {
        return startedOn();
    }

    @Override
    public boolean stands() {
        return supersededOn().isEmpty()
                && visits().stream().allMatch(Recorded::stands)
                && reviews().stream().allMatch(Recorded::stands);
    }

    @Override
    public ProtectionPlan asKnown(Known known) {
        if (known.hasHappened(endedOn()) && known.leaves(visits()) && known.leaves(reviews())) {
            return this;
        }
        return builder()
                .from(this)
                .endedOn(endedOn().filter(known::hasHappened))
                .visits(known.of(visits()))
                .reviews(known.of(reviews()))
                .build();
    }

    @Override
    public ProtectionPlan revised(ProtectionPlan now, Revision revision) {
        return builder()
                .from(revision.of(this, now))
                .visits(revision.of(visits(), now.visits()))
                .reviews(revision.of(reviews(), now.reviews()))
                .build();
    }

    /**
     * Starts one.
     *
     * @return a builder
     */
    public static ProtectionPlanBuilder builder() {
        return new ProtectionPlanBuilder();
    }
}
