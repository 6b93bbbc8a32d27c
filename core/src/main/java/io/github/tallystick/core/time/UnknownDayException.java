package io.github.tallystick.core.time;

import java.io.Serial;
import java.time.DateTimeException;

/** A question about a day that a {@link WorkingCalendar} does not know. */
public final class UnknownDayException extends DateTimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Which days are known, and which was asked for. */
    private final String reason;

    UnknownDayException(String reason) {
        super(reason);
        this.reason = reason;
    }

    /**
     * Which days are known, and which was asked for.
     *
     * @return the message
     */
    public String reason() {
        return reason;
    }
}
