package io.github.tallystick.core.calc;

import com.google.common.collect.Iterables;
import io.github.tallystick.core.calc.RollingSeries.Pace;
import io.github.tallystick.core.definition.FactColumns;
import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.kernel.Batch;
import io.github.tallystick.core.kernel.PiecesOfRows;
import io.github.tallystick.core.kernel.RowPart;
import io.github.tallystick.core.kernel.Workshop;
import io.github.tallystick.core.parallel.Threads;
import io.github.tallystick.core.time.Window;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * One pass over facts, as objects or in columns, for one formula or several: batch after batch is laid out once, and each formula
 * counts it. Facts that are no list are read once, from first to last.
 */
final class Pass<F extends Facts<F>> {
    private static final int FACTS_IN_A_BATCH = 512;
    /** A child, worker or school has so many records or so. */
    private static final long ROWS_OF_A_FACT = 16;

    private final List<? extends Formula<F, ?>> formulas;
    private final Iterable<? extends F> facts;
    private final View view;
    private final Window window;
    private final Pace pace;
    private final Threads threads;

    Pass(
            List<? extends Formula<F, ?>> formulas,
            Iterable<? extends F> facts,
            View view,
            Window window,
            Pace pace,
            Threads threads) {
        this.formulas = formulas;
        this.facts = facts;
        this.view = view;
        this.window = window;
        this.pace = pace;
        this.threads = threads;
    }

    /** What each formula counts of all facts; one series for each stretch of dates. */
    List<List<DailyCounts>> all(int firstAsAt, int lastAsAt) {
        List<List<DailyCounts>> counts = new ArrayList<>();
        formulas.forEach(formula -> counts.add(new ArrayList<>()));
        for (List<List<DailyCounts>> counted :
                counted(GroupColumn.all(facts), stretches(firstAsAt, lastAsAt), Long.MAX_VALUE)) {
            for (int i = 0; i < formulas.size(); i++) {
                counts.get(i).add(counted.get(i).get(0));
            }
        }
        return counts;
    }

    /** What each formula counts of each group, in the order in which the groups were met. */
    <K> List<Map<K, List<DailyCounts>>> by(Function<? super F, ? extends K> group, int firstAsAt, int lastAsAt) {
        Function<F, K> given = fact -> Objects.requireNonNull(group.apply(fact), "group must be given, but was null");
        Optional<List<? extends F>> list = list();
        return list.isPresent()
                ? by(GroupColumn.of(list.get(), given), firstAsAt, lastAsAt)
                : joined(asTheyCome(given, stretches(firstAsAt, lastAsAt)));
    }

    /** The same, where the groups stand in a column. */
    <K> List<Map<K, List<DailyCounts>>> by(GroupColumn<K> groups, int firstAsAt, int lastAsAt) {
        List<List<Map<K, DailyCounts>>> byStretch = new ArrayList<>();
        for (List<List<DailyCounts>> counted : counted(groups, stretches(firstAsAt, lastAsAt), groups.facts())) {
            List<Map<K, DailyCounts>> byGroup = new ArrayList<>();
            for (List<DailyCounts> counts : counted) {
                Map<K, DailyCounts> of = new LinkedHashMap<>();
                groups.met().forEach(group -> of.put(groups.group(group), counts.get(group)));
                byGroup.add(of);
            }
            byStretch.add(byGroup);
        }
        return joined(byStretch);
    }

    /** The stretches of each formula and group, one after another. */
    private <K> List<Map<K, List<DailyCounts>>> joined(List<List<Map<K, DailyCounts>>> byStretch) {
        List<Map<K, List<DailyCounts>>> counts = new ArrayList<>();
        formulas.forEach(formula -> counts.add(new LinkedHashMap<>()));
        for (List<Map<K, DailyCounts>> counted : byStretch) {
            for (int i = 0; i < formulas.size(); i++) {
                Map<K, List<DailyCounts>> into = counts.get(i);
                counted.get(i)
                        .forEach((key, each) -> into.computeIfAbsent(key, any -> new ArrayList<>())
                                .add(each));
            }
        }
        return counts;
    }

    private List<SeriesDates> stretches(int firstAsAt, int lastAsAt) {
        List<SeriesDates> stretches = new ArrayList<>();
        view.eachStretch(firstAsAt, lastAsAt, (first, last) -> {
            SeriesDates dates = SeriesDates.of(first, last, pace);
            if (dates.count() > 0) {
                stretches.add(dates);
            }
        });
        return stretches;
    }

    /** Facts that can be reached by their number, in any order. */
    private Optional<List<? extends F>> list() {
        return facts instanceof List<? extends F> list && facts instanceof RandomAccess
                ? Optional.of(list)
                : Optional.empty();
    }

    private Tallier.Over over(GroupColumn<?> groups, SeriesDates dates) {
        return new Tallier.Over(window, dates, groups, view.at(dates.last()));
    }

