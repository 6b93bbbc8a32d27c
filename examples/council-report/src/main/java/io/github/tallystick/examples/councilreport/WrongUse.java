package io.github.tallystick.examples.councilreport;

import java.io.Serial;

/** The program was called in a way that it does not understand. */
final class WrongUse extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    WrongUse(String message) {
        super(message);
    }
}
