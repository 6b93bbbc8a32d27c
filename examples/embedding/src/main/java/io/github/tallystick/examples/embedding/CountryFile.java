package io.github.tallystick.examples.embedding;

import static io.github.tallystick.indicators.referral.ReferralIndicators.VP4;

import io.github.tallystick.core.calc.RollingSeries;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.returns.CouncilRecords;
import io.github.tallystick.returns.SsdColumnsReader;
import io.github.tallystick.returns.SsdTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;

/** Figures of several councils from one file of all. */
public final class CountryFile {
    private static final byte[] REFERRALS = """
            cine_referral_id,cine_person_id,council,cine_referral_date,cine_referral_nfa,cine_close_date
            31,7001,Ashmere,2018-10-01,N,
            32,7002,Ashmere,2018-11-20,N,
            33,7002,Ashmere,2017-11-30,N,2018-03-05
            34,9001,Fenwick Vale,2018-12-03,N,
            35,9001,Fenwick Vale,2018-02-30,N,
            """.getBytes(StandardCharsets.UTF_8);
    private static final LocalDate FIRST = LocalDate.of(2018, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2018, 12, 31);

    private CountryFile() {}

    /**
     * Prints the twelve months to the last day, and what is wrong with the file.
     *
     * @param args none
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] args) throws IOException {
        // example
        SsdColumnsReader reader = SsdColumnsReader.groupedBy("council");
        try (InputStream file = new ByteArrayInputStream(REFERRALS)) {
            reader.read(SsdTable.SSD_CIN_EPISODES, "referrals.csv", file);
        }
        CouncilRecords records = reader.records();

        Map<String, RollingSeries> series = records.evaluation(VP4)
                .every(RollingSeries.Pace.MONTH)
                .rollingBy(reader.groupsOfChildren(), Window.monthsTo(12), FIRST, LAST);
        series.forEach((council, months) -> System.out.println(council + ": " + months.figure(LAST)));
        records.problems().forEach(System.out::println);
        // end of example
    }
}
