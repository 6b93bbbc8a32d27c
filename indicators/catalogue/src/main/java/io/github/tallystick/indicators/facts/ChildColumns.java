package io.github.tallystick.indicators.facts;

import com.google.common.base.Suppliers;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * The facts of many children in columns: a list of children that takes some 13 bytes for each referral or visit instead of an
 * object. Indicators that read these columns are counted over them without an object for each fact; all others are counted
 * over the children that the list makes, one after another, with the same figures.
 *
 * <p>Children are numbered from 0, by their position in this list. Rows are in any order. The columns are taken over, not
 * copied, and must not be changed afterwards; then this is immutable and thread-safe.
 *
 * <pre>{@code
 * ChildColumns children = ChildColumns.of(3).withReferrals(ReferralColumns.of(child, receivedDay));
 * Evaluation.of(ReferralIndicators.VP4, children).figure(ReportingPeriod.quarter(2019, 3));
 * }</pre>
 */
public final class ChildColumns extends AbstractList<Child> implements RandomAccess {
    private final int children;
    private final IntFunction<String> ids;
    private final ReferralColumns referrals;
    private final PlanColumns plans;
    private final VisitColumns visits;
    private final VisitColumns outsidePlans;
    private final Supplier<RowIndex> referralsOf;
    private final Supplier<RowIndex> plansOf;
    private final Supplier<RowIndex> visitsOf;
    private final Supplier<RowIndex> outsidePlansOf;

    private ChildColumns(
            int children,
            IntFunction<String> ids,
            ReferralColumns referrals,
            PlanColumns plans,
            VisitColumns visits,
            VisitColumns outsidePlans) {
        this.children = children;
        this.ids = ids;
        this.referrals = referrals;
        this.plans = plans;
        this.visits = visits;
        this.outsidePlans = outsidePlans;
        this.referralsOf = Suppliers.memoize(() -> RowIndex.of(children, referrals.children()));
        this.plansOf = Suppliers.memoize(() -> RowIndex.of(children, plans.children()));
        this.visitsOf = Suppliers.memoize(() -> RowIndex.of(plans.size(), visits.plans()));
        this.outsidePlansOf = Suppliers.memoize(() -> RowIndex.of(children, outsidePlans.plans()));
    }

    /**
     * Children without facts, each with its number as identifier.
     *
     * @param children the number of children
     * @return the children
     * @throws IllegalArgumentException if the number is negative
     */
    public static ChildColumns of(int children) {
        if (children < 0) {
            throw new IllegalArgumentException("number of children must not be negative, but was " + children);
        }
        return new ChildColumns(
                children,
                Integer::toString,
                ReferralColumns.NONE,
                PlanColumns.NONE,
                VisitColumns.NONE,
                VisitColumns.NONE);
    }

    /**
     * The same children by other identifiers.
     *
     * @param identifiers gives the identifier of the child with a number
     * @return the children
     */
    public ChildColumns withIds(IntFunction<String> identifiers) {
        return new ChildColumns(children, identifiers, referrals, plans, visits, outsidePlans);
    }

    /**
     * The same children with these referrals instead of others.
     *
     * @param rows the referrals
     * @return the children
     * @throws IllegalArgumentException if one is of no child
     */
    public ChildColumns withReferrals(ReferralColumns rows) {
        RowIndex.require("referral", children, rows.children());
        return new ChildColumns(children, ids, rows, plans, visits, outsidePlans);
    }

    /**
     * The same children with these child protection plans instead of others, and without visits under plans.
     *
     * @param rows the plans
     * @return the children
     * @throws IllegalArgumentException if one is of no child
     */
    public ChildColumns withPlans(PlanColumns rows) {
        RowIndex.require("plan", children, rows.children());
        return new ChildColumns(children, ids, referrals, rows, VisitColumns.NONE, outsidePlans);
    }

    /**
     * The same children with these visits under their plans instead of others.
     *
     * @param rows the visits
     * @return the children
     * @throws IllegalArgumentException if one is under no plan
     */
    public ChildColumns withVisits(VisitColumns rows) {
        RowIndex.require("visit", plans.size(), rows.plans());
        return new ChildColumns(children, ids, referrals, plans, rows, outsidePlans);
    }

    /**
     * The same children with these visits that are under none of their plans instead of others.
     *
     * @param rows the visits, each with the number of its child in place of that of a plan
     * @return the children
     * @throws IllegalArgumentException if one is of no child
     */
    public ChildColumns withVisitsOutsidePlans(VisitColumns rows) {
        RowIndex.require("visit outside plans", children, rows.plans());
        return new ChildColumns(children, ids, referrals, plans, visits, rows);
    }

    /**
     * The referrals.
     *
     * @return the columns
     */
    public ReferralColumns referrals() {
        return referrals;
    }

    /**
     * The child protection plans.
     *
     * @return the columns
     */
    public PlanColumns plans() {
        return plans;
    }

    /**
     * The visits under plans.
     *
     * @return the columns
     */
    public VisitColumns visits() {
        return visits;
    }

    /**
     * The visits under no plan.
     *
     * @return the columns, with the number of the child in place of that of a plan
     */
    public VisitColumns visitsOutsidePlans() {
        return outsidePlans;
    }

    @Override
    public int size() {
        return children;
    }

    /**
     * Makes the child with a number, and its facts.
     *
     * @param number the number
     * @return the child
     */
    @Override
    public Child get(int number) {
        Objects.checkIndex(number, children);
        return Child.builder()
                .id(ids.apply(number))
                .addAllReferrals(rows(referralsOf, number, referrals::referral))
                .addAllPlans(rows(plansOf, number, plan -> plans.plan(plan, rows(visitsOf, plan, visits::visit))))
                .addAllVisitsOutsidePlans(rows(outsidePlansOf, number, outsidePlans::visit))
                .build();
    }

    private static <R> List<R> rows(Supplier<RowIndex> index, int owner, IntFunction<R> record) {
        return index.get().of(owner).mapToObj(record).toList();
    }
}
