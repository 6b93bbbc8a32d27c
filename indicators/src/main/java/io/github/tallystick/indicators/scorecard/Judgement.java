package io.github.tallystick.indicators.scorecard;

import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.spec.Formula.Scale;
import io.github.tallystick.core.spec.Polarity;
import io.github.tallystick.core.spec.Polarity.Direction;
import io.github.tallystick.core.spec.Target.Rag;
import java.util.Optional;

/**
 * What is made of a figure: its colour against the target, and its direction against an earlier figure. Values are compared
 * exactly, before any rounding.
 *
 * @param figure the figure
 * @param before the earlier figure
 * @param polarity which way is better
 * @param target the target that applies to the period, if there is one
 */
public record Judgement(Figure figure, Figure before, Polarity polarity, Optional<BoundTarget> target) {
    /** Below this denominator one unit moves a percentage by more than two points. */
    private static final Fraction SMALL_DENOMINATOR = Fraction.of(50);

    /**
     * Checks that both figures are of one indicator.
     *
     * @param figure the figure
     * @param before the earlier figure
     * @param polarity which way is better
     * @param target the target that applies to the period
     */
    public Judgement {
        if (!figure.indicator().code().equals(before.indicator().code())) {
            throw new IllegalArgumentException("figures to compare must be of one indicator, but were of "
                    + figure.indicator().code() + " and " + before.indicator().code());
        }
    }

    /**
     * The colour.
     *
     * @return red, amber or green; empty where there is no value or no target
     */
    public Optional<Rag> rag() {
        return figure.outcome()
                .value()
                .flatMap(value -> target.map(bound -> bound.target().rag(value)));
    }

    /**
     * The direction of the change from the earlier figure.
     *
     * @return improved, worsened, unchanged, risen or fallen; empty where one of the two has no value
     */
    public Optional<Direction> direction() {
        return figure.outcome()
                .value()
                .flatMap(now -> before.outcome().value().map(then -> polarity.direction(then, now)));
    }

    /**
     * Whether the denominator is so small that the value swings: below 50, where one unit moves a percentage by more than
     * two points.
     *
     * @return true if there is a value and it is to be read with care
     */
    public boolean isOfSmallNumbers() {
        return figure.outcome().value().isPresent()
                && figure.indicator().formula().scale() != Scale.COUNT
                && figure.outcome()
                        .tally()
                        .filter(tally -> tally.denominator().compareTo(SMALL_DENOMINATOR) < 0)
                        .isPresent();
    }
}
