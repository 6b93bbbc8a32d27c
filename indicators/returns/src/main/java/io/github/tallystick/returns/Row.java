package io.github.tallystick.returns;

import io.github.tallystick.indicators.facts.Fte;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** One row, or one element of a return, being read. A value that breaks a rule is reported, and the row is then not usable; reading goes on, to report all. */
final class Row {
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{1,6}");
    private static final int FTE_DECIMAL_PLACES = 9;
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final Values values;
    private final FileReport report;
    private final Cells cells;
    private boolean usable = true;
    private boolean ofAnotherCouncil;
    private boolean passedOver;

    Row(Values values, FileReport report, Cells cells) {
        this.values = values;
        this.report = report;
        this.cells = cells;
    }

    boolean isUsable() {
        return usable;
    }

    boolean isOfAnotherCouncil() {
        return ofAnotherCouncil;
    }

    void leaveToAnotherCouncil() {
        ofAnotherCouncil = true;
    }

    boolean isPassedOver() {
        return passedOver;
    }

    /** The row is sound, and says of nothing that is counted. */
    void passOver() {
        passedOver = true;
    }

    /** Takes the row out of use for what has been said of the whole file. */
    void leaveOut() {
        usable = false;
    }

    int line() {
        return values.line();
    }

    boolean has(FileColumn column) {
        return values.has(column);
    }

    void problem(String column, FileRule rule, String value) {
        report.problem(line(), column, rule, value);
        usable &= rule.isOnlyNoted();
    }

    void problem(FileColumn column, FileRule rule, String value) {
        tell(column, rule, Cells.shown(rule, value));
    }

    /** Tells a problem with a value that is known to be harmless, such as a day that was read. */
    void tell(FileColumn column, FileRule rule, String value) {
        problem(column.columnName(), rule, value);
    }

    /** The text, without spaces around it; blank if the column is not there. */
    String text(FileColumn column) {
        return values.text(column);
    }

    /** The text of a role or the like, kept once for all rows. */
    String phrase(FileColumn column) {
        return cells.once(text(column));
    }

    /** A code of a return, in capitals. */
    String code(FileColumn column) {
        return cells.once(text(column).toUpperCase(Locale.ROOT));
    }

    /**
     * A code of a return; one that is not blank and not known is noted. What is not even shaped like a code, as where a broken
     * quote has swallowed the cells behind it, is taken as not given.
     */
    String code(FileColumn column, Collection<String> known) {
        String code = code(column);
        if (!code.isEmpty() && !known.contains(code)) {
            problem(column, FileRule.UNKNOWN_CODE, code);
        }
        return CODE.matcher(code).matches() ? code : "";
    }

    /** One of some words in lower case, written in any case; one that is not blank and not known is noted and kept. */
    String word(FileColumn column, Collection<String> known) {
        String word = cells.once(text(column)).toLowerCase(Locale.ROOT);
        if (!word.isEmpty() && !known.contains(word)) {
            problem(column, FileRule.UNKNOWN_CODE, word);
        }
        return word;
    }

    /** A text that must be given. */
    String given(FileColumn column) {
        String text = text(column);
        if (text.isEmpty()) {
            problem(column, FileRule.MISSING_VALUE, "");
        }
        return text;
    }

    /** An identifier that must be given, and only once in the table. Of rows that share one, the first that is usable is kept. */
    void onlyOnce(FileColumn column, String identifier, Identifiers met) {
        if (usable && !met.add(identifier)) {
            problem(column, FileRule.DUPLICATE_IDENTIFIER, "");
        }
    }

    /** A day that must be given; of no meaning if the row is then not usable. */
    LocalDate day(FileColumn column) {
        return given(column).isEmpty() ? LocalDate.EPOCH : dayIfAny(column).orElse(LocalDate.EPOCH);
    }

    /** A day; empty if it is blank, or the row is then not usable. */
    Optional<LocalDate> dayIfAny(FileColumn column) {
        return day(column, FileRule.DATE, FileRule.DATE_RANGE);
    }

    /** A day, where no more hangs on it: one that cannot be read is noted and taken as not given. */
    Optional<LocalDate> dayIfReadable(FileColumn column) {
        return day(column, FileRule.DATE_NOT_NEEDED, FileRule.DATE_NOT_NEEDED);
    }

    private Optional<LocalDate> day(FileColumn column, FileRule unreadable, FileRule outOfRange) {
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = cells.day(text);
        boolean inRange = day.filter(Cells.FIRST_DAY::isAfter)
                .or(() -> day.filter(Cells.LAST_DAY::isBefore))
                .isEmpty();
        if (day.isEmpty() || !inRange) {
            problem(column, day.isEmpty() ? unreadable : outOfRange, text);
            return Optional.empty();
        }
        return day;
    }

    /** A last day, which must not be before the first one. */
    Optional<LocalDate> endOf(LocalDate start, FileColumn column) {
        Optional<LocalDate> end = dayIfAny(column);
        if (usable && end.filter(start::isAfter).isPresent()) {
            tell(column, FileRule.ENDS_BEFORE_IT_STARTS, start + " to " + end.get());
        }
        return end;
    }

    /** Whether the answer is yes; blank is not. */
    boolean isYes(FileColumn column) {
        Optional<Boolean> flag = Cells.flag(text(column));
        if (flag.isEmpty()) {
            problem(column, FileRule.CODE, text(column));
        }
        return flag.orElse(false);
    }

    /** Whether the answer is yes, where no more hangs on it: an unknown code is noted and taken as not said. */
    boolean saysYes(FileColumn column) {
        Optional<Boolean> flag = Cells.flag(text(column));
        if (flag.isEmpty()) {
            problem(column, FileRule.UNKNOWN_CODE, text(column));
        }
        return flag.orElse(false);
    }

    /** A full-time equivalent that must be given, to nine decimal places. */
    Fte fte(FileColumn column) {
        String text = given(column);
        Optional<BigDecimal> number = Cells.decimal(text);
        Optional<Fte> fte = number.filter(n -> n.signum() >= 0)
                .map(n -> n.setScale(FTE_DECIMAL_PLACES, RoundingMode.HALF_UP))
                .filter(n -> n.compareTo(MILLION) < 0)
                .map(Fte::of);
        if (fte.isEmpty()) {
            tellBadNumber(column, text);
        } else if (number.filter(n -> n.stripTrailingZeros().scale() > FTE_DECIMAL_PLACES)
                .isPresent()) {
            problem(column, FileRule.DECIMAL_PLACES, text);
        }
        return fte.orElse(new Fte(0));
    }

    private void tellBadNumber(FileColumn column, String text) {
        if (!text.isEmpty()) {
            problem(column, FileRule.NUMBER, text);
        }
    }
}
