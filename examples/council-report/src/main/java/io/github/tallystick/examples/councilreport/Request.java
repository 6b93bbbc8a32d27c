package io.github.tallystick.examples.councilreport;

import io.github.tallystick.core.time.ReportingPeriod;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the program was asked for.
 *
 * @param ssd the directory of the Standard Safeguarding Dataset's tables; empty for the invented council
 * @param schools the Ofsted lists
 * @param council the council's name
 * @param period the period
 * @param covers the days that the tables hold completely; empty if nothing is said of it
 * @param out the directory for the page
 * @param knownAt the last recording date that is known; empty for all records
 * @param records whether the page shows the records behind the figures
 */
record Request(
        Optional<Path> ssd,
        List<SchoolsList> schools,
        String council,
        ReportingPeriod period,
        Optional<ReportingPeriod> covers,
        Path out,
        Optional<LocalDate> knownAt,
        boolean records) {
    static final String USE = """
            Use: council-report [--out DIR] [--period FIRST..LAST]
                   the invented council Ashmere, unless asked otherwise in October to December 2018
                 council-report --ssd DIR [--schools FILE...] --council NAME --period FIRST..LAST --out DIR
                   your own files: the tables of the Standard Safeguarding Dataset, ssd_*.csv in DIR, and the
                   Ofsted lists, each named after its date, as ofsted_mi_2018-12-31.csv
            With both:
              --known-at DATE       leave out what was recorded after DATE, a day not before the end of the period
            With your own files:
              --covers FIRST..LAST  the days that the tables hold completely; figures that need more are refused
              --records             show the records behind each figure; they are about children
            Dates are written as 2018-12-31, periods as 2018-10-01..2018-12-31.""";

    /** Reads the arguments of the command line. */
    static Request of(String... arguments) throws WrongUse {
        return new Arguments(arguments).request();
    }

    /** Whether it is about the invented council, not about anybody's own files. */
    boolean isInvented() {
        return ssd.isEmpty();
    }
}
