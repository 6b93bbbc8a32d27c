package io.github.tallystick.examples.councilreport;

import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.calc.Standings;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.core.result.Tally;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.indicators.Catalogue;
import java.io.Serial;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A row of the neighbours' file.
 *
 * @param council the name of the other council
 * @param indicator the indicator
 * @param period the period
 * @param outcome its value, or why there is none
 */
record NeighbourRow(String council, Indicator<?> indicator, ReportingPeriod period, Outcome outcome) {
    static final List<String> COLUMNS = List.of("council", "indicator", "period", "numerator", "denominator");

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} .,’'()&/-]{0,59}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,6})?");

    /** What is wrong with a row. It never repeats what stands in it. */
    static final class Fault extends Exception {
        @Serial
        private static final long serialVersionUID = 1L;

        Fault(String message) {
            super(message);
        }
    }

    static NeighbourRow of(List<String> values) throws Fault {
        require(values.size() == COLUMNS.size(), "a row must have " + COLUMNS.size() + " values");
        String council = values.get(0);
        require(NAME.matcher(council).matches(), "the council must have a name of at most 60 characters");
        Indicator<?> indicator =
                Catalogue.find(values.get(1)).orElseThrow(() -> new Fault("the indicator is not in the catalogue"));
        return new NeighbourRow(
                council, indicator, period(values.get(2)), outcome(indicator, values.get(3), values.get(4)));
    }

    Figure figure() {
        return new Figure(indicator, period, outcome, Standings.NONE);
    }

    private static ReportingPeriod period(String written) throws Fault {
        try {
            return Periods.of(written);
        } catch (WrongUse e) {
            throw new Fault("the period must be written as 2018-10-01..2018-12-31");
        }
    }

    private static Outcome outcome(Indicator<?> indicator, String above, String below) throws Fault {
        if (above.equals("c")) {
            return new Outcome.Withheld("by its publisher");
        }
        if (above.equals("x")) {
            return new Outcome.NotCovered("by its publisher");
        }
        Tally tally = new Tally(number(above), number(below));
        boolean isTooMuch = tally.numerator().compareTo(tally.denominator()) > 0;
        require(!(indicator.formula().isShare() && isTooMuch), "a share must not be above the whole");
        return indicator.formula().outcome(tally);
    }

    private static Fraction number(String written) throws Fault {
        require(NUMBER.matcher(written).matches(), "the numbers must be written as 80 or 18.5");
        return Fraction.of(written);
    }

    private static void require(boolean holds, String message) throws Fault {
        if (!holds) {
            throw new Fault(message);
        }
    }
}
