package io.github.tallystick.core.calc;

import io.github.tallystick.core.definition.Row;
import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.definition.Timing;
import io.github.tallystick.core.definition.Units;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.facts.Known;
import io.github.tallystick.core.kernel.Batch;
import io.github.tallystick.core.kernel.RowUnits;
import io.github.tallystick.core.definition.Clause;
import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.Unit;
import io.github.tallystick.core.definition.UnitRule;
import io.github.tallystick.core.time.EpochDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the units of a batch of children, workers or schools: by rows in columns, or by a rule in code one after another. */
abstract class UnitMaker<F extends Facts<F>, U extends Unit> {
    @SuppressWarnings("unchecked") // a rule for a wider kind of facts makes units of these, too
    static <F extends Facts<F>, U extends Unit> UnitMaker<F, U> of(
            Formula<F, U> formula, Optional<Timing> timing, Known known, int seenTo) {
        Units<? super F, U> units = formula.units();
        return units instanceof Rows rows
                ? new ByRows<>(rows, asked(formula, timing), known, seenTo)
                : new ByRule<>((UnitRule<F, U>) units, known);
    }

    /** What is asked of the units: rules and weights. */
    static List<Object> asked(Formula<?, ?> formula) {
        return Stream.of(formula.denominator(), formula.numerator())
                .flatMap(side ->
                        Stream.concat(side.clauses().stream().map(Clause::rule), Stream.of(side.weight())))
                .distinct()
                .toList();
    }

    private static List<Object> asked(Formula<?, ?> formula, Optional<Timing> timing) {
        return Stream.concat(asked(formula).stream(), timing.stream()).toList();
    }

    abstract void make(List<? extends F> batch, Into<U> into);

    /** Takes units; each is good until the next batch is made. */
    interface Into<U extends Unit> {
        void unit(int owner, U unit);

        void unusable(int owner, String id, String reason);
    }

    private static final class ByRule<F extends Facts<F>, U extends Unit> extends UnitMaker<F, U> {
        private final UnitRule<? super F, U> rule;
        private final Known known;

        private ByRule(UnitRule<? super F, U> rule, Known known) {
            this.rule = rule;
            this.known = known;
        }

        @Override
        void make(List<? extends F> batch, Into<U> into) {
            for (int owner = 0; owner < batch.size(); owner++) {
                F facts = batch.get(owner);
                rule.units(known == Known.AS_GIVEN ? facts : facts.asKnown(known), sink(owner, into));
            }
        }

        private static <U extends Unit> UnitRule.Sink<U> sink(int owner, Into<U> into) {
            return new UnitRule.Sink<>() {
                @Override
                public void accept(U unit) {
                    into.unit(owner, unit);
                }

                @Override
                public void unusable(String id, String reason) {
                    into.unusable(owner, id, reason);
                }
            };
        }
    }

    private static final class ByRows<F extends Facts<F>, U extends Unit> extends UnitMaker<F, U> {
        private final RowUnits units;
        private final Known known;
        private final int seenTo;

        private ByRows(Rows rows, List<Object> asked, Known known, int seenTo) {
            this.units = new RowUnits(rows, asked, seenTo != EpochDay.NEVER);
            this.known = known;
            this.seenTo = seenTo;
        }

        @Override
        void make(List<? extends F> batch, Into<U> into) {
            units.make(Batch.of(batch, known, seenTo), new RowUnits.Into() {
                @Override
                @SuppressWarnings("unchecked")
                public void unit(int owner, Row unit) {
                    into.unit(owner, (U) unit);
                }

                @Override
                public void unusable(int owner, String id, String reason) {
                    into.unusable(owner, id, reason);
                }
            });
        }
    }
}
