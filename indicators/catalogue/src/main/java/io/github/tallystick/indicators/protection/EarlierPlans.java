package io.github.tallystick.indicators.protection;

import io.github.tallystick.indicators.facts.ProtectionPlan;
import java.util.AbstractList;
import java.util.Comparator;
import java.util.List;
import java.util.RandomAccess;

/**
 * The first so many of the plans of a child in order of their start. All of them share one list, so that a child with many
 * plans takes no more memory than the plans.
 */
final class EarlierPlans extends AbstractList<ProtectionPlan> implements RandomAccess {
    private final List<ProtectionPlan> inOrder;
    private final int size;

    private EarlierPlans(List<ProtectionPlan> inOrder, int size) {
        this.inOrder = inOrder;
        this.size = size;
    }

    /** The plans in order of their start; those of one day as they came. */
    static EarlierPlans all(List<ProtectionPlan> plans) {
        return new EarlierPlans(
                plans.stream()
                        .sorted(Comparator.comparing(ProtectionPlan::startedOn))
                        .toList(),
                plans.size());
    }

    /** Those that started on a day before a plan did. */
    EarlierPlans than(ProtectionPlan plan) {
        int first = 0;
        int end = size;
        while (first < end) {
            int middle = (first + end) >>> 1;
            boolean isEarlier = inOrder.get(middle).startedOn().isBefore(plan.startedOn());
            first = isEarlier ? middle + 1 : first;
            end = isEarlier ? end : middle;
        }
        return new EarlierPlans(inOrder, first);
    }

    @Override
    public ProtectionPlan get(int index) {
        return inOrder.get(index);
    }

    @Override
    public int size() {
        return size;
    }
}
