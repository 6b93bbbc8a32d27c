package io.github.tallystick.examples.commandline;

import io.github.tallystick.core.time.ReportingPeriod;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Dates and periods as they are written on the command line. */
final class Written {
    private static final Pattern FIRST_AND_LAST = Pattern.compile("(.+?)\\.\\.(.+)");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private Written() {}

    /** Reads a date such as 2018-12-31. */
    static final class Date implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String written) {
            try {
                LocalDate date = LocalDate.parse(written);
                if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
                    throw new TypeConversionException(
                            "date must be in the years " + FIRST_YEAR + " to " + LAST_YEAR + ", but was " + written);
                }
                return date;
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("date must be written as 2018-12-31, but was " + written);
            }
        }
    }

    /** Reads a period such as 2018-10-01..2018-12-31, both days included. */
    static final class Period implements ITypeConverter<ReportingPeriod> {
        @Override
        public ReportingPeriod convert(String written) {
            Matcher days = FIRST_AND_LAST.matcher(written);
            if (!days.matches()) {
                throw new TypeConversionException(
                        "period must be written as 2018-10-01..2018-12-31, but was " + written);
            }
            LocalDate first = new Date().convert(days.group(1));
            LocalDate last = new Date().convert(days.group(2));
            if (last.isBefore(first)) {
                throw new TypeConversionException("period must not end before it starts, but was " + written);
            }
            return ReportingPeriod.of(first, last);
        }
    }
}
