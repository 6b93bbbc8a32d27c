/**
 * What it says: the definition of an indicator, as values.
 *
 * <p>An {@link io.github.tallystick.core.definition.Indicator} has a {@link
 * io.github.tallystick.core.definition.Formula}: a {@link io.github.tallystick.core.definition.UnitRule} makes the units
 * that are counted from the facts of one child, one worker or one school, and {@linkplain
 * io.github.tallystick.core.definition.Clause clauses}, each a phrase of the guidance beside a {@link
 * io.github.tallystick.core.definition.Rule}, say which of them count below and above the line. A rule answers with {@link
 * io.github.tallystick.core.definition.Runs}: on which as-at dates the unit counts, and how much, a {@link
 * io.github.tallystick.core.definition.StepFunction}. From that one answer come the single figure, the rolling series and
 * the explanation.
 *
 * <p>Rules, weights and unit rules are records or enums, so that a definition can be printed and compared. All types but
 * {@link io.github.tallystick.core.definition.StepFunction} and {@link io.github.tallystick.core.definition.Runs} are
 * immutable and thread-safe.
 */
@NullMarked
package io.github.tallystick.core.definition;

import org.jspecify.annotations.NullMarked;
