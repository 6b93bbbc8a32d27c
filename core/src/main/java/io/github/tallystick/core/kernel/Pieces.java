package io.github.tallystick.core.kernel;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Column.Kind;
import io.github.tallystick.core.definition.Condition;
import io.github.tallystick.core.definition.FactColumns;
import io.github.tallystick.core.definition.Nodes;
import io.github.tallystick.core.definition.RecordColumns;
import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.definition.Same;
import io.github.tallystick.core.definition.Table;
import io.github.tallystick.core.definition.When;
import io.github.tallystick.core.facts.Known;
import io.github.tallystick.core.parallel.Threads;
import io.github.tallystick.core.time.EpochDay;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Records in columns cut into pieces in which they can be read from front to back, where a definition allows it: as they lie, by
 * child in order of one day, or events by the record that they lie under. Otherwise they are gathered child by child.
 */
abstract class Pieces {
    static final Pieces NONE = new Pieces(0) {
        @Override
        Batch batch(int number) {
            throw new IllegalStateException("there are no pieces");
        }

        @Override
        Leaves leaves() {
            throw new IllegalStateException("there are no pieces");
        }
    };

    private static final int ROWS_IN_A_PIECE = 8192;

    private final int count;

    private Pieces(int count) {
        this.count = count;
    }

    final int count() {
        return count;
    }

    /** The batch of a piece; its number is that of its first owner. */
    abstract Batch batch(int number);

    /** Makers of the rows of kinds of fact, for one thread. */
    abstract Leaves leaves();

    /** Makes the rows of a kind of fact. */
    interface Leaves {
        Maker of(Table<?> table, Needed needed, Lookups lookups);
    }

    static Pieces of(Rows rows, List<?> asked, FactColumns<?> facts, Known known, Threads threads) {
        if (looksAtOthers(asked)) {
            return NONE;
        }
        Needed needed = Needed.by(List.of(rows, asked));
        Set<Table<?>> tables = Nodes.tables(List.of(rows));
        Peeled peeled = Peeled.of(rows);
        Rows inner = peeled.rows();
        if (inner instanceof Rows.Every every
                && every.table().parent().isEmpty()
                && known.recordedBy() == EpochDay.NEVER) {
            return facts.records(every.table())
                    .<Pieces>map(records -> new AsTheyLie(records, facts, known))
                    .orElse(NONE);
        }
        if (inner instanceof Rows.WithLatest latest && isOfOneDay(latest, needed) && tables.size() == 1) {
            return facts.records(tables.iterator().next())
                    .<Pieces>map(
                            records -> ByOwner.of(records, facts, (Column) latest.before(), needed, known, threads))
                    .orElse(NONE);
        }
        if (inner instanceof Rows.Clocks clocks && tables.size() == 2) {
            return Under.of(
                    clocks,
                    List.of(
                            peeled.conditions().stream()
                                    .map(Peeled.Last::condition)
                                    .toList(),
                            asked),
                    facts,
                    known,
                    threads);
        }
        return NONE;
    }

    private static boolean looksAtOthers(List<?> asked) {
        boolean[] looks = new boolean[1];
        Nodes.walk(asked, each -> looks[0] |= each instanceof When.Each || each instanceof When.Distinct);
        return looks[0];
    }

    private static boolean isOfOneDay(Rows.WithLatest latest, Needed needed) {
        return latest.rows() instanceof Rows.Every every
                && latest.others().equals(latest.rows())
                && latest.upTo().isEmpty()
                && latest.before() instanceof Column day
                && latest.day().equals(day)
                && every.table().parent().isEmpty()
                && needed.of(every.table()).stream()
                        .allMatch(column -> column.equals(day) || column.kind() == Kind.FLAG)
                && needed.of(every.table()).size() <= 2;
    }

    /** Records as they lie, some thousands at a time. */
    private static final class AsTheyLie extends Pieces {
        private final RecordColumns records;
        private final FactColumns<?> facts;
        private final Known known;

        private AsTheyLie(RecordColumns records, FactColumns<?> facts, Known known) {
            super((records.size() + ROWS_IN_A_PIECE - 1) / ROWS_IN_A_PIECE);
            this.records = records;
            this.facts = facts;
            this.known = known;
        }

        @Override
        Batch batch(int number) {
            return Batch.ofPiece(facts, number, known);
        }

        @Override
        Leaves leaves() {
            return (table, needed, lookups) -> new Slices(records, needed.of(table), lookups) {
                @Override
                int from(Batch batch) {
                    return batch.piece() * ROWS_IN_A_PIECE;
                }

                @Override
                int to(Batch batch) {
                    return Math.min(records.size(), from(batch) + ROWS_IN_A_PIECE);
                }
            };
        }
    }

    /** Records by owner, in order of one day. */
    private static final class ByOwner extends Pieces {
        private final RowsByOwner rows;
        private final RecordColumns records;
        private final FactColumns<?> facts;
        private final Column day;
        private final Known known;

