package io.github.tallystick.indicators.facts;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Table;
import io.github.tallystick.core.facts.Known;
import io.github.tallystick.core.facts.Recorded;
import io.github.tallystick.core.facts.Revision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A line of a workforce census: a post, or a number that stands for many, such as the vacancies.
 *
 * @param id the identifier of the post, or the name of the number
 * @param census the census
 * @param fte the full-time equivalent
 * @param post the post; empty for a number
 */
public record CensusLine(String id, WorkforceCensus census, Fte fte, Optional<CensusPost> post)
        implements Recorded<CensusLine> {
    private static final String VACANCIES = "vacancies";
    private static final String AGENCY_COVER = "agency workers covering vacancies";
    private static final String ITEM = Item.WORKFORCE_CENSUSES.inWords();

    /** What a line says. */
    public static final Table<CensusLine> TABLE =
            Table.of("census-line", CensusLine.class, CensusLine::id).in(WorkforceCensus.class, CensusLine::of);

    /** The day of the census. */
    public static final Column TAKEN =
            TABLE.day("taken", "census of", line -> Optional.of(line.census.takenOn()), ITEM);

    /** Whether the line is a post. */
    public static final Column IS_POST = TABLE.flag("post", "a post", line -> line.post.isPresent(), ITEM);

    /** Whether the line is the number of vacancies. */
    public static final Column IS_VACANCIES =
            TABLE.flag("vacancies", "vacancies", line -> line.isNumber(VACANCIES), Item.CENSUS_VACANCIES.inWords());

    /** Whether the line is the number of agency workers who cover vacancies. */
    public static final Column IS_AGENCY_COVER =
            TABLE.flag("agency-cover", AGENCY_COVER, line -> line.isNumber(AGENCY_COVER), ITEM);

    /** The full-time equivalent. */
    public static final Column FTE =
            TABLE.amount("fte", "full-time equivalent", Fte.PARTS_OF_ONE, line -> line.fte.billionths(), ITEM);

    /** Whether an agency worker holds the post. */
    public static final Column AGENCY = TABLE.flag(
            "agency",
            "agency worker",
            line -> line.post.filter(CensusPost::agency).isPresent(),
            ITEM);

    /** The first day in the post. */
    public static final Column STARTED =
            TABLE.day("started", "started", line -> line.post.flatMap(CensusPost::startedOn), ITEM);

    /** The last day in the post. */
    public static final Column ENDED = TABLE.day("ended", "left", line -> line.post.flatMap(CensusPost::endedOn), ITEM);

    /** The number of cases. */
    public static final Column CASES = TABLE.amount(
            "cases",
            "cases",
            1,
            line -> line.post.map(each -> each.cases().orElse(-1)).orElse(-1),
            ITEM);

    /** The full-time equivalent that the cases are set against. */
    public static final Column CASE_FTE = TABLE.amount(
            "case-fte",
            "full-time equivalent of the cases",
            Fte.PARTS_OF_ONE,
            line -> line.post.flatMap(CensusPost::caseFte).map(Fte::billionths).orElse(-1L),
            ITEM);

    private static List<CensusLine> of(WorkforceCensus census) {
        Stream<CensusLine> posts =
                census.posts().stream().map(post -> new CensusLine(post.id(), census, post.fte(), Optional.of(post)));
        return Stream.concat(
                        posts,
                        Stream.of(
                                new CensusLine(VACANCIES, census, census.vacancies(), Optional.empty()),
                                new CensusLine(
                                        AGENCY_COVER, census, census.agencyCoveringVacancies(), Optional.empty())))
                .toList();
    }

    private boolean isNumber(String name) {
        return post.isEmpty() && id.equals(name);
    }

    @Override
    public LocalDate happenedOn() {
        return census.takenOn();
    }

    @Override
    public Optional<LocalDate> recordedOn() {
        return post.flatMap(CensusPost::recordedOn);
    }

    @Override
    public Optional<LocalDate> supersededOn() {
        return post.flatMap(CensusPost::supersededOn);
    }

    @Override
    public CensusLine asKnown(Known known) {
        return this;
    }

    @Override
    public CensusLine revised(CensusLine now, Revision revision) {
        return revision.of(this, now);
    }

    @Override
    public String toString() {
        return "a line of " + fte + " full-time equivalent in the workforce census of " + census.takenOn();
    }
}
