package io.github.tallystick.indicators;

import static io.github.tallystick.indicators.OtherMeaning.days;
import static io.github.tallystick.indicators.leaving.LeavingIndicators.EET;
import static io.github.tallystick.indicators.leaving.LeavingIndicators.IN_TOUCH;
import static io.github.tallystick.indicators.leaving.LeavingIndicators.SUITABLE_ACCOMMODATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.calc.Explanation;
import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.indicators.facts.CareLeaverStatus;
import io.github.tallystick.indicators.facts.Child;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Care leavers with a birthday in the year to 31 March 2021, whose 29 February is missing. */
class LeavingReadingsTest {
    private static final ReportingPeriod YEAR = days("2020-04-01", "2021-03-31");
    private static final ReportingPeriod TO_28_FEBRUARY = days("2020-04-01", "2021-02-28");

    private static CareLeaverStatus status(String yearTo, String inTouch, String activity, String place) {
        return CareLeaverStatus.builder()
                .id("s" + yearTo)
                .yearTo(LocalDate.parse(yearTo))
                .inTouch(inTouch)
                .activity(activity)
                .accommodation(place)
                .build();
    }

    private static Child leaver(String born, String inTouch, String activity, String place) {
        return Child.builder()
                .id("c")
                .bornOn(LocalDate.parse(born))
                .addCareLeaverStatuses(status("2021-03-31", inTouch, activity, place))
                .build();
    }

    static Stream<OtherMeaning<Child>> rows() {
        return Stream.of(IN_TOUCH, EET, SUITABLE_ACCOMMODATION)
                .flatMap(each -> Stream.concat(
                        Stream.of(
                                row(
                                        each,
                                        "19th, 20th or 21st",
                                        "17th and 18th birthdays too",
                                        YEAR,
                                        "0/0",
                                        "1/1",
                                        leaver("2002-06-01", "YES", "F1", "U1")),
                                row(
                                        each,
                                        "19th, 20th or 21st",
                                        "17th and 18th birthdays too",
                                        YEAR,
                                        "0/0",
                                        "1/1",
                                        leaver("2003-06-01", "YES", "F1", "U1")),
                                row(
                                        each,
                                        "birthday",
                                        "on 28 February",
                                        TO_28_FEBRUARY,
                                        "0/0",
                                        "1/1",
                                        leaver("2000-02-29", "YES", "F1", "U1")),
                                row(
                                        each,
                                        "care leavers",
                                        "refused and no longer required (REFU, NREQ) left out",
                                        YEAR,
                                        "0/1",
                                        "0/0",
                                        leaver("2000-06-01", "REFU", "0", "0")),
                                row(
                                        each,
                                        "care leavers",
                                        "refused and no longer required (REFU, NREQ) left out",
                                        YEAR,
                                        "0/1",
                                        "0/0",
                                        leaver("2000-06-01", "NREQ", "0", "0"))),
                        ofOne(each)));
    }

    private static Stream<OtherMeaning<Child>> ofOne(Indicator<Child> indicator) {
        if (indicator.equals(IN_TOUCH)) {
            return Stream.of();
        }
        OtherMeaning<Child> inTouch = row(
                indicator,
                "care leavers",
                "only those in touch",
                YEAR,
                "1/1",
                "0/0",
                leaver("2000-06-01", "NO", "F1", "U1"));
        return indicator.equals(EET)
                ? Stream.of(inTouch)
                : Stream.concat(
                        Stream.of(inTouch),
                        Stream.of("G1", "H1", "R2")
                                .map(place -> row(
                                        indicator,
                                        "at a known place in the country",
                                        "gone abroad, deported and not known kept",
                                        YEAR,
                                        "0/0",
                                        place.endsWith("1") ? "1/1" : "0/1",
                                        leaver("2000-06-01", "YES", "F1", place))));
    }

