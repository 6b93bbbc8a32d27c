package io.github.tallystick.returns;

import io.github.tallystick.indicators.facts.Involvement;
import io.github.tallystick.indicators.facts.Post;
import io.github.tallystick.indicators.facts.Worker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** The workers of a council while their facts are gathered. */
final class Workers {
    private final TreeMap<String, Gathered> byId = new TreeMap<>();

    Gathered worker(String id) {
        return byId.computeIfAbsent(id, Gathered::new);
    }

    /** The workers in the order of their identifiers, each with its facts in the order of theirs. */
    List<Worker> toWorkers() {
        return byId.values().stream().map(Gathered::toWorker).toList();
    }

    /** The facts of one worker so far. */
    static final class Gathered {
        private final String id;
        private final List<Post> posts = new ArrayList<>(1);
        private final List<Involvement> involvements = new ArrayList<>();

        private Gathered(String id) {
            this.id = id;
        }

        String id() {
            return id;
        }

        void add(Post post) {
            posts.add(post);
        }

        void add(Involvement involvement) {
            involvements.add(involvement);
        }

        private Worker toWorker() {
            posts.sort(Comparator.comparing(Post::id));
            involvements.sort(Comparator.comparing(Involvement::id));
            return Worker.builder()
                    .id(id)
                    .posts(posts)
                    .involvements(involvements)
                    .build();
        }
    }
}
