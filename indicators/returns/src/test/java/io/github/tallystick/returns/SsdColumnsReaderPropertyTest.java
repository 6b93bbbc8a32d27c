package io.github.tallystick.returns;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.calc.Explanation;
import io.github.tallystick.core.definition.FactColumns;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.indicators.Catalogue;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Item;
import io.github.tallystick.indicators.facts.Post;
import io.github.tallystick.indicators.facts.ProtectionPlan;
import io.github.tallystick.indicators.facts.Referral;
import io.github.tallystick.indicators.facts.Visit;
import io.github.tallystick.indicators.facts.Worker;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** A file read into columns means what it means to the reader of objects, whatever stands in it. */
class SsdColumnsReaderPropertyTest {
    private static final Set<Item> NOT_HELD = Set.of(Item.CLOSING_DATES, Item.POST_ROLES, Item.NEWLY_QUALIFIED);

    @Property(tries = 1_500)
    void columns_hold_and_tell_what_objects_do(@ForAll Random random, @ForAll @IntRange(min = 1, max = 900) int block)
            throws IOException {
        Map<SsdTable, byte[]> tables = new DamagedTables(random).tables(25);

        assertSame(asObjects(tables), inColumns(several(random, SsdColumnsReader.ofBlocks(block)), tables));
    }

    @Property(tries = 100)
    void columns_give_the_figures_and_explanations_that_objects_do(@ForAll Random random) throws IOException {
        Map<SsdTable, byte[]> tables = new DamagedTables(random).tables(120);
        CouncilRecords objects = asObjects(tables);
        CouncilRecords columns = inColumns(several(random, SsdColumnsReader.ofBlocks(2_000)), tables);

        for (Indicator<?> indicator : Catalogue.all()) {
            if (NOT_HELD.stream().map(Item::inWords).noneMatch(indicator.needs()::contains)
                    && (indicator.facts() == Child.class || indicator.facts() == Worker.class)) {
                assertSameFigures(indicator, objects, columns);
            }
        }
    }

    @Test
    void many_rows_in_many_blocks_hold_and_tell_what_objects_do() throws IOException {
        Map<SsdTable, byte[]> tables = new DamagedTables(new Random(11)).tables(60_000);

        assertSame(asObjects(tables), inColumns(new SsdColumnsReader().on(ForkJoinPool.commonPool(), 4), tables));
    }

    /** One thread or several. */
    private static SsdColumnsReader several(Random random, SsdColumnsReader reader) {
        return random.nextBoolean() ? reader : reader.on(ForkJoinPool.commonPool(), 2 + random.nextInt(3));
    }

    private static CouncilRecords asObjects(Map<SsdTable, byte[]> tables) throws IOException {
        SsdReader reader = new SsdReader();
        for (Map.Entry<SsdTable, byte[]> table : tables.entrySet()) {
            reader.read(table.getKey(), table.getKey().tableName(), new ByteArrayInputStream(table.getValue()));
        }
        return reader.records();
    }

    private static CouncilRecords inColumns(SsdColumnsReader reader, Map<SsdTable, byte[]> tables) throws IOException {
        for (Map.Entry<SsdTable, byte[]> table : tables.entrySet()) {
            reader.read(table.getKey(), table.getKey().tableName(), new ByteArrayInputStream(table.getValue()));
        }
        return reader.records();
    }

    private static void assertSame(CouncilRecords objects, CouncilRecords columns) {
        assertThat(columns.problems()).isEqualTo(objects.problems());
        assertThat(columns.notes()).isEqualTo(objects.notes());
        assertThat(columns.problemCounts()).isEqualTo(objects.problemCounts());
        assertThat(columns.problemCounts().keySet())
                .containsExactlyElementsOf(objects.problemCounts().keySet());
        assertThat(columns.rowCounts()).isEqualTo(objects.rowCounts());
        assertThat(columns.missingItems()).isEqualTo(Sets.union(objects.missingItems(), NOT_HELD));
        assertThat(columns.children()).isInstanceOf(FactColumns.class);
        assertThat(columns.workers()).isInstanceOf(FactColumns.class);
        assertThat(sorted(columns.children(), Child::id).map(SsdColumnsReaderPropertyTest::inOrder))
                .containsExactlyElementsOf(objects.children().stream()
                        .map(SsdColumnsReaderPropertyTest::asColumnsHoldIt)
                        .toList());
        assertThat(sorted(columns.workers(), Worker::id).map(SsdColumnsReaderPropertyTest::inOrder))
                .containsExactlyElementsOf(objects.workers().stream()
                        .map(SsdColumnsReaderPropertyTest::asColumnsHoldIt)
                        .toList());
    }

    private static <T> Stream<T> sorted(List<T> facts, Function<T, String> id) {
        return facts.stream().sorted(Comparator.comparing(id));
    }

    private static Child inOrder(Child child) {
        return Child.builder()
                .from(child)
                .referrals(sorted(child.referrals(), Referral::id).toList())
                .plans(sorted(child.plans(), ProtectionPlan::id)
                        .map(plan -> ProtectionPlan.builder()
                                .from(plan)
                                .visits(sorted(plan.visits(), Visit::id).toList())
                                .build())
                        .toList())
                .visitsOutsidePlans(
                        sorted(child.visitsOutsidePlans(), Visit::id).toList())
                .build();
    }

    private static Child asColumnsHoldIt(Child child) {
        return Child.builder()
                .from(child)
                .referrals(child.referrals().stream()
                        .map(referral -> Referral.builder()
                                .from(referral)
                                .closedOn(Optional.empty())
                                .build())
                        .toList())
                .build();
    }

    private static Worker inOrder(Worker worker) {
        return Worker.builder()
                .from(worker)
                .posts(sorted(worker.posts(), Post::id).toList())
                .build();
    }

    private static Worker asColumnsHoldIt(Worker worker) {
        return Worker.builder()
                .from(worker)
                .posts(worker.posts().stream()
                        .map(post -> Post.builder()
                                .from(post)
                                .role("")
                                .newlyQualified(false)
                                .leavingReason(post.leavingReason()
                                        .map(reason -> KnownCodes.LEAVING_REASONS.contains(reason)
                                                ? reason
                                                : "another reason"))
                                .build())
                        .toList())
                .build();
    }

    private static <F extends Facts<F>> void assertSameFigures(
            Indicator<F> indicator, CouncilRecords objects, CouncilRecords columns) {
        Evaluation<F> ofObjects = objects.evaluation(indicator);
        Evaluation<F> ofColumns = columns.evaluation(indicator).on(ForkJoinPool.commonPool(), 2);
        for (ReportingPeriod period : List.of(ReportingPeriod.quarter(2018, 3), ReportingPeriod.yearTo31March(2019))) {
            assertThat(ofColumns.figure(period).outcome())
                    .as(indicator.code())
                    .isEqualTo(ofObjects.figure(period).outcome());
            assertThat(ofColumns.figure(period).standings())
                    .as(indicator.code())
                    .isEqualTo(ofObjects.figure(period).standings());
            assertThat(outcomes(ofColumns.explain(period)))
                    .as(indicator.code())
                    .containsExactlyInAnyOrderElementsOf(outcomes(ofObjects.explain(period)));
        }
    }

    /** Their words follow the order of the facts, which is that of identifiers in objects and that of the file in columns. */
    private static List<String> outcomes(List<Explanation> explanations) {
        return explanations.stream()
                .map(each -> each.unit() + " " + each.standing() + " " + each.numerator() + "/" + each.denominator()
                        + " " + each.unusable())
                .toList();
    }
}
