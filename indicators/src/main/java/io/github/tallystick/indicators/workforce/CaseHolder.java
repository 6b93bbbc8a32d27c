package io.github.tallystick.indicators.workforce;

import io.github.tallystick.core.spec.Rule;
import io.github.tallystick.core.spec.Runs;
import io.github.tallystick.core.spec.Unit;
import io.github.tallystick.core.spec.UnitRule;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.Fte;
import io.github.tallystick.indicators.facts.Involvement;
import io.github.tallystick.indicators.facts.Post;
import io.github.tallystick.indicators.facts.Worker;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

    /** Makes one of each worker who ever held a case. */
    public enum All implements UnitRule<Worker, CaseHolder> {
        /** Every worker with a case, now or earlier. */
        CASE_HOLDERS;

        @Override
        public void units(Worker worker, Sink<? super CaseHolder> into) {
            if (worker.involvements().stream().anyMatch(Involvement::isAllocated)) {
                into.accept(new CaseHolder(worker));
            }
        }
    }

    /** Amounts that change over time. */
    public enum Holds implements Rule<CaseHolder> {
        /** Different children whose allocated social worker the worker is at the end of the day. */
        CASES {
            @Override
            public void answer(CaseHolder holder, Window window, Runs into) {
                Map<String, List<Involvement>> byChild = holder.worker.involvements().stream()
                        .filter(Involvement::isAllocated)
                        .collect(Collectors.groupingBy(Involvement::child));
                Runs one = Runs.empty();
                for (List<Involvement> ofOne : byChild.values()) {
                    one.clear();
                    ofOne.forEach(each -> one.open(EpochDay.of(each.startedOn()), EpochDay.orNever(each.endedOn()), 1));
                    into.addWhereAtLeast(one, 1);
                }
            }
        },
        /** Full-time equivalents over the posts held at the end of the day. */
        FULL_TIME_EQUIVALENTS {
            @Override
            public void answer(CaseHolder holder, Window window, Runs into) {
                for (Post post : holder.worker.posts()) {
                    into.open(
                            EpochDay.of(post.startedOn()),
                            EpochDay.orNever(post.endedOn()),
                            post.fte().billionths());
                }
            }

            @Override
            public long partsOfOne() {
                return Fte.PARTS_OF_ONE;
            }
        },
        /** Posts held at the end of the day as a newly qualified worker. */
        NEWLY_QUALIFIED_POSTS {
            @Override
            public void answer(CaseHolder holder, Window window, Runs into) {
                for (Post post : holder.worker.posts()) {
                    if (post.newlyQualified()) {
                        into.open(EpochDay.of(post.startedOn()), EpochDay.orNever(post.endedOn()), 1);
                    }
                }
            }
        }
    }
}
