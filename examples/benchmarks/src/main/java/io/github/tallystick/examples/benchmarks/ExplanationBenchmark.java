package io.github.tallystick.examples.benchmarks;

import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.calc.Explanation;
import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.referral.ReferralIndicators;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The figure of a year for 2,000 children, on one thread, without and with the explanation of each. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ExplanationBenchmark {
    private static final ReportingPeriod YEAR = ReportingPeriod.of(LocalDate.of(2022, 4, 1), LocalDate.of(2023, 3, 31));

    private final Evaluation<Child> evaluation = Evaluation.of(
            ReferralIndicators.VP4,
            TallystickObjects.children(new Generator(5).referrals(20_000)).subList(0, 2_000));

    /** Made by JMH. */
    public ExplanationBenchmark() {}

    /**
     * The figure alone.
     *
     * @return the figure
     */
    @Benchmark
    public Figure figure() {
        return evaluation.figure(YEAR);
    }

    /**
     * The explanations, unread.
     *
     * @return an explanation for each unit
     */
    @Benchmark
    public List<Explanation> explanations() {
        return evaluation.explain(YEAR);
    }

    /**
     * The explanations, each read.
     *
     * @return how long the reasons are
     */
    @Benchmark
    public long reasonsRead() {
        return evaluation.explain(YEAR).stream()
                .mapToLong(each -> each.reason().length())
                .sum();
    }
}
