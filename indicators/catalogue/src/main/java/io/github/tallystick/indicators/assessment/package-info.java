/**
 * Assessments: the first of each referral, and the indicators of its time.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package io.github.tallystick.indicators.assessment;

import org.jspecify.annotations.NullMarked;
