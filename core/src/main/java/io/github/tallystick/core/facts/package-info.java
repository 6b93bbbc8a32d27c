/**
 * What every kind of fact has in common: whose it is, when it happened, when it was keyed in and replaced.
 *
 * <p>{@link io.github.tallystick.core.facts.Facts} are all facts of one child, worker or school, made of {@link
 * io.github.tallystick.core.facts.Recorded records}. {@link io.github.tallystick.core.facts.Known} picks those that had been
 * keyed in by a day; {@link io.github.tallystick.core.facts.Revision} changes the records as they stood once into those as
 * they stand now, step by step. All types are immutable and thread-safe.
 */
@NullMarked
package io.github.tallystick.core.facts;

import org.jspecify.annotations.NullMarked;
