package io.github.tallystick.returns;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/**
 * Hands text on, but no document type declaration, and not without end between two points: what takes more than a million
 * characters in one go is no return.
 */
final class MeteredReader extends Reader {
    private static final int MOST_AT_ONCE = 1_000_000;

    private final Reader text;
    private final Prolog prolog = new Prolog();
    private long sinceStart;
    private boolean tooMuch;
    private Optional<IOException> failure = Optional.empty();

    MeteredReader(Reader text) {
        this.text = text;
    }

    /** Starts to count anew. */
    void startOver() {
        sinceStart = 0;
    }

    boolean isTooMuch() {
        return tooMuch;
    }

    /** What stands before the outermost element, as far as it has been read. */
    Prolog prolog() {
        return prolog;
    }

    /** Why the text could not be had, if it could not. */
    Optional<IOException> failure() {
        return failure;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        if (sinceStart > MOST_AT_ONCE) {
            tooMuch = true;
            throw new IOException("text must come in parts of at most " + MOST_AT_ONCE + " characters");
        }
        int read = readOn(into, offset, length);
        sinceStart += Math.max(read, 0);
        prolog.take(into, offset, read);
        if (prolog.hasDoctype()) {
            throw new IOException("file must not have a document type declaration");
        }
        return read;
    }

    private int readOn(char[] into, int offset, int length) throws IOException {
        try {
            return text.read(into, offset, length);
        } catch (IOException e) {
            failure = Optional.of(e);
            throw e;
        }
    }

    @Override
    public void close() {
        // The bytes are the caller's to close.
    }
}
