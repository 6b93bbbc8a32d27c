package io.github.tallystick.returns;

import static io.github.tallystick.returns.WorkforceItem.*;

import io.github.tallystick.indicators.facts.CensusPost;
import io.github.tallystick.indicators.facts.Fte;
import io.github.tallystick.indicators.facts.WorkforceCensus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The elements of one workforce census, as they are read. */
final class CensusRows {
    private final ReturnSeries series;
    private final FileReport report;
    private final Cells cells;
    private final List<CensusPost> posts = new ArrayList<>();
    private final Identifiers met = new Identifiers();
    private Optional<ReturnHeader> header = Optional.empty();
    private Optional<Fte> vacancies = Optional.empty();
    private Fte agencyCover = new Fte(0);

    CensusRows(ReturnSeries series, FileReport report, Cells cells) {
        this.series = series;
        this.report = report;
        this.cells = cells;
    }

    /** Takes an element in. Whether to read on. */
    boolean add(XmlElement element) {
        if (element.name().equals("Header")) {
            header = header.or(() -> series.take(element, report));
            return header.isPresent();
        }
        if (header.isEmpty()) {
            ReturnSeries.tellNoHeader(element, report);
            return false;
        }
        report.rowRead();
        Row row = new Row(element, report, cells);
        element.tellDamage(row, WorkforceItem::isRead);
        report.use(row, element.name().equals("LALevelVacancies") ? this::addVacancies : this::addWorker);
        return true;
    }

    private boolean isOfAnotherCouncil() {
        return header.filter(ReturnHeader::ofAnotherCouncil).isPresent();
    }

    private void addVacancies(Row row) {
        if (isOfAnotherCouncil()) {
            row.leaveToAnotherCouncil();
            return;
        }
        Fte number = row.fte(NUMBER_OF_VACANCIES);
        Fte cover = row.text(NO_AGENCY_FTE).isEmpty() ? new Fte(0) : row.fte(NO_AGENCY_FTE);
        if (row.isUsable()) {
            vacancies = vacancies.or(() -> Optional.of(number));
            agencyCover = cover;
        }
    }

    private void addWorker(Row row) {
        if (isOfAnotherCouncil()) {
            row.leaveToAnotherCouncil();
            return;
        }
        String id = identifier(row);
        row.given(AGENCY_WORKER);
        Optional<LocalDate> startedOn = row.dayIfAny(ROLE_START_DATE);
        CensusPost post = CensusPost.builder()
                .id(id)
                .takenOn(takenOn())
                .agency(row.isYes(AGENCY_WORKER))
                .fte(fteOrNone(row))
                .startedOn(startedOn)
                .endedOn(row.endOf(startedOn.orElse(LocalDate.MIN), ROLE_END_DATE))
                .caseFte(row.text(FTE_30).isEmpty() ? Optional.empty() : Optional.of(row.fte(FTE_30)))
                .cases(cases(row))
                .build();
        row.onlyOnce(SWE_NO, id, met);
        if (row.isUsable()) {
            posts.add(post);
        }
    }

    /** A worker without a registration number is told from others by the line. */
    private static String identifier(Row row) {
        String id = row.text(SWE_NO);
        if (id.isEmpty()) {
            row.problem(SWE_NO, FileRule.NOT_GIVEN, "");
        }
        return id.isEmpty() ? "worker on line " + row.line() : id;
    }

    private static Fte fteOrNone(Row row) {
        if (row.text(FTE).isEmpty()) {
            row.problem(FTE, FileRule.NOT_GIVEN, "");
            return new Fte(0);
        }
        return row.fte(FTE);
    }

    private static OptionalInt cases(Row row) {
        String text = row.text(CASES_30);
        if (text.matches("\\d{1,6}")) {
            return OptionalInt.of(Integer.parseInt(text));
        }
        if (!text.isEmpty()) {
            row.problem(CASES_30, FileRule.NUMBER, text);
        }
        return OptionalInt.empty();
    }

    private LocalDate takenOn() {
        return ReturnKind.CSWW.lastDay(header.orElseThrow().year());
    }

    /** The census; empty if none of its posts is in use, or it is of another council. */
    Optional<WorkforceCensus> census() {
        if (header.isPresent() && !isOfAnotherCouncil() && posts.isEmpty() && !report.isCutShort()) {
            report.problem(0, "", FileRule.NO_RECORDS, "");
        }
        return header.filter(said -> !posts.isEmpty())
                .map(said -> WorkforceCensus.builder()
                        .id((said.council() + " " + takenOn()).strip())
                        .takenOn(takenOn())
                        .vacancies(vacancies.orElse(new Fte(0)))
                        .agencyCoveringVacancies(agencyCover)
                        .posts(posts)
                        .build());
    }

    /** The day of the census, if it gives the vacancies. */
    Optional<LocalDate> dayOfVacancies() {
        return posts.isEmpty() ? Optional.empty() : vacancies.map(number -> takenOn());
    }
}
