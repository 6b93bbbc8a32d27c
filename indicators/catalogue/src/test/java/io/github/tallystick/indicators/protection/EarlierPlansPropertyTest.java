package io.github.tallystick.indicators.protection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.indicators.facts.ProtectionPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The plans before a plan, beside a search that asks each. */
class EarlierPlansPropertyTest {
    @Property
    void they_are_those_that_started_on_an_earlier_day(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 12) Integer> days) {
        List<ProtectionPlan> plans = new ArrayList<>();
        for (int day : days) {
            plans.add(ProtectionPlan.builder()
                    .id("plan " + plans.size())
                    .startedOn(LocalDate.of(2024, 2, 25).plusDays(day))
                    .build());
        }
        EarlierPlans all = EarlierPlans.all(plans);

        for (ProtectionPlan plan : plans) {
            assertThat(all.than(plan))
                    .containsExactlyInAnyOrderElementsOf(plans.stream()
                            .filter(each -> each.startedOn().isBefore(plan.startedOn()))
                            .toList());
        }
    }
}
