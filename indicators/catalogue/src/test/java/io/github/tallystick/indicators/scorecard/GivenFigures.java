package io.github.tallystick.indicators.scorecard;

import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.calc.Standings;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.Source;
import io.github.tallystick.core.definition.Target;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.core.result.Tally;
import io.github.tallystick.core.time.ReportingPeriod;
import java.time.LocalDate;

/** Figures and targets that a test gives, as if they had been counted and agreed. */
final class GivenFigures {
    static final ReportingPeriod QUARTER = ReportingPeriod.quarter(2019, 3);

    private static final Fraction HUNDRED = Fraction.of(100);

    private GivenFigures() {}

    static Figure figure(Indicator<?> indicator, long numerator, long denominator) {
        return figure(indicator, QUARTER, Tally.of(numerator, denominator));
    }

    static Figure figure(Indicator<?> indicator, ReportingPeriod period, Tally tally) {
        return figure(indicator, period, indicator.formula().outcome(tally));
    }

    static Figure figure(Indicator<?> indicator, ReportingPeriod period, Outcome outcome) {
        return new Figure(indicator, period, outcome, Standings.NONE);
    }

    /** Any value, a negative one too: so much over a hundred, for an indicator in per cent. */
    static Figure valued(Indicator<?> indicator, Fraction value) {
        return figure(indicator, QUARTER, new Tally(value, HUNDRED));
    }

    static BoundTargetBuilder local(Target target) {
        return BoundTarget.builder()
                .target(target)
                .level(BoundTarget.Level.LOCAL)
                .source(Source.builder()
                        .publisher("A council")
                        .title("Improvement plan")
                        .date(LocalDate.of(2017, 4, 1))
                        .build());
    }
}
