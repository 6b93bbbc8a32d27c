package io.github.tallystick.indicators.workforce;

import io.github.tallystick.core.definition.Rule;
import io.github.tallystick.core.definition.Runs;
import io.github.tallystick.core.definition.Unit;
import io.github.tallystick.core.definition.UnitRule;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.Fte;
import io.github.tallystick.indicators.facts.Involvement;
import io.github.tallystick.indicators.facts.Post;
import io.github.tallystick.indicators.facts.Worker;
import io.github.tallystick.indicators.spells.LastDay;
import io.github.tallystick.indicators.spells.Spell;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A worker and the cases that the worker holds, over all posts.
 *
 * @param worker the fact
 */
public record CaseHolder(Worker worker) implements Unit {
    @Override
    public String id() {
        return worker.id();
    }

    @Override
    public String toString() {
        return "a worker with " + worker.posts().size() + " spells in posts";
    }

    /**
     * Which involvements with a child make the child a case of the worker.
     *
     * @param role those in this role; empty for those in every role
     */
    public record Case(Optional<String> role) {
        /** Those as the child's allocated social worker. */
        public static final Case OF_ALLOCATED_SOCIAL_WORKER =
                new Case(Optional.of(Involvement.ALLOCATED_SOCIAL_WORKER));

        /** Those in every role. */
        public static final Case OF_EVERY_ROLE = new Case(Optional.empty());

        private boolean includes(Involvement involvement) {
            return role.map(involvement.role()::equals).orElse(true);
        }

        private Stream<Involvement> of(CaseHolder holder) {
            return holder.worker.involvements().stream().filter(this::includes);
        }

        private String inWords(CaseHolder holder) {
            return "cases held "
                    + Spell.inWords(of(holder)
                            .map(each -> Spell.of(each.startedOn(), each.endedOn()))
                            .toList());
        }
    }

    /**
     * Makes one of each worker who ever held a case.
     *
     * @param kind what makes a case
     */
    public record All(Case kind) implements UnitRule<Worker, CaseHolder> {
        @Override
        public void units(Worker worker, Sink<? super CaseHolder> into) {
            if (worker.involvements().stream().anyMatch(kind::includes)) {
                into.accept(new CaseHolder(worker));
            }
        }
    }

    /**
     * How many children are cases of the worker at the end of the day. Seen from a day, a case may end, and any number may be
     * given after it.
     *
     * @param kind what makes a case
     * @param ending whether a case is still held at the end of its last day
     */
    public record Cases(Case kind, LastDay ending) implements Rule<CaseHolder> {
        @Override
        public void answer(CaseHolder holder, Window window, Runs into) {
            Map<String, List<Involvement>> byChild = kind.of(holder).collect(Collectors.groupingBy(Involvement::child));
            Runs one = into.like();
            for (List<Involvement> ofOne : byChild.values()) {
                one.clear();
                ofOne.forEach(each ->
                        one.open(EpochDay.of(each.startedOn()), ending.end(EpochDay.orNever(each.endedOn())), 1));
                into.addWhereAtLeast(one, 1);
            }
            into.anyNumberMore();
            if (into.explaining()) {
                into.because(kind.inWords(holder));
            }
        }
    }

    /**
     * The worker holds a case at the end of the day, or held one on an earlier day.
     *
     * @param kind what makes a case
     */
    public record HasHeldACase(Case kind) implements Rule<CaseHolder> {
        @Override
        public void answer(CaseHolder holder, Window window, Runs into) {
            kind.of(holder)
                    .map(Involvement::startedOn)
                    .min(Comparator.naturalOrder())
                    .ifPresent(first -> into.add(EpochDay.of(first), EpochDay.NEVER, 1));
            if (into.explaining()) {
                into.because(kind.inWords(holder));
            }
        }
    }

    /** How much a worker counts who is in post. */
    public enum Per {
        /** The full-time equivalents of all posts. */
        FULL_TIME_EQUIVALENT(" for each full-time equivalent") {
            @Override
            void add(Runs fullTimeEquivalents, Runs into) {
                into.addAll(fullTimeEquivalents, 1);
            }
        },
        /** One. */
        HEAD("") {
            @Override
            void add(Runs fullTimeEquivalents, Runs into) {
                Runs inPost = into.like();
                inPost.addPresence(fullTimeEquivalents);
                into.addAll(inPost, Fte.PARTS_OF_ONE);
            }
        };

        private final String inWords;

        Per(String inWords) {
            this.inWords = inWords;
        }

        abstract void add(Runs fullTimeEquivalents, Runs into);

        String inWords() {
            return inWords;
        }
    }

    /**
     * The worker is in a post, of more than 0 full-time equivalents, at the end of the day. Seen from a day, one who is may
     * leave; that one who has left comes back is not looked for.
     *
     * @param per how much the worker then counts
     * @param ending whether a post is still held at the end of its last day
     */
    public record InPost(Per per, LastDay ending) implements Rule<CaseHolder> {
        @Override
        public void answer(CaseHolder holder, Window window, Runs into) {
            Runs posts = into.like();
            for (Post post : holder.worker.posts()) {
                posts.open(
                        EpochDay.of(post.startedOn()),
                        ending.end(EpochDay.orNever(post.endedOn())),
                        post.fte().billionths());
            }
            per.add(posts, into);
            if (into.explaining()) {
                into.because(inWords(holder));
            }
        }

        private static String inWords(CaseHolder holder) {
            String posts = holder.worker.posts().stream()
                    .sorted(Comparator.comparing(Post::startedOn))
                    .map(post -> Spell.inWords(List.of(Spell.of(post.startedOn(), post.endedOn())))
                            + " at full-time equivalent " + post.fte())
                    .collect(Collectors.joining(", "));
            return posts.isEmpty() ? "no post on record" : "in post " + posts;
        }

        @Override
        public long partsOfOne() {
            return Fte.PARTS_OF_ONE;
        }
    }
}
