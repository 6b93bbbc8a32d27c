package io.github.tallystick.core.definition;

/**
 * How much one unit weighs, exactly: one, its full-time equivalent, its pupils.
 *
 * @param <U> the unit
 */
public interface Weight<U extends Unit> {
    /**
     * The weight, in parts.
     *
     * @param unit the unit
     * @return how many parts; not negative
     */
    long parts(U unit);

    /**
     * How many parts make one.
     *
     * @return at least 1
     */
    default long partsOfOne() {
        return 1;
    }

    /**
     * Every unit counts as one.
     *
     * @param <U> the unit
     * @return the weight
     */
    @SuppressWarnings("unchecked")
    static <U extends Unit> Weight<U> one() {
        return (Weight<U>) One.EACH;
    }

    /** Every unit counts as one. */
    enum One implements Weight<Unit> {
        /** One for each unit. */
        EACH;

        @Override
        public long parts(Unit unit) {
            return 1;
        }
    }
}
