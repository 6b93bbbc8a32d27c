/**
 * The cases that tell one reading of a definition from another: for each pair of meanings the fewest records that come to
 * different figures, found by search and not written by hand.
 *
 * <p>{@link io.github.tallystick.indicators.conformance.BoundaryCases} finds them; a {@link
 * io.github.tallystick.indicators.conformance.BoundaryCase} holds the records, the period and both outcomes. All types are
 * immutable and thread-safe.
 */
@NullMarked
package io.github.tallystick.indicators.conformance;

import org.jspecify.annotations.NullMarked;
