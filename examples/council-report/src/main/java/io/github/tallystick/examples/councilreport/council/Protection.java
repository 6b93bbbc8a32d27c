package io.github.tallystick.examples.councilreport.council;

import io.github.tallystick.examples.councilreport.council.Referral.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Child protection plans: about fifty at a time, one following another. */
final class Protection {
    private static final int PLANS_AT_A_TIME = 50;
    private static final int PLANS_OF_ANOTHER_COUNCIL = 5;
    private static final List<String> CATEGORIES = List.of(
            "Neglect",
            "Neglect",
            "Emotional abuse",
            "Emotional abuse",
            "Physical abuse",
            "Sexual abuse",
            "Multiple: Neglect, Emotional abuse");

    private final Draw draw;
    private final Children children;
    private final Referrals referrals;
    private final List<Plan> plans = new ArrayList<>();
    private final List<Plan> ended = new ArrayList<>();

    Protection(Draw draw, Children children, Referrals referrals) {
        this.draw = draw;
        this.children = children;
        this.referrals = referrals;
    }

    List<Plan> plans() {
        for (int place = 0; place < PLANS_AT_A_TIME; place++) {
            LocalDate start = draw.workingDayWithin(LocalDate.of(2015, 6, 1), LocalDate.of(2016, 3, 24));
            while (start.isBefore(Days.EXTRACT)) {
                Plan plan = begin(start);
                start = Days.workingDaysAfter(plan.end(), draw.between(3, 25));
            }
        }
        for (int plan = 0; plan < PLANS_OF_ANOTHER_COUNCIL; plan++) {
            LocalDate start = draw.workingDayWithin(LocalDate.of(2017, 1, 9), LocalDate.of(2018, 11, 2));
            LocalDate end = start.plusDays(draw.between(150, 420));
            Child child = children.born(start.minusDays(draw.between(200, 5000)));
            plans.add(new Plan(plans.size() + 1, child, start, end, "", true));
        }
        return List.copyOf(plans);
    }

    private Plan begin(LocalDate start) {
        LocalDate end = Days.workingDaysAfter(start, draw.chance(5) ? draw.between(5, 30) : draw.between(190, 580));
        LocalDate referred = Days.workingDaysAfter(start.minusDays(45), draw.between(0, 15));
        Child child = childForPlan(start, referred);
        Referral referral =
                referrals.open(child, referred, Outcome.PROTECTION_PLAN, end.plusDays(draw.between(20, 120)));
        Plan plan = new Plan(plans.size() + 1, child, start, end, referral.id(), false);
        plans.add(plan);
        ended.add(plan);
        return plan;
    }

    /** A child new to the council, or now and then one whose plan ended more than a year before. */
    private Child childForPlan(LocalDate start, LocalDate referred) {
        Optional<Plan> earlier = ended.stream()
                .filter(plan -> plan.end().isBefore(referred.minusDays(380)))
                .findFirst();
        if (earlier.isEmpty() || !draw.chance(15)) {
            return children.born(start.minusDays(draw.between(60, 5200)));
        }
        ended.remove(earlier.get());
        return earlier.get().child();
    }

    CsvTable table() {
        CsvTable table = new CsvTable("""
                cppl_cp_plan_id,cppl_referral_id,cppl_icpc_id,cppl_person_id,cppl_cp_plan_start_date,
                cppl_cp_plan_end_date,cppl_cp_plan_initial_category,cppl_cp_plan_ola,cppl_cp_plan_latest_category""");
        for (Plan plan : plans) {
            String category = draw.oneOf(CATEGORIES);
            table.row()
                    .with("cppl_cp_plan_id", plan.id())
                    .with("cppl_referral_id", plan.referralId())
                    .with("cppl_person_id", plan.child().id())
                    .with("cppl_cp_plan_start_date", plan.start())
                    .with("cppl_cp_plan_end_date", plan.end())
                    .with("cppl_cp_plan_initial_category", category)
                    .with("cppl_cp_plan_ola", plan.isOfAnotherCouncil())
                    .with("cppl_cp_plan_latest_category", draw.chance(80) ? category : draw.oneOf(CATEGORIES));
        }
        return table.shuffled(draw);
    }
}
