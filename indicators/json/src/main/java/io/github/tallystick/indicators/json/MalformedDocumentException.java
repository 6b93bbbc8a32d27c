package io.github.tallystick.indicators.json;

import java.io.IOException;
import java.io.Serial;

/** What was read is no document of the format version that is known. The message says what is wrong and where. */
public final class MalformedDocumentException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    MalformedDocumentException(String message) {
        super(message);
    }
}
