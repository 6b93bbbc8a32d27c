package io.github.tallystick.returns;

import static io.github.tallystick.returns.ColumnShape.ID;
import static io.github.tallystick.returns.ColumnShape.OWNER;
import static io.github.tallystick.returns.ColumnTable.together;
import static io.github.tallystick.returns.SsdColumn.CPPV_CP_PLAN_ID;
import static io.github.tallystick.returns.SsdColumn.CPPV_PERSON_ID;

import io.github.tallystick.core.definition.FactColumns;
import io.github.tallystick.core.definition.RecordColumns;
import io.github.tallystick.core.facts.Numbering;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.ProtectionPlan;
import io.github.tallystick.indicators.facts.Referral;
import io.github.tallystick.indicators.facts.Visit;
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
    private final ReaderThreads threads;
    /** For each visit its plan. */
    private final int[] planOfVisit;
    /** The visits under no plan. */
    private final int[] outside;
    /** The visits that name a child which their plan does not. */
    private final int[] apart;
    /** The children of the rows in use, of referrals, plans and visits apart, then of those not in use. */
    private final int[] numbers;

    private final long[] keys;

    ChildrenInColumns(
            ColumnTable referrals, ColumnTable plans, ColumnTable visits, Words words, ReaderThreads threads) {
        this.referrals = referrals;
        this.plans = plans;
        this.visits = visits;
        this.words = words;
        this.threads = threads;
        this.planOfVisit = planOfVisit();
        this.outside = visitsWhere(this::isOutsidePlans);
        this.apart = visitsWhere(this::isApart);
        Numbering numbering = threads.numbering(owners());
        this.numbers = numbering.numbers();
        this.keys = new long[numbering.size()];
        Arrays.setAll(keys, numbering::key);
    }

    private int[] planOfVisit() {
        KeyIndex index = new KeyIndex(plans.used().longs(ID));
        long[] planKeys = visits.used().longs(VisitShape.PLAN);
        return threads.column(visits.size(), visit -> index.row(planKeys[visit]));
    }

    private int[] visitsWhere(IntPredicate condition) {
        return threads.rowsWhere(visits.size(), condition);
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

    FactColumns<Child> toChildren() {
        int firstApart = referrals.size() + plans.size();
        int[] ofChildren = Arrays.stream(apart).filter(this::isOutsidePlans).toArray();
        int[] childOutside = IntStream.range(0, apart.length)
                .filter(i -> isOutsidePlans(apart[i]))
                .map(i -> numbers[firstApart + i])
                .toArray();
        return Child.columns(keys.length)
                .ids(Keys.texts(keys, words))
                .with(referralColumns())
                .with(planColumns())
                .with(underPlans())
                .withApart(visitColumns(childOutside, ofChildren));
    }

    private RecordColumns referralColumns() {
        ColumnRows rows = referrals.used();
        long[] ids = rows.longs(ID);
        return RecordColumns.of(Referral.TABLE, numbers(0, rows.size()))
                .days(Referral.RECEIVED, rows.ints(ReferralShape.RECEIVED_ON))
                .flags(Referral.NO_FURTHER_ACTION, rows.marked(ReferralShape.NO_FURTHER_ACTION))
                .ids(Keys.texts(ids, words));
    }

    private int[] numbers(int first, int size) {
        return size == numbers.length ? numbers : Arrays.copyOfRange(numbers, first, first + size);
    }

    private RecordColumns planColumns() {
        ColumnRows rows = plans.used();
        long[] ids = rows.longs(ID);
        int first = referrals.size();
        return RecordColumns.of(ProtectionPlan.TABLE, numbers(first, rows.size()))
                .days(ProtectionPlan.STARTED, rows.ints(PlanShape.STARTED_ON))
                .days(ProtectionPlan.ENDED, rows.ints(PlanShape.ENDED_ON))
                .flags(ProtectionPlan.OF_ANOTHER_COUNCIL, rows.marked(PlanShape.OF_ANOTHER_COUNCIL))
                .ids(Keys.texts(ids, words));
    }

    private RecordColumns underPlans() {
        if (outside.length == 0) {
            ColumnRows all = visits.used();
            return visitColumns(
                    planOfVisit,
                    all.longs(ID),
                    all.ints(VisitShape.MADE_ON),
                    all.ints(VisitShape.RECORDED_ON),
                    all.marked(VisitShape.SEEN));
        }
        int[] under = visitsWhere(visit -> !isOutsidePlans(visit));
        return visitColumns(picked(planOfVisit, under), under);
    }

    /** Some of the visits, with what each belongs to. */
    private RecordColumns visitColumns(int[] owners, int[] rows) {
        ColumnRows all = visits.used();
        BitSet seen = new BitSet();
        IntStream.range(0, rows.length)
                .filter(i -> (all.marks(rows[i]) & VisitShape.SEEN) != 0)
                .forEach(seen::set);
        return visitColumns(
                owners,
                Arrays.stream(rows).mapToLong(row -> all.longs(ID)[row]).toArray(),
                picked(all.ints(VisitShape.MADE_ON), rows),
                picked(all.ints(VisitShape.RECORDED_ON), rows),
                seen);
    }

    private RecordColumns visitColumns(int[] owners, long[] ids, int[] made, int[] recorded, BitSet seen) {
        RecordColumns columns = RecordColumns.of(Visit.TABLE, owners)
                .days(Visit.MADE, made)
                .flags(Visit.CHILD_SEEN, seen)
                .ids(Keys.texts(ids, words));
        return Arrays.stream(recorded).allMatch(day -> day == EpochDay.BEFORE_ALL)
                ? columns
                : columns.days(Visit.RECORDED, recorded);
    }

    private static int[] picked(int[] column, int[] rows) {
        return Arrays.stream(rows).map(row -> column[row]).toArray();
    }

    /** The group of each child: that of its first row in use, of referrals before plans before visits. */
    GroupsOfOwners groups(FileColumn column) {
        int firstPlan = referrals.size();
        int firstApart = firstPlan + plans.size();
        GroupsOfOwners groups = new GroupsOfOwners(keys.length, column);
        groups.take(referrals.used(), row -> numbers[row], referrals.report());
        groups.take(plans.used(), row -> numbers[firstPlan + row], plans.report());
        int[] childOfVisit = threads.column(
                visits.size(),
                visit -> isOutsidePlans(visit) ? KeyIndex.NONE : numbers[firstPlan + planOfVisit[visit]]);
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
