package io.github.tallystick.core.kernel;

import io.github.tallystick.core.definition.Nodes;
import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Timescale;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A row for each clock that starts under a row: at its start, and at each event. */
final class ClockMaker extends Maker {
    private static final int FEW = 16;

    /** A flag that may be set. */
    private static final int MAYBE = 2;

    private final Maker under;
    private final Maker events;
    private final Rows.Clocks step;
    private final Shape started;
    private final Shape shape;
    /** The first day on which working days are known by which it is due; never, if it is due by none. */
    private final int firstKnownDay;

    ClockMaker(Maker under, Maker events, Rows.Clocks step) {
        this.under = under;
        this.events = events;
        this.step = step;
        Rows.Clock as = step.as();
        this.started = under.shape().with(as.started(), as.isFirst(), as.isSecond());
        this.shape = started.with(as.due(), as.next(), as.recorded());
        this.firstKnownDay = firstKnownDay(step);
    }

    private static int firstKnownDay(Rows.Clocks step) {
        int[] first = {EpochDay.NEVER};
        Nodes.walk(step.due(), each -> {
            if (each instanceof Timescale within) {
                within.workingCalendar().ifPresent(calendar -> first[0] = EpochDay.of(calendar.firstKnownDay()));
            }
        });
        return first[0];
    }

    @Override
    Shape shape() {
        return shape;
    }

    @Override
    Frame make(Batch batch) {
        Frame above = under.rows(batch);
        Frame all = events.rows(batch);
        if (KnownClocks.are(step, above, all)) {
            return KnownClocks.of(step, above, all, started, shape);
        }
        Started clocks = new Started(above, new Events(all, step, batch));
        for (int row = 0; row < above.size; row++) {
            clocks.under(row);
        }
        return step.again() ? startedAgain(clocks) : finished(clocks);
    }

    /** With the clocks that start on days due on which nothing was done, one after another. */
    private Frame startedAgain(Started clocks) {
        Started last = clocks;
        while (last.size > 0) {
            Started next = new Started(last);
            last.startAgain(last.due(last.frame().days(step.due())), next);
            if (next.size > 0) {
                clocks.addAll(next);
            }
            last = next;
        }
        Frame made = finished(clocks);
        int[] inOrder = clocks.inOrderOfRows();
        byte[] marks = made.toCome == null ? null : new byte[made.size];
        for (int i = 0; marks != null && i < made.size; i++) {
            marks[i] = made.mark(inOrder[i]);
        }
        return made.pick(inOrder, made.size, marks);
    }

    private Frame finished(Started clocks) {
        Frame start = clocks.frame();
        int[][] due = clocks.due(start.days(step.due()));
        int[] next = Arrays.copyOf(clocks.next[0], start.size);
        int[] latest = start.toCome == null ? next : Arrays.copyOf(clocks.next[1], start.size);
        return start.with(shape, List.of(() -> due, () -> new int[][] {next, latest}, () -> clocks.recorded(due)));
    }

    @Override
    void unusable(Batch batch, Refusals into) {
        under.unusable(batch, into);
    }

    /** The events by the rows that they lie under. */
    private static final class Events {
        private final Frame rows;
        private final Index index;
        private final int[][] days;
        private final int[][] recorded;

        private Events(Frame rows, Rows.Clocks step, Batch batch) {
            this.rows = rows;
            this.index = Index.of(rows, step.same().there(), batch.size());
            this.days = rows.days(step.day());
            this.recorded = step.recorded().map(rows::days).orElse(days);
        }
    }

    /** The clocks as they start. */
    private final class Started {
        private final Frame above;
        private final Events all;
        private final int[][] starts;
        private final int[][] ends;
        private final int[] keys;
        private int size;
        private int[] from = new int[FEW];
        private int[][] started = new int[2][FEW];
        private int[] isFirst = new int[FEW];
        private int[] isSecond = new int[FEW];
        private int[][] next = new int[2][FEW];
        private byte[] toCome = new byte[FEW];
        /** The first of the events after each clock, in the order of their days, and where those of its row end. */
        private int[] firstAfter = new int[FEW];

        private int[] eventsEnd = new int[FEW];
        private int[] inOrder = new int[FEW];
        private int inOrderSize;
        /** For each row above, the first day on which an event may come yet, and on which it may be recorded. */
        private final int[] comesFrom;

        private final int[] recordedFrom;

        private Started(Frame above, Events all) {
            this.above = above;
            this.all = all;
            this.starts = above.days(step.start());
            this.ends = above.days(step.end());
            this.keys = above.keys(step.same().here());
            this.comesFrom = new int[above.size];
            this.recordedFrom = new int[above.size];
            this.inOrder = new int[all.rows.size + FEW];
            grow(above.size + all.rows.size + FEW);
        }

        /** Clocks of the same rows and events as others. */
        private Started(Started others) {
            this.above = others.above;
            this.all = others.all;
            this.starts = others.starts;
            this.ends = others.ends;
            this.keys = others.keys;
            this.inOrder = others.inOrder;
            this.comesFrom = others.comesFrom;
            this.recordedFrom = others.recordedFrom;
        }

