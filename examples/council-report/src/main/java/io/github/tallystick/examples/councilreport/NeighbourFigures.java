package io.github.tallystick.examples.councilreport;

import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.definition.Indicator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Figures of other councils, for the period of the report.
 *
 * @param rowsRead how many rows were read
 * @param rowsOfOtherPeriods how many of them are of other periods, and so not shown
 * @param rowsNotUsed how many could not be used
 * @param faults the first of those that could not be used, each with its line and what is wrong
 * @param byIndicator the figures, by code of the indicator and name of the council
 */
public record NeighbourFigures(
        long rowsRead,
        long rowsOfOtherPeriods,
        long rowsNotUsed,
        List<String> faults,
        Map<String, SortedMap<String, Figure>> byIndicator) {
    /** None. */
    static final NeighbourFigures NONE = new NeighbourFigures(0, 0, 0, List.of(), Map.of());

    /** Copies the collections. */
    public NeighbourFigures {
        faults = List.copyOf(faults);
        byIndicator = Map.copyOf(byIndicator);
    }

    SortedMap<String, Figure> of(Indicator<?> indicator) {
        return byIndicator.getOrDefault(indicator.code(), new TreeMap<>());
    }

    /** How reading them went, in words. */
    public String inWords() {
        return Wording.number(rowsRead, "row") + " of neighbours read: " + rowsOfOtherPeriods + " of other periods, "
                + rowsNotUsed + " could not be used";
    }
}
