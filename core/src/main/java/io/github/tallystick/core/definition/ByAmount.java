package io.github.tallystick.core.definition;

import java.util.Optional;


/**
 * Every row weighs what one of its columns says, such as its full-time equivalent; nothing where that is not given.
 *
 * @param column the amount
 */
public record ByAmount(Column column) implements Weight<Row> {
    @Override
    public long parts(Row row) {
        return row.amount(column);
    }

    @Override
    public Optional<ColumnWeight> parts(UnitColumns.Part<? extends Row> units) {
        if (units instanceof RowColumns rows) {
            long[] amounts = rows.amounts(column);
            return Optional.of(row -> Math.max(0, amounts[row]));
        }
        return Optional.empty();
    }

    @Override
    public long partsOfOne() {
        return column.partsOfOne();
    }
}
