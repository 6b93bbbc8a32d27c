package io.github.tallystick.core.time;

/** Whether the day on which a clock starts is itself counted. There is no default: vendors differ in it by a day. */
public enum StartDay {
    /** The start is day 0: "within 10 days of" the usual way, and the way of the published duration bands. */
    NOT_COUNTED,
    /** The start is day 1, so the deadline falls one day earlier. */
    COUNTED;

    /** The day before the first counted day. */
    int dayZero(int start) {
        return this == COUNTED ? start - 1 : start;
    }
}
