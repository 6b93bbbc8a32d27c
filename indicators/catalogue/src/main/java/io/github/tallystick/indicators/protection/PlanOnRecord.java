package io.github.tallystick.indicators.protection;

import io.github.tallystick.core.definition.Rule;
import io.github.tallystick.core.definition.Runs;
import io.github.tallystick.core.definition.Unit;
import io.github.tallystick.core.definition.UnitRule;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.ProtectionPlan;
import io.github.tallystick.indicators.spells.LastDay;
import io.github.tallystick.indicators.spells.MonthsBefore;
import io.github.tallystick.indicators.spells.Spell;
import java.util.List;

/**
 * A child protection plan, and those of the same child that started before it.
 *
 * @param plan the plan
 * @param earlier the plans of the same child that started on an earlier day, in any order
 */
public record PlanOnRecord(ProtectionPlan plan, List<ProtectionPlan> earlier) implements Unit {
    /**
     * Copies the earlier plans, unless they are a part of those of a child that does not change.
     *
     * @param plan the plan
     * @param earlier the earlier plans
     */
    public PlanOnRecord {
        earlier = earlier instanceof EarlierPlans ? earlier : List.copyOf(earlier);
    }

    @Override
    public String id() {
        return plan.id();
    }

    /** The day on which it started, as an epoch day. */
    int startDay() {
        return EpochDay.of(plan.startedOn());
    }

    /** The day on which it ended, as an epoch day, or {@link EpochDay#NEVER}. */
    int endDay() {
        return EpochDay.orNever(plan.endedOn());
    }

    @Override
    public String toString() {
        return "a plan of " + plan.startedOn();
    }

    /**
     * Makes one of each plan. One that ends before it starts cannot be used.
     *
     * @param plans whose plans are counted, also as earlier ones
     */
    public record Of(Plans plans) implements UnitRule<Child, PlanOnRecord> {
        @Override
        public void units(Child child, Sink<? super PlanOnRecord> into) {
            List<ProtectionPlan> counted =
                    child.plans().stream().filter(plans::include).toList();
            EarlierPlans all = EarlierPlans.all(counted);
            for (ProtectionPlan plan : counted) {
                if (plan.endedOn().filter(plan.startedOn()::isAfter).isPresent()) {
                    into.unusable(plan.id(), Plans.endsBeforeItStarts(plan));
                } else {
                    into.accept(new PlanOnRecord(plan, all.than(plan)));
                }
            }
        }
    }

    /** What can be asked of a plan. */
    public enum Is implements Rule<PlanOnRecord> {
        /** It started on a day of the window. */
        STARTED {
            @Override
            public void answer(PlanOnRecord plan, Window window, Runs into) {
                into.event(plan.startDay(), window);
                if (into.explaining()) {
                    into.because("started " + EpochDay.inWords(plan.startDay()));
                }
            }
        },
        /** It ended on a day of the window. */
        ENDED {
            @Override
            public void answer(PlanOnRecord plan, Window window, Runs into) {
                into.event(plan.endDay(), window);
                if (into.explaining()) {
                    into.because("ended " + EpochDay.inWords(plan.endDay()));
                }
            }
        }
    }

    /**
     * It is open at the end of the day. Seen from a day, one that is open may end.
     *
     * @param lastDay whether a plan is still open on the day on which it ends
     */
    public record Open(LastDay lastDay) implements Rule<PlanOnRecord> {
        @Override
        public void answer(PlanOnRecord plan, Window window, Runs into) {
            into.open(plan.startDay(), lastDay.end(plan.endDay()), 1);
            if (into.explaining()) {
                into.because(
                        "under a plan " + Spell.inWords(List.of(Spell.of(plan.plan.startedOn(), plan.plan.endedOn()))));
            }
        }
    }

    /**
     * It started so long ago.
     *
     * @param months how long
     */
    public record Begun(MonthsBefore months) implements Rule<PlanOnRecord> {
        @Override
        public void answer(PlanOnRecord plan, Window window, Runs into) {
            int from = months.lastedFrom(plan.startDay());
            into.add(from, EpochDay.NEVER, 1);
            if (into.explaining()) {
                into.because("for " + months.months() + " months from " + EpochDay.inWords(from));
            }
        }
    }

    /**
     * The child had an earlier plan; or a return says so of the plan itself.
     *
     * @param which which earlier plans count
     */
    public record Second(Before which) implements Rule<PlanOnRecord> {
        @Override
        public void answer(PlanOnRecord plan, Window window, Runs into) {
            boolean told =
                    which.equals(Before.EVER) && plan.plan.previousPlans().orElse(0) > 0;
            if (told || which.includeAny(plan.earlier, plan.startDay())) {
                into.always();
            }
            if (into.explaining()) {
                into.because(inWords(plan, told));
            }
        }

        private String inWords(PlanOnRecord plan, boolean told) {
            List<Spell> before = plan.earlier.stream()
                    .filter(other -> which.include(other, plan.startDay()))
                    .map(each -> Spell.of(each.startedOn(), each.endedOn()))
                    .toList();
            return before.isEmpty() && told
                    ? "earlier plans told of"
                    : "under an earlier plan " + Spell.inWords(before);
        }
    }
}
