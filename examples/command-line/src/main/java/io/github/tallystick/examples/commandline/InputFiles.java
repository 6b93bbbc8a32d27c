package io.github.tallystick.examples.commandline;

import io.github.tallystick.indicators.returns.CinCensusReader;
import io.github.tallystick.indicators.returns.CouncilRecords;
import io.github.tallystick.indicators.returns.FileRule;
import io.github.tallystick.indicators.returns.SchoolsReader;
import io.github.tallystick.indicators.returns.SsdReader;
import io.github.tallystick.indicators.returns.SsdTable;
import io.github.tallystick.indicators.returns.Ssda903File;
import io.github.tallystick.indicators.returns.Ssda903Reader;
import io.github.tallystick.indicators.returns.WorkforceCensusReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Opens the files given, and no other, and has the library read them. */
final class InputFiles {
    private static final Pattern ENDS_IN_A_DATE = Pattern.compile(".*?([0-9]{4}-[0-9]{2}-[0-9]{2})\\.csv");

    private static final Pattern CODE = Pattern.compile("[0-9]{3}");
    private static final Pattern ENDS_IN_A_YEAR = Pattern.compile(".*?(20[0-9]{2})");

    private final Progress progress;
    private final List<String> councils;

    InputFiles(Progress progress, List<String> councils) {
        this.progress = progress;
        this.councils = councils;
    }

    CouncilRecords ssd(Path directory) throws UnreadableInput {
        SsdReader reader = new SsdReader();
        List<SsdTable> read = new ArrayList<>();
        for (Path file : filesIn(directory)) {
            Optional<SsdTable> table = SsdTable.ofFile(name(file));
            if (table.isPresent()) {
                if (read.contains(table.get())) {
                    throw new UnreadableInput(directory + " holds more than one file of "
                            + table.get().tableName());
                }
                read.add(table.get());
                open(file, in -> reader.read(table.get(), name(file), in));
            }
        }
        if (read.isEmpty()) {
            throw new UnreadableInput(
                    directory + " holds no table of the Standard Safeguarding Dataset, such as ssd_cp_visits.csv");
        }
        return reader.records();
    }

    CouncilRecords schools(List<Path> given) throws WrongUse, UnreadableInput {
        SchoolsReader reader = new SchoolsReader(councilName()
                .orElseThrow(() -> new WrongUse("lists of schools hold many councils: say which with --council NAME")));
        for (Path file : given) {
            LocalDate listedOn = listedOn(file);
            open(file, in -> reader.read(listedOn, name(file), in));
        }
        return reader.records();
    }

    /** Folders named after their collection year, or folders of such folders. */
    CouncilRecords ssda903(List<Path> given) throws WrongUse, UnreadableInput {
        Ssda903Reader reader = new Ssda903Reader();
        List<Path> years = new ArrayList<>();
        boolean read = false;
        for (Path folder : given) {
            years.addAll(year(folder).isPresent() && !filesIn(folder).isEmpty() ? List.of(folder) : foldersIn(folder));
        }
        for (Path folder : years) {
            int year = year(folder)
                    .orElseThrow(
                            () -> new WrongUse("a folder of an SSDA903 return must be named after its year, as 2023,"
                                    + " but was " + name(folder)));
            for (Path file : filesIn(folder)) {
                Optional<Ssda903File> kind = Ssda903File.ofFile(name(file));
                if (kind.isPresent()) {
                    read = true;
                    open(file, in -> reader.read(year, kind.get(), year + "/" + name(file), in));
                }
            }
        }
        if (!read) {
            throw new UnreadableInput("the folders hold no file of an SSDA903 return, such as episodes.csv");
        }
        return reader.records();
    }

    private static Optional<Integer> year(Path folder) {
        Matcher name = ENDS_IN_A_YEAR.matcher(name(folder));
        return name.matches() ? Optional.of(Integer.valueOf(name.group(1))) : Optional.empty();
    }

    CouncilRecords workforce(List<Path> given) throws WrongUse, UnreadableInput {
        WorkforceCensusReader reader =
                councilCode().map(WorkforceCensusReader::new).orElseGet(WorkforceCensusReader::new);
        for (Path file : given) {
            open(file, in -> reader.read(name(file), in));
        }
        CouncilRecords records = reader.records();
        if (records.problemCounts().values().stream().anyMatch(rules -> rules.containsKey(FileRule.ANOTHER_COUNCIL))) {
            throw new WrongUse("the workforce censuses are of several councils: say which with --council CODE");
        }
        return records;
    }

    private Optional<String> councilName() {
        return councils.stream().filter(given -> !CODE.matcher(given).matches()).findFirst();
    }

    /** The council's code in returns, where the council is given by that as well or instead. */
    private Optional<String> councilCode() {
        return councils.stream().filter(given -> CODE.matcher(given).matches()).findFirst();
    }

    CouncilRecords cinCensuses(List<Path> given) throws UnreadableInput {
        CinCensusReader reader = new CinCensusReader();
        for (Path file : given) {
            open(file, in -> reader.read(name(file), in));
        }
        return reader.records();
    }

    private static LocalDate listedOn(Path file) throws WrongUse {
        Matcher name = ENDS_IN_A_DATE.matcher(name(file));
        try {
            if (name.matches()) {
                return LocalDate.parse(name.group(1));
            }
        } catch (DateTimeParseException e) {
            // told below, as a name without a date
        }
        throw new WrongUse(
                "a list of schools must be named after its date, as ofsted_mi_2018-12-31.csv, but was " + name(file));
    }

    /** Reads from a stream. */
    @FunctionalInterface
    private interface Reading {
        void from(InputStream in) throws IOException;
    }

    private void open(Path file, Reading reading) throws UnreadableInput {
        try (InputStream in = progress.open(file)) {
            reading.from(in);
        } catch (IOException e) {
            throw UnreadableInput.of(file, e);
        }
    }

    private static List<Path> filesIn(Path directory) throws UnreadableInput {
        return in(directory, Files::isRegularFile);
    }

    private static List<Path> foldersIn(Path directory) throws UnreadableInput {
        return in(directory, Files::isDirectory);
    }

    private static List<Path> in(Path directory, Predicate<Path> which) throws UnreadableInput {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(which).sorted().toList();
        } catch (IOException e) {
            throw UnreadableInput.of(directory, e);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
