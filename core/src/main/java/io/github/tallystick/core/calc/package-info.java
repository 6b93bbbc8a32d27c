/**
 * How it is worked out: one {@link io.github.tallystick.core.calc.Evaluation} of one indicator over the facts of a council.
 *
 * <p>It gives the {@link io.github.tallystick.core.calc.Figure} of one period, a {@link
 * io.github.tallystick.core.calc.RollingSeries} for every as-at date at the cost of one pass over the units plus the days of
 * the series, and the {@link io.github.tallystick.core.calc.Explanation} of each unit: all three from the same answers of the
 * same rules, and so always in agreement. A {@link io.github.tallystick.core.calc.RollUp} adds the figures of authorities into
 * those of regions and the country. A {@link io.github.tallystick.core.calc.RunningSeries} is kept up to date as records come
 * in; it alone is neither immutable nor thread-safe.
 */
@NullMarked
package io.github.tallystick.core.calc;

import org.jspecify.annotations.NullMarked;
