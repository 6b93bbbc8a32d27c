/** Indicators from the returns that councils make, asked for on a command line. */
@NullMarked
package io.github.tallystick.examples.commandline;

import org.jspecify.annotations.NullMarked;
