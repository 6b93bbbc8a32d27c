/**
 * What came out: exact fractions, tallies, how they are rounded when presented, and the closed set of outcomes.
 *
 * <p>A {@link io.github.tallystick.core.result.Tally} is an exact numerator and denominator; tallies of two shards add up.
 * A {@link io.github.tallystick.core.result.Fraction} is exact; it is rounded once, when presented, by a {@link
 * io.github.tallystick.core.result.Rounding}. An {@link io.github.tallystick.core.result.Outcome} is a value, or the reason
 * why there is none; a {@link io.github.tallystick.core.result.Presentation} prints it as one edition of a publication does.
 * All types are immutable and thread-safe.
 */
@NullMarked
package io.github.tallystick.core.result;

import org.jspecify.annotations.NullMarked;
