package io.github.tallystick.examples.benchmarks;

import io.github.tallystick.core.definition.FactColumns;
import io.github.tallystick.core.definition.RecordColumns;
import io.github.tallystick.core.definition.Table;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.examples.benchmarks.Diary.Rate;
import io.github.tallystick.indicators.facts.Assessment;
import io.github.tallystick.indicators.facts.CareLeaverStatus;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Conference;
import io.github.tallystick.indicators.facts.PlanReview;
import io.github.tallystick.indicators.facts.ProtectionPlan;
import io.github.tallystick.indicators.facts.Referral;
import io.github.tallystick.indicators.facts.Visit;
import java.util.ArrayList;
import java.util.List;

/** Invents children with records of every kind: most referred, some under a plan, some in care, some who have left it. */
final class InventedChildren {
    private static final Rate REFERRALS = new Rate(95, 4, 1800, 500, 250);
    private static final Rate ASSESSMENTS = new Rate(75, 2, 10, 80, 75);
    private static final Rate ASSESSMENTS_OUTSIDE_REFERRALS = new Rate(2, 1, SixYears.DAYS - 1, 1, 75);
    private static final Rate CONFERENCES = new Rate(12, 2, SixYears.DAYS - 1, 400, 0);
    private static final Rate PLANS = new Rate(12, 2, SixYears.DAYS - 1, 400, 900);
    private static final Rate VISITS = new Rate(98, 40, 14, 16, 0);
    private static final Rate VISITS_OUTSIDE_PLANS = new Rate(1, 3, SixYears.DAYS - 1, 30, 0);
    private static final Rate PLAN_REVIEWS = new Rate(95, 5, 95, 190, 0);
    private static final int ONE_LEAVER_IN = 20;
    private static final int DAYS_OF_A_YEAR = 365;

    private final Diary diary;
    private final InventedColumns columns;
    private final int size;
    private final InventedSpans all;
    private final List<RecordColumns> kinds = new ArrayList<>();
    private FactColumns<Child> children;

    InventedChildren(long seed, int size, Involved involved) {
        this.diary = new Diary(seed + 3);
        this.columns = new InventedColumns(seed);
        this.size = size;
        this.all = InventedSpans.ofAll(size);
        this.children = Child.columns(size);
        referred();
        underPlans();
        new InventedCare(diary, columns, all).kinds().forEach(this::add);
        born();
        add(involved.ofChildren());
    }

    Population<Child> population() {
        return Population.of(Child.class, "children", children, diary.councils(size), kinds);
    }

    private void add(RecordColumns records) {
        children = children.with(records);
        kinds.add(records);
    }

    private void addApart(RecordColumns records) {
        children = children.withApart(records);
        kinds.add(records);
    }

    private InventedSpans add(Table<?> table, InventedSpans owners, Rate rate) {
        InventedSpans rows = diary.happening(owners, rate);
        add(columns.of(table, rows.owners(), rows));
        return rows;
    }

    private void addApart(Table<?> table, Rate rate) {
        InventedSpans rows = diary.happening(all, rate);
        addApart(columns.of(table, rows.owners(), rows));
    }

    private void referred() {
        InventedSpans referrals = add(Referral.TABLE, all, REFERRALS);
        add(Assessment.TABLE, referrals, ASSESSMENTS);
        addApart(Assessment.TABLE, ASSESSMENTS_OUTSIDE_REFERRALS);
    }

    private void underPlans() {
        InventedSpans held = diary.happening(all, CONFERENCES);
        add(columns.of(Conference.TABLE, held.owners(), held)
                .days(Conference.ENQUIRY_STARTED, held.days(row -> held.starts()[row] - diary.number(30))));
        InventedSpans plans = add(ProtectionPlan.TABLE, all, PLANS);
        add(Visit.TABLE, plans, VISITS);
        addApart(Visit.TABLE, VISITS_OUTSIDE_PLANS);
        add(PlanReview.TABLE, plans, PLAN_REVIEWS);
    }

    /** Days of birth, and the returns of those who have left care, half of which give it, too. */
    private void born() {
        InventedSpans births = new InventedSpans(all.owners(), all.days(this::bornOn), all.ends());
        add(columns.of(Child.TABLE, births.owners(), births));
        InventedSpans leavers = all.where(child -> child % ONE_LEAVER_IN == 0);
        InventedSpans returns = diary.yearly(leavers);
        int[] owners = returns.ownersAbove(leavers);
        int[] born = returns.days(row -> row % 2 == 0 ? births.starts()[owners[row]] : EpochDay.BEFORE_ALL);
        add(columns.of(CareLeaverStatus.TABLE, owners, returns).days(CareLeaverStatus.BORN, born));
    }

    /** Those who have left care are from 15 to 25 on the last day, others under 18; of one in fifty it is not known. */
    private int bornOn(int child) {
        if (child % 50 == 1) {
            return EpochDay.BEFORE_ALL;
        }
        int years = child % ONE_LEAVER_IN == 0 ? 15 : 0;
        return SixYears.LAST - years * DAYS_OF_A_YEAR - diary.number((years == 0 ? 18 : 10) * DAYS_OF_A_YEAR);
    }
}
