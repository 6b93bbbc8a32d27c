package io.github.tallystick.core.calc;

import static io.github.tallystick.core.Library.DAY_0;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.Library;
import io.github.tallystick.core.Library.Borrower;
import io.github.tallystick.core.Library.Loan;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.facts.Revision;
import io.github.tallystick.core.time.Window;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever is done to a running series, it is the series that one pass makes of what is there. */
class RunningSeriesPropertyTest {
    private static final int SPAN = 120;

    /** What can be done to a running series, and what that leaves there. */
    enum Change {
        ADD {
            @Override
            void make(Run run, Borrower given) {
                run.running.add(given);
                run.there.merge(given.id(), given, (then, now) -> then.revised(now, Revision.ADDED));
            }
        },
        CORRECT {
            @Override
            void make(Run run, Borrower given) {
                run.running.correct(given);
                run.there.merge(given.id(), given, (then, now) -> then.revised(now, Revision.CORRECTED));
            }
        },
        REPLACE {
            @Override
            void make(Run run, Borrower given) {
                run.running.replace(given);
                run.there.put(given.id(), given);
            }
        },
        REMOVE {
            @Override
            void make(Run run, Borrower given) {
                boolean wasThere = run.there.remove(given.id()) != null;
                assertThat(run.running.remove(given.id())).isEqualTo(wasThere);
            }
        },
        TAKE_SNAPSHOT {
            @Override
            void make(Run run, Borrower given) {
                run.snapshot = run.running.snapshot();
                run.thereThen = Map.copyOf(run.there);
            }
        },
        GO_ON_FROM_SNAPSHOT {
            @Override
            void make(Run run, Borrower given) {
                run.running = run.goingOn();
                run.there = new LinkedHashMap<>(run.thereThen);
            }
        };

        abstract void make(Run run, Borrower given);
    }

    record Step(Change change, Borrower given) {}

    /** A running series, and what is there; and both as they were when a snapshot was taken. */
    private static final class Run {
        private final Window window;
        private final LocalDate first;
        private final LocalDate last;
        private RunningSeries<Borrower> running;
        private Map<String, Borrower> there = new LinkedHashMap<>();
        private Evaluation<Borrower> snapshot;
        private Map<String, Borrower> thereThen = Map.of();

        Run(Evaluation<Borrower> nothing, Window window, LocalDate first, LocalDate last) {
            this.window = window;
            this.first = first;
            this.last = last;
            this.snapshot = nothing;
            this.running = goingOn();
        }

        private RunningSeries<Borrower> goingOn() {
            return snapshot.running(window, first, last);
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Loan> loan = Combinators.combine(
                        Arbitraries.of("1", "2", "3", "4"),
                        Arbitraries.integers().between(0, SPAN),
                        Arbitraries.integers().between(-20, SPAN + 20),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(-1, -1, -1, 60))
                .as((id, lent, returned, volumes, superseded) -> new Loan(id, lent, returned, volumes, -1, superseded));
        Arbitrary<Borrower> borrower = Combinators.combine(
                        Arbitraries.of("a", "b", "c"), loan.list().ofMaxSize(4))
                .as((id, loans) -> new Borrower(id, "north", loans));
        return Combinators.combine(Arbitraries.of(Change.values()), borrower)
                .as(Step::new)
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<Indicator<Borrower>> indicators() {
        return Arbitraries.of(
                Library.IN_TIME, Library.IN_TIME_BY_VOLUME, Library.TURNOVER, Library.LARGE_OUT, Library.LOANS_OUT);
    }

    @Provide
    Arbitrary<Window> windows() {
        return Arbitraries.of(Window.asAt(), Window.monthsTo(1), Window.quarterTo(), Window.from(DAY_0.plusDays(5)));
    }

    @Property(tries = 400)
    void after_every_change_the_series_is_that_of_what_is_there(
            @ForAll("steps") List<Step> steps,
            @ForAll("indicators") Indicator<Borrower> indicator,
            @ForAll("windows") Window window,
            @ForAll @IntRange(max = 40) int first,
            @ForAll @IntRange(max = 100) int days,
            @ForAll @IntRange(max = 100) int asked) {
        LocalDate from = DAY_0.plusDays(first);
        LocalDate asAt = from.plusDays(Math.min(asked, days));
        Run run = new Run(Evaluation.of(indicator, List.of()), window, from, from.plusDays(days));
        for (Step step : steps) {
            step.change().make(run, step.given());
            RollingSeries batch =
                    Evaluation.of(indicator, run.there.values()).rolling(window, from, from.plusDays(days));
            assertThat(run.running.series()).isEqualTo(batch);
            assertThat(run.running.figure(asAt)).isEqualTo(batch.figure(asAt));
            assertThat(run.running.tally(asAt)).isEqualTo(batch.tally(asAt));
        }
    }
}
