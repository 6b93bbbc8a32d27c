/**
 * Indicators, exactly: periods and timescales, exact tallies, definitions made of clauses, and their evaluation.
 *
 * <p>Nothing in this module knows what is counted. Nothing in it reads a clock, a locale, a time zone, a file or a network.
 */
@SuppressWarnings("module") // parallel is for the readers alone, which are no part of what core is compiled with
module io.github.tallystick.core {
    requires com.google.common;
    requires org.apache.commons.numbers.fraction;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;
    requires static java.compiler;
    requires static com.google.errorprone.annotations;

    exports io.github.tallystick.core.time;
    exports io.github.tallystick.core.result;
    exports io.github.tallystick.core.facts;
    exports io.github.tallystick.core.definition;
    exports io.github.tallystick.core.calc;
    exports io.github.tallystick.core.statistics;
    exports io.github.tallystick.core.disclosure;
    exports io.github.tallystick.core.parallel to
            io.github.tallystick.returns;
}
