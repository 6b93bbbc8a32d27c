/**
 * What chance allows of a figure: confidence intervals and reasons to read it with care.
 *
 * <p>A {@link io.github.tallystick.core.statistics.ConfidenceInterval} is made from a definition and its outcome, and only
 * where it means something: for shares of whole units, and for numbers and rates of events. A {@link
 * io.github.tallystick.core.statistics.Confidence} is how sure it is; a {@link
 * io.github.tallystick.core.statistics.Caution} says why a figure swings. No figure depends on any of them. All types are
 * immutable and thread-safe.
 */
@NullMarked
package io.github.tallystick.core.statistics;

import org.jspecify.annotations.NullMarked;
