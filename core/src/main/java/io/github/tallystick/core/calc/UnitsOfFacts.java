package io.github.tallystick.core.calc;

import io.github.tallystick.core.definition.Unit;
import io.github.tallystick.core.definition.UnitColumns;
import io.github.tallystick.core.definition.UnitRows;
import io.github.tallystick.core.definition.UnitRule;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.facts.Known;
import java.util.List;

/** The units of facts that are objects, laid into columns some children, workers or schools at a time. */
final class UnitsOfFacts<F extends Facts<F>, U extends Unit> implements UnitColumns<U> {
    private static final int FACTS_IN_A_PART = 256;

    private final UnitRule<? super F, U> rule;
    private final List<? extends F> facts;
    private final Known known;

    UnitsOfFacts(UnitRule<? super F, U> rule, List<? extends F> facts, Known known) {
        this.rule = rule;
        this.facts = facts;
        this.known = known;
    }

    @Override
    public int parts() {
        return (facts.size() + FACTS_IN_A_PART - 1) / FACTS_IN_A_PART;
    }

    @Override
    public Holder<U> holder() {
        UnitRows<U> rows = rule.emptyRows().orElseThrow();
        return part -> {
            rows.clear();
            int from = part * FACTS_IN_A_PART;
            for (int each = from; each < Math.min(facts.size(), from + FACTS_IN_A_PART); each++) {
                rule.units(facts.get(each).asKnown(known), new IntoRows<>(rows, each));
            }
            return rows;
        };
    }

    private record IntoRows<U extends Unit>(UnitRows<U> rows, int owner) implements UnitRule.Sink<U> {
        @Override
        public void accept(U unit) {
            rows.add(unit, owner);
        }

        @Override
        public void unusable(String id, String reason) {
            rows.addUnusable(owner);
        }
    }
}
