package io.github.tallystick.core.definition;

/**
 * Makes units from facts: by {@link Rows}, which are data, or by code.
 *
 * @param <F> the facts kept together: all of one child, one worker or one school
 * @param <U> the unit
 */
public interface Units<F, U extends Unit> {}
