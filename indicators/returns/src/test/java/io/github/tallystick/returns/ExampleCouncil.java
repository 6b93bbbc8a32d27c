package io.github.tallystick.returns;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * The fictional council "Fenwick Vale", with the figures that a slow computation of its own and an independent SQL
 * computation expect. It is not part of the project: tests of it are skipped, and say so, where its folder is not there.
 */
final class ExampleCouncil {
    private ExampleCouncil() {}

    /** The council's folder; the calling test is skipped where it is not there. */
    static Path folder() {
        Optional<Path> found = Stream.of(System.getProperty("tallystick.shared", ""), "../shared", "../../../shared")
                .filter(shared -> !shared.isEmpty())
                .map(shared -> Path.of(shared, "examples", "council-1"))
                .filter(Files::isDirectory)
                .findFirst();
        assumeThat(found)
                .as("the example council is not here: set -Dtallystick.shared=FOLDER to test on it")
                .isPresent();
        return found.orElseThrow();
    }

    /** Its Standard Safeguarding Dataset tables, its lists of schools and its workforce censuses. */
    static CouncilRecords records() {
        try {
            return tables().and(lists()).and(censuses());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its Standard Safeguarding Dataset tables. */
    static CouncilRecords tables() throws IOException {
        SsdReader reader = new SsdReader();
        for (Path file : files("ssd")) {
            Optional<SsdTable> table = SsdTable.ofFile(file.toString());
            if (table.isPresent()) {
                try (InputStream in = Files.newInputStream(file)) {
                    reader.read(table.get(), file.getFileName().toString(), in);
                }
            }
        }
        return reader.records();
    }

    /** Its lists of schools. */
    static CouncilRecords lists() throws IOException {
        SchoolsReader reader = new SchoolsReader("Fenwick Vale");
        for (Path file : files("schools")) {
            String name = file.getFileName().toString();
            try (InputStream in = Files.newInputStream(file)) {
                reader.read(LocalDate.parse(name.substring(10, 20)), name, in);
            }
        }
        return reader.records();
    }

    /** Its workforce censuses. */
    static CouncilRecords censuses() throws IOException {
        WorkforceCensusReader reader = new WorkforceCensusReader("799");
        for (Path file : files("workforce")) {
            try (InputStream in = Files.newInputStream(file)) {
                reader.read(file.getFileName().toString(), in);
            }
        }
        return reader.records();
    }

    /** Its children in need censuses, of the years to 31 March 2018 to 2025. */
    static CouncilRecords cinCensuses() throws IOException {
        return cinCensuses(year -> true);
    }

    /** Its children in need censuses of some of the collection years 2018 to 2025. */
    static CouncilRecords cinCensuses(IntPredicate years) throws IOException {
        CinCensusReader reader = new CinCensusReader();
        for (Path file : files("cin_census")) {
            String name = file.getFileName().toString();
            if (years.test(Integer.parseInt(name.substring(4, 8)))) {
                try (InputStream in = Files.newInputStream(file)) {
                    reader.read(name, in);
                }
            }
        }
        return reader.records();
    }

    private static List<Path> files(String sub) throws IOException {
        try (Stream<Path> files = Files.list(folder().resolve(sub))) {
            return files.sorted().toList();
        }
    }

    /** The rows of a file of expected figures, header left out; no field of these files but the last has a comma. */
    static List<String[]> expected(String file) {
        try (Stream<String> lines = Files.lines(folder().resolve("expected").resolve(file))) {
            return lines.skip(1).map(line -> line.split(",", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
