package io.github.tallystick.indicators;

import static io.github.tallystick.indicators.OtherMeaning.dayIfAny;
import static io.github.tallystick.indicators.OtherMeaning.days;
import static io.github.tallystick.indicators.workforce.WorkforceIndicators.AGENCY_RATE;
import static io.github.tallystick.indicators.workforce.WorkforceIndicators.CASELOAD_AVERAGE;
import static io.github.tallystick.indicators.workforce.WorkforceIndicators.CASELOAD_WITHIN_CAP;
import static io.github.tallystick.indicators.workforce.WorkforceIndicators.EA11;
import static io.github.tallystick.indicators.workforce.WorkforceIndicators.PERMANENT_IN_ROLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.indicators.facts.Fte;
import io.github.tallystick.indicators.facts.Involvement;
import io.github.tallystick.indicators.facts.Post;
import io.github.tallystick.indicators.facts.PostBuilder;
import io.github.tallystick.indicators.facts.Worker;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What each other meaning changes, a row a meaning; the figures follow from the words and the dates. */
class WorkforceReadingsTest {
    private static final ReportingPeriod QUARTER = days("2018-10-01", "2018-12-31");
    private static final String TURNOVER = "voluntary turnover";
    private static final String HEADCOUNT = "headcount, each post held counted as one";
    private static final String STILL_OPEN = "still open on its last day";
    private static final String CAP = "at most 15 cases if newly qualified and at most 20 otherwise";
    private static final Post STAYS = post("1", "2010-01-01", "-").build();

    private static PostBuilder post(String fte, String start, String end) {
        return Post.builder()
                .id(start)
                .fte(Fte.of(fte))
                .qualified(true)
                .role("Child Protection Chair")
                .startedOn(LocalDate.parse(start))
                .endedOn(dayIfAny(end));
    }

    private static Post left(String day, String reason) {
        return post("1", "2012-01-01", day).leavingReason(reason).build();
    }

    private static Worker worker(Post... posts) {
        return Worker.builder().id("w").addPosts(posts).build();
    }

    private static Worker with(Worker worker, List<Involvement> involvements) {
        return Worker.builder().from(worker).addAllInvolvements(involvements).build();
    }

    private static Involvement involvement(int child, String role, String end) {
        return Involvement.builder()
                .id("i" + child)
                .child("c" + child)
                .worker("w")
                .role(role)
                .startedOn(LocalDate.of(2018, 2, 1))
                .endedOn(dayIfAny(end))
                .build();
    }

    private static Involvement ended(int child, String end) {
        return involvement(child, Involvement.ALLOCATED_SOCIAL_WORKER, end);
    }

    private static List<Involvement> cases(int number) {
        return IntStream.rangeClosed(1, number).mapToObj(i -> ended(i, "-")).toList();
    }

    private static OtherMeaning<Worker> row(
            Indicator<Worker> indicator, String phrase, String meaning, String taken, String other, Worker... workers) {
        return new OtherMeaning<>(indicator, phrase, meaning, QUARTER, List.of(workers), taken, other);
    }

    static Stream<OtherMeaning<Worker>> rows() {
        return Stream.of(turnover(), inPost(), caseloads()).flatMap(rows -> rows);
    }

    /** One stays, one leaves: the leaver is in post at six stocks, 31 December 2017 to 31 May 2018. 19/13 = 1.461538. */
    private static Stream<OtherMeaning<Worker>> turnover() {
        Worker oneLeft = worker(STAYS, left("2018-06-15", "voluntary resignation"));
        Worker leftOnNewYearsDay = worker(STAYS, left("2020-01-01", "voluntary resignation"));
        return Stream.of(
                row(EA11, "12-Month rolling", "the stock at the end only", "1/1.461538", "1/1", oneLeft),
                // 2 at the end of 31 December 2017, 1 at the end of 31 December 2018
                row(
                        EA11,
                        "12-Month rolling",
                        "the mean of the first and the last stock",
                        "1/1.461538",
                        "1/1.5",
                        oneLeft),
                // in post at the end of 31 December 2017 alone: 14/13 = 1.076923
                row(
                        EA11,
                        "12-Month rolling",
                        "the mean of the 12 month ends in the window",
                        "1/1.076923",
                        "1/1",
                        worker(STAYS, left("2018-01-10", "voluntary resignation"))),
                // 2020 has 366 days: 365 days start on 2 January
                new OtherMeaning<>(
                        EA11,
                        "12-Month",
                        "365 days ending on the last day",
                        days("2020-10-01", "2020-12-31"),
                        List.of(leftOnNewYearsDay),
                        "1/1.076923",
                        "0/1.076923"),
                row(
                        EA11,
                        "12-Month",
                        "a day longer: from the last day - 12 months",
                        "0/1",
                        "1/1",
                        worker(STAYS, left("2017-12-31", "voluntary resignation"))),
                row(
                        EA11,
                        TURNOVER,
                        "retirement counted as voluntary",
                        "0/1.461538",
                        "1/1.461538",
                        worker(STAYS, left("2018-06-15", "retirement"))),
                row(
                        EA11,
                        TURNOVER,
                        "all leavers",
                        "0/1.461538",
                        "1/1.461538",
                        worker(STAYS, left("2018-06-15", "end of contract"))),
                row(
                        EA11,
                        TURNOVER,
                        "all leavers, moves within the council among them",
                        "0/1.461538",
                        "1/1.461538",
                        worker(STAYS, left("2018-06-15", "moved within council"))),
                row(
                        EA11,
                        "qualified Social Workers",
                        "agency workers included",
                        "0/1",
                        "0/2",
                        worker(STAYS, post("1", "2011-01-01", "-").agency(true).build())),
                row(
                        EA11,
                        "Social Workers",
                        HEADCOUNT,
                        "0/0.5",
                        "0/1",
                        worker(post("0.5", "2010-01-01", "-").build())));
    }

