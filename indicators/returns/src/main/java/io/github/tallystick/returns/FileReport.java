package io.github.tallystick.returns;

import java.util.function.Consumer;
import java.util.stream.IntStream;

/** What is to be told of one file: its rows, counted, and its problems. */
final class FileReport {
    private final String file;
    private final Problems problems;
    private final OfficialRules officialRules;
    private long rowsRead;
    private long factsMade;
    private long rowsNotUsed;
    private long rowsOfOtherCouncils;
    private long rowsPassedOver;
    private boolean cutShort;

    FileReport(String file, Problems problems) {
        this(file, problems, OfficialRules.NONE);
    }

    FileReport(String file, Problems problems, OfficialRules officialRules) {
        this.file = file;
        this.problems = problems;
        this.officialRules = officialRules;
    }

    void problem(long line, String column, FileRule rule, String value) {
        problems.add(new ProblemBuilder()
                .file(file)
                .line(line)
                .column(column)
                .rule(rule)
                .officialRule(officialRules.code(column, rule))
                .value(value)
                .build());
    }

    /** Hands a row on, if it is usable, and counts what became of it. */
    void use(Row row, Consumer<Row> rows) {
        if (row.isUsable()) {
            rows.accept(row);
        }
        if (row.isOfAnotherCouncil()) {
            rowOfAnotherCouncil();
        } else if (row.isUsable() && row.isPassedOver()) {
            rowPassedOver();
        } else if (row.isUsable()) {
            factMade();
        } else {
            rowNotUsed();
        }
    }

    void rowRead() {
        rowsRead++;
    }

    private void factMade() {
        factsMade++;
    }

    void rowNotUsed() {
        rowsNotUsed++;
    }

    private void rowOfAnotherCouncil() {
        rowsOfOtherCouncils++;
    }

    private void rowPassedOver() {
        rowsPassedOver++;
    }

    /** Rows that were taken for facts, but repeat the identifier of another, each told of in its place by line. */
    void factsGivenUp(IntStream lines, String column, FileRule rule) {
        Problems again = new Problems();
        FileReport part = new FileReport(file, again, officialRules);
        lines.forEach(line -> part.factGivenUp(line, column, rule));
        problems.insert(again);
        factsMade += part.factsMade;
        rowsNotUsed += part.rowsNotUsed;
    }

    /** Some rows that were passed over are counted as facts, to be given up. */
    void countAsFacts(long rows) {
        rowsPassedOver -= rows;
        factsMade += rows;
    }

    /** A row that was taken for a fact, but has nothing to belong to. */
    void factGivenUp(long line, String column, FileRule rule) {
        problem(line, column, rule, "");
        factsMade--;
        rowsNotUsed++;
    }

    /** Adds what is to be told of a part of the same file that follows so many lines. */
    void add(FileReport part, int linesBefore) {
        problems.add(part.problems, linesBefore);
        rowsRead += part.rowsRead;
        factsMade += part.factsMade;
        rowsNotUsed += part.rowsNotUsed;
        rowsOfOtherCouncils += part.rowsOfOtherCouncils;
        rowsPassedOver += part.rowsPassedOver;
        cutShort |= part.cutShort;
    }

    /** A row was read and made a fact. */
    void rowUsed() {
        rowsRead++;
        factsMade++;
    }

    /** All facts of the file are given up: it is not what it was taken for. */
    void allGivenUp(FileRule rule) {
        problem(0, "", rule, "");
        rowsNotUsed += factsMade;
        factsMade = 0;
    }

    /** The file could not be read to its end. */
    void cutShort() {
        cutShort = true;
    }

    /** Whether what was read may be only the beginning. */
    boolean isCutShort() {
        return cutShort;
    }

    /** Whether there are rows, and none could be used. */
    boolean isAllUnused() {
        return rowsNotUsed > 0 && factsMade == 0 && rowsPassedOver == 0;
    }

    boolean hasFacts() {
        return factsMade > 0;
    }

    RowCounts counts() {
        return new RowCountsBuilder()
                .file(file)
                .rowsRead(rowsRead)
                .factsMade(factsMade)
                .rowsNotUsed(rowsNotUsed)
                .rowsOfOtherCouncils(rowsOfOtherCouncils)
                .rowsPassedOver(rowsPassedOver)
                .build();
    }
}
