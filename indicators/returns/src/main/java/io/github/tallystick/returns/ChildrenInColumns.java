package io.github.tallystick.returns;

import static io.github.tallystick.returns.ColumnShape.ID;
import static io.github.tallystick.returns.ColumnShape.OWNER;
import static io.github.tallystick.returns.ColumnTable.together;
import static io.github.tallystick.returns.SsdColumn.CPPV_CP_PLAN_ID;
import static io.github.tallystick.returns.SsdColumn.CPPV_PERSON_ID;

import io.github.tallystick.core.facts.Numbering;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.indicators.facts.ChildColumns;
import io.github.tallystick.indicators.facts.PlanColumns;
import io.github.tallystick.indicators.facts.ReferralColumns;
import io.github.tallystick.indicators.facts.VisitColumns;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The children of referrals, plans and visits in columns: numbered, and visits joined to their plans, whichever child each
 * names. A visit of no plan stays with the child that it names.
 */
final class ChildrenInColumns {
    private final ColumnTable referrals;
    private final ColumnTable plans;
    private final ColumnTable visits;
    private final Words words;
    /** For each visit its plan. */
    private final int[] planOfVisit;
    /** The visits under no plan. */
    private final int[] outside;
    /** The visits that name a child which their plan does not. */
    private final int[] apart;
    /** The children of the rows in use, of referrals, plans and visits apart, then of those not in use. */
    private final int[] numbers;

    private final long[] keys;

    ChildrenInColumns(ColumnTable referrals, ColumnTable plans, ColumnTable visits, Words words) {
        this.referrals = referrals;
        this.plans = plans;
        this.visits = visits;
        this.words = words;
        this.planOfVisit = planOfVisit();
        this.outside = visitsWhere(this::isOutsidePlans);
        this.apart = visitsWhere(this::isApart);
        Numbering numbering = Numbering.of(owners());
        this.numbers = numbering.numbers();
        this.keys = new long[numbering.size()];
        Arrays.setAll(keys, numbering::key);
    }

    private int[] planOfVisit() {
        KeyIndex index = new KeyIndex(plans.used().longs(ID));
        long[] planKeys = visits.used().longs(VisitShape.PLAN);
        int[] planOfRow = new int[visits.size()];
        Arrays.parallelSetAll(planOfRow, visit -> index.row(planKeys[visit]));
        return planOfRow;
    }

    private int[] visitsWhere(IntPredicate condition) {
        return IntStream.range(0, visits.size()).parallel().filter(condition).toArray();
    }

    private boolean isApart(int visit) {
        long child = visits.used().longs(OWNER)[visit];
        return child != Keys.BLANK
                && (isOutsidePlans(visit) || child != plans.used().longs(OWNER)[planOfVisit[visit]]);
    }

    private boolean isOutsidePlans(int visit) {
        return planOfVisit[visit] == KeyIndex.NONE;
    }

    private long[] owners() {
        return together(
                referrals.used().longs(OWNER),
                plans.used().longs(OWNER),
                Arrays.stream(apart)
                        .mapToLong(visit -> visits.used().longs(OWNER)[visit])
                        .toArray(),
                referrals.notUsed().longs(OWNER),
                plans.notUsed().longs(OWNER),
                visits.notUsed().longs(OWNER));
    }

    /** Tells of visits whose plan is not there, and of those that have neither plan nor child. */
    void tell() {
        ColumnRows rows = visits.used();
        if (plans.report().hasFacts()) {
            Arrays.stream(outside)
                    .filter(visit -> rows.longs(VisitShape.PLAN)[visit] != Keys.BLANK)
                    .forEach(visit -> visits.report()
                            .problem(rows.line(visit), CPPV_CP_PLAN_ID.columnName(), FileRule.NO_SUCH_PLAN, ""));
        }
        Arrays.stream(outside)
                .filter(visit -> rows.longs(OWNER)[visit] == Keys.BLANK)
                .forEach(visit -> visits.report()
                        .factGivenUp(rows.line(visit), CPPV_PERSON_ID.columnName(), FileRule.MISSING_VALUE));
    }

