package io.github.tallystick.examples.commandline;

import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.examples.councilreport.Periods;
import io.github.tallystick.examples.councilreport.WrongUse;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Dates and periods as they are written on the command line: what the council report reads, for the options of picocli. */
final class Written {
    private Written() {}

    /** Reads a date such as 2018-12-31. */
    static final class Date implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String written) {
            try {
                return Periods.date(written);
            } catch (WrongUse e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }

    /** Reads a period such as 2018-10-01..2018-12-31, both days included. */
    static final class Period implements ITypeConverter<ReportingPeriod> {
        @Override
        public ReportingPeriod convert(String written) {
            try {
                return Periods.of(written);
            } catch (WrongUse e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
