package io.github.tallystick.indicators.lookedafter;

import io.github.tallystick.core.definition.Rule;
import io.github.tallystick.core.definition.Runs;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.Placement;
import io.github.tallystick.indicators.spells.LastDay;
import io.github.tallystick.indicators.spells.MonthsBefore;
import java.util.List;
import java.util.Set;

/**
 * The stay of a current period of care that started last has lasted so long, or, where the child is placed for adoption in it,
 * the stay before it started so long ago. Seen from a day, the child may move on, or move again with the same carers.
 *
 * @param months how long
 * @param stays what is one stay
 * @param adoptive the types of placement for adoption that are taken together with the stay before, as the SSDA903 codes them
 * @param lastDay whether an episode is still open on the day on which it ceases
 */
public record SamePlacement(MonthsBefore months, Stays stays, Set<String> adoptive, LastDay lastDay)
        implements Rule<LookedAfterChild> {
    /**
     * Copies the collections.
     *
     * @param months how long
     * @param stays what is one stay
     * @param adoptive the types of placement for adoption
     * @param lastDay whether an episode is still open on the day on which it ceases
     */
    public SamePlacement {
        adoptive = Set.copyOf(adoptive);
    }

    @Override
    public void answer(LookedAfterChild child, Window window, Runs into) {
        for (PeriodOfCare period : child.periods()) {
            Runs open = into.like();
            Runs stable = into.like();
            period.open(lastDay, open);
            List<Stay> all = stays.of(period);
            addStays(all, stable);
            addStaysToCome(all, stable);
            into.addProduct(open, stable);
            if (into.explaining()) {
                into.because(Stay.inWords(all));
            }
        }
    }

    private void addStays(List<Stay> all, Runs into) {
        for (int i = 0; i < all.size(); i++) {
            Stay stay = all.get(i);
            int next =
                    into.end(stay.start(), i + 1 < all.size() ? all.get(i + 1).start() : EpochDay.NEVER);
            addBetween(months.lastedFrom(stay.start()), stay.start(), next, into);
            if (i > 0) {
                addAdoptive(stay, next, months.lastedFrom(all.get(i - 1).start()), into);
            }
        }
    }

    /** Adds the days on which the child is placed for adoption, from the day on which the stay before has lasted so long. */
    private void addAdoptive(Stay stay, int next, int from, Runs into) {
        List<Placement> placements = stay.placements();
        for (int i = 0; i < placements.size(); i++) {
            int end = i + 1 < placements.size()
                    ? EpochDay.of(placements.get(i + 1).startedOn())
                    : next;
            if (adoptive.contains(placements.get(i).type())) {
                addBetween(from, EpochDay.of(placements.get(i).startedOn()), end, into);
            }
        }
    }

    private static void addBetween(int from, int start, int next, Runs into) {
        into.add(Math.max(from, start), next == EpochDay.NEVER ? EpochDay.NEVER : next - 1, 1);
    }

    /** Adds, where that may still happen, the days from which any stay can have lasted so long. */
    private void addStaysToCome(List<Stay> all, Runs into) {
        Runs toCome = into.like();
        toCome.event(EpochDay.NEVER, Window.asAt());
        int first = all.isEmpty()
                ? EpochDay.BEFORE_ALL
                : months.lastedFrom(all.get(0).start());
        Runs lasted = into.like();
        lasted.add(first, EpochDay.NEVER, 1);
        into.addProduct(toCome, lasted);
    }
}
