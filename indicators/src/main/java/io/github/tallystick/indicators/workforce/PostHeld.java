package io.github.tallystick.indicators.workforce;

import io.github.tallystick.core.spec.Rule;
import io.github.tallystick.core.spec.Runs;
import io.github.tallystick.core.spec.Unit;
import io.github.tallystick.core.spec.UnitRule;
import io.github.tallystick.core.spec.Weight;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.Fte;
import io.github.tallystick.indicators.facts.Post;
import io.github.tallystick.indicators.facts.Worker;
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

    private static String inWords(PostHeld held) {
        return "in post from " + EpochDay.inWords(held.firstDay) + ", last day " + EpochDay.inWords(held.lastDay)
                + ", full-time equivalent " + held.post.fte();
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
        public long partsOfOne() {
            return Fte.PARTS_OF_ONE;
        }
    }

    /** What can be asked of a post. */
    public enum Is implements Rule<PostHeld> {
        /** It is held by a qualified social worker, agency workers included. */
        QUALIFIED {
            @Override
            public void answer(PostHeld held, Window window, Runs into) {
                holdsIf(held.post.qualified(), "not a qualified social worker", into);
            }
        },
        /** It is held by a qualified social worker who is not an agency worker. */
        QUALIFIED_AND_NOT_AGENCY {
            @Override
            public void answer(PostHeld held, Window window, Runs into) {
                holdsIf(held.post.qualified() && !held.post.agency(), "agency worker, or not qualified", into);
            }
        },
        /** It is held by an agency worker. */
        AGENCY {
            @Override
            public void answer(PostHeld held, Window window, Runs into) {
                holdsIf(held.post.agency(), "not an agency worker", into);
            }
        },
        /** It is not held by an agency worker. */
        NOT_AGENCY {
            @Override
            public void answer(PostHeld held, Window window, Runs into) {
                holdsIf(!held.post.agency(), "agency worker", into);
            }
        },
        /** The worker is in it at the end of the day; no longer so at the end of the last day. */
        IN_POST {
            @Override
            public void answer(PostHeld held, Window window, Runs into) {
                into.open(held.firstDay, held.lastDay, 1);
                if (into.explaining()) {
                    into.because(inWords(held));
                }
            }
        },
        /** The worker left it by voluntary resignation, with the last day in the window. */
        LEFT_VOLUNTARILY {
            @Override
            public void answer(PostHeld held, Window window, Runs into) {
                if (held.post
                        .leavingReason()
                        .filter(Post.VOLUNTARY_RESIGNATION::equals)
                        .isPresent()) {
                    into.event(held.lastDay, window);
                }
                if (into.explaining()) {
                    into.because(held.post.leavingReason().orElse("has not left"));
                }
            }
        };

        private static void holdsIf(boolean holds, String otherwise, Runs into) {
            if (holds) {
                into.always();
            } else {
                into.because(otherwise);
            }
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

    /**
     * The mean number of times that the worker is in post at the end of a day: on the last day of the window and on the day
     * that ends each of so many months before it. For a month end these are that month end and the month ends before it, so
     * twelve months have thirteen stocks.
     *
     * @param months how many months; the stocks are one more
     */
    public record MeanStock(int months) implements Rule<PostHeld> {
        @Override
        public void answer(PostHeld held, Window window, Runs into) {
            into.open(held.firstDay, held.lastDay, 1);
            for (int months = 1; months <= this.months; months++) {
                Window back = Window.monthsTo(months);
                int from = back.lastDayReaching(held.firstDay) + 1;
                int to = held.lastDay == EpochDay.NEVER ? EpochDay.NEVER : back.lastDayReaching(held.lastDay);
                into.add(from, to, 1);
            }
            if (into.explaining()) {
                into.because(inWords(held));
            }
        }

        @Override
        public long partsOfOne() {
            return months + 1L;
        }
    }
}
