/**
 * What definitions of more than one service take in the same way: whether a spell is still open on its last day, which days
 * make twelve months, and how spells are told.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package io.github.tallystick.indicators.spells;

import org.jspecify.annotations.NullMarked;
