package io.github.tallystick.examples.commandline;

import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.examples.councilreport.Request;
import io.github.tallystick.examples.councilreport.UnreadableInput;
import io.github.tallystick.examples.councilreport.WrongUse;
import io.github.tallystick.returns.CouncilRecords;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The files that records are read from. They may be combined; of each kind of facts one source is taken. */
final class Inputs {
    @Option(
            names = "--ssd",
            paramLabel = "DIR",
            description = "The folder of the Standard Safeguarding Dataset's tables, ssd_*.csv.")
    private @Nullable Path ssd;

    @Option(
            names = "--cin-census",
            arity = "1..*",
            paramLabel = "FILE",
            description = "Children in need censuses, one XML file of each year.")
    private List<Path> cinCensuses = List.of();

    @Option(
            names = "--ssda903",
            arity = "1..*",
            paramLabel = "DIR",
            description = "SSDA903 returns, one folder of CSV files of each year, named after it, as 2023.")
    private List<Path> ssda903 = List.of();

    @Option(
            names = "--workforce",
            arity = "1..*",
            paramLabel = "FILE",
            description = "Workforce censuses, one XML file of each year.")
    private List<Path> workforce = List.of();

    @Option(
            names = "--schools",
            arity = "1..*",
            paramLabel = "FILE",
            description = "Ofsted lists of schools, each named after its date, as ofsted_mi_2018-12-31.csv.")
    private List<Path> schools = List.of();

    @Option(
            names = "--council",
            paramLabel = "NAME|CODE",
            description = "The council, where files hold several: by name in lists of schools, by code in workforce"
                    + " censuses; given twice for both.")
    private List<String> councils = List.of();

    @Option(
            names = "--covers",
            converter = Written.Period.class,
            paramLabel = "FIRST..LAST",
            description = "The days that the tables of --ssd hold completely: a figure that needs more is not covered."
                    + " Without it nothing is known of that.")
    private @Nullable ReportingPeriod covers;

    @Option(
            names = "--extracted",
            converter = Written.Date.class,
            paramLabel = "DATE",
            description = "The day of the extract: what has not happened by then may still.")
    private @Nullable LocalDate extractedOn;

    @Option(
            names = "--prefer",
            paramLabel = "KIND=SOURCE",
            description = "Where two inputs hold the same kind of facts, the one to take: KIND is referrals,"
                    + " conferences, plans, care, missing or health, SOURCE is ssd, cin-census or ssda903.")
    private Map<String, String> preferred = Map.of();

    @Option(names = "--problems", paramLabel = "FILE", description = "Writes the problems of the input as CSV.")
    private @Nullable Path problems;

    /** Reads all files, tells their problems, and puts the records together. */
    CouncilRecords records(PrintWriter err) throws WrongUse, UnreadableInput {
        Map<InputSource, CouncilRecords> read = new EnumMap<>(InputSource.class);
        Progress progress = new Progress(err);
        InputFiles files = new InputFiles(progress, councils);
        if (ssd != null) {
            read.put(InputSource.SSD, files.ssd(ssd, Optional.ofNullable(covers)));
        }
        if (!cinCensuses.isEmpty()) {
            read.put(InputSource.CIN_CENSUS, files.cinCensuses(cinCensuses));
        }
        if (!ssda903.isEmpty()) {
            read.put(InputSource.SSDA903, files.ssda903(ssda903));
        }
        if (!workforce.isEmpty()) {
            read.put(InputSource.WORKFORCE, files.workforce(workforce));
        }
        if (!schools.isEmpty()) {
            read.put(InputSource.SCHOOLS, files.schools(schools));
        }
        if (read.isEmpty()) {
            throw new WrongUse("an input must be given, such as --ssd DIR");
        }
        for (CouncilRecords each : read.values()) {
            ProblemList.refuseNothing(each);
        }
        List<CouncilRecords> all =
                new ArrayList<>(Preference.of(preferred).settle(read).values());
        CouncilRecords records = all.stream().reduce(CouncilRecords::and).orElseThrow();
        ProblemList.tell(records, err, Optional.ofNullable(problems));
        return records;
    }

    /** The day of the extract, where it was given. */
    Optional<LocalDate> extractedOn() {
        return Optional.ofNullable(extractedOn);
    }

    /** A page about the council; by name, where it was given. */
    Request request(ReportingPeriod period, boolean records, Path out) throws WrongUse {
        String council = councils.stream().findFirst().orElse("The council");
        return Request.about(council, period, Optional.ofNullable(covers), extractedOn(), records, out);
    }
}
