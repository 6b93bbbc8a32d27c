package io.github.tallystick.core.kernel;

import io.github.tallystick.core.Club.Member;
import io.github.tallystick.core.definition.Clause;
import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.Nodes;
import io.github.tallystick.core.definition.Row;
import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.definition.Table;
import io.github.tallystick.core.definition.Term;
import io.github.tallystick.core.definition.Weight;
import io.github.tallystick.core.definition.Weight.ByAmount;
import io.github.tallystick.core.definition.When;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** A count, a share or a ratio said at random: its units, and what it asks of them. */
record SaidFormula(Rows rows, When below, When above, Formula<Member, Row> formula) {
    /** By some words of the vocabulary alone. */
    static SaidFormula any(Random random, Set<String> words, int depth) {
        SaidRows units = SaidRows.any(Said.ofPlans(random, words), depth - 1);
        When below =
                random.nextBoolean() ? When.always() : notNegative(units.about().when(depth, true));
        When above = units.about().when(depth, true);
        return new SaidFormula(units.rows(), below, above, formula(random, units, below, above));
    }

    private static Formula<Member, Row> formula(Random random, SaidRows units, When below, When above) {
        return switch (random.nextInt(3)) {
            case 0 -> Formula.count("{1}", units.rows(), sum(units.weight(), "above", above));
            case 1 ->
                Formula.ratio(
                        "{1} {2}",
                        Formula.Scale.QUOTIENT,
                        units.rows(),
                        sum(units.weight(), "below", below),
                        sum(units.weight(), "above", above));
            default ->
                Formula.share(
                        "{1} {2}",
                        units.rows(),
                        sum(units.weight(), "below", new When.AtLeast(1, below)),
                        Clause.clause("above", new When.AtLeast(1, above)));
        };
    }

    /** What is below the line of a ratio is never less than nothing. */
    private static When notNegative(When when) {
        return isNegative(when) ? new When.AtLeast(1, when) : when;
    }

    private static boolean isNegative(Object said) {
        boolean[] isNegative = new boolean[1];
        Nodes.walk(said, each -> isNegative[0] |= each instanceof When.Times term && term.factor() < 0);
        return isNegative[0];
    }

    /** Whether something is multiplied that may be less than nothing, so that nobody says what it comes to. */
    boolean multipliesNegative() {
        return uses(When.All.class) && isNegative(parts());
    }

    private static Term<Row> sum(Optional<Column> weight, String words, When when) {
        Clause<Row> clause = Clause.clause(words, when);
        return weight.<Weight<Row>>map(ByAmount::new)
                .map(by -> Term.sum(by, clause))
                .orElseGet(() -> Term.number(clause));
    }

    private List<Object> parts() {
        return List.of(rows, below, above);
    }

    boolean uses(Class<?> word) {
        boolean[] uses = new boolean[1];
        Nodes.walk(parts(), each -> uses[0] |= word.isInstance(each));
        return uses[0];
    }

    /** The kinds of fact that are not added to: what is on record, and what units are made of that share one name. */
    Set<Table<?>> complete() {
        Set<Table<?>> tables = new HashSet<>();
        Nodes.walk(parts(), each -> {
            if (each instanceof Rows.OnRecord) {
                tables.addAll(Nodes.tables(List.of(each)));
            }
        });
        Nodes.walk(rows, each -> {
            if (each instanceof Rows.Joined
                    || each instanceof Rows.OfOwner
                    || each instanceof Rows.Birthdays
                    || each instanceof Rows.OneFor) {
                tables.addAll(Nodes.tables(List.of(rows)));
            }
        });
        return tables;
    }
}
