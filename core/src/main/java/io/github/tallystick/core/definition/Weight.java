package io.github.tallystick.core.definition;

import java.util.Optional;

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
     * The weights of many units at once, the same for each row as {@link #parts(Unit)} has for its unit.
     *
     * @param units the units
     * @return for each row how many parts; empty if this weight reads no columns
     */
    default Optional<ColumnWeight> parts(UnitColumns.Part<? extends U> units) {
        return Optional.empty();
    }

    /** The weights of the rows of a part. */
    @FunctionalInterface
    interface ColumnWeight {
        /** One for each row. */
        ColumnWeight ONE = row -> 1;

        /**
         * The weight of a row.
         *
         * @param row the row
         * @return how many parts; not negative
         */
        long parts(int row);
    }

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

        @Override
        public Optional<ColumnWeight> parts(UnitColumns.Part<?> units) {
            return Optional.of(ColumnWeight.ONE);
        }
    }
}
