package io.github.tallystick.core.time;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * A function of days that is worked out once for each day of the years in which records lie, and looked up after that.
 *
 * <p>Thread-safe if the function is: two threads may work out the same answer twice.
 */
public final class DayTable {
    private static final int FIRST_DAY = -3653;
    private static final int DAYS = 29_220;
    private static final int NOT_WORKED_OUT = Integer.MIN_VALUE + 1;

    private final IntUnaryOperator function;
    private final int[] answers;

    private DayTable(IntUnaryOperator function, int[] answers) {
        this.function = function;
        this.answers = answers;
    }

    /**
     * A table in which nothing has been looked up.
     *
     * @param function gives the same answer for a day whenever it is asked
     * @return the table
     */
    public static DayTable of(IntUnaryOperator function) {
        int[] answers = new int[DAYS];
        Arrays.fill(answers, NOT_WORKED_OUT);
        return new DayTable(function, answers);
    }

    /**
     * The answer for a day.
     *
     * @param day an epoch day; one from 1960 to 2039 is looked up, others are worked out each time
     * @return what the function says
     */
    public int of(int day) {
        int index = day - FIRST_DAY;
        if (index < 0 || index >= DAYS) {
            return function.applyAsInt(day);
        }
        int answer = answers[index];
        return answer == NOT_WORKED_OUT ? workedOut(day, index) : answer;
    }

    private int workedOut(int day, int index) {
        int answer = function.applyAsInt(day);
        answers[index] = answer;
        return answer;
    }
}
