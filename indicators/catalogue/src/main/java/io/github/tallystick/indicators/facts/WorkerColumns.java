package io.github.tallystick.indicators.facts;

import com.google.common.base.Suppliers;
import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * The facts of many workers in columns: a list of workers that takes some 20 bytes for each post instead of an object.
 * Indicators that read these columns are counted over them without an object for each post; all others are counted over the
 * workers that the list makes, one after another, with the same figures.
 *
 * <p>Workers are numbered from 0, by their position in this list. The columns are taken over, not copied, and must not be
 * changed afterwards; then this is immutable and thread-safe.
 */
public final class WorkerColumns extends AbstractList<Worker> implements RandomAccess {
    private final int workers;
    private final IntFunction<String> ids;
    private final PostColumns posts;
    private final Supplier<RowIndex> postsOf;

    private WorkerColumns(int workers, IntFunction<String> ids, PostColumns posts) {
        this.workers = workers;
        this.ids = ids;
        this.posts = posts;
        this.postsOf = Suppliers.memoize(() -> RowIndex.of(workers, posts.workers()));
    }

    /**
     * Workers without posts, each with its number as identifier.
     *
     * @param workers the number of workers
     * @return the workers
     * @throws IllegalArgumentException if the number is negative
     */
    public static WorkerColumns of(int workers) {
        if (workers < 0) {
            throw new IllegalArgumentException("number of workers must not be negative, but was " + workers);
        }
        return new WorkerColumns(workers, Integer::toString, PostColumns.NONE);
    }

    /**
     * The same workers by other identifiers.
     *
     * @param identifiers gives the identifier of the worker with a number
     * @return the workers
     */
    public WorkerColumns withIds(IntFunction<String> identifiers) {
        return new WorkerColumns(workers, identifiers, posts);
    }

    /**
     * The same workers with these posts instead of others.
     *
     * @param rows the posts
     * @return the workers
     * @throws IllegalArgumentException if one is of no worker
     */
    public WorkerColumns withPosts(PostColumns rows) {
        RowIndex.require("post", workers, rows.workers());
        return new WorkerColumns(workers, ids, rows);
    }

    /**
     * The posts.
     *
     * @return the columns
     */
    public PostColumns posts() {
        return posts;
    }

    @Override
    public int size() {
        return workers;
    }

    /**
     * Makes the worker with a number, and the posts.
     *
     * @param number the number
     * @return the worker
     */
    @Override
    public Worker get(int number) {
        Objects.checkIndex(number, workers);
        return Worker.builder()
                .id(ids.apply(number))
                .addAllPosts(postsOf.get().of(number).mapToObj(posts::post).toList())
                .build();
    }
}