    /** Half an agency worker and one who is not, in a role and qualified. */
    private static Stream<OtherMeaning<Worker>> inPost() {
        Worker agency =
                worker(STAYS, post("0.5", "2018-01-01", "-").agency(true).build());
        Worker agencyLeft = worker(
                STAYS, post("0.5", "2018-01-01", "2018-12-31").agency(true).build());
        return Stream.of(
                row(AGENCY_RATE, "full-time equivalent", HEADCOUNT, "0.5/1.5", "1/2", agency),
                row(AGENCY_RATE, "on the last day", STILL_OPEN, "0/1", "0.5/1.5", agencyLeft),
                row(PERMANENT_IN_ROLE, "full-time equivalent", HEADCOUNT, "1/1.5", "1/2", agency),
                row(PERMANENT_IN_ROLE, "on the last day", STILL_OPEN, "1/1", "1/1.5", agencyLeft));
    }

    private static Stream<OtherMeaning<Worker>> caseloads() {
        Worker half = worker(post("0.5", "2018-01-01", "-").build());
        Worker leaving = with(worker(post("1", "2018-01-01", "2018-12-31").build()), cases(1));
        Worker newHalf =
                worker(post("0.5", "2018-01-01", "-").newlyQualified(true).build());
        String everHeld = "all case-holding posts, with or without cases: workers who hold a case or have held one";
        return Stream.of(
                row(
                        CASELOAD_AVERAGE,
                        "Cases",
                        "involvements of every role",
                        "1/1",
                        "2/1",
                        with(
                                worker(STAYS),
                                List.of(ended(1, "-"), involvement(2, "Independent Reviewing Officer", "-")))),
                row(
                        CASELOAD_AVERAGE,
                        "on the last day",
                        STILL_OPEN,
                        "1/1",
                        "2/1",
                        with(worker(STAYS), List.of(ended(1, "-"), ended(2, "2018-12-31")))),
                row(CASELOAD_AVERAGE, "in post", STILL_OPEN, "0/0", "1/1", leaving),
                row(
                        CASELOAD_AVERAGE,
                        "full-time equivalent social worker",
                        "per head",
                        "2/0.5",
                        "2/1",
                        with(half, cases(2))),
                // the second worker's only case ended in June
                row(
                        CASELOAD_AVERAGE,
                        "with at least one case",
                        everHeld,
                        "1/1",
                        "1/2",
                        with(worker(STAYS), cases(1)),
                        with(worker(STAYS), List.of(ended(1, "2018-06-30")))),
                row(CASELOAD_WITHIN_CAP, "in post", STILL_OPEN, "0/0", "1/1", leaving),
                // 20 x 0.5 = 10, and 15 x 0.5 = 7.5
                row(
                        CASELOAD_WITHIN_CAP,
                        CAP,
                        "the cap times the full-time equivalent",
                        "1/1",
                        "0/1",
                        with(half, cases(11))),
                row(
                        CASELOAD_WITHIN_CAP,
                        CAP,
                        "the cap times the full-time equivalent",
                        "1/1",
                        "0/1",
                        with(newHalf, cases(8))));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void another_meaning_is_told_from_the_one_taken(OtherMeaning<Worker> row) {
        row.isToldFromTheOneTaken();
    }

    @Test
    void every_other_meaning_has_a_row() {
        OtherMeaning.allOf(
                rows().map(row -> row), EA11, AGENCY_RATE, PERMANENT_IN_ROLE, CASELOAD_AVERAGE, CASELOAD_WITHIN_CAP);
    }

    @ParameterizedTest
    @CsvSource({
        "all leavers, end of contract, 1/1.461538",
        "all leavers, moved within council, 0/1.461538",
        "retirement counted as voluntary, voluntary resignation, 1/1.461538",
        "retirement counted as voluntary, end of contract, 0/1.461538",
    })
    void some_leave_the_post_and_not_the_council(String meaning, String reason, String counted) {
        assertThat(OtherMeaning.tally(
                        EA11.read(TURNOVER, meaning), List.of(worker(STAYS, left("2018-06-15", reason))), QUARTER))
                .isEqualTo(counted);
    }

    /** 20 x 0.8 = 16 and 15 x 0.8 = 12; a newly qualified worker in one of two posts is newly qualified. */
    @ParameterizedTest
    @CsvSource({"16, false, 1/1", "17, false, 0/1", "12, true, 1/1", "13, true, 0/1"})
    void the_cap_times_the_hours_of_all_posts_is_still_within_it(int cases, boolean newly, String counted) {
        Worker worker = worker(
                post("0.5", "2018-01-01", "-").newlyQualified(newly).build(),
                post("0.3", "2018-01-02", "-").build());
        assertThat(OtherMeaning.tally(
                        CASELOAD_WITHIN_CAP.read(CAP, "the cap times the full-time equivalent"),
                        List.of(with(worker, cases(cases))),
                        QUARTER))
                .isEqualTo(counted);
    }

    /** Before the first case a worker is none who has held one. */
    @ParameterizedTest
    @CsvSource({"2018-01-31, 0/0", "2018-02-01, 1/1", "2018-07-01, 0/1"})
    void a_worker_holds_cases_from_the_first_on(String day, String counted) {
        assertThat(OtherMeaning.tally(
                        CASELOAD_AVERAGE.read(
                                "with at least one case",
                                "all case-holding posts, with or without cases: workers who hold a case or have held"
                                        + " one"),
                        List.of(with(worker(STAYS), List.of(ended(1, "2018-06-30")))),
                        days(day, day)))
                .isEqualTo(counted);
    }
}
