/**
 * What it says: the definition of an indicator, as values.
 *
 * <p>An {@link io.github.tallystick.core.spec.Indicator} has a {@link io.github.tallystick.core.spec.Formula}: a {@link
 * io.github.tallystick.core.spec.UnitRule} makes the units that are counted from the facts of one child, one worker or one
 * school, and {@linkplain io.github.tallystick.core.spec.Clause clauses}, each a phrase of the guidance beside a {@link
 * io.github.tallystick.core.spec.Rule}, say which of them count below and above the line. A rule answers with {@link
 * io.github.tallystick.core.spec.Runs}: on which as-at dates the unit counts, and how much, a {@link
 * io.github.tallystick.core.spec.StepFunction}. From that one answer come the single figure, the rolling series and the
 * explanation.
 *
 * <p>Rules, weights and unit rules are records or enums, so that a definition can be printed and compared. All types but
 * {@link io.github.tallystick.core.spec.StepFunction} and {@link io.github.tallystick.core.spec.Runs} are immutable and
 * thread-safe.
 */
@NullMarked
package io.github.tallystick.core.spec;

import org.jspecify.annotations.NullMarked;
