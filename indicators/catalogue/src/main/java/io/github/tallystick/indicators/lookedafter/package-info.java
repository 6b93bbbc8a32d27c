/**
 * Looked after children: who is looked after, who ceased to be, and the indicators of both.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package io.github.tallystick.indicators.lookedafter;

import org.jspecify.annotations.NullMarked;
