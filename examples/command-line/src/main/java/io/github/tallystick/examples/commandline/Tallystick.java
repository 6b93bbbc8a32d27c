package io.github.tallystick.examples.commandline;

import io.github.tallystick.examples.councilreport.UnreadableInput;
import io.github.tallystick.examples.councilreport.WrongUse;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The indicators of children's services from a council's returns.
 *
 * <p>Ends with 0; with 1 if a difference was found; with 2 if it was not understood; with 3 if a file cannot be read or written.
 * Nothing but the result is on standard output.
 */
@Command(
        name = "tallystick",
        description = "Indicators of children's services from a council's returns, exactly and explained.",
        mixinStandardHelpOptions = true,
        subcommands = {Evaluate.class, Rolling.class, Explain.class, ShowCatalogue.class, WriteReport.class},
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:fine",
            "1:a difference was found",
            "2:not understood",
            "3:a file that cannot be read or written"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tallystick evaluate --indicator all --ssd council/ssd --period 2023-04-01..2024-03-31",
            "  tallystick evaluate --indicator csww.turnover --workforce csww_2023.xml --period 2022-10-01..2023-09-30",
            "  tallystick rolling --indicator wokingham.vp4 --ssd council/ssd --every month",
            "    --from 2023-04-01 --to 2024-03-31 --format csv",
            "  tallystick explain --indicator wokingham.vp8 --ssd council/ssd --period 2023-10-01..2023-12-31",
            "  tallystick catalogue --indicator wokingham.vp8",
            "  tallystick report --ssd council/ssd --council Ashmere --scorecard targets.csv",
            "    --period 2023-10-01..2023-12-31 --out page%n"
        })
public final class Tallystick implements Runnable {
    private static final int WRONG_USE = 2;
    private static final int UNREADABLE = 3;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private Tallystick() {}

    /**
     * Runs the program.
     *
     * @param arguments what {@code --help} says
     */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(runInMemory(out, err, arguments));
    }

    /** Where there is too little memory, says so in a line. */
    private static int runInMemory(PrintWriter out, PrintWriter err, String... arguments) {
        try {
            return run(out, err, arguments);
        } catch (OutOfMemoryError | StackOverflowError e) {
            err.println("tallystick: the memory is too small for this input: give more with java -Xmx, such as -Xmx2g");
            return UNREADABLE;
        }
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = new CommandLine(new Tallystick())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(120)
                .setParameterExceptionHandler(new Misused())
                .setUnmatchedOptionsAllowedAsOptionParameters(false)
                .setExecutionExceptionHandler((e, command, result) -> failed(e, err));
        int code = line.execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    /** What a command could not do; anything else is a fault of this program, told without what it was working on. */
    private static int failed(Exception e, PrintWriter err) {
        if (e instanceof WrongUse) {
            err.println("tallystick: " + e.getMessage());
            return WRONG_USE;
        }
        err.println("tallystick: "
                + (e instanceof UnreadableInput
                        ? e.getMessage()
                        : "fault in the program: " + e.getClass().getSimpleName()));
        return UNREADABLE;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command must be given");
    }
}
