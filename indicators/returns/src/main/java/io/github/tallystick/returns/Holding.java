package io.github.tallystick.returns;

import io.github.tallystick.indicators.facts.Item;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which items records hold, and which they were to hold and lack. An item of which nothing is said is lacking too. */
final class Holding {
    private final Set<Item> held = EnumSet.noneOf(Item.class);
    private final Set<Item> lacking = EnumSet.noneOf(Item.class);

    /** What tables hold that were read, with the header of each that has one. */
    static Holding ofTables(Map<SsdTable, FileReport> reports, Map<SsdTable, Header> headers) {
        Holding holding = new Holding();
        reports.forEach((table, report) -> {
            Optional<Header> header =
                    Optional.ofNullable(headers.get(table)).filter(found -> found.isComplete() && !report.isCutShort());
            boolean isHeld = header.isPresent() && !report.isAllUnused();
            table.form().items().forEach(item -> holding.with(item, isHeld));
            table.form()
                    .optional()
                    .forEach(cell -> cell.items()
                            .forEach(item -> holding.with(
                                    item,
                                    header.filter(found -> found.has(cell)).isPresent())));
        });
        return holding;
    }

    Holding with(Item item, boolean isHeld) {
        (isHeld ? held : lacking).add(item);
        return this;
    }

    /**
     * What both hold together: an item that either was to hold and lacks is lacking; but for dates of birth, which are the same
     * in all records.
     */
    Holding and(Holding other) {
        Holding both = new Holding();
        both.held.addAll(held);
        both.held.addAll(other.held);
        both.lacking.addAll(lacking);
        both.lacking.addAll(other.lacking);
        if (holds(Item.BIRTHDAYS) || other.holds(Item.BIRTHDAYS)) {
            both.lacking.remove(Item.BIRTHDAYS);
        }
        return both;
    }

    /** The same, with nothing said of some items. */
    Holding without(Set<Item> items) {
        Holding rest = and(new Holding());
        rest.held.removeAll(items);
        rest.lacking.removeAll(items);
        return rest;
    }

    private boolean holds(Item item) {
        return held.contains(item) && !lacking.contains(item);
    }

    Set<Item> missing() {
        Set<Item> missing = EnumSet.allOf(Item.class);
        held.stream().filter(this::holds).forEach(missing::remove);
        return Collections.unmodifiableSet(missing);
    }
}
