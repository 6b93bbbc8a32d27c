package io.github.tallystick.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.calc.GroupColumn;
import io.github.tallystick.core.calc.RollingSeries;
import io.github.tallystick.core.definition.FactColumns;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.RecordColumns;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.Assessment;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Post;
import io.github.tallystick.indicators.facts.ProtectionPlan;
import io.github.tallystick.indicators.facts.Referral;
import io.github.tallystick.indicators.facts.Visit;
import io.github.tallystick.indicators.facts.Worker;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/**
 * Facts in columns, and facts as objects in a list whose units are laid out in columns, give the figures that the same facts give
 * one after another.
 */
class ColumnsPropertyTest extends CatalogueLaws {
    private static final int FROM = EpochDay.of(LocalDate.of(2017, 12, 1));
    private static final List<String> LEAVING_REASONS =
            List.of(Post.VOLUNTARY_RESIGNATION, "retirement", "moved within council");
    private static final List<String> ROLES = List.of("Child Protection Chair", "Social Worker");
    private static final Set<String> OF_MANY_CHILDREN = Set.of("wokingham.vp4", "wokingham.vp8", "cin.referrals-nfa");
    private static final Set<String> OF_MANY_WORKERS = Set.of("wokingham.ea11", "workforce.agency-rate");
    private static final LocalDate FIRST = LocalDate.of(2019, 2, 1);

