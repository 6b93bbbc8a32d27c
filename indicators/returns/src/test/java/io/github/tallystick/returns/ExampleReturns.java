package io.github.tallystick.returns;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** SSDA903 returns that are not part of the project: tests of them are skipped, and say so, where they are not there. */
final class ExampleReturns {
    private ExampleReturns() {}

    /** The SSDA903 returns of the example council, 2018 to 2025. */
    static CouncilRecords ofExampleCouncil() {
        Ssda903Reader reader = new Ssda903Reader();
        for (int year = 2018; year <= 2025; year++) {
            read(reader, year, year + "/", ExampleCouncil.folder().resolve("ssda903/" + year), "");
        }
        return reader.records();
    }

    /** The folder of synthetic returns of data-to-insight/csc-validator-be-903 and data-to-insight/cs-demand-model. */
    static Path samples() {
        Path folder = ExampleCouncil.folder().resolve("../../data/returns/ssda903");
        assumeThat(folder).as("the samples of the SSDA903 are not here").isDirectory();
        return folder;
    }

    /** Reads the files of a folder whose names start with a prefix as those of a year. */
    static void read(Ssda903Reader reader, int year, String label, Path folder, String prefix) {
        for (Path file : files(folder)) {
            String name = String.valueOf(file.getFileName());
            Optional<Ssda903File> kind =
                    name.startsWith(prefix) ? Ssda903File.ofFile(file.toString()) : Optional.empty();
            if (kind.isPresent()) {
                try (InputStream in = Files.newInputStream(file)) {
                    reader.read(year, kind.get(), label + name, in);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
