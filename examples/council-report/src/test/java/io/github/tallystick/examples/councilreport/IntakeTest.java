package io.github.tallystick.examples.councilreport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.examples.councilreport.page.Page;
import io.github.tallystick.returns.CouncilRecords;
import io.github.tallystick.returns.SsdReader;
import io.github.tallystick.returns.SsdTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the page says of the files. */
class IntakeTest {
    private static final String COLUMNS = "//section[@id='intake']//table[caption='Rows read, by file']/thead/tr/th";
    private static final String ROWS = "//section[@id='intake']//table[caption='Rows read, by file']/tbody/tr";

    /** Four rows: an assessment, a dental check, an assessment of which no day is given, and one on a day that is none. */
    @Test
    void rows_passed_over_have_a_column_of_their_own_so_that_the_row_adds_up() throws IOException {
        CouncilRecords records = read(SsdTable.SSD_CLA_HEALTH, """
                clah_health_check_id,clah_person_id,clah_health_check_type,clah_health_check_date,clah_health_check_status
                H1,CHILD1,Health assessment,2018-10-01,Completed
                H2,CHILD1,Dental check,2018-10-01,Completed
                H3,CHILD2,Health assessment,,Completed
                H4,CHILD2,Health assessment,2018-31-12,Completed
                """);
        PageDocument page = page(records);
        assertThat(page.texts(COLUMNS))
                .containsExactly("File", "Read", "Used", "Not used", "Of other councils", "Passed over");
        assertThat(page.all(ROWS).stream().map(PageTest::cells))
                .containsExactly(List.of("ssd_cla_health.csv", "4", "1", "1", "0", "2"));
    }

    @Test
    void there_is_no_such_column_where_no_row_is_passed_over() throws IOException {
        CouncilRecords records = read(SsdTable.SSD_CIN_EPISODES, """
                cine_referral_id,cine_person_id,cine_referral_date,cine_referral_nfa
                R1,CHILD1,2018-10-01,N
                """);
        PageDocument page = page(records);
        assertThat(page.texts(COLUMNS)).containsExactly("File", "Read", "Used", "Not used", "Of other councils");
        assertThat(page.all(ROWS).stream().map(PageTest::cells))
                .containsExactly(List.of("ssd_cin_episodes.csv", "1", "1", "0", "0"));
        assertThat(page.texts("//section[@id='intake']//p")).noneMatch(words -> words.contains("passed over"));
    }

    private static CouncilRecords read(SsdTable table, String rows) throws IOException {
        SsdReader reader = new SsdReader();
        reader.read(table, table.tableName() + ".csv", new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)));
        return reader.records();
    }

    private static PageDocument page(CouncilRecords records) {
        return PageDocument.of(Page.of(new Report(AshmereReport.REQUEST, List.of(), records, NeighbourFigures.NONE)));
    }
}
