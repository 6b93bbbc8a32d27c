package io.github.tallystick.examples.councilreport;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

    /**
     * The lists in files that are named after their dates.
     *
     * @param files the files
     * @return the lists, in the same order
     * @throws WrongUse if a name holds no date, or two hold the same
     */
    public static List<SchoolsList> of(List<Path> files) throws WrongUse {
        List<SchoolsList> lists = new ArrayList<>();
        for (Path file : files) {
            SchoolsList list = of(file);
            if (lists.stream().anyMatch(other -> other.listedOn().equals(list.listedOn()))) {
                throw new WrongUse(
                        "there must be one schools file of each date, but of " + list.listedOn() + " are two");
            }
            lists.add(list);
        }
        return lists;
    }

    private static SchoolsList of(Path file) throws WrongUse {
        String name = RecordFiles.name(file);
        Matcher date = ENDS_IN_A_DATE.matcher(name);
        if (!date.matches()) {
            throw new WrongUse(
                    "a schools file must be named after its date, as ofsted_mi_2018-12-31.csv, but was " + name);
        }
        return new SchoolsList(Periods.date(date.group(1)), file);
    }
}
