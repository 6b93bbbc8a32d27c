package io.github.tallystick.indicators.conformance;

import io.github.tallystick.indicators.facts.Fte;
import io.github.tallystick.indicators.facts.Involvement;
import io.github.tallystick.indicators.facts.Item;
import io.github.tallystick.indicators.facts.Post;
import io.github.tallystick.indicators.facts.Worker;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws workers. Cases come many at a time, so that a caseload can pass a cap. */
final class WorkerSketch implements Sketch<Worker> {
    private static final List<String> FTES = List.of("1", "0.5", "0.8");
    private static final List<String> POST_ROLES =
            List.of("Social Worker", "Child Protection Chair", "Independent Reviewing Officer");
    private static final List<String> REASONS =
            List.of(Post.VOLUNTARY_RESIGNATION, "retirement", "end of contract", "moved within council");
    private static final List<String> ROLES =
            List.of(Involvement.ALLOCATED_SOCIAL_WORKER, Involvement.ALLOCATED_SOCIAL_WORKER, "Other");
    private static final List<Integer> CASES = List.of(0, 1, 1, 2, 8, 9, 11, 16, 17, 21);

    @Override
    public Worker draw(Days days, Set<String> needs) {
        List<Post> posts = IntStream.range(0, 1 + days.upTo(1))
                .mapToObj(i -> post(days, i))
                .toList();
        boolean cases = needs.contains(Item.INVOLVEMENTS.inWords());
        return Worker.builder()
                .id("a worker")
                .posts(posts)
                .involvements(cases ? cases(days) : List.of())
                .build();
    }

    private static Post post(Days days, int number) {
        LocalDate started = days.onceIn(2) ? days.day().minusYears(2) : days.day();
        Optional<LocalDate> ended = days.later(started);
        return Post.builder()
                .id("post " + number)
                .fte(Fte.of(days.of(FTES)))
                .agency(days.onceIn(4))
                .qualified(!days.onceIn(4))
                .newlyQualified(days.onceIn(3))
                .role(days.of(POST_ROLES))
                .startedOn(started)
                .endedOn(ended)
                .leavingReason(ended.map(day -> days.of(REASONS)))
                .build();
    }

    private static List<Involvement> cases(Days days) {
        LocalDate started = days.day();
        Optional<LocalDate> ended = days.later(started);
        String role = days.of(ROLES);
        return IntStream.range(0, days.of(CASES))
                .mapToObj(i -> Involvement.builder()
                        .id("involvement " + i)
                        .child("child " + i)
                        .worker("a worker")
                        .role(role)
                        .startedOn(started)
                        .endedOn(ended)
                        .build())
                .toList();
    }

    @Override
    public Stream<Worker> smaller(Worker worker) {
        return Stream.concat(
                Sketch.without(worker.posts())
                        .map(rest -> Worker.builder().from(worker).posts(rest).build()),
                Sketch.without(worker.involvements())
                        .map(rest ->
                                Worker.builder().from(worker).involvements(rest).build()));
    }

    @Override
    public int records(Worker worker) {
        return worker.posts().size() + worker.involvements().size();
    }
}
