package io.github.tallystick.core.calc;

import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.Row;
import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.definition.Unit;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.facts.Known;
import io.github.tallystick.core.kernel.Batch;
import io.github.tallystick.core.kernel.RowPart;
import io.github.tallystick.core.kernel.RowUnits;
import io.github.tallystick.core.kernel.Workshop;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Adds up what one formula counts, batch after batch, by group: in columns by a grid of days where the definition has that form,
 * else one unit after another. For one thread; what several have added up is added together.
 */
abstract class Tallier {
    abstract void add(Batch batch);

    abstract void add(Tallier other);

    /** The counts of each group, by its number. */
    abstract List<DailyCounts> counts();

    /** Whether some units turned out not to have the form in which they were to be added up, so that they must be asked one by one. */
    boolean isLost() {
        return false;
    }

    /** Whether units are added up in columns: where they are sure to have the form, where they seem to, or never. */
    enum Trust {
        SURE,
        LIKELY,
        NONE
    }

    /** What a pass is over: window, dates, groups, and from when the records are seen. */
    record Over(Window window, SeriesDates dates, GroupColumn<?> groups, View.At at) {}

    static <F extends Facts<F>, U extends Unit> Tallier of(
            Formula<F, U> formula, Workshop workshop, Over over, Trust trust) {
        return InColumns.ifAny(formula, workshop, over)
                .filter(each -> each.isTrusted(trust))
                .<Tallier>map(each -> each)
                .orElseGet(() -> OneByOne.made(formula, workshop, over));
    }

    /** Where the sums of days are differences of two cells of a grid. */
    static final class InColumns extends Tallier {
        private final Formula<?, Row> formula;
        private final Optional<RowUnits> units;
        private final ColumnQuestion question;
        private final ColumnSums sums;
        private final Over over;
        private final long[] facts;
        private boolean isLost;

        private InColumns(Formula<?, Row> formula, Optional<RowUnits> units, Over over) {
            this.formula = formula;
            this.units = units;
            this.question = new ColumnQuestion(formula, over.window());
            this.sums = ColumnSums.of(formula, over.groups(), over.dates());
            this.over = over;
            this.facts = new long[over.groups().numbers()];
        }

        /** Empty where a definition has no such form, or the days asked for lie too far apart. */
        @SuppressWarnings("unchecked") // rows are the units of a definition that is data
        static Optional<InColumns> ifAny(Formula<?, ?> formula, Workshop workshop, Over over) {
            if (over.at().isSeenFromADay() || !(formula.units() instanceof Rows rows)) {
                return Optional.empty();
            }
            RowUnits units = new RowUnits(rows, UnitMaker.asked(formula), List.of(), workshop);
            InColumns tallier = new InColumns((Formula<?, Row>) formula, Optional.of(units), over);
            RowPart none = units.part(Batch.ofNext(List.of(), 0, Known.ALL, EpochDay.NEVER));
            return tallier.adds(none) ? Optional.of(tallier) : Optional.empty();
        }

        private boolean isTrusted(Trust trust) {
            return trust == Trust.LIKELY || (trust == Trust.SURE && question.isSure());
        }

        /** For units that are handed over in pieces. */
        InColumns forPieces() {
            return new InColumns(formula, Optional.empty(), over);
        }

        @Override
        void add(Batch batch) {
            for (int owner = 0; owner < batch.size(); owner++) {
                facts[over.groups().number(batch.first() + owner)]++;
            }
            if (!isLost) {
                add(units.orElseThrow().part(batch));
            }
        }

        void add(RowPart part) {
            isLost = isLost || !adds(part);
        }

        @Override
        boolean isLost() {
            return isLost;
        }

        private boolean adds(RowPart part) {
            return question.ask(part) && sums.add(question, part);
        }

        @Override
        void add(Tallier other) {
            InColumns others = (InColumns) other;
            isLost |= others.isLost;
            sums.add(others.sums);
            ColumnSums.plus(facts, others.facts);
        }

        @Override
        List<DailyCounts> counts() {
            return counts(group -> facts[group]);
        }

        /** The counts of all facts, which were handed over in pieces. */
        List<DailyCounts> countsOfAll() {
            return counts(over.groups()::size);
        }

        private List<DailyCounts> counts(java.util.function.IntToLongFunction size) {
            List<DailyCounts> counts = new ArrayList<>();
            for (int group = 0; group < over.groups().numbers(); group++) {
                DailyCounts.Sides sides = sums.sides(group);
                counts.add(new DailyCounts(
                        over.dates(),
                        Parts.of(formula),
                        sides,
                        DailyCounts.Sides.NONE,
                        DailyCounts.Sides.NONE,
                        new int[0],
                        sums.stands(group, sides),
                        size.applyAsLong(group)));
            }
            return counts;
        }
    }

    /** Where each unit is asked about by itself. */
    static final class OneByOne<F extends Facts<F>, U extends Unit> extends Tallier {
        private final Formula<F, U> formula;
        private final Counting<F, U> counting;
        private final Over over;
        private final @Nullable Totals[] totals;

        private OneByOne(Formula<F, U> formula, Counting<F, U> counting, Over over) {
            this.formula = formula;
            this.counting = counting;
            this.over = over;
            this.totals = new Totals[over.groups().numbers()];
        }

        static <F extends Facts<F>, U extends Unit> OneByOne<F, U> made(
                Formula<F, U> formula, Workshop workshop, Over over) {
            return new OneByOne<>(formula, Counting.in(workshop, formula, over.at(), over.window()), over);
        }

        @Override
        void add(Batch batch) {
            counting.count(batch, owner -> totals(over.groups().number(batch.first() + owner)));
        }

        /** Counts facts whose groups are found as they come. */
        void add(Batch batch, IntFunction<Totals> into) {
            counting.count(batch, into);
        }

        private Totals totals(int group) {
            Totals known = totals[group];
            if (known == null) {
                known = none();
                totals[group] = known;
            }
            return known;
        }

        Totals none() {
            return new Totals(over.dates(), formula, over.at().isSeenFromADay());
        }

        @Override
        void add(Tallier other) {
            OneByOne<?, ?> others = (OneByOne<?, ?>) other;
            for (int group = 0; group < totals.length; group++) {
                Totals more = others.totals[group];
                if (more != null) {
                    further.add(new Further(group, more));
                }
            }
            further.addAll(others.further);
        }

        private final List<Further> further = new ArrayList<>();

        private record Further(int group, Totals totals) {}

        @Override
        List<DailyCounts> counts() {
            List<DailyCounts> counts = new ArrayList<>();
            for (int group = 0; group < totals.length; group++) {
                counts.add(totals(group).counts(over.dates()));
            }
            for (Further more : further) {
                counts.set(more.group, counts.get(more.group).plus(more.totals.counts(over.dates())));
            }
            return counts;
        }
    }
}