        private void under(int row) {
            int start = inOrderSize;
            comesFrom[row] = EpochDay.NEVER;
            recordedFrom[row] = EpochDay.NEVER;
            for (int event : all.index.of(above.owners[row], keys[row])) {
                int day = all.days[0][event];
                if (!all.rows.isFact(event) || day != all.days[1][event]) {
                    mayCome(row, event);
                } else if (Frame.isDay(day) && day >= starts[0][row] && day <= ends[1][row]) {
                    putInOrder(event);
                }
            }
            sort(start, inOrderSize);
            clocks(row, start, inOrderSize);
        }

        private void mayCome(int row, int event) {
            int first = Math.max(all.days[0][event], starts[0][row]);
            if (first <= ends[1][row] && first != EpochDay.NEVER) {
                comesFrom[row] = Math.min(comesFrom[row], first);
                recordedFrom[row] = Math.min(recordedFrom[row], all.recorded[0][event]);
            }
        }

        private void putInOrder(int event) {
            if (inOrderSize == inOrder.length) {
                inOrder = Arrays.copyOf(inOrder, 2 * inOrderSize);
            }
            inOrder[inOrderSize++] = event;
        }

        /** By day; few at a time, and often in order already. */
        private void sort(int start, int end) {
            if (isInOrder(start, end)) {
                return;
            }
            long[] packed = new long[end - start];
            for (int i = 0; i < packed.length; i++) {
                int event = inOrder[start + i];
                packed[i] = (long) all.days[0][event] << Integer.SIZE | event;
            }
            Arrays.sort(packed);
            for (int i = 0; i < packed.length; i++) {
                inOrder[start + i] = (int) packed[i];
            }
        }

        private boolean isInOrder(int start, int end) {
            for (int place = start + 1; place < end; place++) {
                int before = inOrder[place - 1];
                int event = inOrder[place];
                if (all.days[0][before] > all.days[0][event]
                        || (all.days[0][before] == all.days[0][event] && before > event)) {
                    return false;
                }
            }
            return true;
        }

        private int day(int place) {
            return all.days[0][inOrder[place]];
        }

        private void clocks(int row, int start, int end) {
            byte mark = above.mark(row);
            if (step.atStart()) {
                int after = after(starts[0][row], start, end);
                boolean hasStarted = starts[0][row] == starts[1][row];
                byte sure = hasStarted ? mark : (byte) (mark | Base.MAY_BE);
                put(row, starts[0][row], starts[1][row], 1, 0, sure, after, end);
            }
            for (int place = start; place < end; place++) {
                boolean isNew =
                        place == start ? !step.atStart() || day(place) != starts[0][row] : day(place) != day(place - 1);
                if (step.eachEvent() || isNew) {
                    byte sure = isSure(row, day(place)) ? mark : (byte) (mark | Base.MAY_BE);
                    put(
                            row,
                            day(place),
                            day(place),
                            0,
                            second(row, place, start),
                            sure,
                            after(day(place), place, end),
                            end);
                }
            }
            if (comesFrom[row] != EpochDay.NEVER || (step.again() && above.isToCome(row))) {
                int first = comesFrom[row] == EpochDay.NEVER ? starts[0][row] : comesFrom[row];
                put(row, first, ends[1][row], 0, start == end ? MAYBE : 0, (byte) (mark | Base.TO_COME), end, end);
            }
        }

        /** Whether an event is sure to be one from the start to the end. */
        private boolean isSure(int row, int day) {
            boolean hasStarted = starts[0][row] == starts[1][row] ? day >= starts[1][row] : day > starts[1][row];
            return hasStarted && day <= ends[0][row];
        }

        /** Whether an event is that of the second clock: the first known is, unless one may come before it. */
        private int second(int row, int place, int start) {
            if (comesFrom[row] <= day(place) || !isSure(row, day(start))) {
                return MAYBE;
            }
            return place == start || day(place) == day(start) ? 1 : 0;
        }

        /** The first event after a day; those of the row lie from one place to another in order. */
        private int after(int day, int from, int end) {
            int place = from;
            while (place < end && day(place) <= day) {
                place++;
            }
            return place;
        }

        private int put(int row, int first, int last, int one, int two, byte mark, int firstEvent, int end) {
            if (size == from.length) {
                grow(2 * size);
            }
            from[size] = row;
            started[0][size] = first;
            started[1][size] = last;
            isFirst[size] = one;
            isSecond[size] = two;
            toCome[size] = mark;
            firstAfter[size] = firstEvent;
            eventsEnd[size] = end;
            int known = firstEvent < end ? day(firstEvent) : EpochDay.NEVER;
            int mayCome = comesFrom[row] == EpochDay.NEVER ? EpochDay.NEVER : Math.max(comesFrom[row], first + 1);
            next[0][size] = Math.min(known, mayCome);
            // What is to come need not come at all.
            next[1][size] = first == last && known != EpochDay.NEVER && isSure(row, known) ? known : EpochDay.NEVER;
            return size++;
        }

