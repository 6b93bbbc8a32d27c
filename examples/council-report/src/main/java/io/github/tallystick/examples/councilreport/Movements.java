package io.github.tallystick.examples.councilreport;

import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.calc.Restatement;
import io.github.tallystick.core.calc.Restatement.Cause;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.indicators.assessment.AssessmentIndicators;
import io.github.tallystick.indicators.protection.ProtectionIndicators;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why a figure moved: from what was known when it could first be published, the last day of its period, and from the period
 * before as that was published. Told of figures that have a value, for indicators of timeliness and wherever it moved.
 *
 * @param sincePublished from the figure as known on the last day of the period to the figure as known now
 * @param sinceBefore from the period before, as known on its last day, to the figure as known now
 */
public record Movements(Optional<Movement> sincePublished, Optional<Movement> sinceBefore) {
    private static final Movements NONE = new Movements(Optional.empty(), Optional.empty());
    private static final List<String> OF_TIMELINESS = Stream.of(
                    ProtectionIndicators.VP8,
                    AssessmentIndicators.NI_59,
                    ProtectionIndicators.VISITS_RECORDED_WITHIN_5WD)
            .map(Indicator::code)
            .toList();

    static Movements none() {
        return NONE;
    }

    static <F extends Facts<F>> Movements of(Evaluation<F> all, Evaluation<F> known, Figure figure) {
        if (figure.outcome().value().isEmpty()) {
            return NONE;
        }
        ReportingPeriod period = figure.period();
        boolean isOfTimeliness = OF_TIMELINESS.contains(figure.indicator().code());
        if (!isOfTimeliness && stands(all.asKnownAt(period.lastDay()).figure(period), figure)) {
            return NONE;
        }
        Optional<Movement> published = Movement.of(all, period, known, figure);
        Optional<Movement> before = Movement.of(all, period.previous(), known, figure);
        return new Movements(published, before.filter(moved -> isOfTimeliness || moved.isMoreThanOfPeriod()));
    }

    /** Whether a figure is as it was: seen at once, where splitting the movement would take as many passes as causes. */
    private static boolean stands(Figure then, Figure now) {
        return then.outcome().value().isEmpty()
                || (then.outcome().equals(now.outcome()) && then.standings().equals(now.standings()));
    }

    /**
     * One movement.
     *
     * @param from the figure that was published first
     * @param to the figure now
     * @param split the change between them, by its causes
     */
    public record Movement(Figure from, Figure to, Restatement split) {
        /** Empty where the earlier figure cannot be made again, above all without the days on which records were keyed in. */
        static <F extends Facts<F>> Optional<Movement> of(
                Evaluation<F> all, ReportingPeriod period, Evaluation<F> known, Figure to) {
            Evaluation<F> then = all.asKnownAt(period.lastDay());
            Figure from = then.figure(period);
            return from.outcome().value().isEmpty()
                    ? Optional.empty()
                    : Restatement.between(then, period, known, to.period()).map(split -> new Movement(from, to, split));
        }

        /** The parts that moved. */
        public List<Restatement.Part> parts() {
            return split.parts().stream()
                    .filter(part -> !part.units().isEmpty())
                    .toList();
        }

        /** Whether anything moved. */
        public boolean isAny() {
            return !parts().isEmpty();
        }

        private boolean isMoreThanOfPeriod() {
            return parts().stream().anyMatch(part -> part.cause() != Cause.REAL_CHANGE);
        }
    }
}
