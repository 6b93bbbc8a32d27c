package io.github.tallystick.examples.benchmarks;

import com.opengamma.strata.basics.ReferenceData;
import com.opengamma.strata.basics.date.HolidayCalendar;
import com.opengamma.strata.basics.date.HolidayCalendarIds;
import io.github.tallystick.core.time.BankHoliday;
import io.github.tallystick.core.time.EnglandAndWales;
import io.github.tallystick.core.time.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
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

/** Working days after one day up to another, 1 to 30 days apart: 1,024 pairs a call, their sum as the result. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class WorkingDaysBenchmark {
    private static final int PAIRS = 1024;

    private final WorkingCalendar calendar = EnglandAndWales.WORKING_DAYS;
    private final HolidayCalendar strata = ReferenceData.standard().getValue(HolidayCalendarIds.GBLO);
    private final Set<LocalDate> bankHolidays =
            calendar.bankHolidays().stream().map(BankHoliday::date).collect(Collectors.toUnmodifiableSet());
    private final int[] startDays = new int[PAIRS];
    private final int[] endDays = new int[PAIRS];
    private final LocalDate[] starts = new LocalDate[PAIRS];
    private final LocalDate[] ends = new LocalDate[PAIRS];

    /** Invents the pairs, the same for all. */
    public WorkingDaysBenchmark() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < PAIRS; i++) {
            startDays[i] = SixYears.FIRST + random.nextInt(SixYears.DAYS);
            endDays[i] = startDays[i] + 1 + random.nextInt(30);
            starts[i] = LocalDate.ofEpochDay(startDays[i]);
            ends[i] = LocalDate.ofEpochDay(endDays[i]);
        }
    }

    /**
     * The library, from epoch days.
     *
     * @return the sum
     */
    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public int tallystickEpochDays() {
        int sum = 0;
        for (int i = 0; i < PAIRS; i++) {
            sum += calendar.workingDaysBetween(startDays[i], endDays[i]);
        }
        return sum;
    }

    /**
     * The library, from dates.
     *
     * @return the sum
     */
    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public int tallystickDates() {
        int sum = 0;
        for (int i = 0; i < PAIRS; i++) {
            sum += calendar.workingDaysBetween(starts[i], ends[i]);
        }
        return sum;
    }

    /**
     * Strata's calendar of London, which counts the first day and not the last.
     *
     * @return the sum
     */
    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public int strata() {
        int sum = 0;
        for (int i = 0; i < PAIRS; i++) {
            sum += strata.daysBetween(starts[i], ends[i]);
        }
        return sum;
    }

    /**
     * One day after another.
     *
     * @return the sum
     */
    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public int plusDaysLoop() {
        int sum = 0;
        for (int i = 0; i < PAIRS; i++) {
            for (LocalDate day = starts[i].plusDays(1); !day.isAfter(ends[i]); day = day.plusDays(1)) {
                sum += isWorkingDay(day) ? 1 : 0;
            }
        }
        return sum;
    }

    private boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !bankHolidays.contains(day);
    }
}
