package io.github.tallystick.core.calc;

import io.github.tallystick.core.definition.Row;
import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.definition.Units;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.facts.Known;
import io.github.tallystick.core.kernel.Batch;
import io.github.tallystick.core.kernel.RowUnits;
import io.github.tallystick.core.definition.Clause;
import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.Term;
import io.github.tallystick.core.definition.Unit;
import io.github.tallystick.core.definition.UnitRule;
import io.github.tallystick.core.time.EpochDay;
import java.util.List;
import java.util.stream.Stream;

/** Makes the units of a batch of children, workers or schools: by rows in columns, or by a rule in code one after another. */
abstract class UnitMaker<F extends Facts<F>, U extends Unit> {
    @SuppressWarnings("unchecked") // a rule for a wider kind of facts makes units of these, too
    static <F extends Facts<F>, U extends Unit> UnitMaker<F, U> of(Formula<F, U> formula, Known known, int seenTo) {
        Units<? super F, U> units = formula.units();
        return units instanceof Rows rows
                ? new ByRows<>(rows, formula, known, seenTo)
                : new ByRule<>((UnitRule<F, U>) units, known);
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
                rule.units(batch.get(owner).asKnown(known), sink(owner, into));
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

        private ByRows(Rows rows, Formula<F, U> formula, Known known, int seenTo) {
            List<?> always = formula.isShare() ? rules(formula.denominator()).toList() : List.of();
            this.units = new RowUnits(rows, asked(formula), always, seenTo != EpochDay.NEVER);
            this.known = known;
            this.seenTo = seenTo;
        }

        private static List<Object> asked(Formula<?, ?> formula) {
            return Stream.of(formula.denominator(), formula.numerator())
                    .flatMap(side -> Stream.concat(rules(side), Stream.of(side.weight())))
                    .distinct()
                    .toList();
        }

        private static Stream<?> rules(Term<?> side) {
            return side.clauses().stream().map(Clause::rule);
        }

        @Override
        void make(List<? extends F> batch, Into<U> into) {
            units.make(new Batch(batch, known, seenTo), new RowUnits.Into() {
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
