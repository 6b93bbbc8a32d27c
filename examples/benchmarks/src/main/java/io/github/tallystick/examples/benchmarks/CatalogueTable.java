package io.github.tallystick.examples.benchmarks;

import io.github.tallystick.indicators.referral.ReferralIndicators;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the indicators of the catalogue have cost, and how it is printed. */
final class CatalogueTable {
    private final List<Line> lines = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();

    /**
     * The cost of one indicator, in nanoseconds.
     *
     * @param code its code
     * @param units how many units its figure looks at
     * @param records how many records there are of the kinds of fact that it is counted from
     * @param figure one figure
     * @param series the series of all councils
     */
    record Line(String code, long units, long records, long figure, long series) {
        double ofAUnit() {
            return (double) series / Math.max(1, units);
        }

        double ofARecord() {
            return (double) series / Math.max(1, records);
        }
    }

    /**
     * The cost of all indicators of one kind of facts, in nanoseconds.
     *
     * @param name of what they are counted
     * @param records how many records there are
     * @param held the most bytes that could not be collected while all series were counted at once, above the records
     * @param figures the figures, one after another
     * @param series the series, one after another
     * @param figuresAtOnce the figures at once
     * @param seriesAtOnce the series at once
     */
    record Sum(String name, long records, long held, long figures, long series, long figuresAtOnce, long seriesAtOnce) {
        Sum(String name, long records, long held) {
            this(name, records, held, 0, 0, 0, 0);
        }

        Sum plus(Line line) {
            return new Sum(name, records, held, figures + line.figure, series + line.series, 0, 0);
        }

        Sum atOnce(long figuresTook, long seriesTook) {
            return new Sum(name, records, held, figures, series, figuresTook, seriesTook);
        }

        /** Both, counted one after the other: memory is that of the greater. */
        Sum and(Sum other) {
            return new Sum(
                    "all",
                    records + other.records,
                    Math.max(held, other.held),
                    figures + other.figures,
                    series + other.series,
                    figuresAtOnce + other.figuresAtOnce,
                    seriesAtOnce + other.seriesAtOnce);
        }
    }

    void add(Line line) {
        lines.add(line);
    }

    void add(Sum sum) {
        sums.add(sum);
    }

    /** What was counted. */
    static String header(String form, Country country) {
        return "from " + form + ", " + country.records() + " records, all answers equal, least of all runs:\n";
    }

    /** A line for each indicator; the last column says how many times as much a unit costs as one of the repeat referrals. */
    String lines() {
        double ofAReferral = lines.stream()
                .filter(line -> line.code.equals(ReferralIndicators.VP4.code()))
                .mapToDouble(Line::ofAUnit)
                .findFirst()
                .orElse(Double.NaN);
        StringBuilder text = new StringBuilder(String.format(
                "%-36s %9s %9s %10s %10s %9s %9s %6s%n",
                "indicator", "units", "records", "figure_ms", "series_ms", "ns/record", "ns/unit", "times"));
        lines.forEach(line -> text.append(String.format(
                Locale.ROOT,
                "%-36s %9d %9d %10.1f %10.1f %9.1f %9.1f %6.1f%n",
                line.code,
                line.units,
                line.records,
                line.figure / 1e6,
                line.series / 1e6,
                line.ofARecord(),
                line.ofAUnit(),
                line.ofAUnit() / ofAReferral)));
        return text.toString();
    }

    /** One after another against at once, in milliseconds, and the memory of the series at once. */
    String sums() {
        StringBuilder text = new StringBuilder(String.format(
                "%n%-10s %10s %10s %10s %6s %10s %10s %6s %9s %13s%n",
                "of",
                "records",
                "figures",
                "at_once",
                "ratio",
                "series",
                "at_once",
                "ratio",
                "held_MB",
                "bytes/record"));
        sums.forEach(sum -> text.append(line(sum)));
        return text + (sums.isEmpty() ? "" : line(sums.stream().reduce(Sum::and).get())) + "\n";
    }

    private static String line(Sum sum) {
        return String.format(
                Locale.ROOT,
                "%-10s %10d %10.1f %10.1f %6.2f %10.1f %10.1f %6.2f %9.1f %13.1f%n",
                sum.name,
                sum.records,
                sum.figures / 1e6,
                sum.figuresAtOnce / 1e6,
                (double) sum.figuresAtOnce / sum.figures,
                sum.series / 1e6,
                sum.seriesAtOnce / 1e6,
                (double) sum.seriesAtOnce / sum.series,
                sum.held / 1e6,
                (double) sum.held / sum.records);
    }
}
