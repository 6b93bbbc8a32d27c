package io.github.tallystick.core.calc;

import io.github.tallystick.core.definition.StepFunction;

/**
 * What a unit comes to, given what its clauses answer at the least and at the most.
 *
 * <p>In a share, a unit that may be below the line, and of which it is open whether it would be above, can drop out, be below,
 * or be both: the lowest value of the whole has every such unit below the line alone, and without those that could only be
 * both; the highest has it above, and without those that could only be below. Both are values that the figure can take where each
 * side of a unit is decided apart; where both rest on one day to come, a rule may say more (above the line if below), and
 * otherwise they enclose. In a
 * ratio the two sides are measured apart, and the extremes enclose what it can come to.
 */
final class Bounds {
    private final boolean share;
    private final StepFunction difference = new StepFunction();
    private final StepFunction hasNone = new StepFunction();

    Bounds(boolean share) {
        this.share = share;
    }

    void between(Counting<?, ?>.Answers least, Counting<?, ?>.Answers most, UnitCount into) {
        if (share) {
            share(least, most, into);
        } else {
            ratio(least, most, into);
        }
    }

    private void share(Counting<?, ?>.Answers least, Counting<?, ?>.Answers most, UnitCount into) {
        into.lowestAbove.addProduct(least.below, least.above);
        into.lowestBelow.addAll(into.lowestAbove, 1);
        where(least.above, most.below, into.lowestBelow);

        into.highestAbove.addProduct(most.below, most.above);
        into.highestBelow.addAll(into.highestAbove, 1);
        where(most.above, least.below, into.highestBelow);

        into.above.addAll(into.lowestAbove, 1);
        into.below.addAll(into.lowestAbove, 1);
        where(most.above, least.below, into.below);

        difference.clear();
        difference.addAll(most.below, 1);
        difference.addAll(into.below, -1);
        into.pending.addPresence(difference);
    }

    /** Adds, on the dates on which there is nothing of the one, the other. */
    private void where(StepFunction none, StepFunction other, StepFunction into) {
        hasNone.clear();
        hasNone.addWhereLess(none, 1);
        into.addProduct(hasNone, other);
    }

    private void ratio(Counting<?, ?>.Answers least, Counting<?, ?>.Answers most, UnitCount into) {
        into.lowestAbove.addAll(least.above, 1);
        into.lowestBelow.addAll(most.below, 1);
        into.highestAbove.addAll(most.above, 1);
        into.highestBelow.addAll(least.below, 1);
        into.above.addAll(least.above, 1);
        into.below.addAll(least.below, 1);

        difference.clear();
        difference.addAll(most.below, 1);
        difference.addAll(least.below, -1);
        difference.addAll(most.above, 1);
        difference.addAll(least.above, -1);
        into.pending.addPresence(difference);
    }
}
