package io.github.tallystick.indicators.assessment;

import io.github.tallystick.core.definition.Rule;
import io.github.tallystick.core.definition.Runs;
import io.github.tallystick.core.definition.TimedUnit;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Timescale;
import io.github.tallystick.core.time.Window;

/**
 * An assessment that is to be authorised by a day, or a referral that is to be assessed by then.
 *
 * @param id the identifier of the assessment, or of the referral where referrals are counted
 * @param within how long after the clock starts authorisation is in time
 * @param clockDay the day on which the clock starts: that of the referral, or of the start of the assessment
 * @param startDay the day on which the assessment started, or of the referral where referrals are counted
 * @param dueDay the last day that is in time
 * @param doneDay the day on which it was authorised, or {@link EpochDay#NEVER}
 * @param recordedDay the day on which it was keyed in; {@link EpochDay#NEVER} for a referral that was not assessed
 */
public record AssessmentDue(
        String id, Timescale within, int clockDay, int startDay, int dueDay, int doneDay, int recordedDay)
        implements TimedUnit {
    @Override
    public String toString() {
        return "an assessment due " + EpochDay.inWords(dueDay);
    }

    /** What can be asked of an assessment. */
    public enum Is implements Rule<AssessmentDue> {
        /** It was authorised on a day of the window. */
        AUTHORISED {
            @Override
            public void answer(AssessmentDue assessment, Window window, Runs into) {
                into.event(assessment.doneDay, window);
                if (into.explaining()) {
                    into.because("authorised " + EpochDay.inWords(assessment.doneDay));
                }
            }
        },
        /** The assessment was started, or the referral received, on a day of the window. */
        BEGUN {
            @Override
            public void answer(AssessmentDue assessment, Window window, Runs into) {
                into.event(assessment.startDay, window);
                if (into.explaining()) {
                    into.because("begun " + EpochDay.inWords(assessment.startDay));
                }
            }
        },
        /**
         * It was authorised on or before the due day, asked of one that counts on the day of authorisation. One that is not
         * authorised yet is then in time wherever it counts by the due day, and may be wherever the window reaches back to it.
         */
        AUTHORISED_IN_TIME {
            @Override
            public void answer(AssessmentDue assessment, Window window, Runs into) {
                into.onOrBeforeWhereDone(assessment.doneDay, assessment.dueDay, window);
                explain(assessment, into);
            }
        },
        /** It was authorised on or before the due day, asked of one that counts whether or not it was authorised. */
        ASSESSED_IN_TIME {
            @Override
            public void answer(AssessmentDue assessment, Window window, Runs into) {
                into.onOrBefore(assessment.doneDay, assessment.dueDay);
                explain(assessment, into);
            }
        };

        private static void explain(AssessmentDue assessment, Runs into) {
            if (into.explaining()) {
                into.because(assessment.within.inWords(assessment.clockDay, assessment.doneDay));
            }
        }
    }
}
