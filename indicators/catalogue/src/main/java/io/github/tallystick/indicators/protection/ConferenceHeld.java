package io.github.tallystick.indicators.protection;

import io.github.tallystick.core.definition.Rule;
import io.github.tallystick.core.definition.Runs;
import io.github.tallystick.core.definition.TimedUnit;
import io.github.tallystick.core.definition.UnitRule;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Timescale;
import io.github.tallystick.core.time.UnknownDayException;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Conference;

/**
 * An initial child protection conference about a child, which was to be held by a day counted from the section 47 enquiry.
 *
 * @param id the identifier
 * @param within how long after the start of the enquiry it is in time
 * @param enquiryDay the day on which the enquiry started, or {@link EpochDay#NEVER} where there was none
 * @param dueDay the last day that is in time; {@link EpochDay#BEFORE_ALL} where there was no enquiry
 * @param doneDay the day on which it was held
 * @param transferredIn whether the child came from another council under a plan
 */
public record ConferenceHeld(
        String id, Timescale within, int enquiryDay, int dueDay, int doneDay, boolean transferredIn)
        implements TimedUnit {
    @Override
    public int recordedDay() {
        return EpochDay.BEFORE_ALL;
    }

    @Override
    public String toString() {
        return "a conference of " + EpochDay.inWords(doneDay);
    }

    /**
     * Makes one of each conference.
     *
     * @param within how long after the start of the enquiry it is in time
     */
    public record Of(Timescale within) implements UnitRule<Child, ConferenceHeld> {
        @Override
        public void units(Child child, Sink<? super ConferenceHeld> into) {
            child.conferences().forEach(conference -> unit(conference, into));
        }

        private void unit(Conference conference, Sink<? super ConferenceHeld> into) {
            int enquiry = EpochDay.orNever(conference.enquiryStartedOn());
            try {
                int due = enquiry == EpochDay.NEVER ? EpochDay.BEFORE_ALL : within.deadlineAsFarAsKnown(enquiry);
                into.accept(new ConferenceHeld(
                        conference.id(),
                        within,
                        enquiry,
                        due,
                        EpochDay.of(conference.heldOn()),
                        conference.transferredIn()));
            } catch (UnknownDayException e) {
                into.unusable(conference.id(), e.reason());
            }
        }
    }

    /** What can be asked of a conference. */
    public enum Is implements Rule<ConferenceHeld> {
        /** It was held on a day of the window. */
        HELD {
            @Override
            public void answer(ConferenceHeld conference, Window window, Runs into) {
                into.event(conference.doneDay, window);
                if (into.explaining()) {
                    into.because("held " + EpochDay.inWords(conference.doneDay));
                }
            }
        },
        /** The child did not come from another council under a plan. */
        NOT_TRANSFERRED_IN {
            @Override
            public void answer(ConferenceHeld conference, Window window, Runs into) {
                if (!conference.transferredIn) {
                    into.always();
                }
                if (into.explaining()) {
                    into.because(conference.transferredIn ? "transferred in" : "not transferred in");
                }
            }
        },
        /** It was held on or before the due day; never in time without an enquiry. */
        HELD_IN_TIME {
            @Override
            public void answer(ConferenceHeld conference, Window window, Runs into) {
                into.onOrBefore(conference.doneDay, conference.dueDay);
                if (into.explaining()) {
                    into.because(
                            conference.enquiryDay == EpochDay.NEVER
                                    ? "no section 47 enquiry"
                                    : conference.within.inWords(conference.enquiryDay, conference.doneDay));
                }
            }
        }
    }
}
