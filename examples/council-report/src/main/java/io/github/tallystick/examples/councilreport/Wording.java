package io.github.tallystick.examples.councilreport;

import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.Target;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.core.result.Presentation;
import io.github.tallystick.core.result.Tally;
import io.github.tallystick.core.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Figures, dates and judgements in words, the same on the console and on the page. */
public final class Wording {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final int ABBREVIATED = 3;

    private Wording() {}

    /** A date in full, such as 31 December 2018. */
    public static String date(LocalDate date) {
        return date.getDayOfMonth() + " " + month(date) + " " + date.getYear();
    }

    /** A date in a table, such as 31 Dec 2018. */
    public static String shortDate(LocalDate date) {
        return dayAndMonth(date) + " " + date.getYear();
    }

    /** A date within a year, such as 31 Dec. */
    public static String dayAndMonth(LocalDate date) {
        return date.getDayOfMonth() + " " + month(date).substring(0, ABBREVIATED);
    }

    /** A month, such as Dec 2018. */
    public static String monthAndYear(LocalDate date) {
        return month(date).substring(0, ABBREVIATED) + " " + date.getYear();
    }

    private static String month(LocalDate date) {
        return MONTHS.get(date.getMonthValue() - 1);
    }

    /**
     * The value as the library prints it, with its scale; of a figure that is not final the values between which what is known will end;
     * {@code c} for one that is withheld; or that there is none.
     */
    public static String value(Figure figure) {
        Outcome outcome = figure.outcome();
        if (outcome.value().isPresent()) {
            return figure.print() + suffix(figure.indicator());
        }
        if (outcome instanceof Outcome.Incomplete incomplete) {
            return range(figure.indicator(), incomplete);
        }
        return outcome instanceof Outcome.Withheld ? symbol(figure) : "no value";
    }

    private static String symbol(Figure figure) {
        return Presentation.of("this report", figure.indicator().rounding()).print(figure.outcome());
    }

    private static String range(Indicator<?> indicator, Outcome.Incomplete incomplete) {
        if (isAllOpen(incomplete) || incomplete.lowest().isEmpty()) {
            return "none yet";
        }
        String lowest = printed(indicator, incomplete.lowest().get());
        String highest =
                incomplete.highest().map(value -> printed(indicator, value)).orElse("");
        if (highest.isEmpty()) {
            return "at least " + lowest;
        }
        return lowest.equals(highest) ? lowest + " so far" : lowest + " to " + highest;
    }

    /** Whether nothing is decided, as of a figure at a day before that day: it could come to anything. */
    static boolean isAllOpen(Outcome.Incomplete incomplete) {
        return incomplete.counted().denominator().isZero();
    }

    /** Whether there is nothing to be counted: the records do not reach, or the definition is not in force. */
    public static boolean isWithoutMeaning(Figure figure) {
        return figure.outcome() instanceof Outcome.NotCovered || figure.outcome() instanceof Outcome.NotInForce;
    }

    /** A period within a sentence: the year to 31 March 2019; 2018-19 Q3. */
    public static String ofPeriod(ReportingPeriod period) {
        return (period.label().startsWith("year ") ? "the " : "") + period.label();
    }

    /** A number on the indicator's scale, as its values are printed. */
    public static String printed(Indicator<?> indicator, Fraction number) {
        return indicator.rounding().print(number) + suffix(indicator);
    }

    /** What stands behind the indicator's numbers, such as a percent sign. */
    public static String suffix(Indicator<?> indicator) {
        return indicator.formula().scale().suffix();
    }

    /** What was counted, such as 94 / 399; empty where counting has no meaning. */
    public static String counted(Figure figure, String between) {
        return figure.outcome().tally().map(tally -> counted(tally, between)).orElse("");
    }

    private static String counted(Tally tally, String between) {
        return tally.numerator().inDecimals() + between + tally.denominator().inDecimals();
    }

    /** A number on the indicator's scale, as a distance: 3.6 percentage points; 4.2. */
    public static String distance(Indicator<?> indicator, Fraction distance) {
        String printed = indicator.rounding().print(distance.signum() < 0 ? Fraction.ZERO.minus(distance) : distance);
        return suffix(indicator).equals("%") ? printed + " percentage points" : printed + suffix(indicator);
    }

    /** A limit on the indicator's scale, such as 20%. */
    public static String limit(Indicator<?> indicator, Fraction limit) {
        return limit.inDecimals() + suffix(indicator);
    }

    /** A target on the indicator's scale, such as at most 20%. */
    public static String target(Indicator<?> indicator, Target target) {
        return target.inWords() + suffix(indicator);
    }

    /** A text that starts with a capital letter. */
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** A whole number with its noun in the right form: 1 record, 1,500 records. */
    public static String number(long number, String singular) {
        return String.format(Locale.ROOT, "%,d ", number) + (number == 1 ? singular : singular + "s");
    }
}
