package io.github.tallystick.returns;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.RecordColumns;
import io.github.tallystick.core.definition.Table;
import io.github.tallystick.core.facts.Numbering;
import io.github.tallystick.core.time.EpochDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** A table in columns: the rows in use, no two of one identifier, and those that are not, for whom they name. */
final class ColumnTable {
    private final TableForm form;
    private final FileReport report;
    private final ColumnRows used;
    private final ColumnRows notUsed;

    private ColumnTable(TableForm form, FileReport report, ColumnRows used, ColumnRows notUsed) {
        this.form = form;
        this.report = report;
        this.used = used;
        this.notUsed = notUsed;
    }

    /** A table of which there is nothing. */
    static ColumnTable none(TableForm form, FileReport report) {
        return new ColumnTable(form, report, form.rows(0), form.rows(0));
    }

    /**
     * A table from the rows of its parts, which are emptied. Of rows that share an identifier the first is used, and the others
     * are told of.
     */
    static ColumnTable of(
            TableForm form,
            List<ColumnRows> usedParts,
            List<ColumnRows> notUsedParts,
            FileReport report,
            ReaderThreads threads) {
        if (usedParts.isEmpty()) {
            return none(form, report);
        }
        ColumnRows used = ColumnRows.together(usedParts, threads);
        List<ColumnRows> others = new ArrayList<>(notUsedParts);
        BitSet again = again(used.longs(form.place(form.identifier())), threads);
        if (!again.isEmpty()) {
            ColumnRows repeated = used.takeOut(again);
            giveUp(repeated, form, report);
            others.add(repeated);
        }
        BitSet noFacts = used.marked(RowShape.NO_FACT);
        if (!noFacts.isEmpty()) {
            others.add(used.takeOut(noFacts));
        }
        return new ColumnTable(form, report, used, naming(form, ColumnRows.together(others, threads)));
    }

    private static void giveUp(ColumnRows repeated, TableForm form, FileReport report) {
        if (form.passesOver()) {
            report.countAsFacts(repeated.marked(RowShape.NO_FACT).cardinality());
        }
        report.factsGivenUp(
                IntStream.range(0, repeated.size()).map(repeated::line),
                form.identifier().columnName(),
                FileRule.DUPLICATE_IDENTIFIER);
    }

    /** Rows without those that name nobody. */
    private static ColumnRows naming(TableForm form, ColumnRows rows) {
        long[] names = rows.longs(form.place(form.child().orElse(form.identifier())));
        BitSet ofNobody = new BitSet();
        IntStream.range(0, rows.size()).filter(row -> names[row] == Keys.BLANK).forEach(ofNobody::set);
        rows.takeOut(ofNobody);
        return rows;
    }

    /** The same, of which all else is to be told in another report. */
    ColumnTable reportedIn(FileReport other) {
        return new ColumnTable(form, other, used, notUsed);
    }

    /** The same with the rows in use in the order of their identifiers. */
    ColumnTable inOrder(Texts texts) {
        IntFunction<String> text = texts.of(ids());
        String[] ids = IntStream.range(0, size()).mapToObj(text).toArray(String[]::new);
        int[] rows = IntStream.range(0, size())
                .boxed()
                .sorted(Comparator.comparing(row -> ids[row]))
                .mapToInt(row -> row)
                .toArray();
        return new ColumnTable(form, report, used.picked(rows), notUsed);
    }

    /** The rows whose key an earlier one has. */
    private static BitSet again(long[] keys, ReaderThreads threads) {
        BitSet rows = new BitSet();
        if (isAscending(keys) || Numbering.areDistinct(keys)) {
            return rows;
        }
        Numbering numbering = threads.numbering(keys);
        for (int row = 0; row < keys.length; row++) {
            if (numbering.firstRow(numbering.numbers()[row]) != row) {
                rows.set(row);
            }
        }
        return rows;
    }

    private static boolean isAscending(long[] keys) {
        int row = 1;
        while (row < keys.length && keys[row - 1] < keys[row]) {
            row++;
        }
        return row >= keys.length;
    }

    FileReport report() {
        return report;
    }

    ColumnRows used() {
        return used;
    }

    ColumnRows notUsed() {
        return notUsed;
    }

    int size() {
        return used.size();
    }

    TableForm form() {
        return form;
    }

    long[] ids() {
        return used.longs(form.place(form.identifier()));
    }

    /** The children of the rows in use. */
    long[] children() {
        return used.longs(form.place(form.child().orElseThrow()));
    }

    /** The children whom the rows not in use name. */
    long[] childrenNamed() {
        return notUsed.longs(form.place(form.child().orElseThrow()));
    }

    long[] keys(Cell cell) {
        return used.longs(form.place(cell));
    }

    int[] ints(Cell cell) {
        return used.ints(form.place(cell));
    }

    /** Reports rows that have nothing to belong to, from the top of the file. */
    void giveUp(int[] rows, Cell cell, FileRule rule) {
        lines(rows).forEach(line -> report.factGivenUp(line, cell.columnName(), rule));
    }

    /** Tells of rows, from the top of the file. */
    void tell(int[] rows, Cell cell, FileRule rule) {
        lines(rows).forEach(line -> report.problem(line, cell.columnName(), rule, ""));
    }

    private IntStream lines(int[] rows) {
        return Arrays.stream(rows).map(used::line).sorted();
    }

    /** Some of the rows in use, with all that is declared of their kind of fact and stands in them. */
    RecordColumns records(int[] rows, int[] owners, Texts texts) {
        return new ColumnTable(form, report, used.picked(rows), notUsed).records(owners, texts);
    }

    /** The rows in use, with all that is declared of their kind of fact and stands in them. */
    RecordColumns records(int[] owners, Texts texts) {
        Table<?> kind = form.kind().orElseThrow();
        RecordColumns records = RecordColumns.of(kind, owners).ids(texts.of(ids()));
        for (Cell cell : form.cells()) {
            Optional<Column> column = cell.fills().filter(any -> cell.store() != Reading.Store.NOTHING);
            records = column.isPresent() ? filled(records, column.get(), cell, texts) : records;
        }
        return records;
    }

    private RecordColumns filled(RecordColumns records, Column column, Cell cell, Texts texts) {
        int place = form.place(cell);
        return switch (column.kind()) {
            case DAY, END -> isEmpty(cell) ? records : records.days(column, used.ints(place));
            case FLAG -> records.flags(column, used.marked(1 << place));
            case CODE -> texts.coded(records, column, used.ints(place));
            case AMOUNT -> records.amounts(column, used.longs(place));
            case KEY -> records.keys(column, texts.of(used.longs(place)));
        };
    }

    /** Whether a column of days that may be blank is blank throughout. */
    private boolean isEmpty(Cell cell) {
        return cell.reading() == Reading.DAY_IF_ANY
                && Arrays.stream(ints(cell)).allMatch(day -> day == EpochDay.BEFORE_ALL);
    }
}
