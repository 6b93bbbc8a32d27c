package io.github.tallystick.returns;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.indicators.facts.Child;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SsdReaderPropertyTest {
    private static final List<String> IDENTIFIERS =
            List.of("REF-", "CHILD-", "ASS-", "PLAN-", "VISIT-", "EPI-", "CARE-", "LEG-", "PROF-", "STAFF-", "INV-");

    @Property(tries = 200)
    void the_order_of_tables_rows_and_columns_changes_nothing(@ForAll long seed) {
        CouncilRecords shuffled = Tables.read(shuffled(Tables.council(), new Random(seed)));
        CouncilRecords ordered = Tables.read(Tables.council());

        assertThat(shuffled.children()).isEqualTo(ordered.children());
        assertThat(shuffled.workers()).isEqualTo(ordered.workers());
        assertThat(shuffled.missingItems()).isEqualTo(ordered.missingItems());
        assertThat(shuffled.rowCounts()).containsExactlyInAnyOrderElementsOf(ordered.rowCounts());
        assertThat(shuffled.problems()).isEmpty();
    }

    private static Map<SsdTable, List<String>> shuffled(Map<SsdTable, List<String>> tables, Random random) {
        List<SsdTable> order = new ArrayList<>(tables.keySet());
        Collections.shuffle(order, random);
        Map<SsdTable, List<String>> shuffled = new LinkedHashMap<>();
        order.forEach(table -> shuffled.put(table, shuffled(tables.getOrDefault(table, List.of()), random)));
        return shuffled;
    }

    private static List<String> shuffled(List<String> lines, Random random) {
        List<Integer> columns = IntStream.range(0, lines.get(0).split(",", -1).length)
                .boxed()
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(columns, random);
        List<String> rows = new ArrayList<>(lines.subList(1, lines.size()));
        Collections.shuffle(rows, random);
        return Stream.concat(Stream.of(lines.get(0)), rows.stream())
                .map(line -> line.split(",", -1))
                .map(cells -> columns.stream().map(column -> cells[column]).collect(Collectors.joining(",")))
                .toList();
    }

    @Property(tries = 500)
    void no_bytes_throw_anything(@ForAll byte[] bytes, @ForAll SsdTable table) throws IOException {
        CouncilRecords records = new SsdReader()
                .read(table, "t.csv", new ByteArrayInputStream(bytes))
                .records();
        CouncilRecords lists = new SchoolsReader("Fenwick Vale")
                .read(LocalDate.of(2018, 12, 31), "l.csv", new ByteArrayInputStream(bytes))
                .records();

        assertThat(records.and(lists).rowCounts()).allSatisfy(SsdReaderPropertyTest::addsUp);
    }

    @Property(tries = 1_000)
    void no_damage_to_a_table_throws_anything_loses_a_row_or_shows_an_identifier(@ForAll("damaged") Damaged damaged)
            throws IOException {
        CouncilRecords records = new SsdReader()
                .read(
                        damaged.table,
                        "t.csv",
                        new ByteArrayInputStream(damaged.text.getBytes(StandardCharsets.ISO_8859_1)))
                .records();

        assertThat(records.rowCounts()).allSatisfy(SsdReaderPropertyTest::addsUp);
        assertThat(IDENTIFIERS).noneMatch(identifier -> everythingSaid(records).contains(identifier));
    }

    private static void addsUp(RowCounts counts) {
        assertThat(counts.rowsRead())
                .isEqualTo(counts.factsMade()
                        + counts.rowsNotUsed()
                        + counts.rowsOfOtherCouncils()
                        + counts.rowsPassedOver());
        assertThat(counts.factsMade()).isNotNegative();
    }

    private static String everythingSaid(CouncilRecords records) {
        return Tables.inWords(records.problems()) + "\n" + Tables.inWords(records.notes()) + records.problems()
                + records.problemCounts() + records.rowCounts() + records + records.workers()
                + records.children().stream().map(Child::toString).toList();
    }

    private record Damaged(SsdTable table, String text) {}

    @Provide
    Arbitrary<Damaged> damaged() {
        return Arbitraries.of(SsdTable.class)
                .flatMap(table -> Arbitraries.integers()
                        .between(0, 400)
                        .array(int[].class)
                        .ofMinSize(1)
                        .ofMaxSize(4)
                        .flatMap(places -> Arbitraries.of("\"", ",", "\n", "\r", "\u00E9", "X", "", "31/02/2018", "-")
                                .map(damage -> new Damaged(table, damage(table, places, damage)))));
    }

    private static String damage(SsdTable table, int[] places, String damage) {
        StringBuilder text =
                new StringBuilder(String.join("\n", Tables.council().getOrDefault(table, List.of())));
        // The header is left whole: what a header says is shown, being the names of columns.
        int header = text.indexOf("\n") + 1;
        Arrays.stream(places)
                .map(place -> header + place % (text.length() - header))
                .forEach(place -> text.replace(place, Math.min(text.length(), place + 1), damage));
        return text.toString();
    }
}
