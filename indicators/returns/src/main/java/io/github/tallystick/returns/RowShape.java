package io.github.tallystick.returns;

import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.returns.Reading.Store;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts the rows of one file into columns, cell by cell, as the form of their table says: a line in which nothing can be wrong from
 * its bytes, and any row from its texts, which come to the same. Immutable.
 */
final class RowShape {
    /** The mark of a row that is sound and makes no fact. */
    static final int NO_FACT = 1 << 7;

    private final Cell[] cells;
    private final Store[] stores;
    /** Which column of its store each cell goes to. */
    private final int[] places;
    /** The cell that says which rows are read. */
    private final Optional<Cell> only;
    /** The cell that decides whether a sound row makes a fact. */
    private final Optional<Cell> deciding;
    /** Whether the column of first days may be absent, and is. */
    private final boolean isWithoutStart;

    private final Alike given;
    private final Alike keys;
    private final Alike starts;
    private final Alike ends;
    private final Alike days;
    private final Alike flags;
    private final Alike amounts;
    private final Alike words;
    private final Alike groups;
    /** Whether there are other cells, for which every row is read as text. */
    private final boolean isNeverPlain;

    RowShape(TableForm form, Header header) {
        this.cells = form.cells().toArray(Cell[]::new);
        this.stores = form.cells().stream().map(Cell::store).toArray(Store[]::new);
        this.places = form.cells().stream().mapToInt(form::place).toArray();
        this.only = form.cell(Reading.ONLY::equals);
        this.deciding = form.cell(Reading::decidesOnFact);
        this.isWithoutStart = form.cell(Reading.START::equals)
                .filter(start -> start.isOptional() && !header.has(start))
                .isPresent();
        this.given = Alike.of(form, header, Reading.ID, Reading.ID_OF_CHILD, Reading.CHILD, Reading.KEY);
        this.keys = Alike.of(form, header, Reading.CHILD_IF_ANY, Reading.KEY_IF_ANY);
        this.starts = Alike.of(form, header, Reading.START);
        this.ends = Alike.of(form, header, Reading.END);
        this.days = Alike.of(form, header, Reading.DAY_IF_ANY, Reading.DAY_IF_READABLE);
        this.flags = Alike.of(form, header, Reading.FLAG, Reading.FLAG_IF_KNOWN);
        this.amounts = Alike.of(form, header, Reading.FTE);
        this.words = Alike.of(form, header, Reading.WORD, Reading.WORD_OR_ANOTHER);
        this.groups = Alike.of(form, header, Reading.GROUP);
        Set<Cell> plain = Stream.of(given, keys, starts, ends, days, flags, amounts, words, groups)
                .flatMap(alike -> alike.cells().stream())
                .collect(Collectors.toUnmodifiableSet());
        this.isNeverPlain =
                isWithoutStart || form.cells().stream().anyMatch(cell -> !plain.contains(cell) && !isPhraseLeft(cell));
    }

    /** Whether nothing is asked of a cell, neither what stands in it nor whether anything is wrong with it. */
    private static boolean isPhraseLeft(Cell cell) {
        return cell.reading() == Reading.PHRASE && cell.store() == Store.NOTHING;
    }

    /**
     * Cells that are read alike. A loop over those of a line is faster than a look at how each is to be read.
     *
     * @param cells the cells
     * @param at where each stands in a line; -1 if the file has no such column
     * @param to which column of its store each goes to; -1 if it is not kept
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Alike(List<Cell> cells, int[] at, int[] to) {
        static Alike of(TableForm form, Header header, Reading... readings) {
            List<Cell> cells = form.cells().stream()
                    .filter(cell -> Arrays.asList(readings).contains(cell.reading()))
                    .toList();
            return new Alike(
                    cells,
                    cells.stream().mapToInt(header::position).toArray(),
                    cells.stream()
                            .mapToInt(cell -> cell.store() == Store.NOTHING ? -1 : form.place(cell))
                            .toArray());
        }
    }

    /** Adds a line of which every cell is of the usual form. Whether it is so; if not, nothing was added. */
    boolean add(PlainLine line, int number, ColumnChunk chunk) {
        if (isNeverPlain) {
            return false;
        }
        ColumnRows rows = chunk.used();
        int row = rows.add(number);
        addKeys(line, row, rows);
        addDays(line, row, rows);
        addOthers(line, row, rows, chunk.texts());
        if (!line.isPlain()) {
            rows.removeLast();
        }
        return line.isPlain();
    }