    /** What each formula counts of each group, by its number, in each stretch of dates; facts that are no list are read once. */
    private List<List<List<DailyCounts>>> counted(GroupColumn<?> groups, List<SeriesDates> stretches, long asMany) {
        Optional<List<? extends F>> list = list();
        if (list.isEmpty()) {
            return read(groups, stretches, asMany);
        }
        require(list.get().size(), asMany);
        return stretches.stream().map(dates -> counted(groups, dates)).toList();
    }

    private List<List<List<DailyCounts>>> read(GroupColumn<?> groups, List<SeriesDates> stretches, long asMany) {
        List<Tallier.Over> overs =
                stretches.stream().map(dates -> over(groups, dates)).toList();
        List<Share> shares = overs.stream()
                .map(over -> share(asked(formulas, Tallier.Trust.SURE), over))
                .toList();
        int size = 0;
        for (List<? extends F> some : Iterables.partition(facts, FACTS_IN_A_BATCH)) {
            for (int i = 0; i < overs.size() && size + some.size() <= asMany; i++) {
                Batch batch = next(some, size, overs.get(i));
                shares.get(i).add(batch);
            }
            size += some.size();
        }
        require(size, asMany);
        if (shares.stream().flatMap(share -> share.talliers().stream()).anyMatch(Tallier::isLost)) {
            throw new IllegalStateException("facts that are read once must be counted in a form that is sure");
        }
        return shares.stream()
                .map(each -> each.talliers().stream().map(Tallier::counts).toList())
                .toList();
    }

    private static Batch next(List<? extends Facts<?>> some, int first, Tallier.Over over) {
        return Batch.ofNext(some, first, over.at().known(), over.at().seenTo());
    }

    /** Groups that stand in a column are as many as the facts. */
    private static void require(long size, long asMany) {
        if (asMany != Long.MAX_VALUE && size != asMany) {
            throw new IllegalArgumentException(
                    "groups must be as many as the children, workers or schools, but were " + asMany + " for " + size);
        }
    }

    /** What each formula counts of each group, by its number. */
    private List<List<DailyCounts>> counted(GroupColumn<?> groups, SeriesDates dates) {
        Tallier.Over over = over(groups, dates);
        List<Optional<Tallier.InColumns>> inPieces =
                formulas.stream().map(formula -> inPieces(formula, over)).toList();
        List<Asked<F>> rest = new ArrayList<>();
        for (int i = 0; i < formulas.size(); i++) {
            if (inPieces.get(i).filter(form -> !form.isLost()).isEmpty()) {
                // What had no form once has none the next time.
                rest.add(new Asked<>(
                        formulas.get(i), inPieces.get(i).isEmpty() ? Tallier.Trust.LIKELY : Tallier.Trust.NONE));
            }
        }
        Iterator<Tallier> talliers = batches(rest, over).iterator();
        return inPieces.stream()
                .map(each -> each.filter(form -> !form.isLost())
                        .map(Tallier.InColumns::countsOfAll)
                        .orElseGet(() -> talliers.next().counts()))
                .toList();
    }

    /** A formula, and whether it may have a form for columns. */
    private record Asked<F extends Facts<F>>(Formula<F, ?> formula, Tallier.Trust trust) {}

    private static <F extends Facts<F>> List<Asked<F>> asked(
            List<? extends Formula<F, ?>> formulas, Tallier.Trust trust) {
        return formulas.stream().map(formula -> new Asked<F>(formula, trust)).toList();
    }

    /** What one thread counts. */
    private record Share(Workshop workshop, List<Tallier> talliers) {
        void add(Batch batch) {
            workshop.startAnew();
            talliers.forEach(tallier -> tallier.add(batch));
        }
    }

    private static <F extends Facts<F>> Share share(List<Asked<F>> asked, Tallier.Over over) {
        List<Object> said = new ArrayList<>();
        asked.forEach(each -> said.addAll(UnitMaker.said(each.formula)));
        Workshop workshop = Workshop.forBatches(said);
        return new Share(
                workshop,
                new ArrayList<>(asked.stream()
                        .map(each -> Tallier.of(each.formula, workshop, over, each.trust))
                        .toList()));
    }

    private List<Tallier> batches(List<Asked<F>> rest, Tallier.Over over) {
        if (rest.isEmpty()) {
            return List.of();
        }
        List<? extends F> list = list().orElseThrow();
        List<Tallier> talliers = batches(list, rest, over);
        for (int i = 0; i < talliers.size(); i++) {
            if (talliers.get(i).isLost()) {
                List<Asked<F>> again = asked(List.of(rest.get(i).formula), Tallier.Trust.NONE);
                talliers.set(i, batches(list, again, over).get(0));
            }
        }
        return talliers;
    }

