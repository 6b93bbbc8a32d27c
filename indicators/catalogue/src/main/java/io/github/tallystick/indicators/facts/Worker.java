package io.github.tallystick.indicators.facts;

import io.github.tallystick.core.definition.FactColumns;
import io.github.tallystick.core.definition.Table;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.facts.Known;
import io.github.tallystick.core.facts.Recorded;
import io.github.tallystick.core.facts.Revision;
import java.util.List;
import org.immutables.value.Value;

/** All facts of one worker: the posts held and the children they were involved with. */
@Value.Immutable
@DomainStyle
public abstract class Worker implements Facts<Worker> {
    /** The worker itself. */
    public static final Table<Worker> TABLE = Table.of("worker", Worker.class, Worker::id)
            .in(Worker.class, List::of)
            .leadingToOthersBy(Item.STAFF_IDENTIFIERS.inWords());

    Worker() {}

    /**
     * The identifier of the person, the same for each post that they hold.
     *
     * @return the identifier
     */
    @Override
    @Value.Redacted
    public abstract String id();

    /**
     * The spells in posts, in any order.
     *
     * @return the posts
     */
    public abstract List<Post> posts();

    /**
     * The involvements with children, in any order.
     *
     * @return the involvements
     */
    public abstract List<Involvement> involvements();

    /** Whether every record stands, so that all that is known of them are they themselves. */
    @Value.Lazy
    boolean stands() {
        return posts().stream().allMatch(Recorded::stands)
                && involvements().stream().allMatch(Recorded::stands);
    }

    @Override
    public Worker asKnown(Known known) {
        if ((known.equals(Known.ALL) && stands()) || leaves(known)) {
            return this;
        }
        return builder()
                .from(this)
                .posts(known.of(posts()))
                .involvements(known.of(involvements()))
                .build();
    }

    private boolean leaves(Known known) {
        return known.leaves(posts()) && known.leaves(involvements());
    }

    @Override
    public Worker revised(Worker now, Revision revision) {
        return builder()
                .from(this)
                .posts(revision.of(posts(), now.posts()))
                .involvements(revision.of(involvements(), now.involvements()))
                .build();
    }

    /**
     * So many workers, whose records lie in columns.
     *
     * @param number how many
     * @return the workers, of whom nothing is recorded yet
     */
    public static FactColumns<Worker> columns(int number) {
        return FactColumns.of(
                number,
                TABLE,
                found -> builder()
                        .id(found.id())
                        .posts(found.of(Post.TABLE))
                        .involvements(found.of(Involvement.TABLE))
                        .build());
    }

    /**
     * Starts one.
     *
     * @return a builder
     */
    public static WorkerBuilder builder() {
        return new WorkerBuilder();
    }
}
