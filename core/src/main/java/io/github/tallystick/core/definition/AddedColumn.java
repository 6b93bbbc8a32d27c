package io.github.tallystick.core.definition;

import io.github.tallystick.core.definition.Column.Kind;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A column that making rows adds, as it is written down where that is said; elsewhere its name stands for it.
 *
 * @param name the name, of lower case and hyphens, other than those of the columns beside it
 * @param kind what the column holds
 * @param partsOfOne how many parts make one of an amount; 1, unless said otherwise
 * @param words the column in words, as reasons and cards say it
 */
record AddedColumn(String name, Kind kind, Optional<Long> partsOfOne, String words) {
    AddedColumn {
        if (!name.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("name of a column must be of lower case and hyphens, but was not");
        }
    }

    static AddedColumn of(Column column) {
        return new AddedColumn(
                column.name(),
                column.kind(),
                Optional.of(column.partsOfOne()).filter(parts -> parts != 1),
                column.words());
    }

    Column column() {
        return new Column("", name, kind, partsOfOne.orElse(1L), words, Map.of(), Set.of());
    }
}
