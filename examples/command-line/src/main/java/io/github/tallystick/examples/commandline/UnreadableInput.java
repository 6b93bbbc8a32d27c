package io.github.tallystick.examples.commandline;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** A file that cannot be read or written. */
final class UnreadableInput extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    UnreadableInput(String message) {
        super(message);
    }

    static UnreadableInput of(Path file, IOException e) {
        return new UnreadableInput(file + " cannot be read: " + reason(e));
    }

    /** Why, in words: the message of a file system's exception is often only the path. */
    static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "it is not there";
        }
        if (e instanceof AccessDeniedException) {
            return "it is not allowed";
        }
        if (e instanceof NotDirectoryException) {
            return "it is not a directory";
        }
        return String.valueOf(e.getMessage());
    }
}
