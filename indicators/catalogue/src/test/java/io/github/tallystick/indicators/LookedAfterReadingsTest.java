package io.github.tallystick.indicators;

import static io.github.tallystick.indicators.OtherMeaning.dayIfAny;
import static io.github.tallystick.indicators.OtherMeaning.days;
import static io.github.tallystick.indicators.lookedafter.LookedAfterIndicators.SOCIAL_WORKERS_3_PLUS;
import static io.github.tallystick.indicators.lookedafter.LookedAfterIndicators.VP7;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.indicators.facts.CareEpisode;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Involvement;
import io.github.tallystick.indicators.facts.Item;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each other meaning changes, a row a meaning; the figures follow from the words and the dates. */
class LookedAfterReadingsTest {
    private static final ReportingPeriod QUARTER = days("2018-10-01", "2018-12-31");
    private static final ReportingPeriod YEAR_TO_MARCH_2019 = days("2018-04-01", "2019-03-31");
    private static final String PERMANENCE = "adopted, returned home or special guardianship order is granted";
    private static final String LEFT_OUT =
            "children who died (E2), moved to another council (E3) or were 18 by the reason given (E15, E17) left out";

    private static CareEpisode episode(String start, String ceased, String reason, String status) {
        return CareEpisode.builder()
                .id(start)
                .periodOfCare(start)
                .startedOn(LocalDate.parse(start))
                .ceasedOn(dayIfAny(ceased))
                .ceasedReason(reason)
                .legalStatus(status)
                .build();
    }

    private static Child child(CareEpisode... episodes) {
        return Child.builder().id("c").addCareEpisodes(episodes).build();
    }

    /** Ceased once in the quarter, for a reason. */
    private static Child ceased(String reason) {
        return child(episode("2018-01-01", "2018-10-10", reason, "C2"));
    }

    private static Child with(Child child, Involvement... involvements) {
        return Child.builder().from(child).addInvolvements(involvements).build();
    }

    private static Involvement involvement(String worker, String role, String start, String end) {
        return Involvement.builder()
                .id(worker + start)
                .child("c")
                .worker(worker)
                .role(role)
                .startedOn(LocalDate.parse(start))
                .endedOn(dayIfAny(end))
                .build();
    }

    private static Involvement allocated(String worker, String start, String end) {
        return involvement(worker, Involvement.ALLOCATED_SOCIAL_WORKER, start, end);
    }

    private static Child lookedAfterFrom(String start) {
        return child(episode(start, "-", "", "C2"));
    }

    private static OtherMeaning<Child> leaving(
            String phrase, String meaning, String taken, String other, Child... children) {
        return new OtherMeaning<>(VP7, phrase, meaning, QUARTER, List.of(children), taken, other);
    }

    private static OtherMeaning<Child> workers(
            String phrase, String meaning, ReportingPeriod year, String taken, String other, Child child) {
        return new OtherMeaning<>(SOCIAL_WORKERS_3_PLUS, phrase, meaning, year, List.of(child), taken, other);
    }

