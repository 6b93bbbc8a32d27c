package io.github.tallystick.examples.councilreport.council;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Visits to children on plans, about every eight working days, and when they were keyed in. */
final class Visits {
    private static final List<Integer> USUAL_GAPS = List.of(6, 7, 7, 8, 8, 8, 9, 9, 9, 10);

    private static final LocalDate BACKLOG_FROM = LocalDate.of(2018, 7, 1);
    private static final LocalDate BACKLOG_TO = LocalDate.of(2018, 12, 31);

    private final Draw draw;
    private final CsvTable table = new CsvTable("""
            cppv_cp_visit_id,cppv_person_id,cppv_cp_plan_id,cppv_cp_visit_date,cppv_cp_visit_seen,
            cppv_cp_visit_seen_alone,cppv_cp_visit_bedroom,recorded_date""");

    Visits(Draw draw) {
        this.draw = draw;
    }

    /** Makes the visits of a plan as they happened, keyed in within a few days as a rule. */
    void visit(Plan plan) {
        LocalDate lastDay = Days.earlier(plan.end(), Days.EXTRACT);
        LocalDate day = next(plan.start());
        while (!day.isAfter(lastDay)) {
            plan.visited(day, keyedSoonAfter(day));
            day = next(day);
        }
    }

    private LocalDate next(LocalDate day) {
        int gap = draw.chance(percentLate(day)) ? draw.between(11, 15) : draw.oneOf(USUAL_GAPS);
        LocalDate visit = Days.workingDaysAfter(day, gap);
        boolean atTheWeekend = visit.getDayOfWeek() == DayOfWeek.FRIDAY && draw.chance(8);
        return atTheWeekend ? visit.plusDays(1) : visit;
    }

    /** How many visits in a hundred are late: many in the summer of 2018, few from the autumn on. */
    private static int percentLate(LocalDate day) {
        if (day.isBefore(LocalDate.of(2017, 4, 1))) {
            return 16;
        }
        if (day.isBefore(LocalDate.of(2018, 6, 18))) {
            return 22;
        }
        return day.isBefore(LocalDate.of(2018, 9, 17)) ? 23 : 10;
    }

    /**
     * The day a visit is keyed in, before the figures of its quarter are taken. While some wait in the {@link Backlog},
     * the others are keyed in at once.
     */
    private LocalDate keyedSoonAfter(LocalDate day) {
        boolean atOnce = Days.isWithin(day, BACKLOG_FROM, BACKLOG_TO);
        int usual = draw.chance(5) ? draw.between(6, 12) : draw.between(0, 4);
        LocalDate keyed = Days.workingDaysAfter(day, atOnce ? draw.between(0, 1) : usual);
        return Days.earlier(keyed, Days.lastDayOfQuarter(day));
    }

    CsvTable of(List<Plan> plans) {
        for (Plan plan : plans) {
            for (Map.Entry<LocalDate, LocalDate> visit : plan.visits().entrySet()) {
                add(plan, visit.getKey(), true, visit.getValue());
                addFurther(plan, visit.getKey(), visit.getValue());
            }
        }
        return table.shuffled(draw);
    }

    /** A second visit on the same day, or one before that did not find the child, keyed in together with the visit. */
    private void addFurther(Plan plan, LocalDate day, LocalDate keyed) {
        if (draw.chance(3)) {
            add(plan, day, true, keyed);
        }
        LocalDate before = day.minusDays(draw.between(1, 3));
        if (draw.chance(8) && before.isAfter(plan.start())) {
            add(plan, before, false, keyed);
        }
    }

    private void add(Plan plan, LocalDate day, boolean seen, LocalDate keyed) {
        table.row()
                .with("cppv_cp_visit_id", CsvTable.id("VS", table.size()))
                .with("cppv_person_id", plan.child().id())
                .with("cppv_cp_plan_id", plan.id())
                .with("cppv_cp_visit_date", day)
                .with("cppv_cp_visit_seen", seen)
                .with("cppv_cp_visit_seen_alone", seen && draw.chance(80))
                .with("cppv_cp_visit_bedroom", seen && draw.chance(60))
                .with("recorded_date", keyed);
    }
}
