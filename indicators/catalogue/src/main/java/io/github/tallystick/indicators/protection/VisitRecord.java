package io.github.tallystick.indicators.protection;

import static io.github.tallystick.core.definition.Clause.leavingOut;
import static io.github.tallystick.core.definition.Measure.number;

import io.github.tallystick.core.definition.Clause;
import io.github.tallystick.core.definition.Measure;
import io.github.tallystick.core.definition.Rule;
import io.github.tallystick.core.definition.Rules;
import io.github.tallystick.core.definition.Runs;
import io.github.tallystick.core.definition.Unit;
import io.github.tallystick.core.definition.UnitRule;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Timescale;
import io.github.tallystick.core.time.UnknownDayException;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Visit;
import java.util.stream.Stream;

/**
 * The record of a child protection visit, as something that is to be keyed in by a day.
 *
 * @param id the identifier
 * @param within how long after the visit keying it in is in time
 * @param madeDay the day of the visit
 * @param dueDay the last day on which keying it in is in time
 * @param recordedDay the day on which it was keyed in, or {@link EpochDay#BEFORE_ALL} where it was always known
 */
public record VisitRecord(String id, Timescale within, int madeDay, int dueDay, int recordedDay) implements Unit {
    @Override
    public String toString() {
        return "the record of a visit on " + EpochDay.inWords(madeDay);
    }

    private boolean hasDate() {
        return recordedDay != EpochDay.BEFORE_ALL;
    }

    /** Which rows are counted. */
    public enum Rows {
        /** Every row: the child seen or not, several on one day, under another council's plan or none. */
        EVERY {
            @Override
            boolean include(Visit visit) {
                return true;
            }
        },
        /** Those of visits at which the child was seen. */
        CHILD_SEEN {
            @Override
            boolean include(Visit visit) {
                return visit.childSeen();
            }
        };

        abstract boolean include(Visit visit);
    }

    /**
     * Makes one of each row.
     *
     * @param rows which rows are counted
     * @param within how long after the visit keying it in is in time
     */
    public record Of(Rows rows, Timescale within) implements UnitRule<Child, VisitRecord> {
        @Override
        public void units(Child child, Sink<? super VisitRecord> into) {
            Stream.concat(
                            child.plans().stream().flatMap(plan -> plan.visits().stream()),
                            child.visitsOutsidePlans().stream())
                    .filter(rows::include)
                    .forEach(visit -> record(visit, into));
        }

        private void record(Visit visit, Sink<? super VisitRecord> into) {
            try {
                int made = EpochDay.of(visit.madeOn());
                into.accept(new VisitRecord(
                        visit.id(), within, made, within.deadline(made), EpochDay.orBeforeAll(visit.recordedOn())));
            } catch (UnknownDayException e) {
                into.unusable(visit.id(), e.reason());
            }
        }
    }

    /** What can be asked of a visit's record. */
    public enum Is implements Rule<VisitRecord> {
        /** The visit was made on a day of the window. */
        MADE {
            @Override
            public void answer(VisitRecord visit, Window window, Runs into) {
                into.event(visit.madeDay, window);
                if (into.explaining()) {
                    into.because("made " + EpochDay.inWords(visit.madeDay));
                }
            }
        },
        /** It was keyed in on a day of the window; a row without a recorded date is in none. */
        RECORDED {
            @Override
            public void answer(VisitRecord visit, Window window, Runs into) {
                if (visit.hasDate()) {
                    into.event(visit.recordedDay, window);
                }
                if (into.explaining()) {
                    into.because("recorded " + EpochDay.inWords(visit.recordedDay));
                }
            }
        },
        /** It has a recorded date. */
        DATED {
            @Override
            public void answer(VisitRecord visit, Window window, Runs into) {
                if (visit.hasDate()) {
                    into.always();
                }
                if (into.explaining()) {
                    into.because(visit.hasDate() ? "recorded date given" : "recorded date blank");
                }
            }
        },
        /** It was keyed in on or before the due day, or always known. */
        RECORDED_IN_TIME {
            @Override
            public void answer(VisitRecord visit, Window window, Runs into) {
                into.onOrBefore(visit.recordedDay, visit.dueDay);
                if (into.explaining()) {
                    into.because(
                            visit.hasDate()
                                    ? visit.within.inWords(visit.madeDay, visit.recordedDay)
                                    : visit.within.dueInWords(visit.madeDay) + "; always known");
                }
            }
        }
    }

    /** What a row without a recorded date is taken for. */
    public enum Undated {
        /** It was always known, and so in time. */
        IN_TIME,
        /** Not in time. */
        NOT_IN_TIME {
            @Override
            Rule<VisitRecord> inTime() {
                return new Rules.Both<>(Is.DATED, super.inTime());
            }
        },
        /** Left out below the line and above it. */
        LEFT_OUT {
            @Override
            Measure<VisitRecord> of(Clause<VisitRecord> visits) {
                return number(visits, leavingOut("", Is.DATED));
            }
        };

        Measure<VisitRecord> of(Clause<VisitRecord> visits) {
            return number(visits);
        }

        Rule<VisitRecord> inTime() {
            return Is.RECORDED_IN_TIME;
        }
    }
}
