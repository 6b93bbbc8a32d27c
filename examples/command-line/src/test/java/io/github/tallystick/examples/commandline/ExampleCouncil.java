package io.github.tallystick.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The example council's files and expected results. It is not part of the project: tests are skipped where it is not there. */
final class ExampleCouncil {
    private ExampleCouncil() {}

    /** The council's folder; the calling test is skipped, and says so, where it is not there. */
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

    static List<String> files(String sub) throws IOException {
        try (Stream<Path> files = Files.list(folder().resolve(sub))) {
            return files.sorted().map(Path::toString).toList();
        }
    }

    /** The rows of a file of expected results, without its header. */
    static List<String> expected(String file) throws IOException {
        List<String> lines = Files.readAllLines(folder().resolve("expected").resolve(file), StandardCharsets.UTF_8);
        return lines.subList(1, lines.size());
    }

    /** What the program prints below the header. */
    static List<String> lines(List<String> arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Tallystick.run(new PrintWriter(out), new PrintWriter(err), arguments.toArray(String[]::new));
        assertThat(code).as(err.toString()).isZero();
        return out.toString().lines().skip(1).toList();
    }

    /** The figures of an indicator from all the files in a folder. */
    static List<String> evaluated(String indicator, Set<String> periods, String option, Path folder)
            throws IOException {
        List<String> arguments = new ArrayList<>(List.of("evaluate", "--format", "csv", "--indicator", indicator));
        periods.forEach(period -> arguments.addAll(List.of("--period", period)));
        arguments.add(option);
        arguments.addAll(files(String.valueOf(folder.getFileName())));
        return lines(arguments);
    }
}
