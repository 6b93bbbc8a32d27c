package io.github.tallystick.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContestantsTest {
    private static final int ROWS = 2_000;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Workload.class)
    void every_contestant_answers_from_every_form_as_a_double_loop_does(Workload workload) throws Exception {
        Records records = records(workload);
        Answer expected = naive(workload, records);

        for (Contestant contestant : contestants()) {
            try (contestant) {
                for (Form form : Form.values()) {
                    Optional<Callable<Answer>> work = contestant.prepare(workload, form, records);
                    if (work.isPresent()) {
                        assertThat(expected.differenceFrom(work.get().call(), workload))
                                .as("%s from %s", contestant.name(), form)
                                .isEmpty();
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Workload.class)
    void a_difference_says_where_it_is(Workload workload) throws Exception {
        Answer one = workload.blank();
        Answer other = workload.blank();
        one.numerators()[150][1] = 3;
        other.denominators()[150][1] = 4;

        assertThat(one.differenceFrom(other, workload))
                .hasValue("council 150, " + workload.lastDay(1) + ": 3/0 and 0/4");
    }

    private Records records(Workload workload) throws Exception {
        Path csv = folder.resolve("records.csv");
        Records records = new Records(workload.table(new Generator(1), ROWS), csv, folder.resolve("plans.csv"));
        records.write();
        return records;
    }

    private static Answer naive(Workload workload, Records records) {
        return switch (workload) {
            case W1 -> Naive.referrals(records.referrals());
            case W2 -> Naive.visits(records.visits());
            case W3 -> Naive.posts(records.posts());
        };
    }

    private static List<Contestant> contestants() {
        return List.of(new Tallystick(), new DuckDb(2), new DuckDb(1), new Streams(), new Hand(2), new Hand(1));
    }
}
