package io.github.tallystick.indicators.scorecard;

import com.google.common.collect.ImmutableRangeMap;
import com.google.common.collect.Range;
import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.spec.Indicator;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A council's own report, or a national set: which indicators it shows, in which order, and against which targets.
 *
 * @param name its name
 * @param lines what it shows, in order
 */
public record Scorecard(String name, List<Line> lines) {
    /**
     * Copies the collections.
     *
     * @param name its name
     * @param lines what it shows
     */
    public Scorecard {
        lines = List.copyOf(lines);
    }

    /**
     * A scorecard.
     *
     * @param name its name
     * @param lines what it shows, in order
     * @return the scorecard
     */
    public static Scorecard of(String name, Line... lines) {
        return new Scorecard(name, List.of(lines));
    }

    /**
     * The target for an indicator and a period.
     *
     * @param indicator the indicator
     * @param periodEnd the last day of the period
     * @return the target that applies on that day; empty if there is none
     */
    public Optional<BoundTarget> target(Indicator<?> indicator, LocalDate periodEnd) {
        return lines.stream()
                .filter(line -> line.indicator().code().equals(indicator.code()))
                .flatMap(line -> line.targetOn(periodEnd).stream())
                .findFirst();
    }

    /**
     * Judges a figure.
     *
     * @param figure the figure
     * @param before an earlier figure of the same indicator, to say in which direction it went
     * @return colour, direction and mark
     */
    public Judgement judge(Figure figure, Figure before) {
        return new Judgement(
                figure, before, target(figure.indicator(), figure.period().lastDay()));
    }

    /**
     * One indicator and its targets.
     *
     * @param indicator the indicator
     * @param targets the targets, at most one for each day
     */
    public record Line(Indicator<?> indicator, List<BoundTarget> targets) {
        /**
         * Copies the collections.
         *
         * @param indicator the indicator
         * @param targets the targets
         */
        public Line {
            targets = List.copyOf(targets);
            byDay(targets);
        }

        /**
         * A line.
         *
         * @param indicator the indicator
         * @param targets the targets, at most one for each day
         * @return the line
         * @throws IllegalArgumentException if two targets apply on one day
         */
        public static Line of(Indicator<?> indicator, BoundTarget... targets) {
            return new Line(indicator, List.of(targets));
        }

        /**
         * The target that applies to a period.
         *
         * @param periodEnd the last day of the period
         * @return the target; empty if there is none
         */
        public Optional<BoundTarget> targetOn(LocalDate periodEnd) {
            return Optional.ofNullable(byDay(targets).get(periodEnd));
        }

        private static ImmutableRangeMap<LocalDate, BoundTarget> byDay(List<BoundTarget> targets) {
            ImmutableRangeMap.Builder<LocalDate, BoundTarget> byDay = ImmutableRangeMap.builder();
            targets.forEach(target -> byDay.put(days(target), target));
            return byDay.build();
        }

        private static Range<LocalDate> days(BoundTarget target) {
            return Stream.concat(
                            target.firstDay().map(Range::<LocalDate>atLeast).stream(),
                            target.lastDay().map(Range::<LocalDate>atMost).stream())
                    .reduce(Range.all(), Range::intersection);
        }
    }
}
