/** The publications that more than one definition comes from. Not exported. */
@NullMarked
package io.github.tallystick.indicators.sources;

import org.jspecify.annotations.NullMarked;
