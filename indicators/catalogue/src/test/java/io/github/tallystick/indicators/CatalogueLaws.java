package io.github.tallystick.indicators;

import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.Reading;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.DomainArbitraries.Council;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/** What laws of every indicator are asked of: councils made at random, days, windows, and the definitions in any reading. */
abstract class CatalogueLaws {
    @Provide
    Arbitrary<Council> councils() {
        return DomainArbitraries.councils();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return DomainArbitraries.days();
    }

    @Provide
    Arbitrary<Window> windows() {
        return Arbitraries.of(
                Window.asAt(), Window.monthsTo(1), Window.monthsTo(12), Window.quarterTo(), Window.yearTo(4));
    }

    /** Facts of the indicator's own kind: the catalogue's types are checked here, since the list of a council is not. */
    @SuppressWarnings("unchecked")
    static <F extends Facts<F>> List<F> facts(Indicator<F> indicator, Council council) {
        return (List<F>) council.facts(indicator.facts());
    }

    static <F extends Facts<F>> Evaluation<F> evaluation(Indicator<F> indicator, Council council) {
        return Evaluation.of(indicator, facts(indicator, council));
    }

    static ReportingPeriod period(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? ReportingPeriod.of(one, other) : ReportingPeriod.of(other, one);
    }

    /** The indicator, some of its phrases read otherwise. */
    static <F extends Facts<F>> Indicator<F> reread(Indicator<F> indicator, Random random) {
        Indicator<F> read = indicator;
        for (Reading<?> reading : indicator.readings()) {
            List<String> meanings =
                    reading.meanings().map(Reading.Meaning::words).toList();
            if (random.nextInt(3) == 0) {
                read = read.read(reading.phrase(), meanings.get(random.nextInt(meanings.size())));
            }
        }
        return read;
    }
}
