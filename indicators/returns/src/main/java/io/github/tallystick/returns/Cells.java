package io.github.tallystick.returns;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the text of a cell means. Dates and short codes that come again are kept once. */
final class Cells {
    static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

    private static final String TIME = "[T ][0-2]?\\d:[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,9})?)?";
    /** A zone stands behind a day alone: with a time, the day could be another one here. */
    private static final String ZONE = "Z|[-+][01]\\d:[0-5]\\d";

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})(?:" + TIME + "|" + ZONE + ")?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<d>\\d{1,2})/(?<m>\\d{1,2})/(?<y>\\d{4})(?:" + TIME + ")?");
    private static final Pattern DECIMAL =
            Pattern.compile("[+-]?(?:\\d{1,40}\\.?\\d{0,40}|\\.\\d{1,40})(?:[eE][+-]?\\d{1,2})?");
    /** Four digits and more may be an identifier that stands in the wrong column, and are no date in any case. */
    private static final Pattern LIKE_A_DATE = Pattern.compile("\\d{1,3}|\\d{1,4}[-/. ](?:\\d{1,2}|"
            + "(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})[-/. ]\\d{1,4}[-+T:.Z \\d]*");

    private static final Pattern LIKE_A_YEAR = Pattern.compile("\\d{1,4}");
    private static final Pattern LIKE_A_CODE =
            Pattern.compile("\\S{1,3}|[A-Z]+_[A-Z_]+|(?i:yes|no|null|unknown|none|n/a)");
    private static final Pattern LIKE_A_COLLECTION = Pattern.compile("[A-Z]{2,5}|[A-Z]{3,5}903");
    private static final Pattern LIKE_A_NUMBER =
            Pattern.compile("[-+]?\\d{0,3}(?:[.,]\\d{0,30})?(?:[eE][-+]?\\d{1,3})?%?|(?i:null|nan|[-+]?inf(inity)?)");
    private static final int MOST_KEPT = 50_000;
    private static final int LONGEST_KEPT = 60;

    private final Map<String, Optional<LocalDate>> days = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    /** The day; empty if it cannot be read. The years may be any of four digits. */
    Optional<LocalDate> day(String text) {
        Optional<LocalDate> known = days.get(text);
        if (known != null) {
            return known;
        }
        Optional<LocalDate> day = dayOf(YEAR_FIRST.matcher(text)).or(() -> dayOf(DAY_FIRST.matcher(text)));
        return keep(days, text, day);
    }

    private static Optional<LocalDate> dayOf(Matcher date) {
        if (!date.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number(date, "y"), number(date, "m"), number(date, "d")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher date, String part) {
        return Integer.parseInt(String.valueOf(date.group(part)));
    }

    /** Yes or no; empty if it is neither. Blank is no: it was not said. */
    static Optional<Boolean> flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "y", "1", "true" -> Optional.of(true);
            case "n", "0", "false", "" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** The number; empty if it is none. */
    static Optional<BigDecimal> decimal(String text) {
        return DECIMAL.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** The same text, kept once if it is short. */
    String once(String text) {
        String known = texts.get(text);
        return known != null ? known : keep(texts, text, text);
    }

    private static <V> V keep(Map<String, V> kept, String text, V meaning) {
        if (kept.size() < MOST_KEPT && text.length() <= LONGEST_KEPT) {
            kept.put(text, meaning);
        }
        return meaning;
    }

    /** What of a bad value may be shown: only what looks like a value of its kind, since a cell may hold a name by mistake. */
    static String shown(FileRule rule, String value) {
        boolean harmless = switch (rule) {
            case DATE, DATE_RANGE, DATE_NOT_NEEDED, REFERENCE_DATE ->
                LIKE_A_DATE.matcher(value).matches();
            case WRONG_YEAR -> LIKE_A_YEAR.matcher(value).matches();
            case WRONG_COLLECTION -> LIKE_A_COLLECTION.matcher(value).matches();
            case CODE, UNKNOWN_CODE, UNKNOWN_GRADE -> LIKE_A_CODE.matcher(value).matches();
            case NUMBER, DECIMAL_PLACES, PUPILS -> LIKE_A_NUMBER.matcher(value).matches();
            default -> false;
        };
        return !harmless ? "" : value.substring(0, Math.min(value.length(), Problem.LONGEST_VALUE));
    }
}
