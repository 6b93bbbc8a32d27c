package io.github.tallystick.examples.councilreport.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Where things are in a chart, in the units of its picture.
 *
 * @param days the days from left to right, at their distance in time
 * @param axis the upright axis
 */
record Plot(List<LocalDate> days, Axis axis) {
    static final int WIDTH = 560;
    static final int HEIGHT = 292;
    static final double LEFT = 68;
    static final double RIGHT = 466;
    static final double TOP = 16;
    static final double BOTTOM = 256;

    private static final int TENTHS = 10;

    double x(int day) {
        LocalDate first = days.get(0);
        long all = ChronoUnit.DAYS.between(first, days.get(days.size() - 1));
        long until = ChronoUnit.DAYS.between(first, days.get(day));
        return all == 0 ? RIGHT : LEFT + (RIGHT - LEFT) * until / all;
    }

    double y(double value) {
        return BOTTOM - (BOTTOM - TOP) * value / axis.top();
    }

    /** A coordinate to a tenth, without a needless point. */
    static String number(double coordinate) {
        long tenths = Math.round(coordinate * TENTHS);
        return tenths % TENTHS == 0 ? Long.toString(tenths / TENTHS) : tenths / TENTHS + "." + tenths % TENTHS;
    }
}
