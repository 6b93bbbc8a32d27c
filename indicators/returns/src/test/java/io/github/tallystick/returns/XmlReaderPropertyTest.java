package io.github.tallystick.returns;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.indicators.facts.Child;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No bytes and no damage make the readers of XML returns throw, lose count of a row, or show an identifier. */
class XmlReaderPropertyTest {
    private static final List<String> IDENTIFIERS = List.of("CHILD-", "SW00");
    private static final String CIN = CinFiles.census(
            2023,
            CinFiles.CHILD,
            CinFiles.child(
                    "CHILD-2", CinFiles.details("2022-06-01", CinFiles.plan("2022-06-20", "", 2, "2022-09-01"))));
    private static final String CSWW =
            "<Message><Header><CollectionDetails><Collection>CSWW</Collection><Year>2023</Year>"
                    + "</CollectionDetails><Source><LEA>799</LEA></Source></Header><LALevelVacancies><NumberOfVacancies>6.49"
                    + "</NumberOfVacancies></LALevelVacancies><CSWWWorker><AgencyWorker>0</AgencyWorker><SWENo>SW0001</SWENo>"
                    + "<FTE>0.75</FTE><RoleStartDate>2016-06-17</RoleStartDate><FTE30>0.7</FTE30><Cases30>12</Cases30>"
                    + "</CSWWWorker><CSWWWorker><AgencyWorker>1</AgencyWorker><SWENo>SW0002</SWENo><FTE>1</FTE>"
                    + "<RoleEndDate>2023-06-17</RoleEndDate></CSWWWorker></Message>";

    private static List<CouncilRecords> read(byte[] bytes) throws IOException {
        return List.of(
                new CinCensusReader()
                        .read("r.xml", new ByteArrayInputStream(bytes))
                        .records(),
                new WorkforceCensusReader()
                        .read("r.xml", new ByteArrayInputStream(bytes))
                        .records());
    }

    private static void check(CouncilRecords records) {
        assertThat(records.rowCounts()).allSatisfy(counts -> {
            assertThat(counts.rowsRead())
                    .isEqualTo(counts.factsMade() + counts.rowsNotUsed() + counts.rowsOfOtherCouncils());
            assertThat(counts.factsMade()).isNotNegative();
        });
        String said = "" + Tables.inWords(records.problems())
                + Tables.inWords(records.notes())
                + records.problemCounts()
                + records
                + records.censuses()
                + records.children().stream().map(Child::toString).toList();
        assertThat(IDENTIFIERS).noneMatch(said::contains);
    }

    @Property(tries = 500)
    void no_bytes_throw_anything(@ForAll byte[] bytes) throws IOException {
        read(bytes).forEach(XmlReaderPropertyTest::check);
    }

    @Property(tries = 1_500)
    void no_damage_throws_anything_loses_a_row_or_shows_an_identifier(@ForAll("damaged") String damaged)
            throws IOException {
        read(damaged.getBytes(StandardCharsets.ISO_8859_1)).forEach(XmlReaderPropertyTest::check);
    }

    /** What is broken is told: not one problem, and yet other facts than the whole file has, is what must not be. */
    @Property(tries = 500)
    void a_file_cut_off_anywhere_counts_as_missing(@ForAll("cut") String cut) throws IOException {
        assertThat(new CinCensusReader()
                        .read("r.xml", new ByteArrayInputStream(cut.getBytes(StandardCharsets.UTF_8)))
                        .records())
                .matches(CinFiles::lacks);
    }

    @Provide
    Arbitrary<String> cut() {
        return Arbitraries.integers().between(0, CIN.length() - 1).map(end -> CIN.substring(0, end));
    }

    @Provide
    Arbitrary<String> damaged() {
        Arbitrary<String> damages = Arbitraries.of(
                "<",
                ">",
                "&",
                "\"",
                "/",
                "",
                "\n",
                "\u00E9",
                "\u0000",
                "<!--",
                "]]>",
                "<![CDATA[",
                "&#0;",
                "&x;",
                "<?x?>",
                "<!DOCTYPE x>",
                "31/02/2018",
                "-",
                "</Child>",
                "</CSWWWorker>",
                "<Child>");
        return Combinators.combine(
                        Arbitraries.of(CIN, CSWW),
                        Arbitraries.integers()
                                .between(0, 5_000)
                                .array(int[].class)
                                .ofMinSize(1)
                                .ofMaxSize(4),
                        damages,
                        Arbitraries.integers().between(0, 12))
                .as(XmlReaderPropertyTest::damage);
    }

    private static String damage(String whole, int[] places, String damage, int length) {
        StringBuilder text = new StringBuilder(whole);
        Arrays.stream(places)
                .map(place -> place % text.length())
                .forEach(place ->
                        text.replace(Math.min(place, text.length()), Math.min(text.length(), place + length), damage));
        return text.toString();
    }
}
