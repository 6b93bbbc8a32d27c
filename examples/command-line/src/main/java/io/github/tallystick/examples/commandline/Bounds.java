package io.github.tallystick.examples.commandline;

import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.result.Outcome;

/** What a figure that is not final can still come to, as printed; empty where there is no such limit. */
record Bounds(String lowest, String highest, String settlesOn) {
    private static final Bounds NONE = new Bounds("", "", "");

    static Bounds of(Figure figure) {
        return figure.outcome() instanceof Outcome.Incomplete open
                ? new Bounds(
                        open.lowest().map(figure.indicator().rounding()::print).orElse(""),
                        open.highest().map(figure.indicator().rounding()::print).orElse(""),
                        open.settlesOn().toString())
                : NONE;
    }

    /** The limits behind the words of an outcome; empty where there is none. */
    String inWords() {
        return (lowest.isEmpty() ? "" : ", lowest " + lowest) + (highest.isEmpty() ? "" : ", highest " + highest);
    }
}
