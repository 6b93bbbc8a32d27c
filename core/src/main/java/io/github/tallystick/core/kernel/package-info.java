/**
 * Counts definitions: makes the rows of a definition in columns ({@code Maker}), works out their days and conditions ({@code
 * Frame}), and answers on which as-at dates each counts ({@code Answers}). Seen from a day, each kind of fact has a row more, that
 * which is yet to come, so that the same steps give what counts at the least and at the most.
 */
@NullMarked
package io.github.tallystick.core.kernel;

import org.jspecify.annotations.NullMarked;
