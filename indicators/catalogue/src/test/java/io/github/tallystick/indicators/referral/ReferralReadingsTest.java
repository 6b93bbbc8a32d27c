package io.github.tallystick.indicators.referral;

import static io.github.tallystick.indicators.referral.ReferralIndicators.VP4;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.calc.Standings;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.facts.Known;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.core.result.Tally;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.indicators.ReadingRow;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Item;
import io.github.tallystick.indicators.facts.Referral;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For each other meaning of each phrase, records that tell it from the one taken; and where referrals stand. */
class ReferralReadingsTest {
    static Stream<ReadingRow<Child>> rows() {
        return Stream.of(
                // a referral of April, asked for by the quarter from October
                row("in 2018/19", "the year to date", "2018-10-01", "2018-12-31", "0/0", "0/1", referral("2018-04-02")),
                // 15 June 2019 is 366 days before, because 29 February 2020 lies between
                row(
                        "within 12 months",
                        "365 days",
                        "2020-06-15",
                        "2020-06-15",
                        "1/1",
                        "0/1",
                        referral("2019-06-15"),
                        referral("2020-06-15")),
                // 14 June 2018 is 366 days before, and more than 12 months
                row(
                        "within 12 months",
                        "366 days",
                        "2019-06-15",
                        "2019-06-15",
                        "0/1",
                        "1/1",
                        referral("2018-06-14"),
                        referral("2019-06-15")),
                row(
                        "within 12 months",
                        "12 months to the day does not count",
                        "2019-06-15",
                        "2019-06-15",
                        "1/1",
                        "0/1",
                        referral("2018-06-15"),
                        referral("2019-06-15")),
                // 29 February 2024 less 12 months is 28 February 2023; 28 February 2023 and 12 months is 28 February
                // 2024
                row(
                        "within 12 months",
                        "12 months added to the earlier date",
                        "2024-02-29",
                        "2024-02-29",
                        "1/1",
                        "0/1",
                        referral("2023-02-28"),
                        referral("2024-02-29")),
                // referred 23 months before, closed 9 months before
                row(
                        "of the previous referral",
                        "from the closure of the earlier case",
                        "2018-12-01",
                        "2018-12-01",
                        "0/1",
                        "1/1",
                        closed(referral("2017-01-10"), "2018-03-01"),
                        referral("2018-12-01")),
                row(
                        "referrals",
                        "referrals with no further action left out of the denominator",
                        "2018-10-15",
                        "2018-10-15",
                        "0/1",
                        "0/0",
                        withoutAction(referral("2018-10-15"))),
                row(
                        "referrals",
                        "a referral with no further action is not repeated by a later one",
                        "2018-10-15",
                        "2018-10-15",
                        "1/1",
                        "0/1",
                        withoutAction(referral("2018-06-15")),
                        referral("2018-10-15")),
                // the second repeats the first: one of two referrals, one child of one
                row(
                        "referrals",
                        "children instead of referrals",
                        "2018-10-01",
                        "2018-12-31",
                        "1/2",
                        "1/1",
                        referral("2018-10-15"),
                        referral("2018-11-15")));
    }

    private static ReadingRow<Child> row(
            String phrase,
            String meaning,
            String first,
            String last,
            String taken,
            String other,
            Referral... referrals) {
        return new ReadingRow<>(phrase, meaning, child(referrals), first, last, taken, other);
    }

    private static Child child(Referral... referrals) {
        return Child.builder().id("c").addReferrals(referrals).build();
    }

    private static Referral referral(String received) {
        return Referral.builder()
                .id(received)
                .receivedOn(LocalDate.parse(received))
                .build();
    }

    private static Referral closed(Referral referral, String closed) {
        return Referral.builder()
                .from(referral)
                .closedOn(LocalDate.parse(closed))
                .build();
    }

