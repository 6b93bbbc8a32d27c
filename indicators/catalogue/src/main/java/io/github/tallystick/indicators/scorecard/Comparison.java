package io.github.tallystick.indicators.scorecard;

import io.github.tallystick.core.definition.Polarity.Direction;

/** How a council's value stands to that of a neighbour. */
public enum Comparison {
    /** Better than the neighbour. */
    BETTER("better than"),
    /** Worse than the neighbour. */
    WORSE("worse than"),
    /** Exactly as the neighbour. */
    EQUAL("equal to"),
    /** Higher than the neighbour, where neither is better. */
    HIGHER("higher than"),
    /** Lower than the neighbour, where neither is better. */
    LOWER("lower than");

    private final String words;

    Comparison(String words) {
        this.words = words;
    }

    /** The neighbour is to the council as what was before is to what is now. */
    static Comparison from(Direction fromNeighbour) {
        return switch (fromNeighbour) {
            case IMPROVED -> BETTER;
            case WORSENED -> WORSE;
            case UNCHANGED -> EQUAL;
            case RISEN -> HIGHER;
            case FALLEN -> LOWER;
        };
    }

    /**
     * The comparison in plain English, to be followed by the neighbour.
     *
     * @return for example {@code better than}
     */
    public String inWords() {
        return words;
    }
}
