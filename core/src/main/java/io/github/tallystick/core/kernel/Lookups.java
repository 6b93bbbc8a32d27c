package io.github.tallystick.core.kernel;

import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Window;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * What the rows of one workshop look up: texts by number, where the same text has the same number and different texts have different
 * ones, and functions of a day, whose answers are kept, since the records of a few years hold few days. Not thread-safe.
 */
final class Lookups {
    final Room room;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private final IdentityHashMap<Object, IntUnaryOperator> moves = new IdentityHashMap<>();
    private final IdentityHashMap<Window, IntUnaryOperator> reaching = new IdentityHashMap<>();

    Lookups(Room room) {
        this.room = room;
    }

    int number(String text) {
        Integer number = numbers.get(text);
        if (number == null) {
            number = texts.size();
            numbers.put(text, number);
            texts.add(text);
        }
        return number;
    }

    String text(int number) {
        return texts.get(number);
    }

    /** A function that keeps its answers; what it is moves by stands for one function alone. */
    IntUnaryOperator move(Object by, IntUnaryOperator move) {
        IntUnaryOperator kept = moves.get(by);
        if (kept == null) {
            kept = new Kept(move);
            moves.put(by, kept);
        }
        return kept;
    }

    /** The first date whose window has left a day behind. */
    IntUnaryOperator beyond(Window window) {
        IntUnaryOperator kept = reaching.get(window);
        if (kept == null) {
            kept = new Kept(day -> Days.reached(window, day + 1));
            reaching.put(window, kept);
        }
        return kept;
    }

    /** Days that share a place take turns in it; while there are few places, there are then more. */
    private static final class Kept implements IntUnaryOperator {
        private static final int FEW = 1 << 6;
        private static final int MOST = 1 << 12;

        /** What is no day stays what it is. */
        private static final long NONE = answer(EpochDay.BEFORE_ALL, EpochDay.BEFORE_ALL);

        private final IntUnaryOperator move;
        /** A day and what it is moved to. */
        private long[] answers = none(FEW);

        private Kept(IntUnaryOperator move) {
            this.move = move;
        }

        private static long[] none(int places) {
            long[] none = new long[places];
            Arrays.fill(none, NONE);
            return none;
        }

        @Override
        public int applyAsInt(int day) {
            long answer = answers[day & (answers.length - 1)];
            return (int) (answer >> Integer.SIZE) == day ? (int) answer : moved(day);
        }

        private int moved(int day) {
            if (answers[day & (answers.length - 1)] != NONE && answers.length < MOST) {
                answers = none(2 * answers.length);
            }
            int moved = Frame.isDay(day) ? move.applyAsInt(day) : day;
            answers[day & (answers.length - 1)] = answer(day, moved);
            return moved;
        }

        private static long answer(int day, int moved) {
            return ((long) day << Integer.SIZE) | Integer.toUnsignedLong(moved);
        }
    }
}