    private List<Tallier> batches(List<? extends F> list, List<Asked<F>> rest, Tallier.Over over) {
        int size = list.size();
        int count = (size + FACTS_IN_A_BATCH - 1) / FACTS_IN_A_BATCH;
        int crew = Math.max(1, Math.min(threads.forRows(size * ROWS_OF_A_FACT * rest.size()), count));
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < crew; i++) {
            shares.add(share(rest, over));
        }
        AtomicInteger next = new AtomicInteger();
        threads.each(crew, thread -> {
            for (int number = next.getAndIncrement(); number < count; number = next.getAndIncrement()) {
                int first = number * FACTS_IN_A_BATCH;
                int end = Math.min(size, first + FACTS_IN_A_BATCH);
                Batch batch =
                        Batch.of(list, first, end, over.at().known(), over.at().seenTo());
                shares.get(thread).add(batch);
            }
        });
        List<Tallier> all = shares.get(0).talliers();
        for (Share more : shares.subList(1, crew)) {
            for (int i = 0; i < all.size(); i++) {
                all.get(i).add(more.talliers().get(i));
            }
        }
        return all;
    }

    /** Records in columns that a definition can read from front to back. */
    private Optional<Tallier.InColumns> inPieces(Formula<F, ?> formula, Tallier.Over over) {
        if (!(facts instanceof FactColumns<?> columns)
                || !(formula.units() instanceof Rows rows)
                || over.at().isSeenFromADay()) {
            return Optional.empty();
        }
        Workshop workshop = new Workshop(UnitMaker.said(formula));
        Optional<Tallier.InColumns> form = Tallier.InColumns.ifAny(formula, workshop, over);
        if (form.isEmpty()) {
            return Optional.empty();
        }
        return PiecesOfRows.of(
                        rows, UnitMaker.asked(formula), columns, over.at().known(), threads)
                .map(pieces -> counted(pieces, form.get()));
    }

    private Tallier.InColumns counted(PiecesOfRows pieces, Tallier.InColumns form) {
        int crew = Math.max(1, Math.min(threads.forRows(Long.MAX_VALUE), pieces.count()));
        List<Tallier.InColumns> shares = new ArrayList<>();
        for (int i = 0; i < crew; i++) {
            shares.add(form.forPieces());
        }
        AtomicInteger next = new AtomicInteger();
        threads.each(crew, thread -> {
            IntFunction<RowPart> units = pieces.units();
            for (int number = next.getAndIncrement(); number < pieces.count(); number = next.getAndIncrement()) {
                shares.get(thread).add(units.apply(number));
            }
        });
        shares.subList(1, crew).forEach(shares.get(0)::add);
        return shares.get(0);
    }

    /** Groups of facts that are no list are found as they come. */
    private <K> List<List<Map<K, DailyCounts>>> asTheyCome(Function<F, K> group, List<SeriesDates> stretches) {
        List<Tallier.Over> overs = stretches.stream()
                .map(dates -> over(GroupColumn.all(facts), dates))
                .toList();
        List<List<ByKey<F, K>>> byKey =
                overs.stream().map(over -> this.<K>byKey(over)).toList();
        int first = 0;
        for (List<? extends F> some : Iterables.partition(facts, FACTS_IN_A_BATCH)) {
            List<K> keys = some.stream().<K>map(group).toList();
            for (int i = 0; i < overs.size(); i++) {
                Batch batch = next(some, first, overs.get(i));
                byKey.get(i).forEach(each -> each.add(batch, keys));
            }
            first += some.size();
        }
        List<List<Map<K, DailyCounts>>> counts = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            SeriesDates dates = stretches.get(i);
            counts.add(byKey.get(i).stream().map(each -> each.counts(dates)).toList());
        }
        return counts;
    }

    private <K> List<ByKey<F, K>> byKey(Tallier.Over over) {
        List<Object> said = new ArrayList<>();
        formulas.forEach(formula -> said.addAll(UnitMaker.said(formula)));
        Workshop workshop = new Workshop(said);
        List<ByKey<F, K>> byKey = new ArrayList<>();
        formulas.forEach(formula -> byKey.add(new ByKey<>(Tallier.OneByOne.made(formula, workshop, over))));
        return byKey;
    }

    /** What one formula counts by keys that are met. */
    private record ByKey<F extends Facts<F>, K>(Tallier.OneByOne<F, ?> tallier, Map<K, Totals> totals) {
        ByKey(Tallier.OneByOne<F, ?> tallier) {
            this(tallier, new LinkedHashMap<>());
        }

        void add(Batch batch, List<K> keys) {
            tallier.add(batch, owner -> totals.computeIfAbsent(keys.get(owner), any -> tallier.none()));
        }

        Map<K, DailyCounts> counts(SeriesDates dates) {
            Map<K, DailyCounts> counts = new LinkedHashMap<>();
            totals.forEach((key, each) -> counts.put(key, each.counts(dates)));
            return counts;
        }
    }
}
