package io.github.tallystick.core.kernel;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.time.EpochDay;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Clocks that do not start again, where everything is known and both the rows and the events lie in the order of the rows'
 * identifiers: one pass over both.
 */
final class KnownClocks {
    private static final int AT_START = -1;
    private static final int FEW = 24;

    private final Rows.Clocks step;
    private final Frame above;
    private final int[] days;
    private final Supplier<int[]> recorded;
    /** The events of each row from its start to its end, in the order of their days, and where those of each row start. */
    private final int[] inOrder;

    private final int[] eventsOf;
    private int inOrderSize;
    private int size;
    private final int[] from;
    private final int[] started;
    private final int[] next;
    /** The place of the event with which each clock starts. */
    private final int[] places;
    /** The first of the clocks whose next event has not been met. */
    private int waiting;

    private KnownClocks(Rows.Clocks step, Frame above, Frame events) {
        this.step = step;
        this.above = above;
        this.days = events.days(step.day())[0];
        this.recorded = () -> events.days(step.recorded().orElse(step.day()))[0];
        Room room = above.lookups.room;
        this.inOrder = room.ints(events.size);
        this.eventsOf = room.ints(above.size + 1);
        int most = events.size + (step.atStart() ? above.size : 0);
        this.from = room.ints(most);
        this.started = room.ints(most);
        this.next = room.ints(most);
        this.places = room.ints(most);
        startAll(events);
    }

    /** Whether clocks are such. */
    static boolean are(Rows.Clocks step, Frame above, Frame events) {
        return !step.again()
                && step.same().here().equals(Column.OWNER)
                        == step.same().there().equals(Column.OWNER)
                && above.toCome == null
                && events.toCome == null
                && areAscending(above, above.keys(step.same().here()), 1)
                && areAscending(events, events.keys(step.same().there()), 0);
    }

    private static boolean areAscending(Frame rows, int[] keys, int step) {
        for (int row = 1; row < rows.size; row++) {
            boolean isNext = rows.owners[row] > rows.owners[row - 1];
            boolean isSame = rows.owners[row] == rows.owners[row - 1];
            if (!isNext && !(isSame && (long) keys[row] - keys[row - 1] >= step)) {
                return false;
            }
        }
        return true;
    }

    /** The rows of the clocks. */
    static Frame of(Rows.Clocks step, Frame above, Frame events, Shape started, Shape shape) {
        return new KnownClocks(step, above, events).frame(started, shape);
    }

    private void startAll(Frame events) {
        int[] keys = above.keys(step.same().here());
        int[] keysOfEvents = events.keys(step.same().there());
        int[] starts = above.days(step.start())[0];
        int[] ends = above.days(step.end())[0];
        int event = 0;
        for (int row = 0; row < above.size; row++) {
            int owner = above.owners[row];
            int key = keys[row];
            while (event < events.size
                    && (events.owners[event] < owner || (events.owners[event] == owner && keysOfEvents[event] < key))) {
                event++;
            }
            eventsOf[row] = inOrderSize;
            boolean isInOrder = true;
            for (; event < events.size && events.owners[event] == owner && keysOfEvents[event] == key; event++) {
                int day = days[event];
                if (Frame.isDay(day) && day >= starts[row] && day <= ends[row]) {
                    isInOrder &= inOrderSize == eventsOf[row] || days[inOrder[inOrderSize - 1]] <= day;
                    inOrder[inOrderSize++] = event;
                }
            }
            if (!isInOrder) {
                sort(eventsOf[row]);
            }
            start(row, starts[row]);
        }
        eventsOf[above.size] = inOrderSize;
    }

    /** By day. */
    private void sort(int first) {
        if (inOrderSize - first <= FEW) {
            for (int i = first + 1; i < inOrderSize; i++) {
                putInPlace(i, first);
            }
            return;
        }
        long[] packed = new long[inOrderSize - first];
        for (int i = 0; i < packed.length; i++) {
            int event = inOrder[first + i];
            packed[i] = ((long) days[event] << Integer.SIZE) | event;
        }
        Arrays.sort(packed);
        for (int i = 0; i < packed.length; i++) {
            inOrder[first + i] = (int) packed[i];
        }
    }

    private void putInPlace(int i, int first) {
        int event = inOrder[i];
        int place = i;
        for (; place > first && days[inOrder[place - 1]] > days[event]; place--) {
            inOrder[place] = inOrder[place - 1];
        }
        inOrder[place] = event;
    }

    /** Starts the clocks of a row. */
    private void start(int row, int start) {
        waiting = size;
        int last = EpochDay.BEFORE_ALL;
        if (step.atStart()) {
            put(row, start, AT_START);
            last = start;
        }
        for (int place = eventsOf[row]; place < inOrderSize; place++) {
            int day = days[inOrder[place]];
            if (day > last) {
                meet(day);
            }
            if (step.eachEvent() || day > last) {
                put(row, day, place);
            }
            last = day;
        }
        meet(EpochDay.NEVER);
    }

    private void put(int row, int day, int place) {
        from[size] = row;
        started[size] = day;
        places[size++] = place;
    }

    private void meet(int day) {
        while (waiting < size) {
            next[waiting++] = day;
        }
    }

    private Frame frame(Shape started, Shape shape) {
        Frame rows = above.pick(from, size, null);
        Frame named = rows.named(clock -> rows.names.apply(clock) + "@" + EpochDay.inWords(this.started[clock]));
        Frame start = named.with(
                started,
                List.of(
                        () -> known(this.started),
                        () -> flags(clock -> places[clock] == AT_START),
                        () -> flags(this::isSecond)));
        Supplier<int[][]> due = () -> start.days(step.due());
        return start.with(shape, List.of(due, () -> known(next), () -> known(recorded(due.get()[0]))));
    }

    private static int[][] known(int[] values) {
        return new int[][] {values, values};
    }

    private int[][] flags(IntPredicate isSet) {
        return known(
                IntStream.range(0, size).map(clock -> isSet.test(clock) ? 1 : 0).toArray());
    }

    private boolean isSecond(int clock) {
        return places[clock] != AT_START && days[inOrder[places[clock]]] == days[inOrder[eventsOf[from[clock]]]];
    }

    /** The earliest recording of an event from the next to the day due. */
    private int[] recorded(int[] due) {
        int[] earliest = new int[size];
        int[] whenRecorded = recorded.get();
        int place = 0;
        for (int clock = 0; clock < size; clock++) {
            int end = eventsOf[from[clock] + 1];
            place = Math.max(place, eventsOf[from[clock]]);
            while (place < end && days[inOrder[place]] <= started[clock]) {
                place++;
            }
            earliest[clock] = EpochDay.NEVER;
            for (int later = place; later < end && days[inOrder[later]] <= due[clock]; later++) {
                earliest[clock] = Math.min(earliest[clock], whenRecorded[inOrder[later]]);
            }
        }
        return earliest;
    }
}
