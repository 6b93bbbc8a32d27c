package io.github.tallystick.core.definition;

import java.io.Serial;

/** What was written down is no definition. The message says where and why, and holds nothing but words that definitions use. */
public final class MalformedDefinitionException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Where it is wrong. */
    private final String path;

    /** Why it is wrong. */
    private final String reason;

    MalformedDefinitionException(String path, String reason) {
        super("definition is wrong" + (path.isEmpty() ? "" : " in " + path) + ": " + reason);
        this.path = path;
        this.reason = reason;
    }

    /**
     * Where it is wrong.
     *
     * @return for example {@code formula.denominator.clauses[0].rule.day}; empty for the whole
     */
    public String path() {
        return path;
    }

    /**
     * Why it is wrong.
     *
     * @return in plain English
     */
    public String reason() {
        return reason;
    }
}
