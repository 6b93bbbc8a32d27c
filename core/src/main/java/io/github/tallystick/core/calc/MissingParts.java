package io.github.tallystick.core.calc;

/** What a roll-up does about a part that has no value, such as an authority that sent no return. It is chosen, never assumed. */
public enum MissingParts {
    /**
     * Only the parts that have a value in every period of the roll-up are added, in all of its periods, so that a movement
     * between two of them is not one of who is in. In a roll-up of one period this is {@link #DROPPED}.
     */
    COMPLETE_CASES("only the parts that have a value in every period compared are added"),
    /**
     * A part without a value is left out of numerator and denominator alike, and named. A count or a sum is then that of the
     * parts added, which is less than that of the whole area.
     */
    DROPPED("a part without a value is left out of both terms"),
    /** No part may be missing: one part without a value, and the whole has none. */
    NONE_ALLOWED("the whole has no value unless every part has one");

    private final String words;

    MissingParts(String words) {
        this.words = words;
    }

    /**
     * The policy in plain English.
     *
     * @return for example {@code a part without a value is left out of both terms}
     */
    public String inWords() {
        return words;
    }

    /** Whether a part must have a value in the other periods too. */
    boolean looksAtEveryPeriod() {
        return this == COMPLETE_CASES;
    }

    /** Whether the whole can have a value from some parts, without others. */
    boolean answers(int added, int leftOut) {
        return this == NONE_ALLOWED ? leftOut == 0 : added > 0;
    }
}
