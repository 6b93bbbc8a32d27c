/**
 * What of the figures may be published where small numbers could point to a person. Nothing is withheld unless a caller asks.
 *
 * <p>{@link io.github.tallystick.core.disclosure.SmallCounts} is the rule: it withholds a figure by itself, or windows that
 * would give a small number away by subtraction. {@link io.github.tallystick.core.disclosure.Breakdown} is what may be
 * published of a total and its parts. Both answer with the {@link io.github.tallystick.core.result.Outcome.Withheld} outcome.
 * All types are immutable and thread-safe.
 */
@NullMarked
package io.github.tallystick.core.disclosure;

import org.jspecify.annotations.NullMarked;
