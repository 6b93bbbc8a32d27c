package io.github.tallystick.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.core.result.Tally;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.indicators.facts.Item;
import io.github.tallystick.indicators.protection.ProtectionIndicators;
import io.github.tallystick.indicators.referral.ReferralIndicators;
import io.github.tallystick.indicators.schools.SchoolIndicators;
import io.github.tallystick.indicators.workforce.WorkforceIndicators;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CouncilRecordsTest {
    private static final ReportingPeriod QUARTER = ReportingPeriod.quarter(2019, 3);

    private final CouncilRecords council = Tables.read(Tables.council());

    private static Outcome outcome(CouncilRecords records, Indicator<?> indicator) {
        return records.evaluation(indicator).figure(QUARTER).outcome();
    }

    @Test
    void an_indicator_is_counted_from_its_own_kind_of_facts() {
        // In October to December 2018: three referrals, of which that of 20 November follows that of 1 October.
        assertThat(outcome(council, ReferralIndicators.VP4))
                .isEqualTo(new Outcome.Value(Tally.of(1, 3), Fraction.of(100, 3)));
        assertThat(outcome(council, WorkforceIndicators.AGENCY_RATE)).isInstanceOf(Outcome.Value.class);
    }

    @Test
    void an_indicator_that_needs_what_the_files_lack_is_not_covered() {
        Map<SsdTable, List<String>> tables = Tables.council();
        tables.remove(SsdTable.SSD_CP_PLANS);
        CouncilRecords records = Tables.read(tables);

        assertThat(outcome(records, ProtectionIndicators.VP8))
                .isEqualTo(new Outcome.NotCovered("the records do not hold child protection plans"));
        assertThat(outcome(records, SchoolIndicators.EA1I))
                .isEqualTo(new Outcome.NotCovered("the records do not hold lists of schools"));
    }

    @Test
    void records_said_to_end_before_the_period_does_are_not_covering_it() {
        CouncilRecords records = council.reaching(LocalDate.of(2016, 4, 1), LocalDate.of(2018, 12, 30));

        assertThat(outcome(records, ReferralIndicators.VP4))
                .isEqualTo(new Outcome.NotCovered("the records end on 2018-12-30, but 2018-12-31 is needed"));
    }

    @Test
    void tables_and_lists_go_together() throws IOException {
        CouncilRecords lists = new SchoolsReader("Fenwick Vale")
                .read(
                        LocalDate.of(2018, 12, 31),
                        "list.csv",
                        new StringReader("URN,Local authority,Ofsted phase,Type of education,Total number of pupils,"
                                + "Overall effectiveness,Predecessor overall effectiveness\n"
                                + "140001,Fenwick Vale,Primary,Community School,100,2,7\n"))
                .records();
        CouncilRecords all = council.and(lists);

        assertThat(Tables.missing(all)).isEmpty();
        assertThat(all).hasToString("3 children, 2 workers, 1 schools, 0 problems, 1 notes");
        assertThat(all.rowCounts()).hasSize(17);
        assertThat(all.problemCounts()).isEqualTo(Map.of("list.csv", Map.of(FileRule.UNKNOWN_GRADE, 1L)));
        assertThat(outcome(all, SchoolIndicators.EA1I)).isInstanceOf(Outcome.Value.class);
    }

    @Test
    void an_item_that_either_of_two_should_hold_and_lacks_is_missing() {
        Map<SsdTable, List<String>> tables = Tables.council();
        tables.put(
                SsdTable.SSD_CP_VISITS,
                List.of("cppv_cp_visit_id,cppv_person_id,cppv_cp_plan_id,cppv_cp_visit_date," + "cppv_cp_visit_seen"));

        assertThat(Tables.missing(council.and(Tables.read(tables))))
                .containsExactlyInAnyOrder(Item.SCHOOL_LISTS, Item.VISIT_RECORDED_DATES);
    }

    @Test
    void lists_and_maps_cannot_be_changed() {
        CouncilRecords both = council.and(council);

        assertThatThrownBy(() -> both.children().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> council.children().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> council.problemCounts().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> council.missingItems().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
