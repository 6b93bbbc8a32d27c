package io.github.tallystick.core.calc;

import com.google.common.base.Ascii;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.result.Tally;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An indicator's figure on every as-at date of a span, all from one pass over the units.
 *
 * <p>It is also a partial result that an engine can send from one machine to another and put together: each has a part of the
 * facts, all of one child, worker or school with one of them, and answers with {@link #toBytes()}; whoever combines them reads
 * {@link #of} and adds up with {@link #plus}, in any order. With groups, each sends the bytes by group, and those of one group
 * are added up:
 *
 * <pre>{@code
 * Map<String, RollingSeries> byCouncil = new HashMap<>();
 * parts.forEach((council, bytes) -> byCouncil.merge(council, RollingSeries.of(bytes, VP8), RollingSeries::plus));
 * }</pre>
 */
public final class RollingSeries {
    private final Asked asked;
    private final List<DailyCounts> stretches;

    RollingSeries(Indicator<?> indicator, View view, Window window, Coverage coverage, List<DailyCounts> stretches) {
        this(new Asked(indicator, view, window, coverage), stretches);
    }

    RollingSeries(Asked asked, List<DailyCounts> stretches) {
        this.asked = asked;
        this.stretches = List.copyOf(stretches);
    }

    /**
     * The first as-at date.
     *
     * @return the date, included
     */
    public LocalDate firstAsAt() {
        SeriesDates dates = stretches.get(0).dates;
        return EpochDay.date(dates.date(0));
    }

    /**
     * The last as-at date.
     *
     * @return the date, included
     */
    public LocalDate lastAsAt() {
        SeriesDates dates = stretches.get(stretches.size() - 1).dates;
        return EpochDay.date(dates.date(dates.count() - 1));
    }

    /**
     * What was counted on an as-at date.
     *
     * @param asAt the date
     * @return the tally, whether or not a value has a meaning on that date
     * @throws IllegalArgumentException if the date is not in the span
     */
    public Tally tally(LocalDate asAt) {
        return stretch(asAt).tally(EpochDay.of(asAt));
    }

    private DailyCounts stretch(LocalDate asAt) {
        int day = EpochDay.of(asAt);
        for (DailyCounts stretch : stretches) {
            if (stretch.holds(day)) {
                return stretch;
            }
        }
        throw outside(pace(), firstAsAt(), lastAsAt(), asAt);
    }

    private Pace pace() {
        return stretches.get(0).dates.pace();
    }

    static IllegalArgumentException outside(Pace pace, LocalDate firstAsAt, LocalDate lastAsAt, LocalDate asAt) {
        return new IllegalArgumentException("as-at date must be "
                + (pace == Pace.DAY ? "" : "the last day of a " + pace.inWords() + " ")
                + "from " + firstAsAt + " through " + lastAsAt + ", but was " + asAt);
    }

    /**
     * The figure on an as-at date: the same as that of {@link Evaluation#figure} for the window that ends there.
     *
     * @param asAt the date
     * @return the figure
     * @throws IllegalArgumentException if the date is not in the span
     */
    public Figure figure(LocalDate asAt) {
        return asked.figure(asAt, stretch(asAt).on(EpochDay.of(asAt)));
    }

    /**
     * The figures at a regular pace.
     *
     * @param pace which as-at dates
     * @return the figures on those of them that the span holds, in order
     */
    public List<Figure> every(Pace pace) {
        List<Figure> figures = new ArrayList<>();
        for (DailyCounts stretch : stretches) {
            for (int number = 0; number < stretch.dates.count(); number++) {
                LocalDate asAt = EpochDay.date(stretch.dates.date(number));
                if (pace.includes(asAt)) {
                    figures.add(figure(asAt));
                }
            }
        }
        return figures;
    }

    /**
     * Two shards together. All facts of one child, worker or school must be in one shard.
     *
     * @param other the series of other facts, of the same indicator, known-at date, extract day, window and span
     * @return the series of both
     * @throws IllegalArgumentException if the other is of another indicator, known-at date, extract day, window or span
     */
    public RollingSeries plus(RollingSeries other) {
        if (!asked.addsUpWith(other.asked) || !dates().equals(other.dates())) {
            throw new IllegalArgumentException(
                    "series to add must be of one indicator, known-at date, extract day, window and span, but were "
                            + this + " and " + other);
        }
        List<DailyCounts> sums = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            sums.add(stretches.get(i).plus(other.stretches.get(i)));
        }
        return new RollingSeries(asked.covering(asked.coverage().and(other.asked.coverage())), sums);
    }

    private List<SeriesDates> dates() {
        return stretches.stream().map(stretch -> stretch.dates).toList();
    }

    /**
     * The series in a binary form, to be sent or kept and read by {@link #of}: the same bytes for equal series. They hold sums
     * and dates, no identifier of a child, worker or school.
     *
     * @return the bytes, in a form that names its version
     * @throws IllegalArgumentException if the definition has no fingerprint, or the window is not one that {@link Window} makes
     */
    public byte[] toBytes() {
        return SeriesWriter.bytes(asked, stretches);
    }

    /**
     * A series from its binary form. Nothing in the bytes is trusted: they take no more memory than is in proportion to their
     * number.
     *
     * @param bytes what {@link #toBytes()} gave
     * @param indicator the definition that the series is of
     * @return the series
     * @throws IllegalArgumentException if the bytes are no series or damaged, in a form of another version, or of another
     *     definition; or the definition has no fingerprint
     */
    public static RollingSeries of(byte[] bytes, Indicator<?> indicator) {
        return SeriesReader.read(bytes, indicator);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RollingSeries series
                && asked.equals(series.asked)
                && stretches.equals(series.stretches);
    }

    @Override
    public int hashCode() {
        return Objects.hash(asked.indicator().code(), asked.view(), asked.window(), asked.coverage(), stretches);
    }

    @Override
    public String toString() {
        return asked.indicator().code() + ", " + asked.window().inWords() + " each " + pace().inWords() + " from "
                + firstAsAt() + " to " + lastAsAt();
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

        String inWords() {
            return Ascii.toLowerCase(name());
        }
    }
}
