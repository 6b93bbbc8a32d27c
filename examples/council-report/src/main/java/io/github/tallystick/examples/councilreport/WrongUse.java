package io.github.tallystick.examples.councilreport;

import java.io.Serial;

/** The program was called in a way that it does not understand. */
public final class WrongUse extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Says what was not understood.
     *
     * @param message the rule, and what was given
     */
    public WrongUse(String message) {
        super(message);
    }
}
