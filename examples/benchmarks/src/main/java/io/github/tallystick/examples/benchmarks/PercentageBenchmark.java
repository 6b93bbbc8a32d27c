package io.github.tallystick.examples.benchmarks;

import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** A percentage to one decimal place, half up, exactly: 1,024 pairs a call. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class PercentageBenchmark {
    private static final int PAIRS = 1024;

    private final Rounding oneDecimal = Rounding.halfUp(1);
    private final long[] numerators = new long[PAIRS];
    private final long[] denominators = new long[PAIRS];

    /** Invents the pairs, the same for all. */
    public PercentageBenchmark() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < PAIRS; i++) {
            denominators[i] = 1L + random.nextInt(5000);
            numerators[i] = random.nextLong(denominators[i] + 1);
        }
    }

    /**
     * The library.
     *
     * @param into takes the results
     */
    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public void tallystick(Blackhole into) {
        for (int i = 0; i < PAIRS; i++) {
            into.consume(oneDecimal.of(Fraction.of(numerators[i] * 100, denominators[i])));
        }
    }

    /**
     * Decimals with the scale and the rounding of the result.
     *
     * @param into takes the results
     */
    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public void bigDecimal(Blackhole into) {
        for (int i = 0; i < PAIRS; i++) {
            into.consume(BigDecimal.valueOf(numerators[i] * 100)
                    .divide(BigDecimal.valueOf(denominators[i]), 1, RoundingMode.HALF_UP));
        }
    }

    /**
     * Whole numbers by hand, as tenths: the limit.
     *
     * @param into takes the results
     */
    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public void hand(Blackhole into) {
        for (int i = 0; i < PAIRS; i++) {
            into.consume((numerators[i] * 2000 + denominators[i]) / (denominators[i] * 2));
        }
    }
}
