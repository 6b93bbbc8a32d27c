package io.github.tallystick.examples.councilreport;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** A file or directory that was named cannot be read or written. */
public final class UnreadableInput extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Says what cannot be read or written, and why.
     *
     * @param message what and why
     */
    public UnreadableInput(String message) {
        super(message);
    }

    /**
     * A file that cannot be read.
     *
     * @param file the file
     * @param e why
     * @return the exception to throw
     */
    public static UnreadableInput of(Path file, IOException e) {
        return new UnreadableInput(file + " cannot be read: " + reason(e));
    }

    /**
     * A file or directory that cannot be written.
     *
     * @param file the file or directory
     * @param e why
     * @return the exception to throw
     */
    public static UnreadableInput writing(Path file, IOException e) {
        return new UnreadableInput(file + " cannot be written to: " + reason(e));
    }

    /** Why, in words: the message of a file system's exception is often only the path. */
    static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "it is not there";
        }
        if (e instanceof AccessDeniedException) {
            return "reading or writing it is not allowed";
        }
        if (e instanceof NotDirectoryException || e instanceof FileAlreadyExistsException) {
            return "it is not a directory";
        }
        return String.valueOf(e.getMessage());
    }
}
