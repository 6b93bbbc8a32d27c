package io.github.tallystick.indicators.workforce;

import io.github.tallystick.core.definition.Rule;
import io.github.tallystick.core.definition.Runs;
import io.github.tallystick.core.definition.Unit;
import io.github.tallystick.core.definition.UnitRule;
import io.github.tallystick.core.definition.Weight;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.CensusPost;
import io.github.tallystick.indicators.facts.Fte;
import io.github.tallystick.indicators.facts.WorkforceCensus;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A line of a workforce census: a post, or one of the numbers that stand for many.
 *
 * @param id the worker's registration number, {@code vacancies} or {@code agency workers covering vacancies}
 * @param takenOn the day of the census
 * @param fte the full-time equivalent
 * @param post the post; empty for one of the numbers
 */
public record CensusLine(String id, LocalDate takenOn, Fte fte, Optional<CensusPost> post) implements Unit {
    private static final String VACANCIES = "vacancies";
    private static final String AGENCY_COVER = "agency workers covering vacancies";

    @Override
    public String toString() {
        return "a line of " + fte + " full-time equivalent in the workforce census of " + takenOn;
    }

    boolean isNumber(String name) {
        return post.isEmpty() && id.equals(name);
    }

    boolean isAgency() {
        return post.filter(CensusPost::agency).isPresent();
    }

    boolean isInPost() {
        return post.filter(each -> each.endedOn().isEmpty()).isPresent();
    }

    /** Which lines of a census there are. */
    public enum Lines implements UnitRule<WorkforceCensus, CensusLine> {
        /** One of each post. */
        POSTS {
            @Override
            void more(WorkforceCensus census, Sink<? super CensusLine> into) {
                // Nothing but the posts.
            }
        },
        /** One of each post, and one that stands for all vacancies. */
        POSTS_AND_VACANCIES {
            @Override
            void more(WorkforceCensus census, Sink<? super CensusLine> into) {
                into.accept(new CensusLine(VACANCIES, census.takenOn(), census.vacancies(), Optional.empty()));
            }
        },
        /** One of each post, and one that stands for the agency workers who cover vacancies. */
        POSTS_AND_AGENCY_COVER {
            @Override
            void more(WorkforceCensus census, Sink<? super CensusLine> into) {
                into.accept(new CensusLine(
                        AGENCY_COVER, census.takenOn(), census.agencyCoveringVacancies(), Optional.empty()));
            }
        };

        abstract void more(WorkforceCensus census, Sink<? super CensusLine> into);

        @Override
        public void units(WorkforceCensus census, Sink<? super CensusLine> into) {
            for (CensusPost post : census.posts()) {
                if (post.startedOn()
                        .flatMap(start -> post.endedOn().filter(start::isAfter))
                        .isPresent()) {
                    into.unusable(post.id(), "post must not end before it starts");
                } else {
                    into.accept(new CensusLine(post.id(), census.takenOn(), post.fte(), Optional.of(post)));
                }
            }
            more(census, into);
        }
    }

    /** How much a line weighs. */
    public enum By implements Weight<CensusLine> {
        /** The full-time equivalent. */
        FTE {
            @Override
            public long parts(CensusLine line) {
                return line.fte.billionths();
            }
        },
        /** The full-time equivalent that cases are set against; 0 where it is not given. */
        CASE_FTE {
            @Override
            public long parts(CensusLine line) {
                return line.post
                        .flatMap(CensusPost::caseFte)
                        .map(Fte::billionths)
                        .orElse(0L);
            }
        },
        /** The cases held; 0 where they are not given. */
        CASES {
            @Override
            public long parts(CensusLine line) {
                return line.post.map(each -> each.cases().orElse(0)).orElse(0);
            }

            @Override
            public long partsOfOne() {
                return 1;
            }
        };

        @Override
        public long partsOfOne() {
            return Fte.PARTS_OF_ONE;
        }
    }

    /** What can be asked of a line. */
    public enum Is implements Rule<CensusLine> {
        /** The census was taken on the as-at date. */
        OF_THE_LAST_DAY {
            @Override
            public void answer(CensusLine line, Window window, Runs into) {
                int day = EpochDay.of(line.takenOn);
                into.add(day, day, 1);
                into.because("census of " + line.takenOn);
            }
        },
        /** A post, whoever holds it. */
        A_POST {
            @Override
            public void answer(CensusLine line, Window window, Runs into) {
                told(line.post.isPresent(), line.isAgency() ? "agency worker" : "not an agency worker", into);
            }
        },
        /** A post of an agency worker. */
        AGENCY {
            @Override
            public void answer(CensusLine line, Window window, Runs into) {
                told(line.isAgency(), line.isAgency() ? "agency worker" : "not an agency worker", into);
            }
        },
        /** A post of a worker who is not an agency worker. */
        NOT_AGENCY {
            @Override
            public void answer(CensusLine line, Window window, Runs into) {
                told(
                        line.post.isPresent() && !line.isAgency(),
                        line.isAgency() ? "agency worker" : "not an agency worker",
                        into);
            }
        },
        /** A post without an end. */
        IN_POST {
            @Override
            public void answer(CensusLine line, Window window, Runs into) {
                told(line.isInPost(), ended(line), into);
            }
        },
        /** The number of vacancies. */
        VACANCIES {
            @Override
            public void answer(CensusLine line, Window window, Runs into) {
                told(line.isNumber(CensusLine.VACANCIES), "full-time equivalent " + line.fte, into);
            }
        },
        /** The number of vacancies, or a post without an end of a worker who is not an agency worker. */
        VACANT_OR_NOT_AGENCY {
            @Override
            public void answer(CensusLine line, Window window, Runs into) {
                boolean held = line.isInPost() && !line.isAgency();
                told(
                        held || line.isNumber(CensusLine.VACANCIES),
                        line.isAgency() ? "agency worker" : ended(line),
                        into);
            }
        },
        /** The number of vacancies, or a post without an end. */
        VACANT_OR_IN_POST {
            @Override
            public void answer(CensusLine line, Window window, Runs into) {
                told(line.isInPost() || line.isNumber(CensusLine.VACANCIES), ended(line), into);
            }
        },
        /** The number of agency workers who cover vacancies. */
        AGENCY_COVER {
            @Override
            public void answer(CensusLine line, Window window, Runs into) {
                told(line.isNumber(CensusLine.AGENCY_COVER), "full-time equivalent " + line.fte, into);
            }
        },
        /** A post with at least one case, set against more than 0 full-time equivalents. */
        WITH_CASES {
            @Override
            public void answer(CensusLine line, Window window, Runs into) {
                told(
                        By.CASES.parts(line) > 0 && By.CASE_FTE.parts(line) > 0,
                        By.CASES.parts(line) + " cases, full-time equivalent "
                                + line.post
                                        .flatMap(CensusPost::caseFte)
                                        .map(Fte::toString)
                                        .orElse("not given"),
                        into);
            }
        };

        private static void told(boolean holds, String reason, Runs into) {
            if (holds) {
                into.always();
            }
            into.because(reason);
        }

        private static String ended(CensusLine line) {
            return line.post
                    .map(each -> each.endedOn().map(day -> "left on " + day).orElse("in post"))
                    .orElse("full-time equivalent " + line.fte);
        }
    }
}
