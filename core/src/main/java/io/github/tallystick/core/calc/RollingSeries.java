package io.github.tallystick.core.calc;

import io.github.tallystick.core.result.Tally;
import io.github.tallystick.core.spec.Indicator;
import io.github.tallystick.core.spec.Known;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.core.time.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** An indicator's figure on every as-at date of a span, all from one pass over the units. */
public final class RollingSeries {
    private final Indicator<?> indicator;
    private final Known known;
    private final Window window;
    private final Coverage coverage;
    private final LocalDate firstAsAt;
    private final Tally[] tallies;
    private final long unusable;

    RollingSeries(
            Indicator<?> indicator,
            Known known,
            Window window,
            Coverage coverage,
            LocalDate firstAsAt,
            Tally[] tallies,
            long unusable) {
        this.indicator = indicator;
        this.known = known;
        this.window = window;
        this.coverage = coverage;
        this.firstAsAt = firstAsAt;
        this.tallies = tallies;
        this.unusable = unusable;
    }

    /**
     * The first as-at date.
     *
     * @return the date, included
     */
    public LocalDate firstAsAt() {
        return firstAsAt;
    }

    /**
     * The last as-at date.
     *
     * @return the date, included
     */
    public LocalDate lastAsAt() {
        return firstAsAt.plusDays(tallies.length - 1L);
    }

    /**
     * What was counted on an as-at date.
     *
     * @param asAt the date
     * @return the tally, whether or not a value has a meaning on that date
     * @throws IllegalArgumentException if the date is not in the span
     */
    public Tally tally(LocalDate asAt) {
        if (asAt.isBefore(firstAsAt) || asAt.isAfter(lastAsAt())) {
            throw new IllegalArgumentException(
                    "as-at date must be from " + firstAsAt + " through " + lastAsAt() + ", but was " + asAt);
        }
        return tallies[EpochDay.of(asAt) - EpochDay.of(firstAsAt)];
    }

    /**
     * The figure on an as-at date: the same as that of {@link Evaluation#figure} for the window that ends there.
     *
     * @param asAt the date
     * @return the figure
     * @throws IllegalArgumentException if the date is not in the span
     */
    public Figure figure(LocalDate asAt) {
        Tally tally = tally(asAt);
        LocalDate first = window.firstDay(asAt);
        ReportingPeriod period = ReportingPeriod.of(first.isAfter(asAt) ? asAt : first, asAt);
        return new Figure(indicator, period, coverage.outcome(indicator, known, period, tally), unusable);
    }

    /**
     * The figures at a regular pace.
     *
     * @param pace which as-at dates
     * @return the figures on those of them that the span holds, in order
     */
    public List<Figure> every(Pace pace) {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < tallies.length; i++) {
            LocalDate asAt = firstAsAt.plusDays(i);
            if (pace.includes(asAt)) {
                figures.add(figure(asAt));
            }
        }
        return figures;
    }

    /**
     * Two shards together. All facts of one child, worker or school must be in one shard.
     *
     * @param other the series of other facts, of the same indicator, known-at date, window and span
     * @return the series of both
     * @throws IllegalArgumentException if the other is of another indicator, known-at date, window or span
     */
    public RollingSeries plus(RollingSeries other) {
        if (!indicator.equals(other.indicator)
                || !known.equals(other.known)
                || !window.equals(other.window)
                || !firstAsAt.equals(other.firstAsAt)
                || tallies.length != other.tallies.length) {
            throw new IllegalArgumentException(
                    "series to add must be of one indicator, known-at date, window and span, but were " + this + " and "
                            + other);
        }
        Tally[] sums = new Tally[tallies.length];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = tallies[i].plus(other.tallies[i]);
        }
        return new RollingSeries(
                indicator, known, window, coverage.and(other.coverage), firstAsAt, sums, unusable + other.unusable);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RollingSeries series
                && indicator.equals(series.indicator)
                && known.equals(series.known)
                && window.equals(series.window)
                && coverage.equals(series.coverage)
                && firstAsAt.equals(series.firstAsAt)
                && List.of(tallies).equals(List.of(series.tallies))
                && unusable == series.unusable;
    }

    @Override
    public int hashCode() {
        return Objects.hash(indicator.code(), known, window, coverage, firstAsAt, List.of(tallies));
    }

    @Override
    public String toString() {
        return indicator.code() + ", " + window.inWords() + " each day from " + firstAsAt + " to " + lastAsAt();
    }

    /** Which as-at dates of a series are asked for. */
    public enum Pace {
        /** Every day. */
        DAY {
            @Override
            boolean includes(LocalDate asAt) {
                return true;
            }
        },
        /** Every Sunday, on which a week ends. */
        WEEK {
            @Override
            boolean includes(LocalDate asAt) {
                return asAt.getDayOfWeek().getValue() == 7;
            }
        },
        /** The last day of every month. */
        MONTH {
            @Override
            boolean includes(LocalDate asAt) {
                return asAt.plusDays(1).getDayOfMonth() == 1;
            }
        },
        /** The last day of March, June, September and December. */
        QUARTER {
            @Override
            boolean includes(LocalDate asAt) {
                return MONTH.includes(asAt) && asAt.getMonthValue() % 3 == 0;
            }
        };

        abstract boolean includes(LocalDate asAt);
    }
}
