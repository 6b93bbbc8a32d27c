package io.github.tallystick.core.calc;

import io.github.tallystick.core.definition.Clause;
import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Condition;
import io.github.tallystick.core.definition.Day;
import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.Nodes;
import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.definition.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a definition of things to be done in time says of each: by when it was due, when it was done, and when that was recorded.
 *
 * @param done the day on which it was done
 * @param due the last day in time
 * @param recorded the day on which it was recorded; empty where no record says it
 */
record Timing(Day done, Day due, Optional<Day> recorded) {
    /**
     * The timing of a definition whose numerator asks whether something was done by a day that is counted from another.
     *
     * @param formula the formula
     * @return the timing; empty if the numerator asks for no such thing
     */
    static Optional<Timing> of(Formula<?, ?> formula) {
        List<Object> said = new ArrayList<>(List.of(formula.units()));
        List<Timing> found = new ArrayList<>();
        for (Clause<?> clause : formula.numerator().clauses()) {
            Nodes.walk(clause.rule(), each -> {
                if (each instanceof Condition.OnOrBefore order && isDeadline(order.second(), said)) {
                    done(order.first()).ifPresent(done -> found.add(of(done, order.second(), said)));
                }
            });
        }
        return found.stream()
                .filter(timing -> !timing.recorded.equals(Optional.of(timing.done)))
                .findFirst();
    }

    private static Optional<Column> done(Day day) {
        if (day instanceof Day.Earliest earliest) {
            return done(earliest.days().get(0));
        }
        return day instanceof Column column ? Optional.of(column) : Optional.empty();
    }

    private static boolean isDeadline(Day day, List<Object> said) {
        return day instanceof Day.After
                || clocks(said).stream().anyMatch(clocks -> clocks.as().due().equals(day));
    }

    private static Timing of(Column done, Day due, List<Object> said) {
        Optional<Day> recorded = clocks(said).stream()
                .filter(clocks -> clocks.as().next().equals(done))
                .findFirst()
                .map(clocks -> clocks.recorded().<Day>map(any -> clocks.as().recorded()))
                .orElseGet(() -> Nodes.tables(said).stream()
                        .filter(table -> table.name().equals(done.table()))
                        .findFirst()
                        .flatMap(Table::recorded));
        return new Timing(done, due, recorded);
    }

    private static List<Rows.Clocks> clocks(List<Object> said) {
        List<Rows.Clocks> found = new ArrayList<>();
        Nodes.walk(said, each -> {
            if (each instanceof Rows.Clocks clocks) {
                found.add(clocks);
            }
        });
        return found;
    }
}
