package io.github.tallystick.core.definition;

/**
 * Every row weighs what one of its columns says, such as its full-time equivalent; nothing where that is not given.
 *
 * @param column the amount
 */
public record ByAmount(Column column) implements Weight<Row> {
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
