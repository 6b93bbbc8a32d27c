package io.github.tallystick.examples.councilreport;

import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.disclosure.SmallCounts;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.time.ReportingPeriod;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the program was asked for.
 *
 * @param ssd the directory of the Standard Safeguarding Dataset's tables; empty where the program does not read them itself
 * @param schools the Ofsted lists
 * @param council the council's name
 * @param period the period
 * @param covers the days that the tables hold completely; empty if nothing is said of it
 * @param out the directory for the page
 * @param knownAt the last recording date that is known; empty for all records
 * @param extractedOn the day of the extract, which nothing on the page looks beyond; empty if nothing is said of it
 * @param neighbours the file with the figures of other councils; empty for none, or for those of the invented council
 * @param suppressed which counts are withheld; empty if none is
 * @param records whether the page shows the records behind the figures
 * @param isInvented whether it is about the invented council, not about anybody's own files
 */
public record Request(
        Optional<Path> ssd,
        List<SchoolsList> schools,
        String council,
        ReportingPeriod period,
        Optional<ReportingPeriod> covers,
        Path out,
        Optional<LocalDate> knownAt,
        Optional<LocalDate> extractedOn,
        Optional<Path> neighbours,
        Optional<SmallCounts> suppressed,
        boolean records,
        boolean isInvented) {
    static final String USE = """
            Use: council-report [--out DIR] [--period FIRST..LAST]
                   the invented council Ashmere, unless asked otherwise in October to December 2018
                 council-report --ssd DIR [--schools FILE...] --council NAME --period FIRST..LAST --out DIR
                   your own files: the tables of the Standard Safeguarding Dataset, ssd_*.csv in DIR, and the
                   Ofsted lists, each named after its date, as ofsted_mi_2018-12-31.csv
            With both:
              --known-at DATE       leave out what was recorded after DATE, a day not before the end of the period
              --extracted-on DATE   the day of the extract: a period that is not over then has a running figure, so far
                                    and between which values what is known will end; Ashmere as known that day
              --neighbours FILE     figures of other councils to compare with, a CSV file with the columns
                                    council,indicator,period,numerator,denominator
              --suppress FROM-TO    withhold small counts, such as 1-5, and all that would give one away
            With your own files:
              --covers FIRST..LAST  the days that the tables hold completely; figures that need more are refused
              --records             show the records behind each figure; they are about children
            Dates are written as 2018-12-31, periods as 2018-10-01..2018-12-31.""";

    /** Copies the list. */
    public Request {
        schools = List.copyOf(schools);
    }

    /** Reads the arguments of the command line. */
    static Request of(String... arguments) throws WrongUse {
        return new Arguments(arguments).request();
    }

    /**
     * A request about records that another program has read.
     *
     * @param council the council's name
     * @param period the period
     * @param covers the days that the tables among them hold completely; empty if nothing is said of it
     * @param extractedOn the day of the extract; empty if nothing is said of it
     * @param records whether the page shows the records behind the figures
     * @param out the directory for the page; made if it is not there
     * @return the request
     * @throws WrongUse if the extract was made before the period starts
     */
    public static Request about(
            String council,
            ReportingPeriod period,
            Optional<ReportingPeriod> covers,
            Optional<LocalDate> extractedOn,
            boolean records,
            Path out)
            throws WrongUse {
        checkExtract(period, extractedOn);
        return new Request(
                Optional.empty(),
                List.of(),
                council,
                period,
                covers,
                out,
                Optional.empty(),
                extractedOn,
                Optional.empty(),
                Optional.empty(),
                records,
                false);
    }

    static void checkExtract(ReportingPeriod period, Optional<LocalDate> extractedOn) throws WrongUse {
        if (extractedOn.filter(period.firstDay()::isAfter).isPresent()) {
            throw new WrongUse("the day of the extract must not be before the period starts on " + period.firstDay()
                    + ", but was " + extractedOn.orElseThrow());
        }
    }

    /** The last day that the page looks at: that of the period, or the day of the extract where that is earlier. */
    public LocalDate lastDaySeen() {
        LocalDate last = period.lastDay();
        return extractedOn.filter(last::isAfter).orElse(last);
    }

    /** Whether records are read that were not there on the day of the extract, which only the invented council has. */
    public boolean looksBack() {
        return isInvented() && extractedOn.isPresent();
    }

    /** An evaluation of all records, seen as the request says. */
    <F extends Facts<F>> Evaluation<F> seen(Evaluation<F> all) {
        Evaluation<F> known = knownAt.map(all::asKnownAt).orElse(all);
        return extractedOn.map(known::extractedOn).orElse(known);
    }
}
