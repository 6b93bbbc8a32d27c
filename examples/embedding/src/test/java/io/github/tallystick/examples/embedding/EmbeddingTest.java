package io.github.tallystick.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EmbeddingTest {
    private static final Path ROOT = Files.isDirectory(Path.of("examples")) ? Path.of("") : Path.of("../..");

    /**
     * The plan starts on Monday 1 October 2018: the first visit is due on Monday 15 October, made on Friday 12 October; the
     * second on Friday 26 October, made on Monday 29 October; the third on Monday 12 November, never made. So one of three.
     */
    @Test
    void the_example_counts_one_visit_of_three_and_says_why() {
        assertThat(output())
                .containsExactly(
                        "wokingham.vp8, 2018-19 Q3: 33.3%, counted 1/3",
                        "plan-1@2018-10-01: within 10 working days of 2018-10-01: due 2018-10-15; plan not ended; done 2018-10-12, 1 working day early",
                        "plan-1@2018-10-12: within 10 working days of 2018-10-12: due 2018-10-26; plan not ended; done 2018-10-29, 1 working day late",
                        "plan-1@2018-10-29: within 10 working days of 2018-10-29: due 2018-11-12; plan not ended; not done");
    }

    @Test
    void the_readme_shows_the_example_and_what_it_prints() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        List<String> example = example();
        assertThat(example).hasSizeLessThanOrEqualTo(15);
        assertThat(readme).contains(String.join("\n", example)).contains(String.join("\n", output()));
    }

    /** The lines between the two marks, moved to the left. */
    private static List<String> example() throws IOException {
        Path source =
                ROOT.resolve("examples/embedding/src/main/java/io/github/tallystick/examples/embedding/Embedding.java");
        return Files.readAllLines(source).stream()
                .dropWhile(line -> !line.strip().equals("// example"))
                .skip(1)
                .takeWhile(line -> !line.strip().equals("// end of example"))
                .map(line -> line.length() > 8 ? line.substring(8) : line)
                .toList();
    }

    private static List<String> output() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            Embedding.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        return Stream.of(bytes.toString(StandardCharsets.UTF_8).split("\n")).toList();
    }
}
