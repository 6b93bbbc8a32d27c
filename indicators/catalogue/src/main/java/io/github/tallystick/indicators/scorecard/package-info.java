/**
 * Frameworks: a council's own report or a national set, which binds indicators to targets.
 *
 * <p>A {@link io.github.tallystick.indicators.scorecard.Scorecard} holds lines; a line binds an indicator to {@link
 * io.github.tallystick.indicators.scorecard.BoundTarget targets}, each local or national, with its source and the dates from
 * and to which it applies, so that a target can tighten over time. Judging a figure gives a {@link
 * io.github.tallystick.indicators.scorecard.Judgement}: colour, direction, a mark for small numbers and, where asked, the {@link
 * io.github.tallystick.indicators.scorecard.Headroom} left and the standing among {@link
 * io.github.tallystick.indicators.scorecard.Neighbours}. All types are immutable and thread-safe; maps are unmodifiable.
 */
@NullMarked
package io.github.tallystick.indicators.scorecard;

import org.jspecify.annotations.NullMarked;
