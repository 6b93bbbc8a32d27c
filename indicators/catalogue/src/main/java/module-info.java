/**
 * The catalogue: indicators of English children's services, the facts that they are counted from, and the scorecards that
 * bind them to targets. Nothing in it reads a file.
 */
module io.github.tallystick.indicators {
    requires transitive io.github.tallystick.core;
    requires com.google.common;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;
    requires static java.compiler;
    requires static com.google.errorprone.annotations;

    exports io.github.tallystick.indicators;
    exports io.github.tallystick.indicators.assessment;
    exports io.github.tallystick.indicators.conformance;
    exports io.github.tallystick.indicators.dimensions;
    exports io.github.tallystick.indicators.facts;
    exports io.github.tallystick.indicators.leaving;
    exports io.github.tallystick.indicators.lookedafter;
    exports io.github.tallystick.indicators.protection;
    exports io.github.tallystick.indicators.referral;
    exports io.github.tallystick.indicators.schools;
    exports io.github.tallystick.indicators.scorecard;
    exports io.github.tallystick.indicators.workforce;
}
