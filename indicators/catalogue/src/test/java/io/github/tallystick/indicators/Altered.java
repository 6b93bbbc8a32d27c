package io.github.tallystick.indicators;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Condition;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.Nodes;
import io.github.tallystick.core.definition.Table;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.facts.Recorded;
import io.github.tallystick.core.time.EpochDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Facts of which one field of one record says something else.
 *
 * @param facts the facts
 * @param happensOnAnotherDay whether the record is of an event of another day than before, of which less or more is known at a date
 */
record Altered<F extends Facts<F>>(List<F> facts, boolean happensOnAnotherDay) {
    /** The codes that any definition asks for. */
    private static final Map<Column, Set<String>> CODES = codes();

    private static Map<Column, Set<String>> codes() {
        Map<Column, Set<String>> codes = new HashMap<>();
        for (Indicator<?> indicator : Catalogue.all()) {
            Nodes.walk(NothingHiddenPropertyTest.said(indicator.formula()), each -> {
                if (each instanceof Condition.In in) {
                    codes.computeIfAbsent(in.column(), any -> new TreeSet<>()).addAll(in.codes());
                }
            });
        }
        return codes;
    }

    /** The facts with another value in one record's field, or none if they have no such record. */
    @SuppressWarnings("unchecked")
    static <R, F extends Facts<F>> Optional<Altered<F>> field(
            List<F> facts, Table<R> table, Column column, Random random) {
        List<Integer> having = new ArrayList<>();
        for (int owner = 0; owner < facts.size(); owner++) {
            if (!Spot.of(table, facts.get(owner)).isEmpty()) {
                having.add(owner);
            }
        }
        if (having.isEmpty()) {
            return Optional.empty();
        }
        int owner = any(having, random);
        List<Spot> spots = Spot.of(table, facts.get(owner));
        Spot spot = any(spots, random);
        R other = table.type().cast(any(spots, random).record());
        Object value = value(table, column, table.type().cast(spot.record()), other, random);
        List<F> altered = new ArrayList<>(facts);
        Object now = Fields.set(spot.record(), column, value);
        altered.set(owner, (F) spot.replaced().apply(now));
        return Optional.of(new Altered<>(altered, !happensOn(now).equals(happensOn(spot.record()))));
    }

    private static Optional<LocalDate> happensOn(Object record) {
        return record instanceof Recorded<?> event ? Optional.of(event.happenedOn()) : Optional.empty();
    }

    private static <T> T any(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static <R> Object value(Table<R> table, Column column, R record, R other, Random random) {
        return switch (column.kind()) {
            case DAY, END -> day(table.ints(column).applyAsInt(record), random);
            case FLAG -> table.ints(column).applyAsInt(record) == 0;
            case CODE -> code(column, random);
            case KEY -> random.nextBoolean() ? table.text(column).apply(other) : "another";
            case AMOUNT -> amount(column, table.parts(column).applyAsLong(record), random);
        };
    }

    /** Some days earlier or later, or none. */
    private static Optional<LocalDate> day(int day, Random random) {
        boolean isGiven = day != EpochDay.NEVER && day != EpochDay.BEFORE_ALL;
        int from = isGiven ? day : EpochDay.of(DomainArbitraries.FIRST) + 400;
        return isGiven && random.nextInt(4) == 0
                ? Optional.empty()
                : Optional.of(EpochDay.date(from + random.nextInt(800) - 400));
    }

    private static String code(Column column, Random random) {
        List<String> asked = new ArrayList<>(CODES.getOrDefault(column, Set.of()));
        asked.add("");
        asked.add("Other Independent School");
        return any(asked, random);
    }

    private static long amount(Column column, long parts, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> -1;
            case 1 -> parts > 0 ? 0 : column.partsOfOne();
            default -> column.partsOfOne() * (1 + random.nextInt(9));
        };
    }
}
