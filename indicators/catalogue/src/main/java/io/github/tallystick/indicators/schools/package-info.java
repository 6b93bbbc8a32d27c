/**
 * Schools: what the latest published list says of them, and the indicators of their grades.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package io.github.tallystick.indicators.schools;

import org.jspecify.annotations.NullMarked;
