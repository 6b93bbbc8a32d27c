/**
 * The catalogue of all indicators. Each stands with its service, in the packages beside this one.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package io.github.tallystick.indicators;

import org.jspecify.annotations.NullMarked;
