package io.github.tallystick.returns;

import static io.github.tallystick.returns.Ssda903.episode;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.Iterables;
import io.github.tallystick.indicators.facts.CareEpisode;
import io.github.tallystick.indicators.facts.CareLeaverStatus;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Item;
import io.github.tallystick.indicators.facts.Placement;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is expected is read off the rows by the rules of the SSDA903 that stand with each test. */
class Ssda903ReaderTest {
    private static Child child(CouncilRecords records) {
        return Iterables.getOnlyElement(records.children());
    }

    private static List<String> periods(CouncilRecords records) {
        return child(records).careEpisodes().stream()
                .map(CareEpisode::periodOfCare)
                .map(id -> id.substring(id.indexOf('@') + 1))
                .toList();
    }

    private static List<String> placements(CouncilRecords records) {
        return child(records).placements().stream()
                .map(place -> place.startedOn() + " to "
                        + place.endedOn().map(LocalDate::toString).orElse("-") + " " + place.type() + " "
                        + place.startReason())
                .toList();
    }

    @Test
    void every_file_of_a_return_becomes_facts() {
        CouncilRecords records = Ssda903.read(2019, Ssda903.of2019());

        assertThat(records.problems()).isEmpty();
        assertThat(records.notes()).isEmpty();
        assertThat(records.children()).extracting(Child::id).containsExactly("CHILD-1", "CHILD-2", "CHILD-3");
        Child first = records.children().get(0);
        assertThat(first.bornOn()).contains(LocalDate.of(2010, 2, 3));
        assertThat(first.careEpisodes())
                .extracting(
                        CareEpisode::startReason,
                        episode -> episode.legalStatus().orElse(""))
                .containsExactly(tuple("S", "C2"), tuple("L", "C1"), tuple("P", "C1"));
        assertThat(first.careReviews())
                .extracting(review -> review.heldOn().toString())
                .containsExactly("2018-05-25", "2018-08-20");
        assertThat(first.careReviews())
                .allMatch(review -> !review.cancelled()
                        && review.periodOfCare()
                                .equals(first.careEpisodes().get(0).periodOfCare()));
        assertThat(first.missingIncidents())
                .extracting(incident -> incident.startedOn() + " " + incident.away() + " "
                        + incident.endedOn().isPresent())
                .containsExactlyInAnyOrder("2018-06-02 false true", "2018-06-02 true true", "2019-03-30 true false");
        assertThat(first.annualHealth())
                .extracting(health -> health.yearTo() + " " + health.assessed())
                .containsExactly("2019-03-31 true");
        CareLeaverStatus status = records.children().get(2).careLeaverStatuses().get(0);
        assertThat(List.of(status.yearTo().toString(), status.inTouch(), status.activity(), status.accommodation()))
                .containsExactly("2019-03-31", "YES", "F1", "B1");
    }

    @Test
    void a_period_of_care_is_a_chain_in_which_each_episode_starts_when_the_one_before_ends_with_X1() {
        CouncilRecords records = new Ssda903()
                .episodes(
                        2019,
                        episode("C", "01/05/2018", "S", "C2", "U4", "01/06/2018", "X1"),
                        episode("C", "01/06/2018", "P", "C2", "U4", "01/07/2018", "E4A"),
                        episode("C", "01/07/2018", "S", "C2", "U4", "01/08/2018", "X1"),
                        episode("C", "02/08/2018", "S", "C2", "U4", "", ""))
                .records();

        assertThat(periods(records)).containsExactly("2018-05-01", "2018-05-01", "2018-07-01", "2018-08-02");
    }

    /** V3 and V4 are left out first: what follows them starts a period of care and a placement, even for reason L. */
    @Test
    void short_breaks_end_the_period_of_care_before_them_and_are_no_placements() {
        CouncilRecords records = new Ssda903()
                .episodes(
                        2019,
                        episode("C", "01/05/2018", "S", "V4", "U4", "01/06/2018", "X1"),
                        episode("C", "01/06/2018", "L", "C2", "U4", "01/07/2018", "X1"),
                        episode("C", "01/07/2018", "L", "V3", "U4", "01/08/2018", "X1"),
                        episode("C", "01/08/2018", "L", "C2", "U4", "", ""))
                .records();

        assertThat(periods(records)).containsExactly("2018-06-01", "2018-06-01", "2018-06-01", "2018-08-01");
        assertThat(child(records).careEpisodes())
                .extracting(CareEpisode::isShortBreak)
                .containsExactly(true, false, true, false);
        assertThat(placements(records)).containsExactly("2018-06-01 to 2018-07-01 U4 L", "2018-08-01 to - U4 L");
    }

