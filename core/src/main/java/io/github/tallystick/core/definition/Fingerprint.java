package io.github.tallystick.core.definition;

import com.google.common.hash.Hashing;
import io.github.tallystick.core.time.BankHoliday;
import io.github.tallystick.core.time.WorkingCalendar;
import java.util.stream.Collectors;

/**
 * What a definition or a calendar says, as a short number: the SHA-256 of its canonical text (in UTF-16, the low byte first).
 * It is the same in every run and changes with the content: a rule, a clause, a phrase, a reading, the holidays of the
 * calendar; not with a comment, nor with the order in which a set was written.
 *
 * <p>The text holds the whole of what a definition says in the vocabulary. A rule in code stands by the name of its class and
 * what its {@code toString} says, so one that is renamed is another rule; what its code does belongs to its version.
 *
 * @param hex 64 hexadecimal digits in lower case
 */
public record Fingerprint(String hex) {
    private static final int DIGITS_SAID = 16;

    /**
     * Checks the digits.
     *
     * @param hex 64 hexadecimal digits
     */
    public Fingerprint {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(
                    "fingerprint must be 64 hexadecimal digits in lower case, but was " + hex);
        }
    }

    /**
     * The fingerprint of the days that a calendar knows.
     *
     * @param calendar the calendar
     * @return the fingerprint of its name, its first and last known day and the dates of its bank holidays
     */
    public static Fingerprint of(WorkingCalendar calendar) {
        String holidays = calendar.bankHolidays().stream()
                .map(BankHoliday::date)
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
        return ofText(
                calendar.name() + "\n" + calendar.firstKnownDay() + "\n" + calendar.lastKnownDay() + "\n" + holidays);
    }

    static Fingerprint ofText(String text) {
        return new Fingerprint(Hashing.sha256().hashUnencodedChars(text).toString());
    }

    /**
     * The fingerprint as it is printed where space is short.
     *
     * @return the first 16 digits
     */
    public String inWords() {
        return hex.substring(0, DIGITS_SAID);
    }

    /**
     * All digits.
     *
     * @return the hexadecimal digits
     */
    @Override
    public String toString() {
        return hex;
    }
}
