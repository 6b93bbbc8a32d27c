/**
 * Child protection: visits due under a plan, visits made, and the indicators of both.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package io.github.tallystick.indicators.protection;

import org.jspecify.annotations.NullMarked;
