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

    /**
     * Every row weighs what one of its columns says, such as its full-time equivalent; nothing where that is not given.
     *
     * @param column the amount
     */
    record ByAmount(Column column) implements Weight<Row> {
        /**
         * Checks the column.
         *
         * @param column the amount
         */
        public ByAmount {
            column.require(Column.Kind.AMOUNT);
        }

        @Override
        public long parts(Row row) {
            return row.amount(column);
        }

        @Override
        public long partsOfOne() {
            return column.partsOfOne();
        }
    }
}
