package io.github.tallystick.core.definition;

import io.github.tallystick.core.result.Fraction;

/** Which way is better. Polarity never touches a value; it only names the direction of a change. */
public enum Polarity {
    /** More is better: visits on time. */
    HIGHER_IS_BETTER("higher is better", Direction.IMPROVED, Direction.WORSENED),
    /** Less is better: repeat referrals. */
    LOWER_IS_BETTER("lower is better", Direction.WORSENED, Direction.IMPROVED),
    /**
     * Too much is as bad as too little: children who become the subject of a plan again. The band itself is a {@link Target},
     * since it changes from year to year; where there is none, nothing is said of better or worse.
     */
    WITHIN_A_BAND("within a band is better", Direction.RISEN, Direction.FALLEN),
    /** Neither is better by itself: a rate that describes. */
    CONTEXTUAL("neither way is better by itself", Direction.RISEN, Direction.FALLEN);

    private final String words;
    private final Direction up;
    private final Direction down;

    Polarity(String words, Direction up, Direction down) {
        this.words = words;
        this.up = up;
        this.down = down;
    }

    /**
     * The direction of a change, from the exact values, where there is no target.
     *
     * @param before the earlier value
     * @param now the later value
     * @return improved or worsened, risen or fallen where there is no polarity or no band, or unchanged
     */
    public Direction direction(Fraction before, Fraction now) {
        int sign = now.compareTo(before);
        return sign == 0 ? Direction.UNCHANGED : sign > 0 ? up : down;
    }

    /**
     * The direction of a change, from the exact values, where there is a target. It matters for a band alone: nearer to the
     * band is improved, further from it is worsened, and a change that keeps the distance, such as one within the band, has
     * risen or fallen.
     *
     * @param before the earlier value
     * @param now the later value
     * @param target the target of the later one
     * @return improved or worsened, risen or fallen where neither is better, or unchanged
     * @throws IllegalArgumentException if the target is not one that {@link #admits} tells
     */
    public Direction direction(Fraction before, Fraction now, Target target) {
        if (!admits(target)) {
            throw new IllegalArgumentException("target must be on the side that is better, but " + words
                    + " and the target is " + target.inWords());
        }
        int nearer = this == WITHIN_A_BAND ? target.missedBy(before).compareTo(target.missedBy(now)) : 0;
        if (nearer == 0) {
            return direction(before, now);
        }
        return nearer > 0 ? Direction.IMPROVED : Direction.WORSENED;
    }

    /**
     * Whether a target is on the side that is better.
     *
     * @param target the target
     * @return true for a lower limit alone where higher is better, an upper limit alone where lower is better, a band where
     *     that is better, and any target where neither way is
     */
    public boolean admits(Target target) {
        return switch (this) {
            case HIGHER_IS_BETTER -> target.most().isEmpty();
            case LOWER_IS_BETTER -> target.least().isEmpty();
            case WITHIN_A_BAND -> target.least().isPresent() && target.most().isPresent();
            case CONTEXTUAL -> true;
        };
    }

    /**
     * The polarity for the values negated. It names the direction of a change of negated values as this one names that of the
     * values, but that what has risen has then fallen.
     *
     * @return higher for lower, lower for higher, otherwise the same
     */
    public Polarity mirrored() {
        return switch (this) {
            case HIGHER_IS_BETTER -> LOWER_IS_BETTER;
            case LOWER_IS_BETTER -> HIGHER_IS_BETTER;
            case WITHIN_A_BAND, CONTEXTUAL -> this;
        };
    }

    /**
     * The polarity in plain English.
     *
     * @return for example {@code lower is better}
     */
    public String inWords() {
        return words;
    }

    /** The direction of a change, in the words of the field. */
    public enum Direction {
        /** Better than before. */
        IMPROVED("improved"),
        /** Worse than before. */
        WORSENED("worsened"),
        /** Exactly as before. */
        UNCHANGED("unchanged"),
        /** Higher than before, where neither is better. */
        RISEN("risen"),
        /** Lower than before, where neither is better. */
        FALLEN("fallen");

        private final String word;

        Direction(String word) {
            this.word = word;
        }

        /**
         * The direction in lower case.
         *
         * @return for example {@code improved}
         */
        public String inWords() {
            return word;
        }
    }
}
