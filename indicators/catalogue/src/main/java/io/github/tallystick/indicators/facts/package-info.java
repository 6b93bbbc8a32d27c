/**
 * What a council recorded, one type for each kind of fact: when it happened and, where known, when it was keyed in.
 *
 * <p>Facts are kept together by {@link io.github.tallystick.indicators.facts.Child}, {@link
 * io.github.tallystick.indicators.facts.Worker} and {@link io.github.tallystick.indicators.facts.School}: all facts of one of
 * them stay in one shard. An absent date means "not yet". A builder takes facts as they are: what cannot be counted, such as a plan that ends
 * before it starts, is told by the indicator that meets it, and identifiers are taken to be different. No {@code toString} holds an identifier. All types are immutable
 * and thread-safe.
 */
@NullMarked
package io.github.tallystick.indicators.facts;

import org.jspecify.annotations.NullMarked;
