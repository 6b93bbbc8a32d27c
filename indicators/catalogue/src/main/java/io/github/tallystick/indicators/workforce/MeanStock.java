package io.github.tallystick.indicators.workforce;

import io.github.tallystick.core.definition.ColumnAnswer;
import io.github.tallystick.core.definition.Rule;
import io.github.tallystick.core.definition.Runs;
import io.github.tallystick.core.definition.UnitColumns;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Window;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The mean number of times that the worker is in post at the end of a day: on the day that ends each of some months before
 * the last day of the window. For a month end these are month ends; 0 is the last day itself.
 *
 * @param monthsBefore how many months before; each gives one stock
 */
public record MeanStock(List<Integer> monthsBefore) implements Rule<PostHeld> {
    /**
     * Copies the collections.
     *
     * @param monthsBefore how many months before
     */
    public MeanStock {
        monthsBefore = List.copyOf(monthsBefore);
    }

    /**
     * A stock on the last day and one for each month before it.
     *
     * @param months the month of the earliest stock
     * @return the mean of one stock more than that
     */
    public static MeanStock ofMonthsTo(int months) {
        return new MeanStock(IntStream.rangeClosed(0, months).boxed().toList());
    }

    @Override
    public void answer(PostHeld held, Window window, Runs into) {
        int last = into.end(held.firstDay(), held.lastDay());
        for (int months : monthsBefore) {
            if (months == 0) {
                into.open(held.firstDay(), last, 1);
            } else {
                addStock(Window.monthsTo(months), held.firstDay(), last, into);
            }
        }
        if (into.explaining()) {
            into.because(PostHeld.inWords(held) + "; stocks at the end of the last day of the period less "
                    + monthsBefore.stream().map(Object::toString).collect(Collectors.joining(", ")) + " months");
        }
    }

    @Override
    public boolean answer(UnitColumns.Part<? extends PostHeld> units, Window window, ColumnAnswer into) {
        if (units instanceof PostHeldColumns held) {
            into.open(held.startDays(), held.endDays(), monthsBefore);
            return true;
        }
        return false;
    }

    private static void addStock(Window back, int firstDay, int last, Runs into) {
        int to = last == EpochDay.NEVER ? EpochDay.NEVER : back.lastDayReaching(last);
        into.add(back.lastDayReaching(firstDay) + 1, to, 1);
    }

    @Override
    public long partsOfOne() {
        return monthsBefore.size();
    }
}
