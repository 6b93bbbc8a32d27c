package io.github.tallystick.returns;

import io.github.tallystick.core.calc.GroupColumn;
import io.github.tallystick.core.definition.FactColumns;
import io.github.tallystick.indicators.facts.Item;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;

/**
 * Reads large tables of the Standard Safeguarding Dataset into columns, without an object for each fact: referrals, child
 * protection plans and their visits, and professionals. What a row means, which rows are used and what is told of the others
 * is as {@link SsdReader} has it; so are the figures. A file takes some sixty bytes a row while it is read and a third of that
 * afterwards, if its identifiers have at most 18 digits or ten letters, digits and dashes; longer ones are kept as they are. It
 * is read by the thread that calls, or {@linkplain #on by several}, with the same result.
 *
 * <p>A file may hold the rows of many councils: {@link #groupedBy} names a further column that says whose each row is. Identifiers
 * must then be unique over all of them: two councils' children of one identifier would be taken for one child.
 *
 * <ul>
 *   <li>What columns do not hold counts as missing, so that an indicator that needs it is not covered: the closing dates of
 *       referrals, the roles of posts, and who is newly qualified. A leaving reason that is not known is only known to be
 *       another one.
 *   <li>Children and workers are in an order of their own, the same for the same files.
 *   <li>Rows that are on one line each, in ASCII and without quotes, with dates as {@code 2018-11-20}, are read fastest. From the
 *       first value on that goes over a line end one thread reads what is left.
 * </ul>
 *
 * <pre>{@code
 * SsdColumnsReader reader = SsdColumnsReader.groupedBy("council").on(executor, 4);
 * try (InputStream in = Files.newInputStream(file)) {
 *     reader.read(SsdTable.SSD_CIN_EPISODES, file.getFileName().toString(), in);
 * }
 * CouncilRecords records = reader.records();
 * Map<String, RollingSeries> series =
 *         records.evaluation(VP4).rollingBy(reader.groupsOfChildren(), Window.monthsTo(12), first, last);
 * }</pre>
 */
public final class SsdColumnsReader {
    private static final Set<SsdTable> READ = EnumSet.of(
            SsdTable.SSD_CIN_EPISODES, SsdTable.SSD_CP_PLANS, SsdTable.SSD_CP_VISITS, SsdTable.SSD_PROFESSIONALS);
    private static final Set<Item> NOT_HELD = Set.of(Item.CLOSING_DATES, Item.POST_ROLES, Item.NEWLY_QUALIFIED);

    private final SsdTables tables = new SsdTables();
    private final Optional<Cell> group;
    private final int blockSize;
    private Optional<GroupColumn<String>> groupsOfChildren = Optional.empty();
    private Optional<GroupColumn<String>> groupsOfWorkers = Optional.empty();
    private ReaderThreads threads = ReaderThreads.ONE;

    /** A reader that has been handed no table yet. */
    public SsdColumnsReader() {
        this(Optional.empty(), ByteBlocks.USUAL_SIZE);
    }

    private SsdColumnsReader(Optional<Cell> group, int blockSize) {
        this.group = group;
        this.blockSize = blockSize;
    }

    /**
     * A reader of tables that have a further column, which says to which group the child or worker of a row belongs: its council,
     * its team. Without the column no row of a table can be used, nor can one with nothing in it. It does not tell identifiers
     * apart: those of children, workers and records must be unique over all groups, such as numbers that begin with the council's.
     *
     * @param column the name of the column, in any case
     * @return a reader that has been handed no table yet
     */
    public static SsdColumnsReader groupedBy(String column) {
        Cell group = Cell.of(column.strip().toLowerCase(Locale.ROOT), Reading.GROUP);
        return new SsdColumnsReader(Optional.of(group), ByteBlocks.USUAL_SIZE);
    }

    /** A reader of blocks of another size, so that small files have several. */
    static SsdColumnsReader ofBlocks(int size) {
        return new SsdColumnsReader(Optional.empty(), size);
    }

    /**
     * Lets several threads read and join the tables from now on. Without this, everything is done by the thread that calls.
     *
     * @param executor runs what it is given
     * @param most how many threads work at the most, the one that calls among them
     * @return this reader
     * @throws IllegalArgumentException if there are fewer than one
     */
    public SsdColumnsReader on(Executor executor, int most) {
        threads = ReaderThreads.of(executor, most);
        return this;
    }

    /**
     * Reads a table from bytes in UTF-8, with or without a byte-order mark. Bytes that are not UTF-8 are reported.
     *
     * @param table which table it is: one of {@link SsdTable#SSD_CIN_EPISODES}, {@link SsdTable#SSD_CP_PLANS},
     *     {@link SsdTable#SSD_CP_VISITS} and {@link SsdTable#SSD_PROFESSIONALS}
     * @param fileName the name by which problems call it
     * @param bytes the bytes; read to the end, possibly by other threads meanwhile, and not closed
     * @return this reader
     * @throws IOException if the bytes cannot be had; the reader is then of no further use
     * @throws IllegalArgumentException if the table is another one
     * @throws IllegalStateException if the table was read before, or the records were asked for
     */
    public SsdColumnsReader read(SsdTable table, String fileName, InputStream bytes) throws IOException {
        if (!READ.contains(table)) {
            throw new IllegalArgumentException("table must be one of " + names() + ", but was " + table.tableName());
        }
        TableForm form = table.form().without(NOT_HELD);
        tables.read(
                table,
                group.map(form::and).orElse(form),
                fileName,
                threads,
                file -> file.readBlocks(bytes, blockSize, threads));
        return this;
    }

    private static String names() {
        return READ.stream().map(SsdTable::tableName).collect(Collectors.joining(", "));
    }

    /**
     * What the tables hold, joined as {@link SsdReader#records()} says. The children and the workers are {@link
     * FactColumns}, so that evaluations of them are as fast as those of columns.
     *
     * @return the records
     * @throws IllegalStateException if they were asked for before
     */
    public CouncilRecords records() {
        tables.end();
        ChildrenInColumns children = new ChildrenInColumns(tables, threads);
        WorkersInColumns workers = new WorkersInColumns(tables, threads);
        children.tell();
        if (group.isPresent()) {
            groupsOfChildren = Optional.of(children.groups().toColumn(tables.texts()));
            groupsOfWorkers = Optional.of(workers.groups().toColumn(tables.texts()));
        }
        return tables.records(children.toChildren(workers), workers.toWorkers(), NOT_HELD);
    }

    /**
     * The group of each child: that of its first row in use, of referrals before plans before visits. Rows that name another are
     * noted.
     *
     * @return the groups, by position in the children of the records
     * @throws IllegalStateException if rows are not grouped, or the records were not asked for yet
     */
    public GroupColumn<String> groupsOfChildren() {
        return groupsOfChildren.orElseThrow(SsdColumnsReader::noGroups);
    }

    /**
     * The group of each worker: that of the first row in use. Rows that name another are noted.
     *
     * @return the groups, by position in the workers of the records
     * @throws IllegalStateException if rows are not grouped, or the records were not asked for yet
     */
    public GroupColumn<String> groupsOfWorkers() {
        return groupsOfWorkers.orElseThrow(SsdColumnsReader::noGroups);
    }

    private static IllegalStateException noGroups() {
        return new IllegalStateException(
                "groups must be asked for after the records of a reader that is grouped by a column, but were not");
    }
}
