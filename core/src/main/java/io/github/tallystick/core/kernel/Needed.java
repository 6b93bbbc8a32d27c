package io.github.tallystick.core.kernel;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Nodes;
import io.github.tallystick.core.definition.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The columns that a definition asks for: no others are laid out. */
record Needed(Set<Column> columns) {
    static Needed by(List<?> values) {
        return new Needed(Nodes.columns(values));
    }

    List<Column> of(Table<?> table) {
        return columns.stream()
                .filter(column -> column.table().equals(table.name()))
                .toList();
    }

    /** With the identifier of the record that each lies under. */
    List<Column> ofWithKey(Table<?> table) {
        List<Column> with = new ArrayList<>(of(table));
        table.parent().ifPresent(parent -> with.add(parent.key()));
        return with;
    }
}
