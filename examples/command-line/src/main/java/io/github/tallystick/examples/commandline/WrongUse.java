package io.github.tallystick.examples.commandline;

import java.io.Serial;

/** The program was not called as it must be. */
final class WrongUse extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    WrongUse(String message) {
        super(message);
    }
}
