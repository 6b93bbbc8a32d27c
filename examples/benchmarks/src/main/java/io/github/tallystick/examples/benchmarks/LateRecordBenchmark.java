package io.github.tallystick.examples.benchmarks;

import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.calc.RunningSeries;
import io.github.tallystick.core.result.Tally;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Referral;
import io.github.tallystick.indicators.referral.ReferralIndicators;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One record into a series of three years of days that 10,000 children of three referrals each are in, and one question to it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class LateRecordBenchmark {
    private static final int CHILDREN = 10_000;
    private static final LocalDate FIRST = SixYears.FIRST_ASKED;

    private final List<Child> asKeyedIn = new ArrayList<>();
    private final List<Child> asCorrected = new ArrayList<>();
    private RunningSeries<Child> series =
            Evaluation.of(ReferralIndicators.VP4, asKeyedIn).running(Window.monthsTo(12), FIRST, FIRST);
    private int next;

    /** Made by JMH. */
    public LateRecordBenchmark() {}

    /** Makes the children and counts them. */
    @Setup
    public void countAll() {
        for (int i = 0; i < CHILDREN; i++) {
            asKeyedIn.add(child(i, 400));
            asCorrected.add(child(i, 390));
        }
        series = Evaluation.of(ReferralIndicators.VP4, asKeyedIn)
                .running(Window.monthsTo(12), FIRST, SixYears.LAST_ASKED);
    }

    private static Child child(int number, int days) {
        LocalDate first = FIRST.plusDays(number * 7L % 600);
        return Child.builder()
                .id("child-" + number)
                .addReferrals(referral(0, first), referral(1, first.plusDays(200)), referral(2, first.plusDays(days)))
                .build();
    }

    private static Referral referral(int number, LocalDate day) {
        return Referral.builder().id("referral-" + number).receivedOn(day).build();
    }

    /** The last referral of a child is corrected by ten days, or back again. */
    @Benchmark
    public void oneRecordIsCorrected() {
        List<Child> versions = next / CHILDREN % 2 == 0 ? asCorrected : asKeyedIn;
        series.replace(versions.get(next++ % CHILDREN));
    }

    /**
     * The window that ends on some day.
     *
     * @return what is counted in it
     */
    @Benchmark
    public Tally anyWindow() {
        return series.tally(FIRST.plusDays(next++ % 1000));
    }
}
