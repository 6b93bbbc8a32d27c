package io.github.tallystick.examples.councilreport;

import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.calc.Standings;
import io.github.tallystick.core.disclosure.SmallCounts;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.indicators.scorecard.Judgement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Takes off a report what small counts forbid. The figures of an indicator are published in turn, the headline first, then
 * those that it is compared with, then the trend, so that none gives another away by subtraction. What could: how the units
 * stand, the records, the splits and the movements, is left out of every indicator, withheld or not.
 *
 * @param rule which counts are small
 */
record Suppression(SmallCounts rule) {
    private static final Outcome NOT_FINAL = new Outcome.Withheld("a figure that is not final is withheld");

    IndicatorReport of(IndicatorReport line) {
        Judgement judgement = line.judgement();
        List<Figure> inOrder = new ArrayList<>(List.of(judgement.figure()));
        judgement.before().ifPresent(inOrder::add);
        judgement.yearBefore().ifPresent(inOrder::add);
        inOrder.addAll(line.trend());
        Iterator<Figure> published = published(inOrder).iterator();
        Judgement told = Judgement.builder()
                .figure(published.next())
                .line(judgement.line())
                .before(judgement.before().map(any -> published.next()))
                .yearBefore(judgement.yearBefore().map(any -> published.next()))
                .neighbourFigures(judgement.neighbourFigures())
                .build();
        List<Figure> trend = new ArrayList<>();
        published.forEachRemaining(trend::add);
        return new IndicatorReport(told, line.targets(), trend, List.of(), Optional.empty(), Movements.none());
    }

    private List<Figure> published(List<Figure> inOrder) {
        Iterator<Outcome> told = rule.publishInTurn(
                        inOrder.stream().map(Suppression::outcome).toList())
                .iterator();
        return inOrder.stream()
                .map(figure -> new Figure(figure.indicator(), figure.period(), told.next(), Standings.NONE))
                .toList();
    }

    private static Outcome outcome(Figure figure) {
        return figure.outcome() instanceof Outcome.Incomplete ? NOT_FINAL : figure.outcome();
    }
}
