package io.github.tallystick.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The sample censuses that come with the Department for Education's validation rules, with faults put in on purpose. They are
 * not part of the project: the tests are skipped, and say so, where they are not there.
 */
class CinSamplesTest {
    private Path samples = Path.of("");

    @BeforeEach
    void samples() {
        samples = ExampleCouncil.folder().resolve("../../data/returns/cin-census/samples");
        assumeThat(samples).as("the sample censuses are not here").isDirectory();
    }

    private CouncilRecords read(String name) throws IOException {
        try (InputStream in = Files.newInputStream(samples.resolve(name))) {
            return new CinCensusReader().read(name, in).records();
        }
    }

    private static List<String> problems(CouncilRecords records) {
        return Stream.concat(records.problems().stream(), records.notes().stream())
                .map(Problem::inWords)
                .map(words -> words.substring(words.indexOf(',')))
                .toList();
    }

    @Test
    void each_sample_is_read_and_its_problems_are_listed_with_their_place() throws IOException {
        try (Stream<Path> files = Files.list(samples)) {
            List<String> names = files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
            assertThat(names).hasSize(10);
            for (String name : names) {
                CouncilRecords records = read(name);
                assertThat(records.children()).as(name).isNotEmpty();
                assertThat(records.rowCounts().get(0).factsMade()).as(name).isPositive();
                assertThat(problems(records)).as(name).isNotEmpty().allMatch(words -> words.startsWith(", line "));
            }
        }
    }

    /** The two files differ in the reference date alone: 28 March in the one, and 31 March in the other. */
    @Test
    void a_reference_date_that_is_not_the_31_march_is_rule_100() throws IOException {
        List<String> wrong = problems(read("CIN_header_issues_100.xml"));
        List<String> right = problems(read("CIN_la_issues_2887Q.xml"));
        assertThat(wrong).containsAll(right).hasSize(right.size() + 1);
        assertThat(wrong.stream().filter(words -> !right.contains(words)))
                .singleElement()
                .asString()
                .contains("ReferenceDate")
                .endsWith("(DfE rule 100)");
    }
}
