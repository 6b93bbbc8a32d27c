package io.github.tallystick.returns;

import java.util.Arrays;
import java.util.List;

/** What stands in a part of a table: its rows in columns, and what was wrong with it. Lines count from the start of the part. */
final class ColumnChunk {
    private final ColumnRows used;
    private final ColumnRows notUsed;
    private final Words words = new Words();
    private final KeyNumbers groups = new KeyNumbers();
    private final FileReport report;
    private int lines;
    private int end;
    private boolean whole = true;

    ColumnChunk(String file, ColumnRows used, ColumnRows notUsed) {
        this.used = used;
        this.notUsed = notUsed;
        this.report = new FileReport(file, new Problems());
    }

    /** The rows in use. */
    ColumnRows used() {
        return used;
    }

    /** The rows that are not in use, for whom they name. */
    ColumnRows notUsed() {
        return notUsed;
    }

    /** The texts that keys of the rows stand for. */
    Words words() {
        return words;
    }

    /** The keys of the groups of rows, by the numbers that the rows have. */
    KeyNumbers groups() {
        return groups;
    }

    FileReport report() {
        return report;
    }

    /** Lets lines count from a place so many lines before. */
    void moveLines(int linesBefore) {
        used.moveLines(linesBefore);
        notUsed.moveLines(linesBefore);
    }

    /** Lets keys stand for the same texts among others, and groups for the same keys. */
    void becomePartOf(Words allWords, KeyNumbers allGroups) {
        int[] numbers = new int[words.size()];
        Arrays.setAll(numbers, number -> allWords.number(words, number));
        int[] groupNumbers = new int[groups.size()];
        Arrays.setAll(groupNumbers, number -> allGroups.number(Keys.among(numbers, groups.key(number))));
        for (ColumnRows rows : List.of(used, notUsed)) {
            rows.rename(numbers, groupNumbers);
        }
    }

    /** How many lines were read. */
    int lines() {
        return lines;
    }

    void lineRead() {
        lines++;
    }

    /** Where in the part reading ended. */
    int end() {
        return end;
    }

    void endedAt(int place) {
        end = place;
    }

    /** Whether the part was read to its end; otherwise the rest can only be read together with what follows. */
    boolean isWhole() {
        return whole;
    }

    void leaveRest() {
        whole = false;
    }
}
