/**
 * Referrals: which of them repeat an earlier one, and the indicators of them.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package io.github.tallystick.indicators.referral;

import org.jspecify.annotations.NullMarked;
