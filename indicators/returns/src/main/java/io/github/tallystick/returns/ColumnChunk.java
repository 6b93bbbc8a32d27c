package io.github.tallystick.returns;

import java.util.List;

/** What stands in a part of a table: its rows in columns, and what was wrong with it. Lines count from the start of the part. */
final class ColumnChunk {
    private final ColumnRows used;
    private final ColumnRows notUsed;
    private final Texts texts = new Texts();
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

    /** The texts that the rows name by keys and numbers. */
    Texts texts() {
        return texts;
    }

    FileReport report() {
        return report;
    }

    /** Lets lines count from a place so many lines before. */
    void moveLines(int linesBefore) {
        used.moveLines(linesBefore);
        notUsed.moveLines(linesBefore);
    }

    /** Lets the rows name their texts among others. */
    void becomePartOf(Texts all) {
        all.take(texts, List.of(used, notUsed));
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
