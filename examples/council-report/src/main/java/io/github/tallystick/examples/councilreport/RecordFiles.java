package io.github.tallystick.examples.councilreport;

import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.returns.CouncilRecords;
import io.github.tallystick.returns.SchoolsReader;
import io.github.tallystick.returns.SsdReader;
import io.github.tallystick.returns.SsdTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Opens files of records that were given, and no other, and has the library read them. */
public final class RecordFiles {
    private final Opening opening;

    /** How a file is opened: a program may watch how far it is read. */
    @FunctionalInterface
    public interface Opening {
        /**
         * Opens a file.
         *
         * @param file the file
         * @return its bytes; the caller closes them
         * @throws IOException if it cannot be opened
         */
        InputStream open(Path file) throws IOException;
    }

    /** What is done with the bytes of a file. */
    @FunctionalInterface
    public interface Reading {
        /**
         * Reads a file.
         *
         * @param in its bytes
         * @throws IOException if they cannot be read
         */
        void from(InputStream in) throws IOException;
    }

    /**
     * Files that are opened in a way.
     *
     * @param opening the way
     */
    public RecordFiles(Opening opening) {
        this.opening = opening;
    }

    /**
     * Reads the tables of the Standard Safeguarding Dataset in a directory; other files are passed over.
     *
     * @param directory the directory
     * @param covers the days that the tables hold completely; empty if nothing is known of it
     * @return the records
     * @throws UnreadableInput if it cannot be read, or holds no table, or holds one twice
     */
    public CouncilRecords tables(Path directory, Optional<ReportingPeriod> covers) throws UnreadableInput {
        SsdReader reader = new SsdReader();
        for (Map.Entry<SsdTable, Path> table : tableFiles(directory).entrySet()) {
            Path file = table.getValue();
            read(file, in -> reader.read(table.getKey(), name(file), in));
        }
        CouncilRecords tables = reader.records();
        return covers.map(days -> tables.reaching(days.firstDay(), days.lastDay()))
                .orElse(tables);
    }

    private static Map<SsdTable, Path> tableFiles(Path directory) throws UnreadableInput {
        Map<SsdTable, Path> tables = new EnumMap<>(SsdTable.class);
        for (Path file : in(directory, Files::isRegularFile)) {
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

    /**
     * Reads lists of schools.
     *
     * @param council the council whose schools are read
     * @param lists the lists
     * @return the records
     * @throws UnreadableInput if one cannot be read
     */
    public CouncilRecords schools(String council, List<SchoolsList> lists) throws UnreadableInput {
        SchoolsReader reader = new SchoolsReader(council);
        for (SchoolsList list : lists) {
            read(list.file(), in -> reader.read(list.listedOn(), name(list.file()), in));
        }
        return reader.records();
    }

    /**
     * Reads one file.
     *
     * @param file the file
     * @param reading what is done with its bytes
     * @throws UnreadableInput if it cannot be read
     */
    public void read(Path file, Reading reading) throws UnreadableInput {
        try (InputStream in = opening.open(file)) {
            reading.from(in);
        } catch (IOException e) {
            throw UnreadableInput.of(file, e);
        }
    }

    /**
     * What a directory holds, by name.
     *
     * @param directory the directory
     * @param which what is looked for
     * @return the paths
     * @throws UnreadableInput if it cannot be read
     */
    public static List<Path> in(Path directory, Predicate<Path> which) throws UnreadableInput {
        try {
            return listed(directory, which);
        } catch (IOException e) {
            throw UnreadableInput.of(directory, e);
        }
    }

    private static List<Path> listed(Path directory, Predicate<Path> which) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(which).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * The name of a file without its directory, by which problems call it.
     *
     * @param file the file
     * @return the name
     */
    public static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