    @Property(tries = 40)
    void every_indicator_in_any_reading_has_the_same_series_over_columns_as_one_by_one(
            @ForAll Random random,
            @ForAll("windows") Window window,
            @ForAll @IntRange(max = 12) int children,
            @ForAll @IntRange(max = 60) int rows) {
        Columns columns = new Columns(random, children, rows, 800);
        for (Indicator<?> indicator : Catalogue.all()) {
            if (indicator.facts() == Child.class || indicator.facts() == Worker.class) {
                same(reread(indicator, random), columns, window, random);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static <F extends Facts<F>> void same(
            Indicator<F> indicator, Columns columns, Window window, Random random) {
        List<F> facts = (List<F>) (indicator.facts() == Child.class ? columns.children : columns.workers);
        Evaluation<F> oneByOne = oneByOne(indicator, facts);
        Evaluation<F> inColumns = Evaluation.of(indicator, facts).on(ForkJoinPool.commonPool(), 2);
        Evaluation<F> laidOut = Evaluation.of(indicator, List.copyOf(facts));
        if (random.nextBoolean()) {
            LocalDate knownAt = FIRST.plusDays(random.nextInt(400));
            oneByOne = oneByOne.asKnownAt(knownAt);
            inColumns = inColumns.asKnownAt(knownAt);
            laidOut = laidOut.asKnownAt(knownAt);
        }
        LocalDate last = FIRST.plusDays(random.nextInt(300));
        RollingSeries series = oneByOne.rolling(window, FIRST, last);
        assertThat(inColumns.rolling(window, FIRST, last))
                .as(indicator.toString())
                .isEqualTo(series);
        assertThat(laidOut.rolling(window, FIRST, last))
                .as(indicator.toString())
                .isEqualTo(series);
        GroupColumn<String> groups = columns.groups(facts.size());
        Map<String, RollingSeries> byGroup = oneByOne.rollingBy(groups, window, FIRST, last);
        assertThat(inColumns.rollingBy(groups, window, FIRST, last))
                .as(indicator.toString())
                .isEqualTo(byGroup);
        assertThat(laidOut.rollingBy(groups, window, FIRST, last))
                .as(indicator.toString())
                .isEqualTo(byGroup);
    }

    /** Over facts that are no list. */
    private static <F extends Facts<F>> Evaluation<F> oneByOne(Indicator<F> indicator, List<? extends F> facts) {
        return Evaluation.of(indicator, Iterables.unmodifiableIterable(List.copyOf(facts)));
    }

    @Test
    void many_rows_in_several_parts_and_threads_have_the_same_figures_as_objects() {
        Columns columns = new Columns(new Random(1), 60_000, 150_000, 1_500);
        Window window = Window.monthsTo(12);
        LocalDate last = FIRST.plusDays(100);
        GroupColumn<String> ofChildren = columns.groups(columns.children.size());
        GroupColumn<String> ofWorkers = columns.groups(columns.workers.size());
        List<Child> children = List.copyOf(columns.children);
        List<Worker> workers = List.copyOf(columns.workers);
        for (Indicator<?> indicator : Catalogue.all()) {
            if (OF_MANY_CHILDREN.contains(indicator.code())) {
                compare(indicator, columns.children, children, ofChildren, window, last);
            } else if (OF_MANY_WORKERS.contains(indicator.code())) {
                compare(indicator, columns.workers, workers, ofWorkers, window, last);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static <F extends Facts<F>> void compare(
            Indicator<F> indicator,
            List<?> columns,
            List<?> objects,
            GroupColumn<String> groups,
            Window window,
            LocalDate last) {
        Map<String, RollingSeries> series =
                oneByOne(indicator, (List<F>) objects).rollingBy(groups, window, FIRST, last);
        for (List<?> facts : List.of(columns, objects)) {
            Evaluation<F> evaluation = Evaluation.of(indicator, (List<F>) facts);
            for (int threads : new int[] {1, 3}) {
                assertThat(evaluation.on(ForkJoinPool.commonPool(), threads).rollingBy(groups, window, FIRST, last))
                        .as("%s by %d threads", indicator.code(), threads)
                        .isEqualTo(series);
            }
        }
    }

    /** Rows of children and workers in no order, some of which cannot be used. */
    private static final class Columns {
        private final Random random;
        private final int days;
        final FactColumns<Child> children;
        final FactColumns<Worker> workers;

        Columns(Random random, int owners, int rows, int days) {
            this.random = random;
            this.days = days;
            int count = owners == 0 ? 0 : rows;
            int plans = owners == 0 ? 0 : owners + 3;
            this.children = Child.columns(owners)
                    .with(referrals(owners(count, owners)))
                    .with(assessments(owners(count == 0 ? 0 : count / 2, count)))
                    .withApart(assessments(owners(count / 8, owners)))
                    .with(plans(owners(plans, owners)))
                    .with(visits(owners(count, plans)))
                    .withApart(visits(owners(count / 8, owners)));
            this.workers = Worker.columns(owners).with(posts(owners(count, owners)));
        }

        private RecordColumns referrals(int[] children) {
            int[] received = days(children.length);
            return RecordColumns.of(Referral.TABLE, children)
                    .days(Referral.RECEIVED, received)
                    .days(Referral.CLOSED, ends(received))
                    .flags(Referral.NO_FURTHER_ACTION, flags(children.length));
        }

        private RecordColumns assessments(int[] referrals) {
            int[] starts = days(referrals.length);
            return RecordColumns.of(Assessment.TABLE, referrals)
                    .days(Assessment.STARTED, starts)
                    .days(Assessment.AUTHORISED, ends(starts))
                    .days(Assessment.RECORDED, recordedDays(referrals.length));
        }

        private RecordColumns plans(int[] children) {
            int[] starts = days(children.length);
            return RecordColumns.of(ProtectionPlan.TABLE, children)
                    .days(ProtectionPlan.STARTED, starts)
                    .days(ProtectionPlan.ENDED, ends(starts))
                    .flags(ProtectionPlan.OF_ANOTHER_COUNCIL, flags(children.length));
        }

        private RecordColumns visits(int[] plans) {
            return RecordColumns.of(Visit.TABLE, plans)
                    .days(Visit.MADE, days(plans.length))
                    .days(Visit.RECORDED, recordedDays(plans.length))
                    .flags(Visit.CHILD_SEEN, flags(plans.length));
        }

        private RecordColumns posts(int[] workers) {
            int count = workers.length;
            int[] starts = days(count);
            int[] fte =
                    IntStream.generate(() -> random.nextInt(101)).limit(count).toArray();
            return RecordColumns.of(Post.TABLE, workers)
                    .days(Post.STARTED, starts)
                    .days(Post.ENDED, ends(starts))
                    .amounts(Post.FTE, fte, 100)
                    .flags(Post.QUALIFIED, flags(count))
                    .flags(Post.NEWLY_QUALIFIED, flags(count))
                    .flags(Post.AGENCY, flags(count))
                    .codes(Post.ROLE, ROLES, codes(count, ROLES.size()))
                    .codes(Post.LEAVING_REASON, LEAVING_REASONS, codes(count, LEAVING_REASONS.size()));
        }

        GroupColumn<String> groups(int facts) {
            return GroupColumn.of(List.of("one", "two", "three"), owners(facts, 3));
        }

        private int[] owners(int rows, int owners) {
            return IntStream.generate(() -> random.nextInt(owners)).limit(rows).toArray();
        }

        private int[] days(int rows) {
            return IntStream.generate(() -> FROM + random.nextInt(days))
                    .limit(rows)
                    .toArray();
        }

        /** One in eight ends before it starts or on that day. */
        private int[] ends(int[] starts) {
            return IntStream.of(starts)
                    .map(start -> random.nextInt(3) == 0 ? EpochDay.NEVER : start + random.nextInt(400) - 50)
                    .toArray();
        }

        private int[] recordedDays(int rows) {
            return IntStream.generate(
                            () -> random.nextInt(3) == 0 ? EpochDay.BEFORE_ALL : FROM + random.nextInt(2 * days))
                    .limit(rows)
                    .toArray();
        }

        private BitSet flags(int rows) {
            BitSet flags = new BitSet();
            IntStream.range(0, rows).filter(row -> random.nextInt(3) == 0).forEach(flags::set);
            return flags;
        }

        /** One of so many codes, or none. */
        private byte[] codes(int rows, int codes) {
            byte[] numbers = new byte[rows];
            IntStream.range(0, rows).forEach(row -> numbers[row] = (byte) (random.nextInt(codes + 1) - 1));
            return numbers;
        }
    }
}
