/**
 * Social workers: posts held, caseloads, and the indicators of both.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package io.github.tallystick.indicators.workforce;

import org.jspecify.annotations.NullMarked;