        private ByOwner(RowsByOwner rows, RecordColumns records, FactColumns<?> facts, Column day, Known known) {
            super(rows.parts());
            this.rows = rows;
            this.records = records;
            this.facts = facts;
            this.day = day;
            this.known = known;
        }

        static ByOwner of(
                RecordColumns records, FactColumns<?> facts, Column day, Needed needed, Known known, Threads threads) {
            BitSet marked = flag(needed.of(records.table())).map(records::flags).orElseGet(BitSet::new);
            int[] days = records.days(day).orElseGet(() -> new int[records.size()]);
            RowsByOwner rows = RowsByOwner.of(
                    threads, facts.size(), records.owners(), days, recorded(records, known, RowsByOwner.ALL), marked);
            return new ByOwner(rows, records, facts, day, known);
        }

        @Override
        Batch batch(int number) {
            return Batch.ofPiece(facts, number, known);
        }

        @Override
        Leaves leaves() {
            return (table, needed, lookups) ->
                    new Packed(records, needed.of(table), rows.holder(), day, lookups, true, records);
        }
    }

    /** Events under the records that they lie under. */
    private static final class Under extends Pieces {
        private final RowsByOwner rows;
        private final RecordColumns above;
        private final RecordColumns events;
        private final Column day;
        private final FactColumns<?> facts;
        private final Known known;

        private Under(
                RowsByOwner rows,
                RecordColumns above,
                RecordColumns events,
                Column day,
                FactColumns<?> facts,
                Known known) {
            super(rows.parts());
            this.rows = rows;
            this.above = above;
            this.events = events;
            this.day = day;
            this.facts = facts;
            this.known = known;
        }

        static Pieces of(Rows.Clocks clocks, List<?> asked, FactColumns<?> facts, Known known, Threads threads) {
            if (!(Peeled.of(clocks.under()).rows() instanceof Rows.Every plans)
                    || !(Peeled.of(clocks.events()).rows() instanceof Rows.Every events)
                    || !(clocks.day() instanceof Column day)
                    || !events.table().parent().equals(Optional.of(plans.table()))
                    || !clocks.same().equals(Same.of(plans.table().key()))
                    || Nodes.columns(asked).contains(clocks.as().recorded())) {
                return NONE;
            }
            Optional<RecordColumns> above = facts.records(plans.table());
            Optional<RecordColumns> below = facts.records(events.table());
            Optional<IntPredicate> which = below.flatMap(records -> flags(clocks.events(), records));
            if (above.isEmpty() || below.isEmpty() || which.isEmpty()) {
                return NONE;
            }
            int[] days =
                    below.get().days(day).orElseGet(() -> new int[below.get().size()]);
            RowsByOwner rows = RowsByOwner.of(
                    threads,
                    above.get().size(),
                    below.get().owners(),
                    days,
                    recorded(below.get(), known, which.get()),
                    new BitSet());
            return new Under(rows, above.get(), below.get(), day, facts, known);
        }

        @Override
        Batch batch(int number) {
            return Batch.ofPiece(facts, number, known);
        }

        @Override
        Leaves leaves() {
            RowsByOwner.Part part = rows.holder();
            return (table, needed, lookups) -> table.equals(above.table())
                    ? new Slices(above, needed.of(table), lookups) {
                        @Override
                        int from(Batch batch) {
                            part.hold(batch.piece());
                            return part.firstOwner();
                        }

                        @Override
                        int to(Batch batch) {
                            return part.ownersEnd();
                        }
                    }
                    : new Packed(events, needed.ofWithKey(table), part, day, lookups, false, above);
        }
    }

    /** Which events count, where that is said by flags alone. */
    private static Optional<IntPredicate> flags(Rows events, RecordColumns records) {
        if (events instanceof Rows.Where where) {
            Optional<IntPredicate> inside = flags(where.rows(), records);
            Optional<IntPredicate> here = flag(where.condition(), records);
            return inside.flatMap(one -> here.map(one::and));
        }
        return events instanceof Rows.Every ? Optional.of(RowsByOwner.ALL) : Optional.empty();
    }

    private static Optional<IntPredicate> flag(Condition condition, RecordColumns records) {
        if (condition instanceof Condition.Flag flag) {
            BitSet set = records.flags(flag.column());
            return Optional.of(set::get);
        }
        return condition instanceof Condition.IsNot not
                ? flag(not.condition(), records).map(IntPredicate::negate)
                : Optional.empty();
    }

    private static IntPredicate recorded(RecordColumns records, Known known, IntPredicate which) {
        Optional<int[]> days = records.table().recorded().flatMap(records::days);
        if (known.recordedBy() == EpochDay.NEVER || days.isEmpty()) {
            return which;
        }
        int[] recorded = days.get();
        return row -> recorded[row] <= known.recordedBy() && which.test(row);
    }

    private static Optional<Column> flag(List<Column> columns) {
        return columns.stream().filter(column -> column.kind() == Kind.FLAG).findFirst();
    }
}
