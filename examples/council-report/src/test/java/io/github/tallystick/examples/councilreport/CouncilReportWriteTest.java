package io.github.tallystick.examples.councilreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tallystick.core.definition.Source;
import io.github.tallystick.core.definition.Target;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.indicators.lookedafter.LookedAfterIndicators;
import io.github.tallystick.indicators.referral.ReferralIndicators;
import io.github.tallystick.indicators.scorecard.BoundTarget;
import io.github.tallystick.indicators.scorecard.Scorecard;
import io.github.tallystick.returns.CouncilRecords;
import io.github.tallystick.returns.SsdReader;
import io.github.tallystick.returns.SsdTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of records that another program has read. */
class CouncilReportWriteTest {
    private static final ReportingPeriod PERIOD = ReportingPeriod.quarter(2019, 3);
    private static final String NFA = "//section[@id='cin-referrals-nfa']";

    /** One indicator that the records reach, with a target that it misses, before one that they do not, without a target. */
    private static final Scorecard SCORECARD = Scorecard.of(
            "Two of them",
            Scorecard.Line.of(ReferralIndicators.REFERRALS_NFA, target()),
            Scorecard.Line.of(LookedAfterIndicators.VP7));

    @TempDir
    Path files;

    private static BoundTarget target() {
        return BoundTarget.builder()
                .target(Target.atMost("20"))
                .level(BoundTarget.Level.LOCAL)
                .source(Source.builder()
                        .publisher("Smallton Council (invented)")
                        .title("Key indicators (invented)")
                        .date(LocalDate.of(2018, 4, 1))
                        .build())
                .build();
    }

    /** Four referrals in the quarter, of which one led to no further action: 25%. The fifth is of the day before. */
    private static CouncilRecords records() throws IOException {
        String rows = """
                cine_referral_id,cine_person_id,cine_referral_date,cine_referral_nfa
                SECRET1,SECRET6,2018-09-30,Y
                SECRET2,SECRET7,2018-10-01,Y
                SECRET3,SECRET8,2018-11-01,N
                SECRET4,SECRET9,2018-12-01,N
                SECRET5,SECRET6,2018-12-31,N
                """;
        SsdReader reader = new SsdReader();
        reader.read(
                SsdTable.SSD_CIN_EPISODES,
                "ssd_cin_episodes.csv",
                new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)));
        return reader.records();
    }

    private static Path write(CouncilRecords records, Path directory) throws UnreadableInput, WrongUse {
        Request request = Request.about("Smallton", PERIOD, Optional.empty(), Optional.empty(), false, directory);
        return CouncilReport.write(request, records, SCORECARD);
    }

    @Test
    void the_page_is_written_into_a_directory_that_is_made_and_its_place_is_given_back() throws Exception {
        Path directory = files.resolve("new").resolve("page");
        Path page = write(records(), directory);
        assertThat(page).isEqualTo(directory.resolve("index.html")).exists();
        assertThat(PageDocument.of(Files.readString(page)).text("//h1")).startsWith("Smallton: ");
    }

    @Test
    void the_indicators_and_targets_are_those_of_the_scorecard_in_its_order() throws Exception {
        PageDocument page = written();
        assertThat(page.texts("//section[@class='card']/p[@class='code']"))
                .containsExactly("cin.referrals-nfa", "wokingham.vp7");
        assertThat(page.text(NFA + "//span[@class='value']")).isEqualTo("25.0%");
        assertThat(page.text(NFA + "//p[@class='counted']")).isEqualTo("1 / 4");
        assertThat(page.text(
                        "//table[contains(@class,'summary')]//tr[th/span='cin.referrals-nfa']/td[@class='target']"))
                .isEqualTo("at most 20% (local)");
        assertThat(page.text(
                        "//table[contains(@class,'summary')]//tr[th/span='cin.referrals-nfa']/td[@class='status']"))
                .startsWith("Red");
        assertThat(page.text("//section[@id='wokingham-vp7']//span[@class='value none']"))
                .isEqualTo("no value");
    }

    @Test
    void an_indicator_that_the_records_do_not_reach_is_told_in_a_line_without_an_empty_trend() throws Exception {
        PageDocument page = written();
        assertThat(page.texts(NFA + "//h3")).contains("Trend");
        assertThat(page.texts("//section[@id='wokingham-vp7']//h3"))
                .containsExactly("Definition: the words and what they are taken to mean");
        assertThat(page.text("//table[contains(@class,'summary')]//tr[th/span='wokingham.vp7']/td[@class='counted']"))
                .isEqualTo("not covered");
    }

    /** The year before a year is the year a year before. */
    @Test
    void a_year_is_compared_once() throws Exception {
        Request request = Request.about(
                "Smallton", ReportingPeriod.yearTo31March(2019), Optional.empty(), Optional.empty(), false, files);
        PageDocument page = PageDocument.of(Files.readString(CouncilReport.write(request, records(), SCORECARD)));
        assertThat(page.texts("//table[contains(@class,'summary')]//th[starts-with(text(),'Since')]"))
                .containsExactly("Since the year to 31 March 2018");
        assertThat(page.texts(NFA + "//ul[@class='directions']/li")).hasSize(1);
    }

    @Test
    void it_is_not_called_invented_and_no_identifier_is_on_it() throws Exception {
        String page = Files.readString(write(records(), files));
        assertThat(page)
                .contains("From the council’s own record files.")
                .doesNotContain("Invented data", "Ashmere", "SECRET");
    }

    @Test
    void a_page_that_cannot_be_written_is_told_with_its_place() throws Exception {
        Path file = Files.writeString(files.resolve("file"), "");
        CouncilRecords records = records();
        assertThatThrownBy(() -> write(records, file))
                .isInstanceOf(UnreadableInput.class)
                .hasMessage(file + " cannot be written to: it is not a directory");
    }

    private PageDocument written() throws Exception {
        return PageDocument.of(Files.readString(write(records(), files)));
    }
}
