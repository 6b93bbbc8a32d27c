package io.github.tallystick.examples.councilreport;

import io.github.tallystick.examples.councilreport.council.SyntheticCouncil;
import io.github.tallystick.indicators.returns.CouncilRecords;
import io.github.tallystick.indicators.returns.SchoolsReader;
import io.github.tallystick.indicators.returns.SsdReader;
import io.github.tallystick.indicators.returns.SsdTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Opens the files of a request and has the library read them. */
final class CouncilFiles {
    private CouncilFiles() {}

    static CouncilRecords read(Request request) throws UnreadableInput {
        Optional<Path> ssd = request.ssd();
        return ssd.isPresent() ? records(request, ssd.get(), request.schools()) : ofAshmere(request);
    }

    /** Ashmere's files are written, read and taken away again. */
    private static CouncilRecords ofAshmere(Request request) throws UnreadableInput {
        try {
            Path directory = Files.createTempDirectory("ashmere");
            try {
                SyntheticCouncil.writeTo(directory);
                return records(request, directory.resolve("ssd"), lists(directory.resolve("schools")));
            } finally {
                delete(directory);
            }
        } catch (IOException e) {
            throw new UnreadableInput("the invented council's files cannot be written: " + reason(e));
        } catch (WrongUse e) {
            throw new UnreadableInput("the invented council's files cannot be read: " + e.getMessage());
        }
    }

    private static List<SchoolsList> lists(Path directory) throws IOException, WrongUse {
        List<SchoolsList> lists = new ArrayList<>();
        for (Path file : files(directory)) {
            lists.add(SchoolsList.of(file));
        }
        return lists;
    }

    private static CouncilRecords records(Request request, Path ssd, List<SchoolsList> lists) throws UnreadableInput {
        CouncilRecords tables = tables(ssd);
        CouncilRecords stated = request.covers()
                .map(days -> tables.reaching(days.firstDay(), days.lastDay()))
                .orElse(tables);
        return stated.and(schools(request.council(), lists));
    }

    private static CouncilRecords tables(Path directory) throws UnreadableInput {
        try {
            SsdReader reader = new SsdReader();
            for (Map.Entry<SsdTable, Path> table : tableFiles(directory).entrySet()) {
                try (InputStream in = Files.newInputStream(table.getValue())) {
                    reader.read(table.getKey(), name(table.getValue()), in);
                }
            }
            return reader.records();
        } catch (IOException e) {
            throw new UnreadableInput(directory + " cannot be read: " + reason(e));
        }
    }

    private static Map<SsdTable, Path> tableFiles(Path directory) throws IOException, UnreadableInput {
        Map<SsdTable, Path> tables = new EnumMap<>(SsdTable.class);
        for (Path file : files(directory)) {
            Optional<SsdTable> table = SsdTable.ofFile(name(file));
            if (table.isPresent() && tables.put(table.get(), file) != null) {
                throw new UnreadableInput(directory + " holds more than one file of "
                        + table.get().tableName());
            }
        }
        if (tables.isEmpty()) {
            throw new UnreadableInput(directory + " holds no table of the Standard Safeguarding Dataset, such as "
                    + SsdTable.SSD_CP_VISITS.tableName() + ".csv");
        }
        return tables;
    }

    private static CouncilRecords schools(String council, List<SchoolsList> lists) throws UnreadableInput {
        SchoolsReader reader = new SchoolsReader(council);
        for (SchoolsList list : lists) {
            try (InputStream in = Files.newInputStream(list.file())) {
                reader.read(list.listedOn(), name(list.file()), in);
            } catch (IOException e) {
                throw new UnreadableInput(list.file() + " cannot be read: " + reason(e));
            }
        }
        return reader.records();
    }

    /** The figures of other councils; those of the invented council's neighbours are invented too, and bundled. */
    static NeighbourFigures neighbours(Request request) throws UnreadableInput {
        NeighbourReader reader = new NeighbourReader(request.period(), request.council());
        Optional<Path> file = request.neighbours();
        if (file.isEmpty() && !request.isInvented()) {
            return NeighbourFigures.NONE;
        }
        try (InputStream in = file.isPresent() ? Files.newInputStream(file.get()) : Ashmere.neighbours()) {
            return reader.read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UnreadableInput(
                    file.map(Path::toString).orElse("the neighbours' file") + " cannot be read: " + reason(e));
        }
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** Why, in words: the message of a file system's exception is often only the path. */
    static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "it is not there";
        }
        if (e instanceof AccessDeniedException) {
            return "reading or writing it is not allowed";
        }
        if (e instanceof NotDirectoryException || e instanceof FileAlreadyExistsException) {
            return "it is not a directory";
        }
        return String.valueOf(e.getMessage());
    }
}
