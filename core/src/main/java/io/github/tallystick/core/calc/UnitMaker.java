package io.github.tallystick.core.calc;

import io.github.tallystick.core.definition.Clause;
import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.Row;
import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.definition.Unit;
import io.github.tallystick.core.definition.UnitRule;
import io.github.tallystick.core.definition.Units;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.kernel.Batch;
import io.github.tallystick.core.kernel.RowUnits;
import io.github.tallystick.core.kernel.Workshop;
import java.util.List;
import java.util.stream.Stream;

/** Makes the units of a batch of children, workers or schools: by rows in columns, or by a rule in code one after another. */
abstract class UnitMaker<U extends Unit> {
    @SuppressWarnings("unchecked") // a rule for a wider kind of facts makes units of these, too
    static <F extends Facts<F>, U extends Unit> UnitMaker<U> of(
            Formula<F, U> formula, List<Object> asked, Workshop workshop) {
        Units<? super F, U> units = formula.units();
        return units instanceof Rows rows
                ? new ByRows<>(new RowUnits(rows, asked, always(formula), workshop))
                : new ByRule<>((UnitRule<F, U>) units);
    }

    /** Of a share, the rules of the denominator hold wherever the numerator matters. */
    static List<Object> always(Formula<?, ?> formula) {
        return formula.isShare()
                ? formula.denominator().clauses().stream()
                        .<Object>map(Clause::rule)
                        .toList()
                : List.of();
    }

    /** What is asked of the units: rules and weights. */
    static List<Object> asked(Formula<?, ?> formula) {
        return Stream.of(formula.denominator(), formula.numerator())
                .flatMap(side -> Stream.concat(side.clauses().stream().map(Clause::rule), Stream.of(side.weight())))
                .distinct()
                .toList();
    }

    /** The units, and what is asked of them. */
    static List<Object> said(Formula<?, ?> formula) {
        return Stream.concat(Stream.of(formula.units()), asked(formula).stream())
                .toList();
    }

    abstract void make(Batch batch, Into<U> into);

    /** Takes units; each is good until the next batch is made. */
    interface Into<U extends Unit> {
        void unit(int owner, U unit);

        void unusable(int owner, String id, String reason);
    }

    private static final class ByRule<F extends Facts<F>, U extends Unit> extends UnitMaker<U> {
        private final UnitRule<F, U> rule;

        private ByRule(UnitRule<F, U> rule) {
            this.rule = rule;
        }

        @Override
        @SuppressWarnings("unchecked") // the facts of the formula
        void make(Batch batch, Into<U> into) {
            for (int owner = 0; owner < batch.size(); owner++) {
                F facts = (F) batch.facts(owner);
                F known = batch.known().isAsGiven() ? facts : facts.asKnown(batch.known());
                rule.units(known, sink(owner, into));
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

    private static final class ByRows<U extends Unit> extends UnitMaker<U> {
        private final RowUnits units;

        private ByRows(RowUnits units) {
            this.units = units;
        }

        @Override
        void make(Batch batch, Into<U> into) {
            units.make(batch, new RowUnits.Into() {
                @Override
                @SuppressWarnings("unchecked") // rows are the units of a definition that is data
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
