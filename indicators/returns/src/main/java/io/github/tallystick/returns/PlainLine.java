package io.github.tallystick.returns;

import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.indicators.facts.Fte;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.stream.LongStream;

/**
 * One line of a table, looked at byte by byte. It is <i>plain</i> where every cell that is read is of the usual form, so that
 * nothing can be wrong with it; every other line is for {@link Row}, which alone knows what is. Not thread-safe.
 */
final class PlainLine {
    /** What a line is found to be. */
    enum Kind {
        /** Nothing stands in it. */
        EMPTY,
        /** Cells without quotes, in ASCII, as many as there are columns. */
        CELLS,
        /** Anything else on one line. */
        ODD,
        /** Not known to end where the line does. */
        ENDLESS
    }

    private static final int FIRST_YEAR = Cells.FIRST_DAY.getYear();
    private static final int LAST_YEAR = Cells.LAST_DAY.getYear();
    private static final int[] MONTH_STARTS = monthStarts();
    private static final int MOST_WHOLE_DIGITS = 6;
    private static final int DECIMAL_PLACES = 9;
    private static final long[] TENS =
            LongStream.iterate(1, ten -> ten * 10).limit(DECIMAL_PLACES + 1).toArray();
    private static final int DATE_LENGTH = 10;
    private static final int LOWER_CASE = 0x20;
    private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);

    private final int width;
    /** Of each cell the place of the character before it, and after the last that of the line's end: a cell lies between two. */
    private final int[] bounds;

    private byte[] bytes = {};
    private int next;
    private boolean plain;
    private Words words = new Words();

    PlainLine(int width) {
        this.width = width;
        this.bounds = new int[width + 2];
    }

    private static int[] monthStarts() {
        int[] starts = new int[(LAST_YEAR - FIRST_YEAR + 1) * 12 + 1];
        for (int month = 0; month < starts.length; month++) {
            starts[month] =
                    EpochDay.of(YearMonth.of(FIRST_YEAR, 1).plusMonths(month).atDay(1));
        }
        return starts;
    }

    /** Says where texts go that are too much for a key. */
    void keepIn(Words kept) {
        words = kept;
    }

    /** Takes up the line that starts at a place; the last of a file may end without a line feed. */
    Kind read(byte[] of, int from, int to, boolean isLast) {
        bytes = of;
        bounds[0] = from - 1;
        plain = true;
        int cells = 1;
        boolean odd = false;
        int at = from;
        for (; at < to; at++) {
            byte character = of[at];
            if (character > ',') {
                continue;
            }
            if (character == ',') {
                bounds[cells] = at;
                cells = Math.min(cells + 1, width + 1);
            } else if (character == '\n' || character == '\r') {
                break;
            } else {
                odd |= character < ' ' || character == '"';
            }
        }
        bounds[cells] = at;
        boolean isReturn = at < to && of[at] == '\r';
        boolean isEnded = isReturn ? at + 1 < to && of[at + 1] == '\n' : at < to || isLast;
        if (!isEnded) {
            return Kind.ENDLESS;
        }
        next = Math.min(to, isReturn ? at + 2 : at + 1);
        if (at == from) {
            return Kind.EMPTY;
        }
        return odd || cells != width ? Kind.ODD : Kind.CELLS;
    }

    /** Where the next line starts. */
    int next() {
        return next;
    }

    /** Whether every cell that was asked for was of the usual form. */
    boolean isPlain() {
        return plain;
    }

    private int from(int cell) {
        return bounds[cell] + 1;
    }

    private int end(int cell) {
        return bounds[cell + 1];
    }

    /** Whether a cell has nothing in it; one of a column that is not there has not. */
    boolean isBlank(int cell) {
        return cell < 0 || from(cell) == end(cell);
    }

    /** The key of a text that must be given. */
    long given(int cell) {
        plain &= !isBlank(cell);
        return key(cell);
    }

    /** The key of a text. */
    long key(int cell) {
        if (isBlank(cell)) {
            return Keys.BLANK;
        }
        long key = Keys.of(bytes, from(cell), end(cell));
        return key == Keys.TOO_MUCH ? word(from(cell), end(cell)) : key;
    }

    private long word(int from, int to) {
        if (bytes[from] == ' ' || bytes[to - 1] == ' ') {
            plain = false;
            return Keys.BLANK;
        }
        return Keys.ofWord(words.number(bytes, from, to));
    }

    /** The epoch day of a date that must be given. */
    int day(int cell) {
        int from = from(cell);
        if (end(cell) - from != DATE_LENGTH || bytes[from + 4] != '-' || bytes[from + 7] != '-') {
            return notPlain();
        }
        int date = (int) EightBytes.number(withoutDashes(from));
        int year = date < 0 ? -1 : date / 10_000;
        int month = date / 100 % 100;
        int day = date % 100;
        if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) {
            return notPlain();
        }
        int start = MONTH_STARTS[(year - FIRST_YEAR) * 12 + month - 1];
        boolean isInMonth = day >= 1 && start + day <= MONTH_STARTS[(year - FIRST_YEAR) * 12 + month];
        return isInMonth ? start + day - 1 : notPlain();
    }

    /** The eight characters of a date that are no dashes. */
    private long withoutDashes(int from) {
        long start = EightBytes.of(bytes, from);
        long day = (bytes[from + 8] & 0xFF) | ((bytes[from + 9] & 0xFF) << 8);
        return (start & 0xFFFFFFFFL) | (((start >>> 40) & 0xFFFF) << 32) | (day << 48);
    }

    /** The epoch day of a date, or another where none is given. */
    int day(int cell, int otherwise) {
        return isBlank(cell) ? otherwise : day(cell);
    }

    /** The epoch day of a date that is not before another, or {@link EpochDay#NEVER} where none is given. */
    int endOf(int startDay, int cell) {
        int end = day(cell, EpochDay.NEVER);
        return end < startDay ? notPlain() : end;
    }

    /** Leaves the line to {@link Row}. */
    int notPlain() {
        plain = false;
        return 0;
    }

    /** Some digits as a number; negative where another character is among them. */
    private int number(int from, int length) {
        int number = 0;
        int notDigits = 0;
        for (int i = from; i < from + length; i++) {
            int digit = bytes[i] - '0';
            notDigits |= digit | (9 - digit);
            number = number * 10 + digit;
        }
        return notDigits < 0 ? -1 : number;
    }

    /** Whether the answer is yes; blank is not. */
    boolean isYes(int cell) {
        if (isBlank(cell)) {
            return false;
        }
        int letter = bytes[from(cell)] | LOWER_CASE;
        int length = end(cell) - from(cell);
        if (length == 1) {
            plain &= letter == 'y' || letter == 'n' || letter == '1' || letter == '0';
            return letter == 'y' || letter == '1';
        }
        boolean isTrue = length == TRUE.length && is(cell, TRUE);
        plain &= isTrue || (length == FALSE.length && is(cell, FALSE));
        return isTrue;
    }

    /** Whether a text is a word in lower case, written in any case. */
    private boolean is(int cell, byte[] word) {
        int from = from(cell);
        boolean same = end(cell) - from == word.length;
        for (int i = 0; same && i < word.length; i++) {
            same = (bytes[from + i] | (word[i] >= 'a' ? LOWER_CASE : 0)) == word[i];
        }
        return same;
    }

    /** Which of some words in lower case a text is, written in any case; -1 where it is blank. */
    int word(int cell, byte[][] words) {
        if (isBlank(cell)) {
            return -1;
        }
        for (int number = 0; number < words.length; number++) {
            if (is(cell, words[number])) {
                return number;
            }
        }
        return notPlain();
    }

    /** A full-time equivalent that must be given, in billionths. */
    long fte(int cell) {
        int from = from(cell);
        int whole = from;
        while (whole < end(cell) && bytes[whole] != '.') {
            whole++;
        }
        int decimals = Math.max(0, end(cell) - whole - 1);
        if (whole == from || whole - from > MOST_WHOLE_DIGITS || decimals > DECIMAL_PLACES) {
            return notPlain();
        }
        int ones = number(from, whole - from);
        int parts = decimals == 0 ? 0 : number(whole + 1, decimals);
        return ones < 0 || parts < 0 ? notPlain() : ones * Fte.PARTS_OF_ONE + parts * TENS[DECIMAL_PLACES - decimals];
    }
}
