package io.github.tallystick.returns;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.indicators.facts.CareEpisode;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Conference;
import io.github.tallystick.indicators.facts.ProtectionPlan;
import io.github.tallystick.indicators.facts.Referral;
import io.github.tallystick.indicators.facts.Worker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The example council "Fenwick Vale". The expected numbers are counted in its files by {@code wc -l} and {@code cut | uniq}. */
class CouncilOneTest {
    private static final Map<String, Long> PASSED_OVER = Map.of("ssd_cla_health.csv", 491L, "ssd_cla_reviews.csv", 1L);

    private CouncilRecords tables;
    private CouncilRecords lists;

    /** Before each test, so that each says that it was skipped where the council is not there. */
    @BeforeEach
    void read() throws IOException {
        tables = ExampleCouncil.tables();
        lists = ExampleCouncil.lists();
    }

    private static long lines(String sub, String file) throws IOException {
        return Files.readString(ExampleCouncil.folder().resolve(sub).resolve(file), StandardCharsets.UTF_8)
                .lines()
                .count();
    }

    /** 491 lines of health checks are of dental checks, and one review has no date; every other line is a fact. */
    @Test
    void each_of_the_sixteen_tables_has_a_fact_for_every_line_below_its_header() throws IOException {
        assertThat(tables.rowCounts()).hasSize(16);
        for (RowCounts counts : tables.rowCounts()) {
            assertThat(counts.rowsRead()).as(counts.file()).isEqualTo(lines("ssd", counts.file()) - 1);
            assertThat(counts.factsMade()).as(counts.file()).isEqualTo(counts.rowsRead() - counts.rowsPassedOver());
            assertThat(counts.rowsPassedOver())
                    .as(counts.file())
                    .isEqualTo(PASSED_OVER.getOrDefault(counts.file(), 0L));
        }
    }

    @Test
    void each_list_has_a_fact_for_every_line_of_the_council() throws IOException {
        assertThat(lists.rowCounts()).hasSize(28);
        for (RowCounts counts : lists.rowCounts()) {
            assertThat(counts.rowsRead()).as(counts.file()).isEqualTo(lines("schools", counts.file()) - 1);
            assertThat(counts.rowsOfOtherCouncils()).as(counts.file()).isEqualTo(8);
            assertThat(counts.factsMade()).as(counts.file()).isEqualTo(counts.rowsRead() - 8);
        }
    }

    @Test
    void nothing_is_wrong_and_nothing_is_missing() {
        CouncilRecords all = tables.and(lists);

        assertThat(all.problems()).isEmpty();
        assertThat(all.notes()).isEmpty();
        assertThat(all.problemCounts()).isEmpty();
        assertThat(Tables.missing(all)).isEmpty();
    }

    @Test
    void every_fact_is_with_its_child_or_worker() {
        List<Referral> referrals = all(Child::referrals);
        List<ProtectionPlan> plans = all(Child::plans);

        assertThat(referrals).hasSize(2180);
        assertThat(referrals.stream()
                        .mapToLong(referral -> referral.assessments().size())
                        .sum())
                .isEqualTo(2039);
        assertThat(plans).hasSize(373);
        assertThat(plans.stream().filter(ProtectionPlan::ofAnotherCouncil)).hasSize(19);
        assertThat(plans.stream().mapToLong(plan -> plan.visits().size()).sum()).isEqualTo(9204);
        assertThat(all(Child::visitsOutsidePlans)).isEmpty();
        assertThat(all(Child::assessmentsOutsideReferrals)).isEmpty();
        assertThat(all(Child::involvements)).hasSize(4586);
        assertThat(tables.workers().stream()
                        .mapToLong(worker -> worker.posts().size())
                        .sum())
                .isEqualTo(177);
        assertThat(tables.workers().stream()
                        .mapToLong(worker -> worker.involvements().size())
                        .sum())
                .isEqualTo(4586);
        assertThat(tables.workers()).extracting(Worker::id).doesNotHaveDuplicates();
    }

    /** 402 rows, 44 of them transferred in and without an enquiry; 696 reviews, 9 of them with a blank date. */
    @Test
    void conferences_have_their_enquiries_and_plans_the_reviews_that_were_held() {
        List<Conference> conferences = all(Child::conferences);
        assertThat(conferences).hasSize(402);
        assertThat(conferences.stream().filter(Conference::transferredIn)).hasSize(44);
        assertThat(conferences.stream().filter(each -> each.enquiryStartedOn().isEmpty()))
                .hasSize(44);
        List<ProtectionPlan> plans = all(Child::plans);
        assertThat(plans.stream().mapToLong(plan -> plan.reviews().size()).sum())
                .isEqualTo(687);
    }

    @Test
    void every_care_episode_has_a_legal_status() {
        List<CareEpisode> episodes = all(Child::careEpisodes);

        assertThat(episodes).hasSize(1209);
        assertThat(episodes)
                .allSatisfy(episode -> assertThat(episode.legalStatus()).isPresent());
    }

    private <T> List<T> all(Function<Child, List<T>> part) {
        List<T> all = new ArrayList<>();
        tables.children().forEach(child -> all.addAll(part.apply(child)));
        return all;
    }
}
