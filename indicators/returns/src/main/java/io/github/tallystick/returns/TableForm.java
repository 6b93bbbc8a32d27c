package io.github.tallystick.returns;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Table;
import io.github.tallystick.indicators.facts.Item;
import io.github.tallystick.returns.Reading.Store;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * How the rows of a table become facts, said once: its columns, in the order in which the cells of a row are read, and the kind
 * of fact whose declared columns they fill. Immutable.
 */
final class TableForm implements Layout {
    private final String prefix;
    private final Optional<Table<?>> kind;
    private final ImmutableList<Cell> cells;

    private TableForm(String prefix, Optional<Table<?>> kind, List<Cell> cells) {
        this.prefix = prefix;
        this.kind = kind;
        this.cells = ImmutableList.copyOf(cells);
    }

    /** A table whose rows are facts of a kind. */
    static TableForm of(String prefix, Table<?> kind, Cell... cells) {
        return new TableForm(prefix, Optional.of(kind), Arrays.asList(cells));
    }

    /** A table whose rows say something of facts in other tables. */
    static TableForm ofParts(String prefix, Cell... cells) {
        return new TableForm(prefix, Optional.empty(), Arrays.asList(cells));
    }

    /** The same with a further column, without which no row can be used. */
    TableForm and(Cell cell) {
        return new TableForm(
                prefix,
                kind,
                ImmutableList.<Cell>builder().addAll(cells).add(cell).build());
    }

    /** The same, in which no value of some items is kept, and of words no others than those that are known. */
    TableForm without(Set<Item> items) {
        UnaryOperator<Cell> left =
                cell -> Collections.disjoint(items, cell.items()) ? cell.ofKnownWords() : cell.notKept();
        return new TableForm(prefix, kind, cells.stream().map(left).toList());
    }

    List<Cell> cells() {
        return cells;
    }

    Optional<Table<?>> kind() {
        return kind;
    }

    /** Whether each row names its child, and belongs to it whatever other rows say. */
    boolean isOfChildren() {
        return child().isPresent() && kind.flatMap(Table::parent).isEmpty();
    }

    Cell identifier() {
        return cell(Reading::isIdentifier).orElseThrow();
    }

    /** The column of the child; empty if rows name none. */
    Optional<Cell> child() {
        return cell(Reading::isOfChild);
    }

    /** The first column that is read so; empty if there is none. */
    Optional<Cell> cell(Predicate<Reading> reading) {
        return cells.stream().filter(cell -> reading.test(cell.reading())).findFirst();
    }

    /** The one column that is read so. */
    Cell only(Reading reading) {
        return cell(reading::equals).orElseThrow();
    }

    /** The column that fills a declared one. */
    Cell filling(Column column) {
        return cells.stream()
                .filter(cell -> cell.fills().filter(column::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** The items that the rows hold, whichever columns are absent. */
    Set<Item> items() {
        Set<Item> items = EnumSet.noneOf(Item.class);
        required().forEach(cell -> items.addAll(cell.items()));
        return items;
    }

    @Override
    public Set<Cell> required() {
        return cells.stream().filter(cell -> !cell.isOptional()).collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public Set<Cell> optional() {
        return cells.stream().filter(Cell::isOptional).collect(ImmutableSet.toImmutableSet());
    }

    /** Every column with the table's prefix is one of its columns, read or not. */
    @Override
    public boolean knows(String columnName) {
        return columnName.startsWith(prefix)
                || cells.stream().anyMatch(cell -> cell.columnName().equals(columnName));
    }

    /** Which of the columns of its store a cell goes to; those of texts follow those of days. */
    int place(Cell cell) {
        long before = cells.stream()
                .takeWhile(other -> other != cell)
                .filter(other -> other.store() == cell.store())
                .count();
        return (int) before + (cell.store() == Store.TEXT ? columns(Store.DAY) : 0);
    }

    ColumnRows rows(int room) {
        return new ColumnRows(columns(Store.LONG), columns(Store.DAY), columns(Store.TEXT), room);
    }

    private int columns(Store store) {
        return (int) cells.stream().filter(cell -> cell.store() == store).count();
    }

    /** Whether a sound row that makes no fact is counted as passed over. */
    boolean passesOver() {
        return cell(Reading.HELD::equals).isEmpty();
    }
}
