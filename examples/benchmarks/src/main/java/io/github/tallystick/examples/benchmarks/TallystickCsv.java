package io.github.tallystick.examples.benchmarks;

import io.github.tallystick.core.calc.RollingSeries.Pace;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.referral.ReferralIndicators;
import io.github.tallystick.returns.CouncilRecords;
import io.github.tallystick.returns.SsdColumnsReader;
import io.github.tallystick.returns.SsdTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ForkJoinPool;

/** The library from files, every value checked, as its README shows it. */
final class TallystickCsv {
    private TallystickCsv() {}

    static Answer referrals(Records files) throws IOException {
        SsdColumnsReader reader = reader();
        read(reader, SsdTable.SSD_CIN_EPISODES, files.csv());
        CouncilRecords records = reader.records();
        return Tallystick.answer(
                Workload.W1,
                Tallystick.onProcessors(records.evaluation(ReferralIndicators.VP4))
                        .rollingBy(
                                reader.groupsOfChildren(),
                                Window.monthsTo(12),
                                SixYears.FIRST_ASKED,
                                SixYears.LAST_ASKED),
                1,
                1);
    }

    static Answer visits(Records files) throws IOException {
        SsdColumnsReader reader = reader();
        read(reader, SsdTable.SSD_CP_PLANS, files.plans());
        read(reader, SsdTable.SSD_CP_VISITS, files.csv());
        CouncilRecords records = reader.records();
        return Tallystick.answer(
                Workload.W2,
                Tallystick.onProcessors(records.evaluation(TallystickObjects.VISITS))
                        .every(Pace.QUARTER)
                        .rollingBy(
                                reader.groupsOfChildren(),
                                Window.quarterTo(),
                                Workload.W2.lastDay(0),
                                SixYears.LAST_ASKED),
                1,
                1);
    }

    static Answer posts(Records files) throws IOException {
        SsdColumnsReader reader = reader();
        read(reader, SsdTable.SSD_PROFESSIONALS, files.csv());
        CouncilRecords records = reader.records();
        return Tallystick.answer(
                Workload.W3,
                Tallystick.onProcessors(records.evaluation(TallystickObjects.TURNOVER))
                        .every(Pace.MONTH)
                        .rollingBy(
                                reader.groupsOfWorkers(),
                                Window.monthsTo(12),
                                Workload.W3.lastDay(0),
                                SixYears.LAST_ASKED),
                100,
                100L * SixYears.WINDOW);
    }

    private static SsdColumnsReader reader() {
        return SsdColumnsReader.groupedBy("council").on(ForkJoinPool.commonPool(), Tallystick.PROCESSORS);
    }

    private static void read(SsdColumnsReader reader, SsdTable table, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            reader.read(table, file.getFileName().toString(), in);
        }
    }
}
