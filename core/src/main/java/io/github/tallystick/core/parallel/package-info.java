/** Work divided among processors; inside the library only. */
@NullMarked
package io.github.tallystick.core.parallel;

import org.jspecify.annotations.NullMarked;
