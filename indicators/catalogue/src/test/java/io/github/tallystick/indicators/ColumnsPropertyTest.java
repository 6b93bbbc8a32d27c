package io.github.tallystick.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.calc.GroupColumn;
import io.github.tallystick.core.calc.RollingSeries;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.ChildColumns;
import io.github.tallystick.indicators.facts.PlanColumns;
import io.github.tallystick.indicators.facts.Post;
import io.github.tallystick.indicators.facts.PostColumns;
import io.github.tallystick.indicators.facts.ReferralColumns;
import io.github.tallystick.indicators.facts.VisitColumns;
import io.github.tallystick.indicators.facts.Worker;
import io.github.tallystick.indicators.facts.WorkerColumns;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
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
        Evaluation<F> inColumns = Evaluation.of(indicator, facts);
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
            if (Set.of("wokingham.vp4", "wokingham.vp8", "cin.referrals-nfa").contains(indicator.code())) {
                compare(indicator, columns.children, children, ofChildren, window, last);
            } else if (Set.of("wokingham.ea11", "workforce.agency-rate").contains(indicator.code())) {
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
        assertThat(Evaluation.of(indicator, (List<F>) columns).rollingBy(groups, window, FIRST, last))
                .as(indicator.code())
                .isEqualTo(series);
        assertThat(Evaluation.of(indicator, (List<F>) objects).rollingBy(groups, window, FIRST, last))
                .as(indicator.code())
                .isEqualTo(series);
    }

    /** Rows of children and workers in no order, some of which cannot be used. */
    private static final class Columns {
        private final Random random;
        private final int days;
        final ChildColumns children;
        final WorkerColumns workers;

        Columns(Random random, int owners, int rows, int days) {
            this.random = random;
            this.days = days;
            int count = owners == 0 ? 0 : rows;
            int plans = owners == 0 ? 0 : owners + 3;
            int[] planStarts = days(plans);
            this.children = ChildColumns.of(owners)
                    .withReferrals(ReferralColumns.of(owners(count, owners), days(count))
                            .withNoFurtherAction(flags(count)))
                    .withPlans(PlanColumns.of(owners(plans, owners), planStarts, ends(planStarts))
                            .withPlansOfAnotherCouncil(flags(plans)))
                    .withVisits(VisitColumns.of(owners(count, plans), days(count))
                            .withRecordedDays(recordedDays(count))
                            .withChildNotSeen(flags(count)));
            int[] starts = days(count);
            int[] fte =
                    IntStream.generate(() -> random.nextInt(101)).limit(count).toArray();
            byte[] reasons = new byte[count];
            IntStream.range(0, count).forEach(row -> reasons[row] = (byte) (random.nextInt(4) - 1));
            this.workers = WorkerColumns.of(owners)
                    .withPosts(PostColumns.of(owners(count, owners), starts, ends(starts), fte, 100)
                            .withHolders(flags(count), flags(count))
                            .withLeavingReasons(
                                    List.of(Post.VOLUNTARY_RESIGNATION, "retirement", "moved within council"),
                                    reasons));
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
    }
}
