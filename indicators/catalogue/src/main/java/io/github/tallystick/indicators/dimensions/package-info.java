/** What units of indicators are told apart by: age bands and placements, and what a caller adds. */
@NullMarked
package io.github.tallystick.indicators.dimensions;

import org.jspecify.annotations.NullMarked;