    private static Referral withoutAction(Referral referral) {
        return Referral.builder().from(referral).noFurtherAction(true).build();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void another_meaning_gives_another_figure(ReadingRow<Child> row) {
        row.check(VP4);
    }

    @Test
    void every_other_meaning_has_a_row() {
        ReadingRow.checkAll(VP4, rows());
    }

    /** Closed exactly 12 months before, and a day more; on the day of the referral itself, and after it; not closed. */
    @Test
    void a_case_is_looked_back_to_from_its_closure_and_not_while_it_is_open() {
        Indicator<Child> closure = VP4.read("of the previous referral", "from the closure of the earlier case");
        assertThat(repeats(closure, closed(referral("2017-01-10"), "2017-12-01")))
                .isTrue();
        assertThat(repeats(closure, closed(referral("2017-01-10"), "2017-11-30")))
                .isFalse();
        assertThat(repeats(closure, closed(referral("2018-11-10"), "2018-12-01")))
                .isTrue();
        assertThat(repeats(closure, closed(referral("2018-11-10"), "2018-12-02")))
                .isFalse();
        assertThat(repeats(closure, referral("2018-11-10"))).isFalse();
    }

    private static boolean repeats(Indicator<Child> indicator, Referral earlier) {
        LocalDate day = LocalDate.of(2018, 12, 1);
        Figure figure = Evaluation.of(indicator, List.of(child(earlier, referral("2018-12-01"))))
                .figure(ReportingPeriod.of(day, day));
        return figure.standings().met() == 1;
    }

    @Test
    void a_closure_is_not_known_before_its_day() {
        Referral referral = closed(referral("2018-11-10"), "2018-12-01");
        int day = EpochDay.of(LocalDate.of(2018, 12, 1));
        assertThat(referral.asKnown(Known.ALL.happenedBy(day))).isEqualTo(referral);
        assertThat(referral.asKnown(Known.ALL.happenedBy(day - 1))).isEqualTo(referral("2018-11-10"));
    }

    @Test
    void a_meaning_needs_what_it_is_counted_from() {
        assertThat(VP4.needs()).containsExactly(Item.REFERRALS.inWords());
        assertThat(VP4.read("of the previous referral", "from the closure of the earlier case")
                        .needs())
                .containsExactlyInAnyOrder(Item.REFERRALS.inWords(), Item.CLOSING_DATES.inWords());
        assertThat(VP4.read("referrals", "referrals with no further action left out of the denominator")
                        .needs())
                .containsExactlyInAnyOrder(Item.REFERRALS.inWords(), Item.NO_FURTHER_ACTION_FLAGS.inWords());
    }

    /** Readings together: of the year to date, two of three referrals repeat one; both are of one child of two. */
    @Test
    void children_are_counted_over_the_year_to_date_too() {
        Indicator<Child> both =
                VP4.read("in 2018/19", "the year to date").read("referrals", "children instead of referrals");
        Child one = child(referral("2018-04-02"), referral("2018-05-02"), referral("2018-06-02"));
        Child other =
                Child.builder().from(child(referral("2018-04-03"))).id("d").build();
        Child before = Child.builder()
                .from(child(referral("2018-03-30"), referral("2018-03-31")))
                .id("e")
                .build();
        assertThat(Evaluation.of(both, List.of(one, other, before))
                        .figure(ReportingPeriod.quarter(2019, 3))
                        .outcome())
                .isEqualTo(new Outcome.Value(Tally.of(1, 2), Fraction.of(50)));
        assertThat(both.unit()).isEqualTo("child");
    }

    @Test
    void a_referral_left_out_is_told_as_excluded() {
        Indicator<Child> actedOn =
                VP4.read("referrals", "referrals with no further action left out of the denominator");
        Figure figure = Evaluation.of(actedOn, List.of(child(withoutAction(referral("2018-10-15")))))
                .figure(ReportingPeriod.quarter(2019, 3));
        assertThat(figure.standings()).isEqualTo(new Standings(0, 1, 0, 0, 0, 0));
    }

    /**
     * Seen from 30 November, 15 October repeats 15 June whatever comes: of the referrals known all is decided, and the quarter is
     * over on 31 December. A referral of December is not known.
     */
    @Test
    void a_referral_is_decided_on_its_day() {
        Child child = child(referral("2018-06-15"), referral("2018-10-15"), referral("2018-12-05"));
        Figure figure = Evaluation.of(VP4, List.of(child))
                .asKnownAt(LocalDate.of(2018, 11, 30))
                .figure(ReportingPeriod.quarter(2019, 3));
        Optional<Fraction> all = Optional.of(Fraction.of(100));
        assertThat(figure.outcome())
                .isEqualTo(new Outcome.Incomplete(Tally.of(1, 1), all, all, LocalDate.of(2018, 12, 31)));
        assertThat(figure.standings()).isEqualTo(new Standings(1, 0, 0, 1, 0, 0));
        assertThat(Evaluation.of(VP4, List.of(child))
                        .extractedOn(LocalDate.of(2018, 12, 31))
                        .figure(ReportingPeriod.quarter(2019, 3))
                        .outcome())
                .isEqualTo(new Outcome.Value(Tally.of(2, 2), Fraction.of(100)));
    }
}
