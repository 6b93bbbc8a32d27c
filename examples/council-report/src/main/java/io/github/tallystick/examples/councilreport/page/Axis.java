package io.github.tallystick.examples.councilreport.page;

import java.util.ArrayList;
import java.util.List;

/**
 * The upright axis of a chart: from 0, so that a small change does not look large, in round steps. Numbers on it are only for
 * drawing; every figure that is printed comes from the library.
 *
 * @param step the distance between two ticks
 * @param steps how many there are
 */
record Axis(double step, int steps) {
    private static final double[] ROUND = {1, 2, 5, 10};
    private static final int MOST_STEPS = 5;

    /** An axis that reaches a value. */
    static Axis reaching(double largest) {
        double power = 1;
        while (power * 10 * MOST_STEPS < largest) {
            power *= 10;
        }
        for (double round : ROUND) {
            int steps = (int) Math.ceil(largest / (round * power));
            if (steps <= MOST_STEPS) {
                return new Axis(round * power, Math.max(1, steps));
            }
        }
        return new Axis(10 * power, MOST_STEPS);
    }

    double top() {
        return step * steps;
    }

    /** The values at the ticks, from 0 up. */
    List<Integer> ticks() {
        List<Integer> ticks = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            ticks.add((int) Math.round(i * step));
        }
        return ticks;
    }
}
