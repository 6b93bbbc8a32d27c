package io.github.tallystick.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.indicators.facts.CensusPost;
import io.github.tallystick.indicators.facts.Item;
import io.github.tallystick.indicators.workforce.CensusIndicators;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkforceCensusReaderTest {
    private static final String VACANCIES = "<LALevelVacancies><NumberOfVacancies>6.49</NumberOfVacancies>"
            + "<NoAgencyFTE>3.15</NoAgencyFTE><NoAgencyHeadcount>4</NoAgencyHeadcount></LALevelVacancies>\n";

    private static String worker(String number, String items) {
        return "<CSWWWorker><AgencyWorker>0</AgencyWorker><SWENo>" + number + "</SWENo>" + items + "</CSWWWorker>\n";
    }

    private static final String WORKER = worker(
            "SW0001",
            "<FTE>0.75</FTE><RoleStartDate>2016-06-17</RoleStartDate>" + "<FTE30>0.7</FTE30><Cases30>12</Cases30>");

    /** The header stands on lines 1 and 2, the vacancies on line 3, the first worker on line 4. */
    private static String census(int year, String council, String... parts) {
        return "<Message><Header><CollectionDetails><Collection>CSWW</Collection><Year>" + year + "</Year>"
                + "<ReferenceDate>" + year + "-09-30</ReferenceDate></CollectionDetails>\n<Source><LEA>" + council
                + "</LEA></Source></Header>\n" + String.join("", parts) + "</Message>";
    }

    private static CouncilRecords read(WorkforceCensusReader reader, String... files) {
        try {
            for (int i = 0; i < files.length; i++) {
                reader.read(
                        "csww_" + (i + 1) + ".xml",
                        new ByteArrayInputStream(files[i].getBytes(StandardCharsets.UTF_8)));
            }
            return reader.records();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CouncilRecords read(String... files) {
        return read(new WorkforceCensusReader(), files);
    }

    @Test
    void a_census_becomes_its_posts_and_its_numbers() {
        String left = "<FTE>1</FTE><RoleStartDate>2019-03-19</RoleStartDate><RoleEndDate>2023-03-13</RoleEndDate>";
        CouncilRecords records = read(census(2023, "799", VACANCIES, WORKER, worker("SW0002", left)));

        assertThat(records.problems()).isEmpty();
        assertThat(records.notes()).isEmpty();
        assertThat(records.censuses()).singleElement().satisfies(census -> {
            assertThat(census.id()).isEqualTo("799 2023-09-30");
            assertThat(census.takenOn()).isEqualTo("2023-09-30");
            assertThat(census.vacancies()).hasToString("6.49");
            assertThat(census.agencyCoveringVacancies()).hasToString("3.15");
            assertThat(census.posts()).hasSize(2);
            CensusPost first = census.posts().get(0);
            assertThat(first.id()).isEqualTo("SW0001");
            assertThat(first.agency()).isFalse();
            assertThat(first.fte()).hasToString("0.75");
            assertThat(first.startedOn()).contains(LocalDate.of(2016, 6, 17));
            assertThat(first.endedOn()).isEmpty();
            assertThat(first.caseFte().map(Object::toString)).contains("0.7");
            assertThat(first.cases()).isEqualTo(OptionalInt.of(12));
            assertThat(census.posts().get(1).endedOn()).contains(LocalDate.of(2023, 3, 13));
        });
        assertThat(records.rowCounts()).singleElement().satisfies(counts -> {
            assertThat(counts.rowsRead()).isEqualTo(3);
            assertThat(counts.factsMade()).isEqualTo(3);
        });
        assertThat(records.missingItems()).doesNotContain(Item.WORKFORCE_CENSUSES, Item.CENSUS_VACANCIES);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-09-30, VALUE",
        "2023-09-29, NotCovered",
        "2022-09-30, NotCovered",
        "2024-09-30, VALUE",
        "2025-09-30, NotCovered"
    })
    void a_year_without_a_census_and_any_other_day_are_not_covered(LocalDate last, String outcome) {
        CouncilRecords records = read(census(2024, "799", VACANCIES, WORKER), census(2023, "799", VACANCIES, WORKER));
        var figure = records.evaluation(CensusIndicators.AGENCY).figure(ReportingPeriod.of(last.minusMonths(6), last));

        assertThat(figure.outcome().value().isPresent()).isEqualTo(outcome.equals("VALUE"));
        assertThat(figure.outcome().getClass().getSimpleName()).isEqualTo(outcome.equals("VALUE") ? "Value" : outcome);
    }

    @Test
    void without_the_number_of_vacancies_only_the_indicator_that_needs_it_is_not_covered() {
        CouncilRecords records = read(census(2023, "799", WORKER));
        ReportingPeriod year = ReportingPeriod.of(LocalDate.of(2022, 10, 1), LocalDate.of(2023, 9, 30));

        assertThat(records.missingItems()).contains(Item.CENSUS_VACANCIES).doesNotContain(Item.WORKFORCE_CENSUSES);
        assertThat(records.evaluation(CensusIndicators.VACANCY)
                        .figure(year)
                        .outcome()
                        .value())
                .isEmpty();
        assertThat(records.evaluation(CensusIndicators.AGENCY)
                        .figure(year)
                        .outcome()
                        .value())
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<FTE>1</FTE><RoleEndDate>31/02/2023</RoleEndDate> | RoleEndDate: date must be a day such as 2018-11-20, but was \"31/02/2023\"",
                "<FTE>1</FTE><RoleStartDate>1753-01-01</RoleStartDate> | RoleStartDate: date must be in the years 1900 to 2100, but was \"1753-01-01\"",
                "<FTE>1</FTE><RoleStartDate>2020-02-02</RoleStartDate><RoleEndDate>2020-02-01</RoleEndDate> | RoleEndDate: row must not end before it starts, but was \"2020-02-02 to 2020-02-01\"",
                "<FTE>one</FTE> | FTE: number must be from 0 to less than a million, but was text that is not shown",
                "<FTE>1</FTE><Cases30>-3</Cases30> | Cases30: number must be from 0 to less than a million, but was \"-3\"",
                "<FTE>1</FTE><FTE30>1,5</FTE30> | FTE30: number must be from 0 to less than a million, but was \"1,5\"",
                "<AgencyWorker>X</AgencyWorker> | AgencyWorker: flag must be Y or N, but was \"X\"",
            })
    void a_worker_who_cannot_be_used_is_reported_and_the_others_are_used(String items, String message) {
        String broken = worker("SW0009", items);
        if (items.startsWith("<AgencyWorker>")) {
            broken = broken.replace("<AgencyWorker>0</AgencyWorker>", "") + "";
            broken = broken.replace("</SWENo>", "</SWENo><FTE>1</FTE>");
        }
        CouncilRecords records = read(census(2023, "799", VACANCIES, broken, WORKER));

        assertThat(Tables.inWords(records.problems())).containsExactly("csww_1.xml, line 4, " + message);
        assertThat(records.censuses())
                .singleElement()
                .satisfies(census ->
                        assertThat(census.posts()).extracting(CensusPost::id).containsExactly("SW0001"));
        assertThat(records.missingItems()).doesNotContain(Item.WORKFORCE_CENSUSES);
    }

    @Test
    void of_two_workers_of_one_number_the_first_is_used() {
        CouncilRecords records = read(census(2023, "799", VACANCIES, WORKER, worker("SW0001", "<FTE>1</FTE>")));

        assertThat(Tables.inWords(records.problems()))
                .containsExactly("csww_1.xml, line 5, SWENo: identifier must be in the table only once, but an earlier"
                        + " row has it");
        assertThat(records.censuses().get(0).posts()).hasSize(1);
    }

    @Test
    void what_is_not_given_is_noted_and_counts_as_nothing() {
        CouncilRecords records = read(census(2023, "799", VACANCIES, worker("", "")));

        assertThat(records.problems()).isEmpty();
        assertThat(Tables.inWords(records.notes()))
                .containsExactly(
                        "csww_1.xml, line 4, SWENo: value must be given, but is blank: it counts as no or nothing",
                        "csww_1.xml, line 4, FTE: value must be given, but is blank: it counts as no or nothing");
        assertThat(records.censuses().get(0).posts().get(0).fte()).hasToString("0");
    }

    /** Of the censuses of 2022, 2023 and 2024 one is bad: the others are answered. */
    @ParameterizedTest
    @CsvSource({
        "2022, zip",
        "2023, zip",
        "2024, zip",
        "2022, cut",
        "2023, cut",
        "2024, cut",
        "2022, unusable",
        "2023, unusable"
    })
    void a_bad_census_alone_is_left_out(int bad, String how) {
        String[] files = new String[3];
        for (int year = 2022; year <= 2024; year++) {
            String whole = census(year, "799", VACANCIES, WORKER, worker("SW0002", "<FTE>1</FTE>"));
            String unusable = census(year, "799", worker("SW0001", "<FTE>one</FTE>"));
            String broken = how.equals("zip")
                    ? "PK\u0003\u0004"
                    : how.equals("cut") ? whole.substring(0, whole.indexOf("SW0002")) : unusable;
            files[year - 2022] = year == bad ? broken : whole;
        }
        CouncilRecords records = read(files);

        for (int year = 2022; year <= 2024; year++) {
            ReportingPeriod toSeptember = ReportingPeriod.of(LocalDate.of(year - 1, 10, 1), LocalDate.of(year, 9, 30));
            for (var indicator : List.of(CensusIndicators.AGENCY, CensusIndicators.VACANCY)) {
                assertThat(records.evaluation(indicator)
                                .figure(toSeptember)
                                .outcome()
                                .value()
                                .isPresent())
                        .as(indicator.code() + " " + year)
                        .isEqualTo(year != bad);
            }
        }
    }

    @Test
    void a_second_census_of_a_year_is_not_used() {
        CouncilRecords records =
                read(census(2023, "799", VACANCIES, WORKER), census(2023, "799", worker("SW0002", "<FTE>1</FTE>")));

        assertThat(Tables.inWords(records.problems()))
                .containsExactly(
                        "csww_2.xml, line 1: return of each year must be read once, but one of \"2023\" was read"
                                + " before: nothing of this one is used");
        assertThat(records.censuses()).hasSize(1);
    }

    @Test
    void a_census_of_another_council_is_counted_where_the_council_is_named_and_refused_where_it_is_not() {
        String ours = census(2023, "799", VACANCIES, WORKER);
        String others = census(2023, "301", VACANCIES, WORKER);
        CouncilRecords named = read(new WorkforceCensusReader("799"), others, ours);
        CouncilRecords unnamed = read(ours, others);

        assertThat(named.problems()).isEmpty();
        assertThat(named.censuses()).extracting(each -> each.id()).containsExactly("799 2023-09-30");
        assertThat(named.rowCounts().get(0).rowsOfOtherCouncils()).isEqualTo(2);
        assertThat(Tables.inWords(unnamed.problems()))
                .containsExactly(
                        "csww_2.xml, line 1: returns must all be of one council, but was of \"301\": nothing of"
                                + " it is used");
        assertThat(unnamed.censuses()).hasSize(1);
        assertThatThrownBy(() -> new WorkforceCensusReader(" "))
                .hasMessage("council must be named by its code, but the code was blank");
    }

    @Test
    void a_return_of_another_collection_or_without_a_year_is_refused() {
        CouncilRecords cin = read(census(2023, "799", WORKER).replace("CSWW<", "CIN<"));
        CouncilRecords noYear = read(census(2023, "799", WORKER).replace("<Year>2023</Year>", ""));
        CouncilRecords noHeader = read("<Message>" + WORKER + "</Message>");

        assertThat(Tables.inWords(cin.problems()))
                .containsExactly(
                        "csww_1.xml, line 1, Collection: return must be of the collection that is read, but was"
                                + " \"CIN\": nothing of it is used");
        assertThat(Tables.inWords(noYear.problems()))
                .containsExactly("csww_1.xml, line 1, Year: return must start with a header that names a year which is"
                        + " read, but was text that is not shown");
        assertThat(noHeader.problems()).extracting(Problem::rule).containsExactly(FileRule.WRONG_YEAR);
        assertThat(cin.missingItems()).contains(Item.WORKFORCE_CENSUSES);
        assertThat(cin.censuses()).isEmpty();
    }

    @Test
    void a_census_that_breaks_off_is_not_used_and_counts_as_missing() {
        String whole = census(2023, "799", VACANCIES, WORKER, worker("SW0002", "<FTE>1</FTE>"));
        CouncilRecords records = read(whole.substring(0, whole.indexOf("SW0002")));

        assertThat(Tables.inWords(records.problems()))
                .containsExactly(
                        "csww_1.xml, line 5: XML must be well formed to its end, but is broken or cut off here:"
                                + " nothing from this line on is used");
        assertThat(records.censuses()).isEmpty();
        assertThat(records.missingItems()).contains(Item.WORKFORCE_CENSUSES, Item.CENSUS_VACANCIES);
        assertThat(Optional.of(records.rowCounts().get(0)))
                .hasValueSatisfying(counts -> assertThat(counts.rowsRead()).isEqualTo(3));
    }
}
