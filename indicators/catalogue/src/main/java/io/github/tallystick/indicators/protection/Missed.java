package io.github.tallystick.indicators.protection;

/** How often a visit that is missed is due. */
public enum Missed {
    /** Once; the clock starts again at the next visit. */
    DUE_ONCE,
    /** Again after the same time, counted from the day by which it was missed, until a visit is made or the plan ends. */
    DUE_AGAIN
}
