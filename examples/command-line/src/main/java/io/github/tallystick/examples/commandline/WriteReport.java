package io.github.tallystick.examples.commandline;

import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.examples.councilreport.CouncilReport;
import io.github.tallystick.examples.councilreport.Request;
import io.github.tallystick.examples.councilreport.UnreadableInput;
import io.github.tallystick.examples.councilreport.WrongUse;
import io.github.tallystick.indicators.scorecard.Scorecard;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A page of a scorecard's indicators. */
@Command(
        name = "report",
        description = "Writes a page, index.html, of the indicators of a scorecard, with targets, reasons and trends.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nThe scorecard is a CSV file with the columns:%n",
        footer = "  indicator,at_least,at_most,amber_within,level,publisher,title,date,first_day,last_day%n"
                + "  A row with neither at_least nor at_most lists the indicator without a target. level is local or%n"
                + "  national; publisher, title and date say where the target stands; the last two when it holds.")
final class WriteReport implements Callable<Integer> {
    @Option(names = "--scorecard", required = true, paramLabel = "FILE", description = "The indicators and targets.")
    private Path scorecard = Path.of("");

    @Option(
            names = "--period",
            required = true,
            converter = Written.Period.class,
            paramLabel = "FIRST..LAST",
            description = "The period, both days included.")
    @SuppressWarnings("NullAway.Init")
    private ReportingPeriod period;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to write the page in.")
    private Path out = Path.of("");

    @Option(names = "--records", description = "Shows the records behind each figure; they are about children.")
    private boolean records;

    @Mixin
    private Inputs inputs = new Inputs();

    @Mixin
    private Console console = new Console();

    @Override
    public Integer call() throws WrongUse, UnreadableInput {
        Scorecard targets = ScorecardFile.read(scorecard);
        Request request = inputs.request(period, records, out);
        console.out().println(CouncilReport.write(request, inputs.records(console.err()), targets));
        return 0;
    }
}
