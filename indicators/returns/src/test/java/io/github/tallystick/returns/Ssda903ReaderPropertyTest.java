package io.github.tallystick.returns;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.indicators.facts.Child;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class Ssda903ReaderPropertyTest {
    private static final List<String> IDENTIFIERS =
            List.of("CHILD-", "UPN-", "URN-", "POSTCODE-", "2010-02-03", "03/02/2010");

    @Property(tries = 200)
    void the_order_of_files_and_rows_changes_nothing(@ForAll long seed) {
        CouncilRecords ordered = Ssda903.read(2019, Ssda903.of2019());
        CouncilRecords shuffled = Ssda903.read(2019, shuffled(Ssda903.of2019(), new Random(seed)));

        assertThat(shuffled.children()).isEqualTo(ordered.children());
        assertThat(shuffled.missingItems()).isEqualTo(ordered.missingItems());
        assertThat(shuffled.rowCounts()).containsExactlyInAnyOrderElementsOf(ordered.rowCounts());
        assertThat(shuffled.problems()).isEmpty();
    }

    private static Map<Ssda903File, List<String>> shuffled(Map<Ssda903File, List<String>> files, Random random) {
        List<Ssda903File> order = new ArrayList<>(files.keySet());
        Collections.shuffle(order, random);
        Map<Ssda903File, List<String>> shuffled = new LinkedHashMap<>();
        for (Ssda903File file : order) {
            List<String> lines = new ArrayList<>(files.getOrDefault(file, List.of()));
            Collections.shuffle(lines.subList(1, lines.size()), random);
            shuffled.put(file, lines);
        }
        return shuffled;
    }

    @Property(tries = 500)
    void no_bytes_throw_anything(
            @ForAll byte[] bytes, @ForAll Ssda903File file, @ForAll @IntRange(min = 2017, max = 2026) int year)
            throws IOException {
        CouncilRecords records = new Ssda903Reader()
                .read(year, file, "f.csv", new ByteArrayInputStream(bytes))
                .records();

        assertThat(records.rowCounts()).allSatisfy(Ssda903ReaderPropertyTest::addsUp);
    }

    @Property(tries = 1_000)
    void no_damage_to_a_file_throws_anything_loses_a_row_or_shows_an_identifier(@ForAll("damaged") Damaged damaged)
            throws IOException {
        Ssda903Reader reader = new Ssda903Reader();
        for (Map.Entry<Ssda903File, List<String>> file : Ssda903.of2019().entrySet()) {
            String text = file.getKey() == damaged.file ? damaged.text : String.join("\n", file.getValue());
            reader.read(
                    2019,
                    file.getKey(),
                    file.getKey().fileName(),
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)));
        }
        CouncilRecords records = reader.records();

        assertThat(records.rowCounts()).allSatisfy(Ssda903ReaderPropertyTest::addsUp);
        assertThat(IDENTIFIERS).noneMatch(identifier -> everythingSaid(records).contains(identifier));
    }

    private static void addsUp(RowCounts counts) {
        assertThat(counts.rowsRead()).isEqualTo(counts.factsMade() + counts.rowsNotUsed());
        assertThat(counts.factsMade()).isNotNegative();
    }

    private static String everythingSaid(CouncilRecords records) {
        return Tables.inWords(records.problems()) + "\n" + Tables.inWords(records.notes()) + records.problemCounts()
                + records.rowCounts() + records
                + records.children().stream().map(Child::toString).toList();
    }

    private record Damaged(Ssda903File file, String text) {}

    @Provide
    Arbitrary<Damaged> damaged() {
        return Arbitraries.of(Ssda903File.class)
                .flatMap(file -> Arbitraries.integers()
                        .between(0, 400)
                        .array(int[].class)
                        .ofMinSize(1)
                        .ofMaxSize(4)
                        .flatMap(places -> Arbitraries.of(
                                        "\"", ",", "\n", "\r", "\u00E9", "X", "", "31/02/2018", "-", "9")
                                .map(damage -> new Damaged(file, damage(file, places, damage)))));
    }

    private static String damage(Ssda903File file, int[] places, String damage) {
        StringBuilder text =
                new StringBuilder(String.join("\n", Ssda903.of2019().getOrDefault(file, List.of())));
        // The header is left whole: what a header says is shown, being the names of columns.
        int header = text.indexOf("\n") + 1;
        Arrays.stream(places)
                .map(place -> header + place % (text.length() - header))
                .forEach(place -> text.replace(place, Math.min(text.length(), place + 1), damage));
        return text.toString();
    }
}