    ChildColumns toChildren() {
        int firstApart = referrals.size() + plans.size();
        int[] ofChildren = Arrays.stream(apart).filter(this::isOutsidePlans).toArray();
        int[] childOutside = IntStream.range(0, apart.length)
                .filter(i -> isOutsidePlans(apart[i]))
                .map(i -> numbers[firstApart + i])
                .toArray();
        return ChildColumns.of(keys.length)
                .withIds(Keys.texts(keys, words))
                .withReferrals(referralColumns())
                .withPlans(planColumns())
                .withVisits(underPlans())
                .withVisitsOutsidePlans(visitColumns(childOutside, ofChildren));
    }

    private ReferralColumns referralColumns() {
        ColumnRows rows = referrals.used();
        long[] ids = rows.longs(ID);
        return ReferralColumns.of(numbers(0, rows.size()), rows.ints(ReferralShape.RECEIVED_ON))
                .withNoFurtherAction(rows.marked(ReferralShape.NO_FURTHER_ACTION))
                .withIds(Keys.texts(ids, words));
    }

    private int[] numbers(int first, int size) {
        return size == numbers.length ? numbers : Arrays.copyOfRange(numbers, first, first + size);
    }

    private PlanColumns planColumns() {
        ColumnRows rows = plans.used();
        long[] ids = rows.longs(ID);
        int first = referrals.size();
        return PlanColumns.of(
                        numbers(first, rows.size()), rows.ints(PlanShape.STARTED_ON), rows.ints(PlanShape.ENDED_ON))
                .withPlansOfAnotherCouncil(rows.marked(PlanShape.OF_ANOTHER_COUNCIL))
                .withIds(Keys.texts(ids, words));
    }

    private VisitColumns underPlans() {
        if (outside.length == 0) {
            ColumnRows all = visits.used();
            return visitColumns(
                    planOfVisit,
                    all.longs(ID),
                    all.ints(VisitShape.MADE_ON),
                    all.ints(VisitShape.RECORDED_ON),
                    all.marked(VisitShape.NOT_SEEN));
        }
        int[] under = visitsWhere(visit -> !isOutsidePlans(visit));
        return visitColumns(picked(planOfVisit, under), under);
    }

    /** Some of the visits, with what each belongs to. */
    private VisitColumns visitColumns(int[] owners, int[] rows) {
        ColumnRows all = visits.used();
        BitSet notSeen = new BitSet();
        IntStream.range(0, rows.length)
                .filter(i -> (all.marks(rows[i]) & VisitShape.NOT_SEEN) != 0)
                .forEach(notSeen::set);
        return visitColumns(
                owners,
                Arrays.stream(rows).mapToLong(row -> all.longs(ID)[row]).toArray(),
                picked(all.ints(VisitShape.MADE_ON), rows),
                picked(all.ints(VisitShape.RECORDED_ON), rows),
                notSeen);
    }

    private VisitColumns visitColumns(int[] owners, long[] ids, int[] made, int[] recorded, BitSet notSeen) {
        VisitColumns columns =
                VisitColumns.of(owners, made).withChildNotSeen(notSeen).withIds(Keys.texts(ids, words));
        return Arrays.stream(recorded).allMatch(day -> day == EpochDay.BEFORE_ALL)
                ? columns
                : columns.withRecordedDays(recorded);
    }

    private static int[] picked(int[] column, int[] rows) {
        return Arrays.stream(rows).map(row -> column[row]).toArray();
    }

    /** The group of each child: that of its first row in use, of referrals before plans before visits. */
    GroupsOfOwners groups(Column column) {
        int firstPlan = referrals.size();
        int firstApart = firstPlan + plans.size();
        GroupsOfOwners groups = new GroupsOfOwners(keys.length, column);
        groups.take(referrals.used(), row -> numbers[row], referrals.report());
        groups.take(plans.used(), row -> numbers[firstPlan + row], plans.report());
        int[] childOfVisit = new int[visits.size()];
        Arrays.parallelSetAll(
                childOfVisit, visit -> isOutsidePlans(visit) ? KeyIndex.NONE : numbers[firstPlan + planOfVisit[visit]]);
        for (int i = 0; i < apart.length; i++) {
            childOfVisit[apart[i]] = numbers[firstApart + i];
        }
        groups.take(visits.used(), row -> childOfVisit[row], visits.report());
        int firstNotUsed = firstApart + apart.length;
        for (ColumnTable table : List.of(referrals, plans, visits)) {
            int first = firstNotUsed;
            groups.takeIfUnknown(table.notUsed(), row -> numbers[first + row]);
            firstNotUsed += table.notUsed().size();
        }
        return groups;
    }
}
