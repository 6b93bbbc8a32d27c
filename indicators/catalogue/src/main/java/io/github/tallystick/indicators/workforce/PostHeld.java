package io.github.tallystick.indicators.workforce;

import io.github.tallystick.core.definition.ColumnAnswer;
import io.github.tallystick.core.definition.Rule;
import io.github.tallystick.core.definition.Runs;
import io.github.tallystick.core.definition.Unit;
import io.github.tallystick.core.definition.UnitColumns;
import io.github.tallystick.core.definition.UnitRows;
import io.github.tallystick.core.definition.UnitRule;
import io.github.tallystick.core.definition.Weight;
import io.github.tallystick.core.facts.Known;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.Fte;
import io.github.tallystick.indicators.facts.Post;
import io.github.tallystick.indicators.facts.Worker;
import io.github.tallystick.indicators.facts.WorkerColumns;
import io.github.tallystick.indicators.spells.LastDay;
import io.github.tallystick.indicators.spells.Spell;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One spell of one worker in one post.
 *
 * @param post the fact
 * @param firstDay the first day in the post
 * @param lastDay the last day in the post, or {@link EpochDay#NEVER}
 */
public record PostHeld(Post post, int firstDay, int lastDay) implements Unit {
    @Override
    public String id() {
        return post.id();
    }

    @Override
    public String toString() {
        return "a post of " + post.fte() + " full-time equivalent";
    }

    static String inWords(PostHeld held) {
        return "in post " + Spell.inWords(List.of(new Spell(held.firstDay, held.lastDay))) + ", full-time equivalent "
                + held.post.fte();
    }

    /** Makes one of each spell in a post. */
    public enum All implements UnitRule<Worker, PostHeld> {
        /** Every spell in a post. */
        POSTS;

        @Override
        public void units(Worker worker, Sink<? super PostHeld> into) {
            for (Post post : worker.posts()) {
                int first = EpochDay.of(post.startedOn());
                int last = EpochDay.orNever(post.endedOn());
                if (last < first) {
                    into.unusable(
                            post.id(),
                            "post must not end before it starts: it starts on " + post.startedOn() + " and ends on "
                                    + EpochDay.inWords(last));
                } else {
                    into.accept(new PostHeld(post, first, last));
                }
            }
        }

        @Override
        public Optional<UnitColumns<PostHeld>> columns(Iterable<? extends Worker> facts, Known known) {
            return facts instanceof WorkerColumns workers
                    ? Optional.of(PostsInColumns.of(workers.posts()))
                    : Optional.empty();
        }

        @Override
        public Optional<UnitRows<PostHeld>> emptyRows() {
            return Optional.of(new PostHeldRows());
        }
    }

    /** Each post weighs its full-time equivalent. */
    public enum By implements Weight<PostHeld> {
        /** The full-time equivalent. */
        FTE;

        @Override
        public long parts(PostHeld held) {
            return held.post.fte().billionths();
        }

        @Override
        public Optional<ColumnWeight> parts(UnitColumns.Part<? extends PostHeld> units) {
            return units instanceof PostHeldColumns held ? Optional.of(held::fteBillionths) : Optional.empty();
        }

        @Override
        public long partsOfOne() {
            return Fte.PARTS_OF_ONE;
        }
    }

    /** What can be asked of who holds a post. */
    public enum Is implements Rule<PostHeld> {
        /** It is held by a qualified social worker, agency workers included. */
        QUALIFIED {
            @Override
            public void answer(PostHeld held, Window window, Runs into) {
                told(held.post.qualified(), qualified(held), into);
            }

            @Override
            void answer(PostHeldColumns posts, ColumnAnswer into) {
                into.whereIn(posts.qualified());
            }
        },
        /** It is held by a qualified social worker who is not an agency worker. */
        QUALIFIED_AND_NOT_AGENCY {
            @Override
            public void answer(PostHeld held, Window window, Runs into) {
                told(
                        held.post.qualified() && !held.post.agency(),
                        held.post.qualified() ? agency(held) : qualified(held),
                        into);
            }

            @Override
            void answer(PostHeldColumns posts, ColumnAnswer into) {
                into.whereIn(posts.qualified());
                into.whereNotIn(posts.agency());
            }
        },
        /** It is held by an agency worker. */
        AGENCY {
            @Override
            public void answer(PostHeld held, Window window, Runs into) {
                told(held.post.agency(), agency(held), into);
            }

            @Override
            void answer(PostHeldColumns posts, ColumnAnswer into) {
                into.whereIn(posts.agency());
            }
        },
        /** It is not held by an agency worker. */
        NOT_AGENCY {
            @Override
            public void answer(PostHeld held, Window window, Runs into) {
                told(!held.post.agency(), agency(held), into);
            }

            @Override
            void answer(PostHeldColumns posts, ColumnAnswer into) {
                into.whereNotIn(posts.agency());
            }
        };

        @Override
        public boolean answer(UnitColumns.Part<? extends PostHeld> units, Window window, ColumnAnswer into) {
            if (units instanceof PostHeldColumns held) {
                answer(held, into);
                return true;
            }
            return false;
        }

        abstract void answer(PostHeldColumns posts, ColumnAnswer into);

        private static void told(boolean holds, String reason, Runs into) {
            if (holds) {
                into.always();
            }
            into.because(reason);
        }

        private static String qualified(PostHeld held) {
            return held.post.qualified() ? "qualified social worker" : "not a qualified social worker";
        }

        private static String agency(PostHeld held) {
            return held.post.agency() ? "agency worker" : "not an agency worker";
        }
    }

    /**
     * The worker is in the post at the end of the day.
     *
     * @param ending whether the post is still held at the end of its last day
     */
    public record InPost(LastDay ending) implements Rule<PostHeld> {
        @Override
        public void answer(PostHeld held, Window window, Runs into) {
            into.open(held.firstDay, ending.end(held.lastDay), 1);
            if (into.explaining()) {
                into.because(inWords(held));
            }
        }

        @Override
        public boolean answer(UnitColumns.Part<? extends PostHeld> units, Window window, ColumnAnswer into) {
            if (units instanceof PostHeldColumns held && ending == LastDay.NOT_OPEN) {
                into.open(held.startDays(), held.endDays(), List.of(0));
                return true;
            }
            return false;
        }
    }

    /**
     * The post has one of some roles.
     *
     * @param roles the roles
     */
    public record InRole(Set<String> roles) implements Rule<PostHeld> {
        /**
         * Copies the collections.
         *
         * @param roles the roles
         */
        public InRole {
            roles = Set.copyOf(roles);
        }

        @Override
        public void answer(PostHeld held, Window window, Runs into) {
            if (roles.contains(held.post.role())) {
                into.always();
            }
            if (into.explaining()) {
                into.because("role " + held.post.role());
            }
        }
    }
}