    @Test
    void short_breaks_that_nothing_goes_on_from_have_a_period_of_care_of_their_own() {
        CouncilRecords records = new Ssda903()
                .episodes(
                        2019,
                        episode("C", "01/05/2018", "S", "V4", "U4", "01/06/2018", "X1"),
                        episode("C", "01/06/2018", "P", "V4", "U4", "01/07/2018", "E4A"),
                        episode("C", "01/07/2018", "S", "C2", "U4", "", ""))
                .records();

        assertThat(periods(records)).containsExactly("2018-05-01", "2018-05-01", "2018-07-01");
    }

    @Test
    void a_placement_goes_on_through_reason_L_whatever_else_changed_and_each_other_reason_starts_one() {
        CouncilRecords records = new Ssda903()
                .episodes(
                        2019,
                        episode("C", "01/05/2018", "S", "C2", "U4", "01/06/2018", "X1"),
                        episode("C", "01/06/2018", "L", "C1", "A5", "01/07/2018", "X1"),
                        episode("C", "01/07/2018", "T", "C1", "T1", "05/07/2018", "X1"),
                        episode("C", "05/07/2018", "U", "C1", "U4", "05/07/2018", "X1"),
                        episode("C", "05/07/2018", "B", "C1", "K2", "01/08/2018", "E4A"),
                        episode("C", "01/08/2018", "L", "C1", "K2", "", ""))
                .records();

        assertThat(placements(records))
                .containsExactlyInAnyOrder(
                        "2018-05-01 to 2018-07-01 U4 S",
                        "2018-07-01 to 2018-07-05 T1 T",
                        "2018-07-05 to 2018-07-05 U4 U",
                        "2018-07-05 to 2018-08-01 K2 B",
                        "2018-08-01 to - K2 L");
        assertThat(child(records).placements()).extracting(Placement::id).doesNotHaveDuplicates();
        assertThat(records.problems()).isEmpty();
    }

    @Test
    void a_row_of_a_later_return_takes_the_place_of_the_earlier_one_in_whatever_order_they_are_read() {
        String[] of2019 = {
            episode("C", "01/05/2018", "S", "C2", "U4", "", ""), episode("C", "01/02/2019", "P", "C2", "U4", "", "")
        };
        String[] of2020 = {
            episode("C", "01/05/2018", "S", "C1", "K2", "01/09/2019", "X1"),
            episode("C", "01/09/2019", "P", "C1", "P1", "", "")
        };

        CouncilRecords inOrder =
                new Ssda903().episodes(2019, of2019).episodes(2020, of2020).records();
        CouncilRecords turned =
                new Ssda903().episodes(2020, of2020).episodes(2019, of2019).records();

        assertThat(turned.children()).isEqualTo(inOrder.children());
        assertThat(child(inOrder).careEpisodes())
                .extracting(episode ->
                        episode.startedOn() + " " + episode.legalStatus().orElse("") + " "
                                + episode.ceasedOn().map(LocalDate::toString).orElse("-"))
                .containsExactly("2018-05-01 C1 2019-09-01", "2019-02-01 C2 -", "2019-09-01 C1 -");
        assertThat(Tables.inWords(inOrder.notes()))
                .contains("2019/episodes.csv, line 3, decom: episode open at the end of the year must be in the next"
                        + " return, but is not there, and stays open (DfE rule 502)");
    }

    @Test
    void a_missing_incident_that_ends_in_the_next_year_is_one() {
        CouncilRecords records = new Ssda903()
                .with(2019, Ssda903File.MISSING, Ssda903.MISSING, "C,03/02/2010,M,30/03/2019,")
                .with(2020, Ssda903File.MISSING, Ssda903.MISSING, "C,03/02/2010,M,30/03/2019,02/04/2019")
                .records();

        assertThat(child(records).missingIncidents())
                .singleElement()
                .satisfies(incident -> assertThat(incident.endedOn()).contains(LocalDate.of(2019, 4, 2)));
    }