        private void grow(int rows) {
            from = Arrays.copyOf(from, rows);
            for (int i = 0; i < 2; i++) {
                started[i] = Arrays.copyOf(started[i], rows);
                next[i] = Arrays.copyOf(next[i], rows);
            }
            isFirst = Arrays.copyOf(isFirst, rows);
            isSecond = Arrays.copyOf(isSecond, rows);
            toCome = Arrays.copyOf(toCome, rows);
            firstAfter = Arrays.copyOf(firstAfter, rows);
            eventsEnd = Arrays.copyOf(eventsEnd, rows);
        }

        /**
         * The days due. Where clocks start again from before working days are known until they are, nobody can tell when
         * something is due.
         */
        private int[][] due(int[][] days) {
            if (!step.again() || firstKnownDay == EpochDay.NEVER) {
                return days;
            }
            int[][] due = {days[0].clone(), days[1].clone()};
            for (int clock = 0; clock < size; clock++) {
                int until = Math.min(next[1][clock], ends[1][from[clock]]);
                if (due[0][clock] == EpochDay.BEFORE_ALL && until >= firstKnownDay) {
                    due[0][clock] = Frame.BEYOND;
                    due[1][clock] = Frame.BEYOND;
                }
            }
            return due;
        }

        /** Starts another clock on each day due on which nothing was done; seen from a day, on which nothing may have been. */
        private void startAgain(int[][] due, Started into) {
            for (int clock = 0; clock < size; clock++) {
                int day = due[0][clock];
                int until = Math.min(next[1][clock], ends[1][from[clock]]);
                boolean isOneOfMany = (toCome[clock] & Base.TO_COME) != 0;
                if (!isOneOfMany && Frame.isDay(day) && day < until && day > started[0][clock]) {
                    boolean isSure = day == due[1][clock] && day < Math.min(next[0][clock], ends[0][from[clock]]);
                    into.putAgain(this, clock, day, due[1][clock], (byte) (toCome[clock] | (isSure ? 0 : Base.MAY_BE)));
                    into.next[0][into.size - 1] = Math.max(next[0][clock], day + 1);
                }
            }
        }

        private void putAgain(Started of, int clock, int first, int last, byte mark) {
            int again = put(of.from[clock], first, last, 0, 0, mark, of.firstAfter[clock], of.eventsEnd[clock]);
            next[0][again] = of.next[0][clock];
            next[1][again] = of.next[1][clock];
        }

        private void addAll(Started others) {
            for (int clock = 0; clock < others.size; clock++) {
                putAgain(others, clock, others.started[0][clock], others.started[1][clock], others.toCome[clock]);
            }
        }

        /** The clocks in the order of the rows under which they run, and each after the one before. */
        private int[] inOrderOfRows() {
            return IntStream.range(0, size)
                    .boxed()
                    .sorted(Comparator.<Integer>comparingInt(clock -> from[clock])
                            .thenComparingInt(clock -> started[0][clock]))
                    .mapToInt(clock -> clock)
                    .toArray();
        }

        private Frame frame() {
            boolean seen = above.toCome != null;
            Frame rows = above.pick(from, size, seen ? Arrays.copyOf(toCome, size) : null);
            int[] first = Arrays.copyOf(started[0], size);
            int[] second = new int[size];
            int[] secondAtMost = new int[size];
            for (int clock = 0; clock < size; clock++) {
                second[clock] = isSecond[clock] == MAYBE ? 0 : isSecond[clock];
                secondAtMost[clock] = isSecond[clock] == MAYBE ? 1 : isSecond[clock];
            }
            int[] ones = Arrays.copyOf(isFirst, size);
            Frame named = rows.named(row -> rows.names.apply(row) + "@" + EpochDay.inWords(first[row]));
            return named.with(ClockMaker.this.started, new int[][] {first, ones, second}, new int[][] {
                seen ? Arrays.copyOf(started[1], size) : first, ones, seen ? secondAtMost : second
            });
        }

        /** The earliest recording of an event from the next to the day due, of those known and of those that may come. */
        private int[][] recorded(int[][] due) {
            if (above.toCome == null) {
                int[] known = new int[size];
                for (int clock = 0; clock < size; clock++) {
                    known[clock] = recorded(clock, due[0][clock], 0);
                }
                return new int[][] {known, known};
            }
            int[][] earliest = new int[2][size];
            for (int clock = 0; clock < size; clock++) {
                boolean mayCome = comesFrom[from[clock]] <= due[1][clock];
                boolean isDecided = started[0][clock] == started[1][clock];
                earliest[0][clock] = Math.min(
                        recorded(clock, due[1][clock], 0), mayCome ? recordedFrom[from[clock]] : EpochDay.NEVER);
                earliest[1][clock] = isDecided ? recorded(clock, due[0][clock], 1) : EpochDay.NEVER;
            }
            return earliest;
        }

        private int recorded(int clock, int due, int which) {
            int first = EpochDay.NEVER;
            for (int place = firstAfter[clock]; place < eventsEnd[clock] && day(place) <= due; place++) {
                boolean counts = which == 0 || isSure(from[clock], day(place));
                first = counts ? Math.min(first, all.recorded[which][inOrder[place]]) : first;
            }
            return first;
        }
    }
}
