package io.github.tallystick.examples.benchmarks;

import io.github.tallystick.core.definition.Clause;
import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Condition;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.Nodes;
import io.github.tallystick.indicators.Catalogue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The codes that definitions of the catalogue look for, or that stand for something in a column. */
final class InventedCodes {
    private static final Map<Column, Set<String>> LOOKED_FOR = lookedFor();

    private InventedCodes() {}

    /** The codes of a column in alphabetical order. */
    static List<String> of(Column column) {
        Set<String> codes = new TreeSet<>(column.meanings().keySet());
        codes.addAll(LOOKED_FOR.getOrDefault(column, Set.of()));
        codes.remove("");
        return new ArrayList<>(codes);
    }

    private static Map<Column, Set<String>> lookedFor() {
        Map<Column, Set<String>> codes = new HashMap<>();
        for (Indicator<?> indicator : Catalogue.all()) {
            List<Object> parts = new ArrayList<>();
            parts.add(indicator.formula().units());
            indicator.formula().clauses().stream().map(Clause::rule).forEach(parts::add);
            Nodes.walk(parts, each -> {
                if (each instanceof Condition.In in) {
                    codes.computeIfAbsent(in.column(), any -> new TreeSet<>()).addAll(in.codes());
                }
            });
        }
        return codes;
    }
}
