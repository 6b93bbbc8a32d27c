package io.github.tallystick.core.statistics;

import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.Formula.Scale;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.core.result.Tally;
import java.util.ArrayList;
import java.util.List;

/**
 * Why a figure is to be read with care: its numbers are so small that it swings. The thresholds are choices of this project,
 * not of a publication; nothing is withheld by them.
 */
public enum Caution {
    /** Fewer than 10 above the line, where Byar's approximation is no longer good enough either. Not said of a mean. */
    FEW_EVENTS("fewer than 10 were counted"),
    /** Fewer than 50 below the line: one unit moves a percentage by more than two points. Not said of a plain number. */
    SMALL_DENOMINATOR("the denominator is below 50");

    private static final Fraction FEW = Fraction.of(10);
    private static final Fraction SMALL = Fraction.of(50);

    private final String words;

    Caution(String words) {
        this.words = words;
    }

    /**
     * The cautions that go with a figure.
     *
     * @param formula the definition's formula
     * @param outcome what it came to
     * @return those that hold, in the order of the constants; none where there is no value
     */
    public static List<Caution> of(Formula<?, ?> formula, Outcome outcome) {
        return outcome instanceof Outcome.Value value ? of(formula, value.counted()) : List.of();
    }

    private static List<Caution> of(Formula<?, ?> formula, Tally tally) {
        boolean plain = formula.scale() == Scale.COUNT;
        List<Caution> cautions = new ArrayList<>();
        if (formula.scale() != Scale.QUOTIENT && tally.numerator().compareTo(FEW) < 0) {
            cautions.add(FEW_EVENTS);
        }
        if (!plain && tally.denominator().compareTo(SMALL) < 0) {
            cautions.add(SMALL_DENOMINATOR);
        }
        return List.copyOf(cautions);
    }

    /**
     * The caution in plain English.
     *
     * @return for example {@code the denominator is below 50}
     */
    public String inWords() {
        return words;
    }
}
