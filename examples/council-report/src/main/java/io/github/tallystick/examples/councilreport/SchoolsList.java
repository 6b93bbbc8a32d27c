package io.github.tallystick.examples.councilreport;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A list of schools that Ofsted published.
 *
 * @param listedOn the date of the list, which stands in the file's name
 * @param file the file
 */
public record SchoolsList(LocalDate listedOn, Path file) {
    private static final Pattern ENDS_IN_A_DATE = Pattern.compile(".*?([0-9]{4}-[0-9]{2}-[0-9]{2})\\.csv");

    static SchoolsList of(Path file) throws WrongUse {
        Matcher name = ENDS_IN_A_DATE.matcher(String.valueOf(file.getFileName()));
        if (!name.matches()) {
            throw new WrongUse("a schools file must be named after its date, as ofsted_mi_2018-12-31.csv, but was "
                    + file.getFileName());
        }
        return new SchoolsList(Periods.date(name.group(1)), file);
    }
}