    private void addKeys(PlainLine line, int row, ColumnRows rows) {
        for (int i = 0; i < given.at.length; i++) {
            rows.longs(given.to[i])[row] = line.given(given.at[i]);
        }
        for (int i = 0; i < keys.at.length; i++) {
            rows.longs(keys.to[i])[row] = line.key(keys.at[i]);
        }
        for (int i = 0; i < amounts.at.length; i++) {
            rows.longs(amounts.to[i])[row] = line.fte(amounts.at[i]);
        }
    }

    private void addDays(PlainLine line, int row, ColumnRows rows) {
        int start = 0;
        for (int i = 0; i < starts.at.length; i++) {
            start = line.day(starts.at[i]);
            rows.ints(starts.to[i])[row] = start;
        }
        for (int i = 0; i < ends.at.length; i++) {
            rows.ints(ends.to[i])[row] = line.endOf(start, ends.at[i]);
        }
        for (int i = 0; i < days.at.length; i++) {
            int day = line.day(days.at[i], days.cells.get(i).blankDay());
            if (days.to[i] >= 0) {
                rows.ints(days.to[i])[row] = day;
            }
        }
    }

    private void addOthers(PlainLine line, int row, ColumnRows rows, Texts texts) {
        int marks = 0;
        for (int i = 0; i < flags.at.length; i++) {
            marks |= line.isYes(flags.at[i]) && flags.to[i] >= 0 ? 1 << flags.to[i] : 0;
        }
        rows.mark(row, marks);
        for (int i = 0; i < words.at.length; i++) {
            Cell cell = words.cells.get(i);
            int word = line.word(words.at[i], cell.wordsInBytes());
            rows.ints(words.to[i])[row] = word < 0 ? Texts.NONE : texts.numbers(cell.words())[word];
        }
        for (int i = 0; i < groups.at.length; i++) {
            rows.ints(groups.to[i])[row] = texts.number(line.given(groups.at[i]));
        }
    }

    /** Adds any row, whether it is usable or not; none that is passed over whatever it says. */
    void add(Row row, ColumnChunk chunk) {
        if (only.filter(cell -> !cell.isAmong(row.text(cell))).isPresent()) {
            row.passOver();
            return;
        }
        ColumnRows rows = chunk.used();
        int added = rows.add(row.line());
        LocalDate start = LocalDate.EPOCH;
        for (int cell = 0; cell < cells.length; cell++) {
            boolean isLeftOut = isWithoutStart && cells[cell].fills().isPresent();
            long value = isLeftOut ? nothing(stores[cell]) : cells[cell].value(row, start, chunk.texts());
            start = cells[cell].reading() == Reading.START ? EpochDay.date((int) value) : start;
            rows.set(added, stores[cell], places[cell], value);
        }
        finish(row, rows, chunk.notUsed());
    }

    private static int nothing(Store store) {
        return store == Store.TEXT ? Texts.NONE : 0;
    }

    private void finish(Row row, ColumnRows rows, ColumnRows notUsed) {
        if (isWithoutStart) {
            row.leaveOut();
        }
        if (row.isUsable() && !deciding.map(cell -> cell.makesFact(row)).orElse(true)) {
            rows.mark(rows.size() - 1, NO_FACT);
        }
        if (!row.isUsable()) {
            rows.moveLast(notUsed);
        }
    }
}
