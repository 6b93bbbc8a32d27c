package io.github.tallystick.core.calc;

/** Where a unit stands in a figure. */
public enum Standing {
    /** Not one of the units meant, or not in this period. */
    NOT_ELIGIBLE("not eligible"),
    /** One of the units meant, but left out by the definition: a school without a grade, a visit due after the plan ended. */
    EXCLUDED("excluded"),
    /** Not decided yet, seen from the day of the extract: a visit whose due day is still to come. */
    NOT_YET_DUE("not yet due"),
    /** Counted above the line; for a ratio, whether or not it is counted below. */
    MET("met"),
    /** Counted below the line and not above. */
    NOT_MET("not met"),
    /** A record that cannot be used. */
    UNUSABLE("unusable");

    private final String words;

    Standing(String words) {
        this.words = words;
    }

    /**
     * The standing in plain English.
     *
     * @return for example {@code not yet due}
     */
    public String inWords() {
        return words;
    }
}
