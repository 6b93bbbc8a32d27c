package io.github.tallystick.core.spec;

import io.github.tallystick.core.result.Fraction;

/** Which way is better. Polarity never touches a value; it only names the direction of a change. */
public enum Polarity {
    /** More is better: visits on time. */
    HIGHER_IS_BETTER("higher is better") {
        @Override
        Direction named(int sign) {
            return sign > 0 ? Direction.IMPROVED : Direction.WORSENED;
        }
    },
    /** Less is better: repeat referrals. */
    LOWER_IS_BETTER("lower is better") {
        @Override
        Direction named(int sign) {
            return sign < 0 ? Direction.IMPROVED : Direction.WORSENED;
        }
    },
    /** Neither is better by itself: a rate that describes. */
    CONTEXTUAL("neither way is better by itself") {
        @Override
        Direction named(int sign) {
            return sign > 0 ? Direction.RISEN : Direction.FALLEN;
        }
    };

    private final String words;

    Polarity(String words) {
        this.words = words;
    }

    abstract Direction named(int sign);

    /**
     * The direction of a change, from the exact values.
     *
     * @param before the earlier value
     * @param now the later value
     * @return improved or worsened, risen or fallen where there is no polarity, or unchanged
     */
    public Direction direction(Fraction before, Fraction now) {
        int sign = now.compareTo(before);
        return sign == 0 ? Direction.UNCHANGED : named(sign);
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
        IMPROVED,
        /** Worse than before. */
        WORSENED,
        /** Exactly as before. */
        UNCHANGED,
        /** Higher than before, where neither way is better. */
        RISEN,
        /** Lower than before, where neither way is better. */
        FALLEN;

        /**
         * The direction in lower case.
         *
         * @return for example {@code improved}
         */
        public String inWords() {
            return switch (this) {
                case IMPROVED -> "improved";
                case WORSENED -> "worsened";
                case UNCHANGED -> "unchanged";
                case RISEN -> "risen";
                case FALLEN -> "fallen";
            };
        }
    }
}
