package io.github.tallystick.examples.benchmarks;

import io.github.tallystick.core.statistics.Confidence;
import io.github.tallystick.core.statistics.ConfidenceInterval;
import java.util.concurrent.TimeUnit;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The Wilson interval of 37 in a hundred, and of as large a share of 10,000; 95 per cent. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class WilsonBenchmark {
    /** How many there are. */
    @Param({"100", "10000"})
    public int denominator;

    /** Made by JMH. */
    public WilsonBenchmark() {}

    /**
     * The library, right to at least 15 digits.
     *
     * @return the interval
     */
    @Benchmark
    public ConfidenceInterval tallystick() {
        return ConfidenceInterval.ofProportion(denominator * 37L / 100, denominator, Confidence.PERCENT_95);
    }

    /**
     * Commons Statistics, in floating point.
     *
     * @return the interval
     */
    @Benchmark
    public Interval commonsStatistics() {
        return BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(denominator, denominator * 37 / 100, 0.05);
    }
}
