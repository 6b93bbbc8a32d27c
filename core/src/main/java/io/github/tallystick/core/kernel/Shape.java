package io.github.tallystick.core.kernel;

import io.github.tallystick.core.definition.Column;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which columns some rows have, and the place of each. For one thread. */
final class Shape {
    private final List<Column> columns;
    private final Map<Column, Integer> places = new LinkedHashMap<>();
    /** Asked for again and again by the same definition: found without looking into the column. */
    private final IdentityHashMap<Column, Integer> known = new IdentityHashMap<>();

    private Shape(List<Column> columns) {
        this.columns = List.copyOf(columns);
        for (Column column : this.columns) {
            if (places.putIfAbsent(column, places.size()) != null) {
                throw new IllegalArgumentException("columns of rows must be different, but " + column + " came twice");
            }
        }
    }

    static Shape of(List<Column> columns) {
        return new Shape(columns);
    }

    Shape with(Column... more) {
        List<Column> all = new ArrayList<>(columns);
        all.addAll(List.of(more));
        return new Shape(all);
    }

    /** The columns of both; those that both have, once. */
    Shape and(Shape other) {
        List<Column> all = new ArrayList<>(columns);
        other.columns.stream().filter(column -> !places.containsKey(column)).forEach(all::add);
        return new Shape(all);
    }

    List<Column> columns() {
        return columns;
    }

    int size() {
        return columns.size();
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    int place(Column column) {
        Integer same = known.get(column);
        if (same != null) {
            return same;
        }
        Integer place = places.get(column);
        if (place == null) {
            throw new IllegalArgumentException("column must be one of " + columns + ", but was " + column);
        }
        known.put(column, place);
        return place;
    }
}
