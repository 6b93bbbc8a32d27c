package io.github.tallystick.indicators.facts;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Table;
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
    /** What a record of this kind says. */
    public static final Table<Post> TABLE = Table.of("post", Post.class, Post::id)
            .in(Worker.class, Worker::posts)
            .made(cells -> builder()
                    .id(cells.id())
                    .startedOn(cells.day(Post.STARTED).orElseThrow())
                    .endedOn(cells.day(Post.ENDED))
                    .fte(new Fte(Math.max(0, cells.amount(Post.FTE))))
                    .qualified(cells.flag(Post.QUALIFIED))
                    .newlyQualified(cells.flag(Post.NEWLY_QUALIFIED))
                    .agency(cells.flag(Post.AGENCY))
                    .role(cells.code(Post.ROLE))
                    .leavingReason(Optional.of(cells.code(Post.LEAVING_REASON)).filter(reason -> !reason.isEmpty()))
                    .build());

    /** The full-time equivalent. */
    public static final Column FTE = TABLE.amount(
            "fte", "full-time equivalent", Fte.PARTS_OF_ONE, post -> post.fte().billionths(), Item.POSTS.inWords());

    /** Whether an agency worker holds it. */
    public static final Column AGENCY = TABLE.flag("agency", "agency worker", Post::agency, Item.POSTS.inWords());

    /** Whether the holder is a qualified social worker. */
    public static final Column QUALIFIED =
            TABLE.flag("qualified", "qualified social worker", Post::qualified, Item.QUALIFICATIONS.inWords());

    /** Whether the holder is newly qualified. */
    public static final Column NEWLY_QUALIFIED =
            TABLE.flag("newly-qualified", "newly qualified", Post::newlyQualified, Item.NEWLY_QUALIFIED.inWords());

    /** The role. */
    public static final Column ROLE = TABLE.code("role", "role", Post::role, Item.POST_ROLES.inWords());

    /** The first day in the post. */
    public static final Column STARTED =
            TABLE.day("started", "in post from", post -> Optional.of(post.startedOn()), Item.POST_DATES.inWords());

    /** The last day in the post. */
    public static final Column ENDED = TABLE.end("ended", "left", Post::endedOn, Item.POST_DATES.inWords());

    /** Why it was left. */
    public static final Column LEAVING_REASON = TABLE.knownWith(
            TABLE.code(
                    "leaving-reason",
                    "leaving reason",
                    post -> post.leavingReason().orElse(""),
                    Item.LEAVING_REASONS.inWords()),
            ENDED);

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
