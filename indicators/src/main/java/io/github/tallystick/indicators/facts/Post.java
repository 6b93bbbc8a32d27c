package io.github.tallystick.indicators.facts;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** One spell of one worker in one post. */
@Value.Immutable
@DomainStyle
public abstract class Post {
    Post() {}

    /**
     * The identifier in the council's records.
     *
     * @return the identifier
     */
    @Value.Redacted
    public abstract String id();

    /**
     * The full-time equivalent.
     *
     * @return the exact number
     */
    public abstract Fte fte();

    /**
     * Whether it is held by an agency worker.
     *
     * @return true if it is
     */
    @Value.Default
    public boolean agency() {
        return false;
    }

    /**
     * Whether the worker is a qualified social worker.
     *
     * @return true if so
     */
    @Value.Default
    public boolean qualified() {
        return false;
    }

    /**
     * Whether the worker is newly qualified.
     *
     * @return true if so
     */
    @Value.Default
    public boolean newlyQualified() {
        return false;
    }

    /**
     * The role.
     *
     * @return for example {@code Child Protection Chair}
     */
    @Value.Redacted
    @Value.Default
    public String role() {
        return "";
    }

    /**
     * The first day in the post.
     *
     * @return the date
     */
    public abstract LocalDate startedOn();

    /**
     * The last day in the post.
     *
     * @return the date; empty while it is held
     */
    public abstract Optional<LocalDate> endedOn();

    /**
     * Why the worker left the post.
     *
     * @return for example {@code voluntary resignation}
     */
    @Value.Redacted
    public abstract Optional<String> leavingReason();

    /** The reason of a worker who chose to leave. */
    public static final String VOLUNTARY_RESIGNATION = "voluntary resignation";

    /**
     * Starts one.
     *
     * @return a builder
     */
    public static PostBuilder builder() {
        return new PostBuilder();
    }
}
