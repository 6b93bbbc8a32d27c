/** The library inside another program. */
@NullMarked
package io.github.tallystick.examples.embedding;

import org.jspecify.annotations.NullMarked;
