package io.github.tallystick.indicators.protection;

import io.github.tallystick.core.spec.Rule;
import io.github.tallystick.core.spec.Runs;
import io.github.tallystick.core.spec.Unit;
import io.github.tallystick.core.spec.UnitRule;
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
 * @param madeDay the day of the visit
 * @param dueDay the last day on which keying it in is in time
 * @param recordedDay the day on which it was keyed in, or {@link EpochDay#BEFORE_ALL} where it was always known
 */
public record VisitRecord(String id, int madeDay, int dueDay, int recordedDay) implements Unit {
    @Override
    public String toString() {
        return "the record of a visit on " + EpochDay.inWords(madeDay);
    }

    /**
     * Makes one of every row: the child seen or not, several on one day, under another council's plan or none.
     *
     * @param within how long after the visit keying it in is in time
     */
    public record Of(Timescale within) implements UnitRule<Child, VisitRecord> {
        @Override
        public void units(Child child, Sink<? super VisitRecord> into) {
            Stream.concat(
                            child.plans().stream().flatMap(plan -> plan.visits().stream()),
                            child.visitsOutsidePlans().stream())
                    .forEach(visit -> record(visit, into));
        }

        private void record(Visit visit, Sink<? super VisitRecord> into) {
            try {
                int made = EpochDay.of(visit.madeOn());
                into.accept(new VisitRecord(
                        visit.id(), made, within.deadline(made), EpochDay.orBeforeAll(visit.recordedOn())));
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
        /** It was keyed in on or before the due day, or always known. */
        RECORDED_IN_TIME {
            @Override
            public void answer(VisitRecord visit, Window window, Runs into) {
                if (visit.recordedDay <= visit.dueDay) {
                    into.always();
                }
                if (into.explaining()) {
                    into.because("recorded " + EpochDay.inWords(visit.recordedDay) + ", to be recorded by "
                            + EpochDay.inWords(visit.dueDay));
                }
            }
        }
    }
}
