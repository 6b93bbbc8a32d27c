package io.github.tallystick.indicators.facts;

import io.github.tallystick.core.facts.Known;
import io.github.tallystick.core.facts.Recorded;
import io.github.tallystick.core.facts.Revision;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** One spell of one worker in one post. */
@Value.Immutable
@DomainStyle
public abstract class Post implements Recorded<Post> {
    Post() {}

    /**
     * The identifier in the council's records.
     *
     * @return the identifier
     */
    @Override
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

    @Override
    public LocalDate happenedOn() {
        return startedOn();
    }

    @Override
    public Post asKnown(Known known) {
        return known.hasHappened(endedOn())
                ? this
                : builder()
                        .from(this)
                        .endedOn(Optional.empty())
                        .leavingReason(Optional.empty())
                        .build();
    }

    @Override
    public Post revised(Post now, Revision revision) {
        return revision.of(this, now);
    }

    /**
     * Starts one.
     *
     * @return a builder
     */
    public static PostBuilder builder() {
        return new PostBuilder();
    }
}
