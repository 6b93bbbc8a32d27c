package io.github.tallystick.indicators.assessment;

import io.github.tallystick.core.spec.Rule;
import io.github.tallystick.core.spec.Runs;
import io.github.tallystick.core.spec.TimedUnit;
import io.github.tallystick.core.spec.UnitRule;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Timescale;
import io.github.tallystick.core.time.UnknownDayException;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.Assessment;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Referral;
import java.util.Comparator;

/**
 * The first assessment of a referral: of all its assessments, finished or not, the one that started earliest; of several on
 * that day the one with the smallest identifier as text.
 *
 * @param id the identifier of the assessment
 * @param referralDay the day of the referral
 * @param dueDay the last day that is in time
 * @param doneDay the day on which it was authorised, or {@link EpochDay#NEVER}
 * @param recordedDay the day on which it was keyed in
 */
public record FirstAssessment(String id, int referralDay, int dueDay, int doneDay, int recordedDay)
        implements TimedUnit {
    @Override
    public String toString() {
        return "the first assessment of a referral of " + EpochDay.inWords(referralDay);
    }

    /**
     * Makes one of each referral that has been assessed.
     *
     * @param within how long after the referral authorisation is in time
     */
    public record Of(Timescale within) implements UnitRule<Child, FirstAssessment> {
        private static final Comparator<Assessment> EARLIEST =
                Comparator.comparing(Assessment::startedOn).thenComparing(Assessment::id);

        @Override
        public void units(Child child, Sink<? super FirstAssessment> into) {
            for (Referral referral : child.referrals()) {
                referral.assessments().stream()
                        .min(EARLIEST)
                        .ifPresent(first -> first(EpochDay.of(referral.receivedOn()), first, into));
            }
        }

        private void first(int referralDay, Assessment first, Sink<? super FirstAssessment> into) {
            try {
                into.accept(new FirstAssessment(
                        first.id(),
                        referralDay,
                        within.deadlineAsFarAsKnown(referralDay),
                        EpochDay.orNever(first.authorisedOn()),
                        EpochDay.orBeforeAll(first.recordedOn())));
            } catch (UnknownDayException e) {
                into.unusable(first.id(), e.reason());
            }
        }
    }

    /** What can be asked of a first assessment. */
    public enum Is implements Rule<FirstAssessment> {
        /** It was authorised on a day of the window. */
        AUTHORISED {
            @Override
            public void answer(FirstAssessment assessment, Window window, Runs into) {
                into.event(assessment.doneDay, window);
                if (into.explaining()) {
                    into.because("authorised " + EpochDay.inWords(assessment.doneDay));
                }
            }
        },
        /** It was authorised on or before the due day. */
        IN_TIME {
            @Override
            public void answer(FirstAssessment assessment, Window window, Runs into) {
                if (assessment.doneDay <= assessment.dueDay) {
                    into.always();
                }
                if (into.explaining()) {
                    into.because("due " + EpochDay.inWords(assessment.dueDay) + ", counted from the referral of "
                            + EpochDay.inWords(assessment.referralDay));
                }
            }
        }
    }
}
