package io.github.tallystick.examples.councilreport;

import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.calc.Explanation;
import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.calc.RollingSeries;
import io.github.tallystick.core.calc.Standing;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.protection.ProtectionIndicators;
import io.github.tallystick.indicators.scorecard.BoundTarget;
import io.github.tallystick.indicators.scorecard.Judgement;
import io.github.tallystick.indicators.scorecard.Scorecard;
import io.github.tallystick.returns.CouncilRecords;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything that the report says of one indicator.
 *
 * @param judgement the figure, with the period before, the same period a year before and the neighbours
 * @param targets all targets of the indicator, those of other years too
 * @param trend the figure of the twelve months to each month end of two years, then to the last day of the period
 * @param records why each record was or was not counted, of those that the period is about
 * @param lateWork late work told from late recording; empty where the indicator is not about timeliness
 * @param movements why the figure moved
 */
public record IndicatorReport(
        Judgement judgement,
        List<BoundTarget> targets,
        List<Figure> trend,
        List<Explanation> records,
        Optional<LateWork> lateWork,
        Movements movements) {
    private static final Window TWELVE_MONTHS = Window.monthsTo(12);
    private static final int MONTHS_OF_TREND = 24;

    /** Copies the lists. */
    public IndicatorReport {
        targets = List.copyOf(targets);
        trend = List.copyOf(trend);
        records = List.copyOf(records);
    }

    static <F extends Facts<F>> IndicatorReport of(
            Indicator<F> indicator,
            CouncilRecords records,
            Scorecard scorecard,
            NeighbourFigures neighbours,
            Request request) {
        Evaluation<F> all = records.evaluation(indicator);
        Evaluation<F> known = request.seen(all);
        ReportingPeriod period = request.period();
        Figure figure = known.figure(period);
        Judgement judgement = scorecard
                .judging(figure)
                .before(known.figure(period.previous()))
                .yearBefore(known.figure(period.yearBefore()))
                .neighbourFigures(neighbours.of(indicator))
                .build();
        return new IndicatorReport(
                judgement,
                targets(indicator, scorecard),
                trend(known, request.lastDaySeen()),
                recordsBehind(known, period),
                lateWork(all, figure, request),
                Movements.of(all, known, figure));
    }

    private static List<BoundTarget> targets(Indicator<?> indicator, Scorecard scorecard) {
        return scorecard.lines().stream()
                .filter(line -> line.indicator().code().equals(indicator.code()))
                .flatMap(line -> line.targets().stream())
                .toList();
    }

    private static List<Figure> trend(Evaluation<?> evaluation, LocalDate lastDay) {
        LocalDate first = YearMonth.from(lastDay).minusMonths(MONTHS_OF_TREND).atEndOfMonth();
        RollingSeries series = evaluation.rolling(TWELVE_MONTHS, first, lastDay);
        List<Figure> figures = new ArrayList<>(series.every(RollingSeries.Pace.MONTH));
        if (!lastDay.equals(YearMonth.from(lastDay).atEndOfMonth())) {
            figures.add(series.figure(lastDay));
        }
        return figures.stream()
                .dropWhile(figure -> figure.outcome().value().isEmpty())
                .toList();
    }

    private static List<Explanation> recordsBehind(Evaluation<?> evaluation, ReportingPeriod period) {
        return evaluation.explain(period).stream()
                .filter(unit -> unit.inDenominator() || unit.standing() != Standing.NOT_ELIGIBLE)
                .toList();
    }

    private static Optional<LateWork> lateWork(Evaluation<?> all, Figure figure, Request request) {
        boolean isTold = figure.indicator().code().equals(ProtectionIndicators.VP8.code())
                && figure.outcome().value().isPresent()
                && !request.looksBack();
        LocalDate seenFrom = request.knownAt().orElse(request.period().lastDay());
        return isTold ? LateWork.of(all, request.period(), seenFrom) : Optional.empty();
    }

    /** The figure of the period. */
    public Figure figure() {
        return judgement.figure();
    }

    /** The definition. */
    public Indicator<?> indicator() {
        return figure().indicator();
    }

    /** The target of the period. */
    public Optional<BoundTarget> target() {
        return judgement.target();
    }

    /** The target that applies on a day. */
    public Optional<BoundTarget> targetOn(LocalDate day) {
        return judgement.line().targetOn(day);
    }
}
