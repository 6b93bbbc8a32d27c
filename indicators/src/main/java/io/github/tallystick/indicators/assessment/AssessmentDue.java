package io.github.tallystick.indicators.assessment;

import io.github.tallystick.core.spec.Rule;
import io.github.tallystick.core.spec.Runs;
import io.github.tallystick.core.spec.TimedUnit;
import io.github.tallystick.core.spec.UnitRule;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Timescale;
import io.github.tallystick.core.time.UnknownDayException;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Referral;

/**
 * An assessment that is to be authorised by a day counted from its referral, or a referral that is to be assessed by then.
 *
 * @param id the identifier of the assessment, or of the referral where referrals are counted
 * @param within how long after the referral authorisation is in time
 * @param referralDay the day of the referral
 * @param dueDay the last day that is in time
 * @param doneDay the day on which it was authorised, or {@link EpochDay#NEVER}
 * @param recordedDay the day on which it was keyed in; {@link EpochDay#NEVER} for a referral that was not assessed
 */
public record InitialAssessment(String id, Timescale within, int referralDay, int dueDay, int doneDay, int recordedDay)
        implements TimedUnit {
    @Override
    public String toString() {
        return "the assessment of a referral of " + EpochDay.inWords(referralDay);
    }

    /**
     * Makes one of each assessment or referral that is counted.
     *
     * @param counted what is counted
     * @param within how long after the referral authorisation is in time
     */
    public record Of(Counted counted, Timescale within) implements UnitRule<Child, InitialAssessment> {
        @Override
        public void units(Child child, Sink<? super InitialAssessment> into) {
            for (Referral referral : child.referrals()) {
                counted.of(referral).forEach(each -> unit(EpochDay.of(referral.receivedOn()), each, into));
            }
        }

        private void unit(int referralDay, Counted.Done done, Sink<? super InitialAssessment> into) {
            try {
                int due = within.deadlineAsFarAsKnown(referralDay);
                into.accept(new InitialAssessment(
                        done.id(), within, referralDay, due, done.authorisedDay(), done.recordedDay()));
            } catch (UnknownDayException e) {
                into.unusable(done.id(), e.reason());
            }
        }
    }

    /** What can be asked of an initial assessment. */
    public enum Is implements Rule<InitialAssessment> {
        /** It was authorised on a day of the window. */
        AUTHORISED {
            @Override
            public void answer(InitialAssessment assessment, Window window, Runs into) {
                into.event(assessment.doneDay, window);
                if (into.explaining()) {
                    into.because("authorised " + EpochDay.inWords(assessment.doneDay));
                }
            }
        },
        /** The referral was received on a day of the window. */
        REFERRED {
            @Override
            public void answer(InitialAssessment assessment, Window window, Runs into) {
                into.event(assessment.referralDay, window);
                if (into.explaining()) {
                    into.because("referral received " + EpochDay.inWords(assessment.referralDay));
                }
            }
        },
        /**
         * It was authorised on or before the due day, asked of one that counts on the day of authorisation. One that is not
         * authorised yet is then in time wherever it counts by the due day, and may be wherever the window reaches back to it.
         */
        AUTHORISED_IN_TIME {
            @Override
            public void answer(InitialAssessment assessment, Window window, Runs into) {
                into.onOrBeforeWhereDone(assessment.doneDay, assessment.dueDay, window);
                explain(assessment, into);
            }
        },
        /** It was authorised on or before the due day, asked of one that counts whether or not it was authorised. */
        ASSESSED_IN_TIME {
            @Override
            public void answer(InitialAssessment assessment, Window window, Runs into) {
                into.onOrBefore(assessment.doneDay, assessment.dueDay);
                explain(assessment, into);
            }
        };

        private static void explain(InitialAssessment assessment, Runs into) {
            if (into.explaining()) {
                into.because(assessment.within.inWords(assessment.referralDay, assessment.doneDay));
            }
        }
    }
}
