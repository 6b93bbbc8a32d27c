/**
 * Care leavers: their birthdays, and what a return says of them.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package io.github.tallystick.indicators.leaving;

import org.jspecify.annotations.NullMarked;
