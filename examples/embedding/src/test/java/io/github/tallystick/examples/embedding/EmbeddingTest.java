package io.github.tallystick.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
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

    /**
     * The plan starts on Monday 1 October 2018; the visit of Thursday 25 October was keyed in on 14 January. Seen from 19 October:
     * the first visit, due on the 15th, was in time, and the second, due on the 26th, is open: from 1/2 to 2/2. At the end of
     * the quarter: the second was not made, 1/2. In the end: the second was in time, and a third, due on 8 November, was not made:
     * 2/3. By 10 calendar days the three were due on 11 and 22 October and 4 November: 0/3.
     */
    @Test
    void the_answers_tell_bounds_movement_and_another_reading() {
        assertThat(output(() -> Answers.main(new String[0])))
                .startsWith(
                        "wokingham.vp8, 2018-19 Q3: the units known come to 50.0% to 100.0%, incomplete: counted 1/1 so far, settled on 2018-12-31",
                        "1/2 to 2/3: recorded late +1/+1, 2 units",
                        "wokingham.vp8 (\"10 days\" read as 10 calendar days), 2018-19 Q3: 0.0%, counted 0/3")
                .anyMatch(line -> line.startsWith("\"10 days\", "))
                .anyMatch(line -> line.contains("2018-12-31"));
    }

    /**
     * The plan starts on Monday 1 October 2018. With the visits of 12 October (due on the 15th) and 25 October (due on the 26th) a
     * third, due on 8 November, was not made: 2/3. The second corrected to 29 October was late, and the third then due on 12
     * November: 1/3. In the other council the visit of 16 October was a day late, and one due on the 30th was not made: 0/2.
     */
    @Test
    void a_running_figure_takes_in_late_and_corrected_records_and_adds_up_with_another_council() {
        assertThat(output(() -> Monitored.main(new String[0])))
                .containsExactly(
                        "wokingham.vp8, 2018-10-01 to 2018-12-31: 66.7%, counted 2/3",
                        "wokingham.vp8, 2018-10-01 to 2018-12-31: 33.3%, counted 1/3",
                        "wokingham.vp8, 2018-10-01 to 2018-12-31: 20.0%, counted 1/5");
    }

    /**
     * In the twelve months to 31 December 2018 (from 1 January) two referrals were received in Ashmere: that of 1 October follows
     * none, that of 20 November follows one of the same child on 30 November 2017, less than twelve months before. So one of two;
     * in Fenwick Vale none of one.
     */
    @Test
    void columns_give_the_figures_of_each_council() {
        assertThat(output(() -> ManyRecords.main(new String[0])))
                .containsExactly(
                        "Ashmere: wokingham.vp4, 2018-01-01 to 2018-12-31: 50.0%, counted 1/2",
                        "Fenwick Vale: wokingham.vp4, 2018-01-01 to 2018-12-31: 0.0%, counted 0/1");
    }

    /** The referrals of the columns above as rows of a file, and one of a day that there is not: it is told of and not used. */
    @Test
    void a_file_of_several_councils_gives_the_figures_of_each_and_what_is_wrong_with_it() {
        assertThat(output(EmbeddingTest::countryFile))
                .containsExactly(
                        "Ashmere: wokingham.vp4, 2018-01-01 to 2018-12-31: 50.0%, counted 1/2",
                        "Fenwick Vale: wokingham.vp4, 2018-01-01 to 2018-12-31: 0.0%, counted 0/1",
                        "referrals.csv, line 6, cine_referral_date: date must be a day such as 2018-11-20, but was"
                                + " \"2018-02-30\"");
    }

    private static void countryFile() {
        try {
            CountryFile.main(new String[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Five working days after Monday 1 October 2018 end on Monday 8 October. */
    @Test
    void a_kind_of_fact_of_ones_own_counts_beside_those_of_the_library() {
        assertThat(output(() -> OwnFacts.main(new String[0])))
                .containsExactly(
                        "ashmere.discussions-5wd, 2018-19 Q3: 50.0%, counted 1/2",
                        "asked for 2018-10-01; within 5 working days of 2018-10-01: due 2018-10-08; done 2018-10-08, on"
                                + " the last day",
                        "asked for 2018-10-01; within 5 working days of 2018-10-01: due 2018-10-08; done 2018-10-09, 1"
                                + " working day late");
    }

    @Test
    void the_readme_shows_the_examples_and_what_they_print() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        assertThat(example("Embedding")).hasSizeLessThanOrEqualTo(15);
        assertThat(readme)
                .contains(String.join("\n", example("Embedding")))
                .contains(String.join("\n", output()))
                .contains(String.join("\n", example("Answers")))
                .contains(String.join(
                        "\n", output(() -> Answers.main(new String[0])).subList(0, 3)))
                .contains(String.join("\n", example("ManyRecords")))
                .contains(String.join("\n", output(() -> ManyRecords.main(new String[0]))))
                .contains(String.join("\n", example("CountryFile")))
                .contains(String.join("\n", output(EmbeddingTest::countryFile)))
                .contains(String.join("\n", example("Monitored")))
                .contains(String.join("\n", output(() -> Monitored.main(new String[0]))));
    }

    /** The lines between the two marks, moved to the left. */
    private static List<String> example(String name) throws IOException {
        Path source = ROOT.resolve(
                "examples/embedding/src/main/java/io/github/tallystick/examples/embedding/" + name + ".java");
        return Files.readAllLines(source).stream()
                .dropWhile(line -> !line.strip().equals("// example"))
                .skip(1)
                .takeWhile(line -> !line.strip().equals("// end of example"))
                .map(line -> line.length() > 8 ? line.substring(8) : line)
                .toList();
    }

    private static List<String> output() {
        return output(() -> Embedding.main(new String[0]));
    }

    private static List<String> output(Runnable program) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            program.run();
        } finally {
            System.setOut(before);
        }
        return Stream.of(bytes.toString(StandardCharsets.UTF_8).split("\n")).toList();
    }
}
