package io.github.tallystick.examples.councilreport;

import io.github.tallystick.examples.councilreport.page.Page;
import io.github.tallystick.indicators.scorecard.Scorecard;
import io.github.tallystick.returns.CouncilRecords;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Computes a council's indicators from its record files, prints them as a table and writes them as one page.
 *
 * <p>Without a word of where the files are it reports on the bundled invented council. It ends with 0, with 2 if it does not
 * understand how it was called, and with 3 if a file cannot be read or written.
 */
public final class CouncilReport {
    private static final int WRONG_USE = 2;
    private static final int UNREADABLE = 3;

    private CouncilReport() {}

    /**
     * Runs the program.
     *
     * @param arguments what {@code --help} says
     */
    public static void main(String[] arguments) {
        System.exit(run(System.out, System.err, arguments));
    }

    static int run(PrintStream out, PrintStream err, String... arguments) {
        if (arguments.length == 1 && arguments[0].equals("--help")) {
            out.println(Request.USE);
            return 0;
        }
        try {
            report(Request.of(arguments), out);
            return 0;
        } catch (WrongUse e) {
            err.println("council-report: " + e.getMessage() + "\n\n" + Request.USE);
            return WRONG_USE;
        } catch (UnreadableInput e) {
            err.println("council-report: " + e.getMessage());
            return UNREADABLE;
        }
    }

    /**
     * Writes the page of records that another program has read.
     *
     * @param request about which council, period and place
     * @param records the records
     * @param scorecard the indicators, in the order of the page, with their targets
     * @return the page, {@code index.html}
     * @throws UnreadableInput if it cannot be written
     */
    public static Path write(Request request, CouncilRecords records, Scorecard scorecard) throws UnreadableInput {
        return write(Page.of(Report.of(request, records, NeighbourFigures.NONE, scorecard)), request.out());
    }

    private static void report(Request request, PrintStream out) throws UnreadableInput {
        Report report = Report.of(request, CouncilFiles.read(request), CouncilFiles.neighbours(request));
        Path page = write(Page.of(report), request.out());
        out.println(ConsoleTable.of(report));
        out.println();
        out.println("Records: " + Wording.number(report.rowsRead(), "row") + " read from "
                + Wording.number(report.records().rowCounts().size(), "file") + "; "
                + Wording.number(report.rowsNotUsed(), "row") + " could not be used.");
        report.breaches().forEach(line -> out.println("         " + line));
        neighbours(report.neighbours(), out);
        out.println("Page:    " + page);
        out.flush();
    }

    private static void neighbours(NeighbourFigures neighbours, PrintStream out) {
        if (neighbours.rowsRead() > 0 || neighbours.rowsNotUsed() > 0) {
            out.println("         " + neighbours.inWords() + ".");
            neighbours.faults().forEach(fault -> out.println("         neighbours, " + fault));
        }
    }

    private static Path write(String page, Path directory) throws UnreadableInput {
        try {
            return Files.writeString(
                    Files.createDirectories(directory).resolve("index.html"), page, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw UnreadableInput.writing(directory, e);
        }
    }
}
