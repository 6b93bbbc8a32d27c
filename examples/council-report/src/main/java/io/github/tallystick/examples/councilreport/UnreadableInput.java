package io.github.tallystick.examples.councilreport;

import java.io.Serial;

/** A file or directory that was named cannot be read, or the report cannot be written. */
final class UnreadableInput extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    UnreadableInput(String message) {
        super(message);
    }
}
