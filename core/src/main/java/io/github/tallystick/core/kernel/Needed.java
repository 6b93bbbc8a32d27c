package io.github.tallystick.core.kernel;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Nodes;
import io.github.tallystick.core.definition.Table;
import java.util.List;
import java.util.Set;

/** The columns that a definition asks for: no others are laid out. */
record Needed(Set<Column> columns) {
    static Needed by(List<?> values) {
        return new Needed(Nodes.columns(values));
    }

    List<Column> of(Table<?> table) {
        return columns.stream().filter(column -> column.table().equals(table.name())).toList();
    }
}
