/** What the tests of several modules have in common: compiled with the tests of each, and published with none. */
@NullMarked
package io.github.tallystick.testing;

import org.jspecify.annotations.NullMarked;
