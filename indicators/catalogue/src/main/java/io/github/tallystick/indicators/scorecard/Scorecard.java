package io.github.tallystick.indicators.scorecard;

import com.google.common.collect.Range;
import com.google.common.collect.RangeMap;
import com.google.common.collect.TreeRangeMap;
import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.Polarity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        List<String> codes = lines.stream().map(line -> line.indicator().code()).toList();
        if (Set.copyOf(codes).size() < codes.size()) {
            throw new IllegalArgumentException("scorecard must have one line for each indicator, but has " + codes);
        }
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
     * The line of an indicator.
     *
     * @param indicator the indicator
     * @return its line; empty if the scorecard does not show it
     */
    public Optional<Line> line(Indicator<?> indicator) {
        return lines.stream()
                .filter(line -> line.indicator().code().equals(indicator.code()))
                .findFirst();
    }

    /**
     * The target for an indicator and a period.
     *
     * @param indicator the indicator
     * @param periodEnd the last day of the period
     * @return the target that applies on that day; empty if there is none
     */
    public Optional<BoundTarget> target(Indicator<?> indicator, LocalDate periodEnd) {
        return line(indicator).flatMap(line -> line.targetOn(periodEnd));
    }

    /**
     * Starts the judgement of a figure by its line; where the scorecard does not show the indicator, by the indicator's own
     * polarity and without a target.
     *
     * @param figure the figure
     * @return a builder, to which may be added what the figure is compared with
     */
    public JudgementBuilder judging(Figure figure) {
        Indicator<?> indicator = figure.indicator();
        return Judgement.builder().figure(figure).line(line(indicator).orElseGet(() -> Line.of(indicator)));
    }

    /**
     * Judges a figure.
     *
     * @param figure the figure
     * @param before an earlier figure of the same indicator, to say in which direction it went
     * @return colour, direction and mark
     * @throws IllegalArgumentException if the two are of different indicators
     */
    public Judgement judge(Figure figure, Figure before) {
        return judging(figure).before(before).build();
    }

    /**
     * One indicator, which way the council holds to be better, and its targets.
     *
     * @param indicator the indicator
     * @param polarity which way is better; mostly the indicator's own
     * @param targets the targets, at most one for each day, each on the side that is better
     */
    public record Line(Indicator<?> indicator, Polarity polarity, List<BoundTarget> targets) {
        /**
         * Checks that no two targets apply on one day and that each is on the side that is better.
         *
         * @param indicator the indicator
         * @param polarity which way is better
         * @param targets the targets
         */
        public Line {
            targets = List.copyOf(targets);
            for (BoundTarget target : targets) {
                if (!polarity.admits(target.target())) {
                    throw new IllegalArgumentException(
                            indicator.code() + ": target must be on the side that is better, but " + polarity.inWords()
                                    + " and the target is " + target.inWords());
                }
            }
            byDay(indicator, targets);
        }

        /**
         * A line with the indicator's own polarity.
         *
         * @param indicator the indicator
         * @param targets the targets, at most one for each day, each on the side that is better
         * @return the line
         * @throws IllegalArgumentException if two targets apply on one day, or one is on the wrong side
         */
        public static Line of(Indicator<?> indicator, BoundTarget... targets) {
            return new Line(indicator, indicator.polarity(), List.of(targets));
        }

        /**
         * The target that applies to a period.
         *
         * @param periodEnd the last day of the period
         * @return the target; empty if there is none
         */
        public Optional<BoundTarget> targetOn(LocalDate periodEnd) {
            return Optional.ofNullable(byDay(indicator, targets).get(periodEnd));
        }

        private static RangeMap<LocalDate, BoundTarget> byDay(Indicator<?> indicator, List<BoundTarget> targets) {
            RangeMap<LocalDate, BoundTarget> byDay = TreeRangeMap.create();
            for (BoundTarget target : targets) {
                Range<LocalDate> days = days(target);
                if (!byDay.subRangeMap(days).asMapOfRanges().isEmpty()) {
                    throw new IllegalArgumentException(indicator.code()
                            + ": target must be the only one on each of its days, but another applies beside "
                            + target.inWords());
                }
                byDay.put(days, target);
            }
            return byDay;
        }

        private static Range<LocalDate> days(BoundTarget target) {
            return Stream.concat(
                            target.firstDay().map(Range::<LocalDate>atLeast).stream(),
                            target.lastDay().map(Range::<LocalDate>atMost).stream())
                    .reduce(Range.all(), Range::intersection);
        }
    }
}