    private static OtherMeaning<Child> row(
            Indicator<Child> indicator,
            String phrase,
            String meaning,
            ReportingPeriod period,
            String taken,
            String other,
            Child child) {
        return new OtherMeaning<>(indicator, phrase, meaning, period, List.of(child), taken, other);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void another_meaning_is_told_from_the_one_taken(OtherMeaning<Child> row) {
        row.isToldFromTheOneTaken();
    }

    @Test
    void every_other_meaning_has_a_row() {
        OtherMeaning.allOf(rows().map(row -> row), IN_TOUCH, EET, SUITABLE_ACCOMMODATION);
    }

    /** Not in touch, refused and no longer required stay in; died and returned home do not; 0 is neither good nor unknown. */
    @ParameterizedTest
    @CsvSource({
        "YES,  F1, U1, 1/1, 1/1, 1/1",
        "YES,  P5, B2, 1/1, 1/1, 0/1",
        "YES,  G4, R1, 1/1, 0/1, 0/0",
        "NO,   F2, H1, 0/1, 1/1, 0/0",
        "REFU, 0,  0,  0/1, 0/1, 0/1",
        "NREQ, G6, G1, 0/1, 0/1, 0/0",
        "DIED, F1, U1, 0/0, 0/0, 0/0",
        "RHOM, F1, U1, 0/0, 0/0, 0/0",
        "'',   '', '', 0/1, 0/1, 0/1"
    })
    void who_is_below_and_above_the_line(
            String inTouch, String activity, String place, String touch, String eet, String suitable) {
        List<Child> leaver = List.of(leaver("2000-06-01", inTouch, activity, place));
        assertThat(OtherMeaning.tally(IN_TOUCH, leaver, YEAR)).isEqualTo(touch);
        assertThat(OtherMeaning.tally(EET, leaver, YEAR)).isEqualTo(eet);
        assertThat(OtherMeaning.tally(SUITABLE_ACCOMMODATION, leaver, YEAR)).isEqualTo(suitable);
    }

    /** From 19 to 21, by the return of the collection year from 1 April to 31 March that the birthday falls in. */
    @ParameterizedTest
    @CsvSource({
        "2002-03-31, 1/1",
        "2002-04-01, 0/0",
        "2001-04-01, 1/1",
        "1999-04-01, 1/1",
        "1999-03-31, 0/0",
        "2000-03-31, 1/1"
    })
    void a_birthday_counts_with_the_return_of_its_year(String born, String tally) {
        assertThat(OtherMeaning.tally(IN_TOUCH, List.of(leaver(born, "YES", "F1", "U1")), YEAR))
                .isEqualTo(tally);
    }

    /** Two birthdays, each with the status of its own year; the birthday without a return is no unit. */
    @Test
    void a_period_over_several_years_takes_each_birthday_with_its_own_status() {
        Child child = Child.builder()
                .from(leaver("2000-06-01", "NO", "0", "0"))
                .addCareLeaverStatuses(status("2020-03-31", "YES", "F1", "U1"))
                .build();
        Evaluation<Child> evaluation = Evaluation.of(IN_TOUCH, List.of(child));
        assertThat(evaluation.explain(days("2019-04-01", "2022-03-31")))
                .extracting(Explanation::unit, Explanation::inNumerator, Explanation::reason)
                .containsExactlyInAnyOrder(
                        tuple("c@19", true, "birthday 2019-06-01; in touch YES"),
                        tuple("c@20", false, "birthday 2020-06-01; in touch NO"));
    }

    @Test
    void a_care_leaver_without_a_date_of_birth_is_told_and_not_counted() {
        Child child = Child.builder()
                .from(leaver("2000-06-01", "YES", "F1", "U1"))
                .bornOn(Optional.empty())
                .build();
        Figure figure = Evaluation.of(EET, List.of(child)).figure(YEAR);
        assertThat(figure.standings().unusable()).isEqualTo(1);
    }

    /** Born 2002-06-01 by the return of the year: 18 in it; by the child's own record 19 on 1 June 2020. */
    @Test
    void the_day_of_birth_in_the_return_of_the_year_decides() {
        CareLeaverStatus status = CareLeaverStatus.builder()
                .from(status("2021-03-31", "YES", "F1", "U1"))
                .bornOn(LocalDate.of(2002, 6, 1))
                .build();
        Child child = Child.builder()
                .from(leaver("2001-06-01", "YES", "F1", "U1"))
                .careLeaverStatuses(List.of(status))
                .build();
        assertThat(OtherMeaning.tally(IN_TOUCH, List.of(leaver("2001-06-01", "YES", "F1", "U1")), YEAR))
                .isEqualTo("1/1");
        assertThat(OtherMeaning.tally(IN_TOUCH, List.of(child), YEAR)).isEqualTo("0/0");
    }
}
