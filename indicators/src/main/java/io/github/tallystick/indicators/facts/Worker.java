package io.github.tallystick.indicators.facts;

import java.util.List;
import org.immutables.value.Value;

/** All facts of one worker: the posts held and the children they were involved with. */
@Value.Immutable
@DomainStyle
public abstract class Worker {
    Worker() {}

    /**
     * The identifier of the person, the same for each post that they hold.
     *
     * @return the identifier
     */
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

    /**
     * Starts one.
     *
     * @return a builder
     */
    public static WorkerBuilder builder() {
        return new WorkerBuilder();
    }
}
