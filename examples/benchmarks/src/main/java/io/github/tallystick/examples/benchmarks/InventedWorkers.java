package io.github.tallystick.examples.benchmarks;

import io.github.tallystick.core.definition.FactColumns;
import io.github.tallystick.core.definition.RecordColumns;
import io.github.tallystick.examples.benchmarks.Diary.Rate;
import io.github.tallystick.indicators.facts.Post;
import io.github.tallystick.indicators.facts.Worker;
import java.util.List;

/** Invents workers, one to three posts of each, and the children with whom they are involved. */
final class InventedWorkers {
    private static final Rate POSTS = new Rate(100, 3, 1200, 60, 1500);

    private final Diary diary;
    private final InventedColumns columns;
    private final int size;
    private final Involved involved;

    InventedWorkers(long seed, int size, Involved involved) {
        this.diary = new Diary(seed + 2);
        this.columns = new InventedColumns(seed);
        this.size = size;
        this.involved = involved;
    }

    Population<Worker> population() {
        int[] councils = diary.councils(size);
        InventedSpans posts = diary.happening(InventedSpans.ofAll(size), POSTS);
        List<RecordColumns> kinds = List.of(columns.of(Post.TABLE, posts.owners(), posts), involved.ofWorkers());
        FactColumns<Worker> workers = Worker.columns(size);
        for (RecordColumns records : kinds) {
            workers = workers.with(records);
        }
        return Population.of(Worker.class, "workers", workers, councils, kinds);
    }
}
