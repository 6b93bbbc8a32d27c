package io.github.tallystick.returns;

import static io.github.tallystick.indicators.referral.ReferralIndicators.VP4;
import static io.github.tallystick.indicators.workforce.WorkforceIndicators.EA11;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tallystick.core.calc.RollingSeries;
import io.github.tallystick.core.definition.FactColumns;
import io.github.tallystick.core.result.Tally;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Item;
import io.github.tallystick.indicators.facts.Post;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SsdColumnsReaderTest {
    private static final LocalDate LAST = LocalDate.of(2018, 12, 31);
    private static final List<String> REFERRALS = List.of(
            "cine_referral_id,cine_person_id,Council,cine_referral_date,cine_referral_nfa,cine_close_date",
            "R1,C1,Ashmere,2018-10-01,,",
            "R2,C2,Ashmere,2018-11-20,,",
            "R3,C2,Ashmere,30/11/2017,,",
            "R4,C3,\"Fenwick Vale\",2018-12-03,,");

    /**
     * In the twelve months to 31 December 2018 two referrals were received in Ashmere: R1 follows none, R2 follows R3, less than
     * twelve months before. In Fenwick Vale R4 follows none.
     */
    @Test
    void children_are_grouped_by_a_further_column() throws IOException {
        SsdColumnsReader reader = SsdColumnsReader.groupedBy(" COUNCIL ");
        CouncilRecords records =
                read(reader, SsdTable.SSD_CIN_EPISODES, REFERRALS).records();

        Map<String, RollingSeries> series =
                records.evaluation(VP4).rollingBy(reader.groupsOfChildren(), Window.monthsTo(12), LAST, LAST);

        assertThat(series).containsOnlyKeys("Ashmere", "Fenwick Vale");
        assertThat(series.get("Ashmere").tally(LAST)).isEqualTo(Tally.of(1, 2));
        assertThat(series.get("Fenwick Vale").tally(LAST)).isEqualTo(Tally.of(0, 1));
        assertThat(records.problemCounts()).isEmpty();
    }

    @Test
    void a_row_of_another_group_than_the_first_of_its_child_is_noted_and_used() throws IOException {
        SsdColumnsReader reader = SsdColumnsReader.groupedBy("council");
        read(
                reader,
                SsdTable.SSD_CIN_EPISODES,
                List.of(REFERRALS.get(0), "R1,C1,Ashmere,2018-10-01,,", "R2,C1,Fenwick Vale,2018-11-20,,"));
        CouncilRecords records = reader.records();

        Map<String, RollingSeries> series =
                records.evaluation(VP4).rollingBy(reader.groupsOfChildren(), Window.monthsTo(12), LAST, LAST);

        assertThat(series.get("Ashmere").tally(LAST)).isEqualTo(Tally.of(1, 2));
        assertThat(records.problems()).isEmpty();
        assertThat(records.notes())
                .extracting(Problem::line, Problem::column, Problem::rule)
                .containsExactly(tuple(3L, "council", FileRule.ANOTHER_GROUP));
    }

    /** R2 of Fenwick Vale is the only referral of its child then, and R1 is told of; so is one that is read as text. */
    @Test
    void a_row_without_a_group_is_not_used() throws IOException {
        SsdColumnsReader reader = SsdColumnsReader.groupedBy("council");
        read(
                reader,
                SsdTable.SSD_CIN_EPISODES,
                List.of(
                        REFERRALS.get(0),
                        "R1,C1,,2018-10-01,,",
                        "R2,C1,Fenwick Vale,2018-11-20,,",
                        "R3,C1,\"\",2018-11-21,,"));
        CouncilRecords records = reader.records();

        Map<String, RollingSeries> series =
                records.evaluation(VP4).rollingBy(reader.groupsOfChildren(), Window.monthsTo(12), LAST, LAST);

        assertThat(series).containsOnlyKeys("Fenwick Vale");
        assertThat(series.get("Fenwick Vale").tally(LAST)).isEqualTo(Tally.of(0, 1));
        assertThat(records.problems())
                .extracting(Problem::line, Problem::column, Problem::rule)
                .containsExactly(
                        tuple(2L, "council", FileRule.MISSING_VALUE), tuple(4L, "council", FileRule.MISSING_VALUE));
    }

    /** The visit of 5 December is under no plan that is there, and is not counted; the child has the group of the plan. */
    @Test
    void children_of_plans_and_visits_and_workers_have_groups_too() throws IOException {
        SsdColumnsReader reader = SsdColumnsReader.groupedBy("council");
        read(
                reader,
                SsdTable.SSD_CP_VISITS,
                List.of(
                        Tables.VISITS + ",council",
                        "V1,C1,P1,2018-12-03,Y,,A",
                        "V2,C2,P9,2018-12-05,Y,,B",
                        "V3,C1,P9,2018-12-05,Y,,A",
                        "V4,,P1,2018-12-04,Y,,A"));
        read(reader, SsdTable.SSD_CP_PLANS, List.of(Tables.PLANS + ",council", "P1,C1,2018-11-01,,N,A"));
        read(
                reader,
                SsdTable.SSD_PROFESSIONALS,
                List.of(Tables.PROFESSIONALS + ",council", "X1,S1,1,N,,2018-01-01,,,N,Y,B"));
        CouncilRecords records = reader.records();

        assertThat(records.notes())
                .extracting(Problem::rule)
                .containsExactly(FileRule.NO_SUCH_PLAN, FileRule.NO_SUCH_PLAN);
        assertThat(records.children())
                .hasSize(2)
                .allSatisfy(
                        child -> assertThat(child.id()).isEqualTo(child.plans().isEmpty() ? "C2" : "C1"));
        assertThat(records.children())
                .anySatisfy(child -> assertThat(child.plans())
                        .singleElement()
                        .satisfies(plan -> assertThat(plan.visits()).hasSize(2)));
        assertThat(records.children())
                .allSatisfy(child -> assertThat(child.visitsOutsidePlans()).hasSize(1));
        assertThat(records.evaluation(EA11).rollingBy(reader.groupsOfWorkers(), Window.monthsTo(12), LAST, LAST))
                .containsOnlyKeys("B");
    }

    @Test
    void without_the_column_of_groups_no_row_is_used() throws IOException {
        CouncilRecords records = read(SsdColumnsReader.groupedBy("team"), SsdTable.SSD_CIN_EPISODES, REFERRALS)
                .records();

        assertThat(records.problems())
                .extracting(Problem::column, Problem::rule)
                .containsExactly(tuple("team", FileRule.MISSING_COLUMN));
        assertThat(records.rowCounts()).extracting(RowCounts::rowsNotUsed).containsExactly(4L);
        assertThat(records.missingItems()).contains(Item.REFERRALS);
    }

    @Test
    void full_time_equivalents_are_exact_to_nine_places() throws IOException {
        CouncilRecords records = read(
                        new SsdColumnsReader(),
                        SsdTable.SSD_PROFESSIONALS,
                        List.of(
                                "prof_professional_id,prof_full_time_equivalency,prof_agency_worker_flag,start_date",
                                "1,0.333333333,N,2018-01-01",
                                "2,999999.999999999,N,2018-01-01"))
                .records();

        assertThat(records.workers())
                .flatExtracting(worker -> worker.posts().stream()
                        .map(Post::fte)
                        .map(Object::toString)
                        .toList())
                .containsExactlyInAnyOrder("0.333333333", "999999.999999999");
    }

    /** A row of a million characters and more, on one line of several blocks. */
    @ParameterizedTest
    @ValueSource(ints = {990_000, 1_100_000})
    void a_row_that_is_too_long_ends_the_file_as_it_does_for_objects(int length) throws IOException {
        List<String> lines = List.of(
                "cine_referral_id,cine_person_id,cine_referral_date,cine_remarks",
                "R1,C1,2018-10-01,x",
                "",
                "R2,C2,2018-10-01," + "x".repeat(length),
                "R3,C3,2018-10-01,x");
        CouncilRecords objects = new SsdReader()
                .read(SsdTable.SSD_CIN_EPISODES, "ssd_cin_episodes", bytes(lines))
                .records();

        CouncilRecords columns =
                read(new SsdColumnsReader(), SsdTable.SSD_CIN_EPISODES, lines).records();

        assertThat(columns.problems()).isEqualTo(objects.problems());
        assertThat(columns.rowCounts()).isEqualTo(objects.rowCounts());
        assertThat(columns.rowCounts()).extracting(RowCounts::factsMade).containsExactly(length < 1_000_000 ? 3L : 1L);
    }

    /** Nothing is asked of an executor for one thread; whatever number there are, the children are the same ones in the same order. */
    @Test
    void the_threads_are_those_that_are_handed_over() throws IOException {
        String rows = IntStream.range(0, 200_000)
                .mapToObj(i -> "R" + i + ",C" + i % 1_000 + ",2018-10-01")
                .collect(Collectors.joining("\n", "cine_referral_id,cine_person_id,cine_referral_date\n", "\n"));
        ThreadPoolExecutor pool = (ThreadPoolExecutor) Executors.newFixedThreadPool(2);
        try {
            List<Child> alone = children(SsdColumnsReader.ofBlocks(10_000).on(pool, 1), rows);
            assertThat(pool.getTaskCount()).isZero();
            List<Child> together = children(SsdColumnsReader.ofBlocks(10_000).on(pool, 3), rows);
            assertThat(pool.getTaskCount()).isPositive();

            assertThat(together)
                    .isInstanceOf(FactColumns.class)
                    .isEqualTo(alone)
                    .hasSize(1_000);
        } finally {
            pool.shutdown();
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SsdColumnsReader().on(pool, 0))
                .withMessage("threads must be at least 1, but were 0");
    }

    private static List<Child> children(SsdColumnsReader reader, String rows) throws IOException {
        return read(reader, SsdTable.SSD_CIN_EPISODES, List.of(rows)).records().children();
    }

    @Test
    void tables_that_columns_do_not_hold_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(new SsdColumnsReader(), SsdTable.SSD_MISSING, List.of()))
                .withMessage("table must be one of ssd_cin_episodes, ssd_cp_plans, ssd_cp_visits, ssd_professionals,"
                        + " but was ssd_missing");
    }

    @Test
    void a_table_is_read_once_and_groups_are_asked_for_after_the_records() throws IOException {
        SsdColumnsReader reader = SsdColumnsReader.groupedBy("council");
        assertThatIllegalStateException()
                .isThrownBy(reader::groupsOfChildren)
                .withMessage("groups must be asked for after the records of a reader that is grouped by a column,"
                        + " but were not");
        read(reader, SsdTable.SSD_CIN_EPISODES, REFERRALS);
        assertThatIllegalStateException()
                .isThrownBy(() -> read(reader, SsdTable.SSD_CIN_EPISODES, REFERRALS))
                .withMessage("table must be read once and before the records are asked for, but ssd_cin_episodes came"
                        + " twice");
        reader.records();
        assertThatIllegalStateException()
                .isThrownBy(() -> read(reader, SsdTable.SSD_CP_PLANS, List.of()))
                .withMessage("table must be read once and before the records are asked for, but ssd_cp_plans came"
                        + " after");
        assertThatIllegalStateException()
                .isThrownBy(reader::records)
                .withMessage("records must be asked for once, but were asked for again");
    }

    @Test
    void bytes_that_cannot_be_had_end_the_reading() {
        InputStream broken = new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                throw new IOException("no more");
            }
        };
        String rows = "R1,C1,Ashmere,2018-10-01,,\n".repeat(100_000);
        InputStream some = new ByteArrayInputStream((REFERRALS.get(0) + "\n" + rows).getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> new SsdColumnsReader()
                        .read(SsdTable.SSD_CIN_EPISODES, "t.csv", new SequenceInputStream(some, broken)))
                .isInstanceOf(IOException.class)
                .hasMessage("no more");
    }

    private static SsdColumnsReader read(SsdColumnsReader reader, SsdTable table, List<String> lines)
            throws IOException {
        return reader.read(table, table.tableName(), bytes(lines));
    }

    private static InputStream bytes(List<String> lines) {
        return new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }
}
