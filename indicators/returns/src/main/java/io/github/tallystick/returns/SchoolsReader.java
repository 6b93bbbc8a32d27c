package io.github.tallystick.returns;

import static io.github.tallystick.returns.SchoolColumn.*;

import io.github.tallystick.indicators.facts.Item;
import io.github.tallystick.indicators.facts.School;
import io.github.tallystick.indicators.facts.SchoolListing;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads Ofsted's lists of schools (<i>State-funded schools: management information</i>) as comma-separated values, each with
 * the date of which it is, in any order. Only the schools of one council become facts; the rows of others are counted. A grade
 * is 1 to 4; anything else is no grade, and noted if it is none of the usual signs for that. A number of pupils that is blank
 * or cannot be read is not given. Each listing holds until the date of the next list, whether or not the school is in it.
 */
public final class SchoolsReader {
    private static final Set<String> NO_GRADE =
            Set.of("", "NULL", "NOT JUDGED", "0", "9", "-", "N/A", "NA", "NONE", "NOT APPLICABLE");

    private final String council;
    private final Problems problems = new Problems();
    private final Cells cells = new Cells();
    private final Map<String, List<SchoolListing>> listings = new TreeMap<>();
    private final TreeMap<LocalDate, FileReport> lists = new TreeMap<>();

    /**
     * A reader that has been handed no list yet.
     *
     * @param council the council, as the column "Local authority" names it, in any case
     * @throws IllegalArgumentException if it is blank
     */
    public SchoolsReader(String council) {
        if (council.isBlank()) {
            throw new IllegalArgumentException("council must be named, but the name was blank");
        }
        this.council = council.strip();
    }

    /**
     * Reads a list from bytes in UTF-8, with or without a byte-order mark. Bytes that are not UTF-8 are reported; a row is
     * used all the same if they are in none of the columns that are read.
     *
     * @param listedOn the date of the list
     * @param fileName the name by which problems call it
     * @param bytes the bytes; read to the end, and not closed
     * @return this reader
     * @throws IOException if the bytes cannot be had; the reader is then of no further use
     * @throws IllegalStateException if a list of that date was read before
     */
    public SchoolsReader read(LocalDate listedOn, String fileName, InputStream bytes) throws IOException {
        return read(listedOn, fileName, new InputStreamReader(bytes, StandardCharsets.UTF_8));
    }

    /**
     * Reads a list.
     *
     * @param listedOn the date of the list
     * @param fileName the name by which problems call it
     * @param text the text; read to the end, and not closed
     * @return this reader
     * @throws IOException if the text cannot be had; the reader is then of no further use
     * @throws IllegalStateException if a list of that date was read before
     */
    public SchoolsReader read(LocalDate listedOn, String fileName, Reader text) throws IOException {
        if (lists.containsKey(listedOn)) {
            throw new IllegalStateException(
                    "list of each date must be read once, but that of " + listedOn + " came twice");
        }
        FileReport report = new FileReport(fileName, problems);
        lists.put(listedOn, report);
        Identifiers met = new Identifiers();
        new CsvFile(report, cells).read(text, LAYOUT, header -> row -> add(row, listedOn, met));
        if (!report.hasFacts()) {
            report.problem(0, "", FileRule.NO_SCHOOLS, "");
        }
        return this;
    }

    private void add(Row row, LocalDate listedOn, Identifiers met) {
        String authority = row.given(LOCAL_AUTHORITY);
        if (!authority.isEmpty() && !authority.equalsIgnoreCase(council)) {
            row.leaveToAnotherCouncil();
            return;
        }
        String urn = row.given(URN);
        row.given(OFSTED_PHASE);
        row.given(TYPE_OF_EDUCATION);
        row.onlyOnce(URN, urn, met);
        if (row.isUsable()) {
            listings.computeIfAbsent(urn, key -> new ArrayList<>()).add(listing(row, listedOn));
        }
    }

    private static SchoolListing listing(Row row, LocalDate listedOn) {
        return SchoolListing.builder()
                .listedOn(listedOn)
                .phase(row.phrase(OFSTED_PHASE))
                .typeOfEducation(row.phrase(TYPE_OF_EDUCATION))
                .pupils(pupils(row))
                .overallEffectiveness(grade(row, OVERALL_EFFECTIVENESS))
                .predecessorGrade(grade(row, PREDECESSOR_OVERALL_EFFECTIVENESS))
                .build();
    }

    private static OptionalInt pupils(Row row) {
        String text = row.code(TOTAL_NUMBER_OF_PUPILS);
        if (text.matches("[0-9]{1,9}")) {
            return OptionalInt.of(Integer.parseInt(text));
        }
        if (!text.isEmpty() && !text.equals("NULL")) {
            row.problem(TOTAL_NUMBER_OF_PUPILS, FileRule.PUPILS, text);
        }
        return OptionalInt.empty();
    }

    private static OptionalInt grade(Row row, FileColumn column) {
        String text = row.code(column);
        if (text.matches("[1-4]")) {
            return OptionalInt.of(Integer.parseInt(text));
        }
        if (!NO_GRADE.contains(text)) {
            row.problem(column, FileRule.UNKNOWN_GRADE, text);
        }
        return OptionalInt.empty();
    }

    /**
     * What the lists hold. The lists are missing if none of them holds a school of the council that can be used, as where its
     * name is not written as in the lists, or if no row of one of them can be used or it cannot be read to its end. A list without a school of the council, among
     * others, replaces the one before it all the same: from its date there is nothing to measure.
     *
     * @return the records
     */
    public CouncilRecords records() {
        List<School> schools = new ArrayList<>();
        listings.forEach((urn, all) -> schools.add(school(urn, all)));
        Reach reach = Reach.of(lists.keySet().stream().findFirst(), Optional.empty());
        boolean held = lists.values().stream().anyMatch(FileReport::hasFacts)
                && lists.values().stream().noneMatch(list -> list.isAllUnused() || list.isCutShort());
        return CouncilRecords.ofSchools(
                schools,
                Map.of(Item.SCHOOL_LISTS, reach),
                new Holding().with(Item.SCHOOL_LISTS, held),
                Told.of(problems, lists.values().stream()));
    }

    private School school(String urn, List<SchoolListing> all) {
        return School.builder()
                .urn(urn)
                .listings(all.stream()
                        .sorted(Comparator.comparing(SchoolListing::listedOn))
                        .map(this::untilReplaced)
                        .toList())
                .build();
    }

    private SchoolListing untilReplaced(SchoolListing listing) {
        return SchoolListing.builder()
                .from(listing)
                .replacedOn(Optional.ofNullable(lists.higherKey(listing.listedOn())))
                .build();
    }
}