    static Stream<OtherMeaning<Child>> rows() {
        Child twice = child(
                episode("2018-01-01", "2018-10-10", "E4A", "C2"), episode("2018-10-20", "2018-12-20", "E17", "C2"));
        return Stream.of(
                // home on 10 October, staying put at 18 on 20 December: the last counts, or both
                leaving("children leaving care", "every cessation", "0/1", "1/2", twice),
                leaving("children leaving care", LEFT_OUT, "1/2", "1/1", ceased("E4A"), ceased("E2")),
                leaving("children leaving care", LEFT_OUT, "1/2", "1/1", ceased("E4A"), ceased("E3")),
                leaving("children leaving care", LEFT_OUT, "1/2", "1/1", ceased("E4A"), ceased("E15")),
                leaving("children leaving care", LEFT_OUT, "1/2", "1/1", ceased("E4A"), ceased("E17")),
                // home first, but the last cessation is left out, and so the child
                leaving("children leaving care", LEFT_OUT, "0/1", "0/0", twice),
                leaving(PERMANENCE, "child arrangements order (E41) included", "0/1", "1/1", ceased("E41")),
                leaving(
                        PERMANENCE,
                        "left to live with someone without parental responsibility (E13) included",
                        "0/1",
                        "1/1",
                        ceased("E13")),
                leaving(PERMANENCE, "returned home left out", "1/1", "0/1", ceased("E4A")),
                leaving(PERMANENCE, "returned home left out", "1/1", "0/1", ceased("E4B")),
                leaving(PERMANENCE, "only E43 and E44", "1/1", "0/1", ceased("E45")),
                leaving(PERMANENCE, "only E43 and E44", "2/2", "1/2", ceased("E44"), ceased("E48")),
                leaving(
                        "care",
                        "short breaks included",
                        "0/0",
                        "1/1",
                        child(episode("2018-01-01", "2018-10-10", "E4A", "V4"))),
                workers(
                        "looked after",
                        "short breaks included",
                        YEAR_TO_MARCH_2019,
                        "0/0",
                        "0/1",
                        child(episode("2018-01-01", "-", "", "V3"))),
                workers(
                        "on the last day",
                        "still open on its last day",
                        YEAR_TO_MARCH_2019,
                        "0/0",
                        "0/1",
                        child(episode("2018-01-01", "2019-03-31", "E4A", "C2"))),
                // the year from 1 April 2019 has 366 days: 365 days start on 2 April
                workers(
                        "12 months",
                        "365 days ending on the last day",
                        days("2019-04-01", "2020-03-31"),
                        "1/1",
                        "0/1",
                        with(
                                lookedAfterFrom("2018-01-01"),
                                allocated("a", "2018-01-01", "2019-04-01"),
                                allocated("b", "2019-04-02", "2019-06-01"),
                                allocated("d", "2019-06-02", "-"))),
                // 31 March 2019 - 12 months = 31 March 2018
                workers(
                        "12 months",
                        "a day longer: from the last day - 12 months",
                        YEAR_TO_MARCH_2019,
                        "0/1",
                        "1/1",
                        with(
                                lookedAfterFrom("2018-01-01"),
                                allocated("a", "2018-01-01", "2018-03-31"),
                                allocated("b", "2018-04-01", "2018-06-01"),
                                allocated("d", "2018-06-02", "-"))),
                // a comes back: 2 people, 3 involvements
                workers(
                        "social workers",
                        "involvements counted",
                        YEAR_TO_MARCH_2019,
                        "0/1",
                        "1/1",
                        with(
                                lookedAfterFrom("2018-01-01"),
                                allocated("a", "2018-05-01", "2018-06-01"),
                                allocated("b", "2018-06-02", "2018-07-01"),
                                allocated("a", "2018-07-02", "-"))),
                workers(
                        "social workers",
                        "other roles counted",
                        YEAR_TO_MARCH_2019,
                        "0/1",
                        "1/1",
                        with(
                                lookedAfterFrom("2018-01-01"),
                                allocated("a", "2018-05-01", "2018-06-01"),
                                allocated("b", "2018-06-02", "-"),
                                involvement("d", "Independent Reviewing Officer", "2018-05-01", "-"))),
                // a's last day is the day before the child is looked after
                workers(
                        "in the 12 months",
                        "only while looked after",
                        YEAR_TO_MARCH_2019,
                        "1/1",
                        "0/1",
                        with(
                                lookedAfterFrom("2018-10-01"),
                                allocated("a", "2018-05-01", "2018-09-30"),
                                allocated("b", "2018-10-01", "2018-12-31"),
                                allocated("d", "2019-01-01", "-"))),
                // a starts on the day on which the child ceases for a while, at whose end it is not looked after
                workers(
                        "in the 12 months",
                        "only while looked after",
                        YEAR_TO_MARCH_2019,
                        "1/1",
                        "0/1",
                        with(
                                child(
                                        episode("2018-05-01", "2018-07-01", "E4A", "C2"),
                                        episode("2018-10-01", "-", "", "C2")),
                                allocated("b", "2018-05-01", "2018-06-30"),
                                allocated("a", "2018-07-01", "2018-09-30"),
                                allocated("d", "2018-10-01", "-"))));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void another_meaning_is_told_from_the_one_taken(OtherMeaning<Child> row) {
        row.isToldFromTheOneTaken();
    }

    @Test
    void every_other_meaning_has_a_row() {
        OtherMeaning.allOf(rows().map(row -> row), VP7, SOCIAL_WORKERS_3_PLUS);
    }

    /** A worker on the first day and one on the last day of care count, as one who is there through it does. */
    @Test
    void only_while_looked_after_holds_the_first_day_of_care_and_the_day_before_ceasing() {
        Child child = with(
                child(episode("2018-05-01", "2018-07-01", "E4A", "C2"), episode("2018-10-01", "-", "", "C2")),
                allocated("a", "2018-01-01", "2018-05-01"),
                allocated("b", "2018-06-30", "2018-06-30"),
                allocated("d", "2018-10-01", "-"));
        assertThat(OtherMeaning.tally(
                        SOCIAL_WORKERS_3_PLUS.read("in the 12 months", "only while looked after"),
                        List.of(child),
                        YEAR_TO_MARCH_2019))
                .isEqualTo("1/1");
    }

    @Test
    void with_short_breaks_nothing_needs_the_legal_status() {
        assertThat(VP7.needs()).contains(Item.LEGAL_STATUSES.inWords());
        assertThat(VP7.read("care", "short breaks included").needs()).containsExactly(Item.CARE_EPISODES.inWords());
    }
}
