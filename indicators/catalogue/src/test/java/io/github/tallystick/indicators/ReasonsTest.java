package io.github.tallystick.indicators;

import static io.github.tallystick.indicators.OtherMeaning.dayIfAny;
import static io.github.tallystick.indicators.lookedafter.LookedAfterIndicators.SOCIAL_WORKERS_3_PLUS;
import static io.github.tallystick.indicators.lookedafter.LookedAfterIndicators.VP7;
import static io.github.tallystick.indicators.schools.SchoolIndicators.EA2;
import static io.github.tallystick.indicators.workforce.WorkforceIndicators.AGENCY_RATE;
import static io.github.tallystick.indicators.workforce.WorkforceIndicators.CASELOAD_WITHIN_CAP;
import static io.github.tallystick.indicators.workforce.WorkforceIndicators.EA11;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.calc.Explanation;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.indicators.facts.CareEpisode;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Fte;
import io.github.tallystick.indicators.facts.Involvement;
import io.github.tallystick.indicators.facts.Post;
import io.github.tallystick.indicators.facts.School;
import io.github.tallystick.indicators.facts.SchoolListing;
import io.github.tallystick.indicators.facts.Worker;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a reader is told of one unit in the quarter to 31 December 2018. */
class ReasonsTest {
    private static final ReportingPeriod QUARTER = OtherMeaning.days("2018-10-01", "2018-12-31");

    private static <F extends Facts<F>> List<String> reasons(Indicator<F> indicator, F facts) {
        return Evaluation.of(indicator, List.of(facts)).explain(QUARTER).stream()
                .map(Explanation::reason)
                .toList();
    }

    private static CareEpisode episode(String start, String ceased, String reason) {
        return CareEpisode.builder()
                .id(start)
                .periodOfCare("p")
                .startedOn(LocalDate.parse(start))
                .ceasedOn(dayIfAny(ceased))
                .ceasedReason(reason)
                .legalStatus("C2")
                .build();
    }

    private static Involvement allocated(String child, String worker, String start, String end) {
        return Involvement.builder()
                .id(child + worker + start)
                .child(child)
                .worker(worker)
                .role(Involvement.ALLOCATED_SOCIAL_WORKER)
                .startedOn(LocalDate.parse(start))
                .endedOn(dayIfAny(end))
                .build();
    }

    @Test
    void a_cessation_tells_its_day_its_reason_and_the_one_that_counts_instead() {
        Child child = Child.builder()
                .id("c")
                .addCareEpisodes(episode("2018-01-01", "2018-10-10", "E4A"), episode("2018-10-20", "2018-12-20", "E17"))
                .build();
        assertThat(reasons(VP7, child))
                .containsExactly(
                        "ceased 2018-10-10, ceased again 2018-12-20; reason E4A (returned home as planned)",
                        "ceased 2018-12-20, not ceased again; reason E17 (aged 18 or over and remained with"
                                + " carers)");
    }

    /** Episodes that follow one another are told as one spell, and each social worker with all days, by number. */
    @Test
    void a_looked_after_child_tells_the_days_of_care_and_of_each_social_worker() {
        Child child = Child.builder()
                .id("c")
                .addCareEpisodes(
                        episode("2017-01-01", "2018-03-01", "X1"),
                        episode("2018-03-01", "2018-04-01", "E4A"),
                        episode("2018-06-01", "-", ""))
                .addInvolvements(
                        allocated("c", "b", "2018-07-01", "-"),
                        allocated("c", "a", "2018-04-02", "2018-05-01"),
                        allocated("c", "a", "2018-06-01", "2018-06-30"))
                .build();
        assertThat(reasons(SOCIAL_WORKERS_3_PLUS, child))
                .containsExactly("in care from 2017-01-01 to 2018-04-01 and from 2018-06-01 on;"
                        + " worker 1: involved from 2018-04-02 to 2018-05-01 and from 2018-06-01 to 2018-06-30;"
                        + " worker 2: involved from 2018-07-01 on");
        Child without = Child.builder()
                .id("c")
                .addCareEpisodes(episode("2018-06-01", "-", ""))
                .build();
        assertThat(reasons(SOCIAL_WORKERS_3_PLUS, without))
                .containsExactly("in care from 2018-06-01 on; no involvement");
    }

    private static Post post(String end, boolean agency, boolean newlyQualified) {
        return Post.builder()
                .id("p")
                .fte(Fte.of("0.5"))
                .qualified(true)
                .agency(agency)
                .newlyQualified(newlyQualified)
                .startedOn(LocalDate.of(2018, 1, 1))
                .endedOn(dayIfAny(end))
                .leavingReason(dayIfAny(end).map(day -> "retirement"))
                .build();
    }

    private static Worker worker(Post post) {
        return Worker.builder().id("w").addPosts(post).build();
    }

    @Test
    void a_post_tells_who_holds_it_when_and_why_it_was_left() {
        assertThat(reasons(AGENCY_RATE, worker(post("-", true, false))))
                .containsExactly("qualified social worker; in post from 2018-01-01 on; agency worker");
        assertThat(reasons(EA11, worker(post("2018-10-31", false, false))))
                .containsExactly("qualified social worker; not agency worker;"
                        + " Children's Social Care and Early Intervention Service;"
                        + " in post from 2018-01-01 to 2018-10-31; left 2018-10-31; leaving reason retirement");
        assertThat(reasons(EA11, worker(post("-", true, false))))
                .containsExactly("qualified social worker; agency worker");
    }

    @Test
    void a_caseload_tells_the_days_of_each_case_once() {
        List<Involvement> cases = IntStream.rangeClosed(1, 16)
                .mapToObj(i -> i < 16
                        ? allocated("c" + i, "w", "2018-02-01", "-")
                        : allocated("c" + i, "w", "2018-06-01", "2018-09-01"))
                .toList();
        Worker worker = Worker.builder()
                .id("w")
                .addPosts(post("-", false, true))
                .involvements(cases)
                .build();
        assertThat(reasons(CASELOAD_WITHIN_CAP, worker))
                .singleElement()
                .satisfies(reason -> assertThat(reason)
                        .startsWith("child 1: involved from 2018-02-01 on; child 2: ")
                        .endsWith("; child 16: involved from 2018-06-01 to 2018-09-01; in post from 2018-01-01 on"));
    }

    @Test
    void a_school_tells_its_list_its_grade_and_its_pupils() {
        School school = School.builder()
                .urn("1")
                .addListings(SchoolListing.builder()
                        .listedOn(LocalDate.of(2018, 9, 30))
                        .replacedOn(LocalDate.of(2019, 3, 31))
                        .phase("Primary")
                        .typeOfEducation("Community School")
                        .overallEffectiveness(OptionalInt.empty())
                        .predecessorGrade(OptionalInt.of(2))
                        .pupils(OptionalInt.empty())
                        .build())
                .build();
        assertThat(reasons(EA2, school))
                .containsExactly("type of education Community School; phase Primary; list of 2018-09-30, until that of"
                        + " 2019-03-31; pupils not given");
    }
}
