package io.github.tallystick.examples.commandline;

import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.examples.councilreport.RecordFiles;
import io.github.tallystick.examples.councilreport.SchoolsList;
import io.github.tallystick.examples.councilreport.UnreadableInput;
import io.github.tallystick.examples.councilreport.WrongUse;
import io.github.tallystick.returns.CinCensusReader;
import io.github.tallystick.returns.CouncilRecords;
import io.github.tallystick.returns.FileRule;
import io.github.tallystick.returns.Ssda903File;
import io.github.tallystick.returns.Ssda903Reader;
import io.github.tallystick.returns.WorkforceCensusReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Opens the files given, and no other, and has the library read them. */
final class InputFiles {
    private static final Pattern CODE = Pattern.compile("[0-9]{3}");
    private static final Pattern ENDS_IN_A_YEAR = Pattern.compile(".*?(20[0-9]{2})");

    private final RecordFiles files;
    private final List<String> councils;

    InputFiles(Progress progress, List<String> councils) {
        this.files = new RecordFiles(progress::open);
        this.councils = councils;
    }

    CouncilRecords ssd(Path directory, Optional<ReportingPeriod> covers) throws UnreadableInput {
        return files.tables(directory, covers);
    }

    CouncilRecords schools(List<Path> given) throws WrongUse, UnreadableInput {
        String council = councilName()
                .orElseThrow(() -> new WrongUse("lists of schools hold many councils: say which with --council NAME"));
        CouncilRecords records = files.schools(council, SchoolsList.of(given));
        if (records.schools().isEmpty()) {
            CouncilsHeld.byLists(given).require(council);
        }
        return records;
    }

    CouncilRecords cinCensuses(List<Path> given) throws UnreadableInput {
        CinCensusReader reader = new CinCensusReader();
        for (Path file : given) {
            files.read(file, in -> reader.read(RecordFiles.name(file), in));
        }
        return reader.records();
    }

    /** Folders named after their collection year, or folders of such folders. */
    CouncilRecords ssda903(List<Path> given) throws WrongUse, UnreadableInput {
        Ssda903Reader reader = new Ssda903Reader();
        boolean read = false;
        for (Path folder : years(given)) {
            int year = year(folder)
                    .orElseThrow(
                            () -> new WrongUse("a folder of an SSDA903 return must be named after its year, as 2023,"
                                    + " but was " + RecordFiles.name(folder)));
            for (Path file : RecordFiles.in(folder, Files::isRegularFile)) {
                Optional<Ssda903File> kind = Ssda903File.ofFile(RecordFiles.name(file));
                if (kind.isPresent()) {
                    read = true;
                    read(file, reader, year, kind.get());
                }
            }
        }
        if (!read) {
            throw new UnreadableInput("the folders hold no file of an SSDA903 return, such as episodes.csv");
        }
        return reader.records();
    }

    /** A year that is none of the return's, or a file that comes twice, is a fault of the call. */
    private void read(Path file, Ssda903Reader reader, int year, Ssda903File kind) throws WrongUse, UnreadableInput {
        try {
            files.read(file, in -> reader.read(year, kind, year + "/" + RecordFiles.name(file), in));
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new WrongUse("the SSDA903 cannot be read as given: " + e.getMessage());
        }
    }

    private static List<Path> years(List<Path> given) throws UnreadableInput {
        List<Path> years = new ArrayList<>();
        for (Path folder : given) {
            boolean isOne = year(folder).isPresent()
                    && !RecordFiles.in(folder, Files::isRegularFile).isEmpty();
            years.addAll(isOne ? List.of(folder) : RecordFiles.in(folder, Files::isDirectory));
        }
        return years;
    }

    private static Optional<Integer> year(Path folder) {
        Matcher name =
                ENDS_IN_A_YEAR.matcher(RecordFiles.name(folder.toAbsolutePath().normalize()));
        return name.matches() ? Optional.of(Integer.valueOf(name.group(1))) : Optional.empty();
    }

    CouncilRecords workforce(List<Path> given) throws WrongUse, UnreadableInput {
        WorkforceCensusReader reader =
                councilCode().map(WorkforceCensusReader::new).orElseGet(WorkforceCensusReader::new);
        for (Path file : given) {
            files.read(file, in -> reader.read(RecordFiles.name(file), in));
        }
        CouncilRecords records = reader.records();
        if (councilCode().isPresent() && records.censuses().isEmpty()) {
            CouncilsHeld.byCensuses(given).require(councilCode().get());
        }
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
}
