package io.github.tallystick.examples.councilreport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A council of one child under one plan, small enough to be counted by hand, and the report on it. */
final class SmallCouncil {
    private static final String PLANS = """
            cppl_cp_plan_id,cppl_person_id,cppl_cp_plan_start_date,cppl_cp_plan_end_date,cppl_cp_plan_ola
            PLAN1,CHILD1,2018-10-01,,N
            """;
    private static final String VISIT_COLUMNS =
            "cppv_cp_visit_id,cppv_person_id,cppv_cp_plan_id,cppv_cp_visit_date,cppv_cp_visit_seen,recorded_date\n";

    private final Path directory;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    /** Each visit is written as the day on which it was made and the day on which it was keyed in. */
    SmallCouncil(Path directory, String... visits) throws IOException {
        this.directory = directory;
        Path ssd = Files.createDirectories(directory.resolve("ssd"));
        StringBuilder rows = new StringBuilder(VISIT_COLUMNS);
        for (int i = 0; i < visits.length; i++) {
            String madeOn = visits[i].substring(0, visits[i].indexOf(' '));
            String recordedOn = visits[i].substring(visits[i].indexOf(' ') + 1);
            rows.append("VISIT" + i + ",CHILD1,PLAN1," + madeOn + ",Y," + recordedOn + "\n");
        }
        Files.writeString(ssd.resolve("ssd_cp_plans.csv"), PLANS);
        Files.writeString(ssd.resolve("ssd_cp_visits.csv"), rows);
    }

    /** The page of October to December 2018. */
    PageDocument page(String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "--ssd",
                directory.resolve("ssd").toString(),
                "--council",
                "Small",
                "--period",
                "2018-10-01..2018-12-31",
                "--out",
                directory.toString()));
        arguments.addAll(List.of(more));
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        if (CouncilReport.run(out, out, arguments.toArray(String[]::new)) != 0) {
            throw new AssertionError("report must be made, but " + printed());
        }
        return PageDocument.of(Files.readString(directory.resolve("index.html")));
    }

    String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
