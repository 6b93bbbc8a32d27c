package io.github.tallystick.examples.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.YearMonth;

/**
 * Walks through one part of a file of comma-separated values, field by field, as fast as bytes can be looked at. It takes every
 * value for what it should be: nothing is checked.
 */
final class CsvScan implements AutoCloseable {
    private static final int BUFFER = 1 << 18;
    private static final int LONGEST_LINE = 1 << 10;
    private static final int FIRST_YEAR = 2000;
    private static final int[] MONTH_STARTS = monthStarts();

    private final FileChannel file;
    private final long end;
    private final byte[] bytes = new byte[BUFFER];
    private final ByteBuffer buffer = ByteBuffer.wrap(bytes);
    /** Where in the file the buffer ends. */
    private long read;

    private int at;
    private int limit;

    /** A part starts after the first line that starts before it, which for the first part is the header. */
    CsvScan(Path path, int part, int parts) {
        try {
            file = FileChannel.open(path);
            read = file.size() * part / parts;
            end = file.size() * (part + 1) / parts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        fill();
        skipLine();
    }

    /** How many bytes the part has. */
    long size() {
        return end - (read - limit);
    }

    /** Whether another line starts in the part; a line that starts on its last byte is the next part's to skip. */
    boolean hasLine() {
        if (limit - at < LONGEST_LINE) {
            fill();
        }
        return at < limit && read - limit + at <= end;
    }

    private void fill() {
        int rest = limit - at;
        System.arraycopy(bytes, at, bytes, 0, rest);
        buffer.position(rest);
        at = 0;
        limit = rest;
        try {
            int more = 0;
            while (more >= 0 && buffer.hasRemaining()) {
                more = file.read(buffer, read);
                read += Math.max(0, more);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        limit = buffer.position();
    }

    private void skipLine() {
        while (at < limit && bytes[at] != '\n') {
            at++;
        }
        at++;
    }

    /** A whole number. */
    int number() {
        int value = bytes[at++] - '0';
        for (byte next = bytes[at++]; next >= '0'; next = bytes[at++]) {
            value = value * 10 + next - '0';
        }
        return value;
    }

    /** A number with two decimal places, in hundredths. */
    int hundredths() {
        int ones = bytes[at] - '0';
        int value = ones * 100 + (bytes[at + 2] - '0') * 10 + bytes[at + 3] - '0';
        at += 5;
        return value;
    }

    /** A date as an epoch day, or an end that has not come. */
    int date() {
        if (bytes[at] < '0') {
            at++;
            return Posts.NOT_ENDED;
        }
        int year = (bytes[at + 2] - '0') * 10 + bytes[at + 3] - '0';
        int month = (bytes[at + 5] - '0') * 10 + bytes[at + 6] - '0';
        int day = (bytes[at + 8] - '0') * 10 + bytes[at + 9] - '0';
        at += 11;
        return MONTH_STARTS[year * 12 + month - 1] + day - 1;
    }

    /** A flag. */
    boolean flag() {
        boolean value = bytes[at] == 'Y';
        at += 2;
        return value;
    }

    /** A reason: its first letter tells which. */
    byte reason() {
        byte first = bytes[at];
        skip();
        return (byte) (first == 'v' ? Posts.VOLUNTARY : first == '\n' ? 0 : first == 'r' ? 2 : 3);
    }

    /** Passes over a field. */
    void skip() {
        while (bytes[at] != ',' && bytes[at] != '\n') {
            at++;
        }
        at++;
    }

    private static int[] monthStarts() {
        int[] starts = new int[100 * 12];
        for (int i = 0; i < starts.length; i++) {
            starts[i] =
                    SixYears.day(YearMonth.of(FIRST_YEAR + i / 12, i % 12 + 1).atDay(1));
        }
        return starts;
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