    /** A review on the day on which one period of care ends and another starts is of the one that starts. */
    @ParameterizedTest
    @CsvSource({"01/05/2018, 2018-05-01", "01/07/2018, 2018-07-01", "01/09/2018, 2018-07-01"})
    void a_review_belongs_to_the_period_of_care_that_holds_its_day(String day, String period) {
        CouncilRecords records = new Ssda903()
                .episodes(
                        2019,
                        episode("C", "01/05/2018", "S", "C2", "U4", "01/07/2018", "E4A"),
                        episode("C", "01/07/2018", "S", "C2", "U4", "01/09/2018", "E4A"))
                .with(2019, Ssda903File.REVIEWS, Ssda903.REVIEWS, "C,03/02/2010," + day + ",PN1")
                .records();

        assertThat(child(records).careReviews())
                .singleElement()
                .satisfies(review -> assertThat(review.periodOfCare()).endsWith(period));
    }

    @Test
    void a_review_outside_care_is_reported_and_not_used() {
        CouncilRecords records = new Ssda903()
                .episodes(2019, episode("C", "01/05/2018", "S", "C2", "U4", "01/07/2018", "E4A"))
                .with(
                        2019,
                        Ssda903File.REVIEWS,
                        Ssda903.REVIEWS,
                        "C,03/02/2010,30/04/2018,PN1",
                        "C,03/02/2010,02/07/2018,PN1")
                .records();

        assertThat(child(records).careReviews()).isEmpty();
        assertThat(Tables.inWords(records.problems()))
                .containsExactly(
                        "2019/reviews.csv, line 2, review: day must be in a period of care, but is in none",
                        "2019/reviews.csv, line 3, review: day must be in a period of care, but is in none");
        assertThat(records.rowCounts().get(1).rowsNotUsed()).isEqualTo(2);
    }

    @Test
    void the_header_of_the_latest_year_gives_the_day_of_birth_and_other_files_only_where_no_header_does() {
        CouncilRecords records = new Ssda903()
                .with(2020, Ssda903File.HEADER, Ssda903.HEADER, "C,1,02/02/2010,WBRI,U,,")
                .with(2019, Ssda903File.HEADER, Ssda903.HEADER, "C,1,01/01/2010,WBRI,U,,")
                .with(2021, Ssda903File.OC3, Ssda903.OC3, "C,03/03/2010,NO,0,0", "D,04/04/2001,NO,0,0")
                .records();

        assertThat(records.children())
                .extracting(child -> child.bornOn().map(LocalDate::toString).orElse("-"))
                .containsExactly("2010-02-02", "2001-04-04");
    }

    @ParameterizedTest
    @CsvSource({
        "episodes.csv, EPISODES",
        "/a/b/2018/Header.CSV, HEADER",
        "2019-oc3.csv, OC3",
        "SSDA903_2020_episodes.csv, EPISODES",
        "c:\\in\\missing.csv, MISSING",
        "sw_episodes.csv,",
        "uasc.csv,",
        "episodes.xml,"
    })
    void a_file_is_known_by_its_name(String name, Ssda903File file) {
        assertThat(Ssda903File.ofFile(name).orElse(null)).isEqualTo(file);
    }

    @Test
    void what_no_file_holds_is_missing() {
        CouncilRecords none = new Ssda903Reader().records();
        CouncilRecords all = Ssda903.read(2019, Ssda903.of2019());

        assertThat(none.missingItems()).isEqualTo(EnumSet.allOf(Item.class));
        assertThat(EnumSet.complementOf(EnumSet.copyOf(all.missingItems())))
                .containsExactlyInAnyOrder(
                        Item.CARE_EPISODES,
                        Item.EPISODE_START_REASONS,
                        Item.LEGAL_STATUSES,
                        Item.PLACEMENTS,
                        Item.EPISODE_PLACEMENTS,
                        Item.CARE_REVIEWS,
                        Item.MISSING_INCIDENTS,
                        Item.HEALTH_ASSESSMENTS,
                        Item.CARE_LEAVER_STATUSES,
                        Item.BIRTHDAYS);
    }

    @Test
    void a_year_of_no_return_a_file_twice_and_a_file_too_late_are_refused() {
        Ssda903 returns = new Ssda903().episodes(2019);

        assertThatThrownBy(() -> returns.episodes(2016))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("collection year must be 2017 to 2026, but was 2016");
        assertThatThrownBy(() -> returns.episodes(2027)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> returns.episodes(2019))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "file must be read once and before the records are asked for, but episodes of 2019 came twice");
        returns.records();
        assertThatThrownBy(() -> returns.episodes(2020))
                .hasMessage(
                        "file must be read once and before the records are asked for, but episodes of 2020 came after");
        assertThatThrownBy(returns::records)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("records must be asked for once, but were asked for again");
    }
}
