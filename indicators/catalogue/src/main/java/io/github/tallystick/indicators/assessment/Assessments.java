package io.github.tallystick.indicators.assessment;

import io.github.tallystick.core.definition.UnitRule;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Timescale;
import io.github.tallystick.core.time.UnknownDayException;
import io.github.tallystick.indicators.facts.Assessment;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Item;
import io.github.tallystick.indicators.facts.Referral;
import java.util.Set;

/**
 * Makes one of every assessment, those of no referral on record included.
 *
 * @param clock when the clock starts
 * @param within how long after it authorisation is in time
 */
public record Assessments(Clock clock, Timescale within) implements UnitRule<Child, AssessmentDue> {
    @Override
    public void units(Child child, Sink<? super AssessmentDue> into) {
        for (Referral referral : child.referrals()) {
            int received = EpochDay.of(referral.receivedOn());
            referral.assessments().forEach(each -> add(each, received, into));
        }
        child.assessmentsOutsideReferrals().forEach(each -> add(each, EpochDay.NEVER, into));
    }

    private void add(Assessment assessment, int referralDay, Sink<? super AssessmentDue> into) {
        Counted.Done done = Counted.Done.of(assessment);
        int start = clock.starts(done.startDay(), referralDay);
        if (start == EpochDay.NEVER) {
            into.unusable(done.id(), "its referral is not on record");
        } else {
            add(done, start, within, into);
        }
    }

    /** Hands out one that is to be done so long after its clock starts; one of which that cannot be told is not usable. */
    static void add(Counted.Done done, int clockDay, Timescale within, Sink<? super AssessmentDue> into) {
        try {
            int due = within.deadlineAsFarAsKnown(clockDay);
            into.accept(new AssessmentDue(
                    done.id(), within, clockDay, done.startDay(), due, done.authorisedDay(), done.recordedDay()));
        } catch (UnknownDayException e) {
            into.unusable(done.id(), e.reason());
        }
    }

    /**
     * Makes one of each assessment or referral that is counted, with a clock that starts with the referral.
     *
     * @param counted what is counted
     * @param within how long after the referral authorisation is in time
     */
    public record FromReferral(Counted counted, Timescale within) implements UnitRule<Child, AssessmentDue> {
        @Override
        public void units(Child child, Sink<? super AssessmentDue> into) {
            for (Referral referral : child.referrals()) {
                int received = EpochDay.of(referral.receivedOn());
                counted.of(referral).forEach(each -> add(each, received, within, into));
            }
        }
    }

    /** When the clock of an assessment starts. */
    public enum Clock {
        /** With the assessment. */
        ASSESSMENT {
            @Override
            int starts(int startDay, int referralDay) {
                return startDay;
            }
        },
        /** With its referral. */
        REFERRAL {
            @Override
            int starts(int startDay, int referralDay) {
                return referralDay;
            }

            @Override
            Set<String> needs() {
                return Set.of(Item.REFERRALS.inWords());
            }
        };

        /** The day on which it starts, or {@link EpochDay#NEVER} where the referral is not on record. */
        abstract int starts(int startDay, int referralDay);

        /** The items that the records must hold for it, by name. */
        Set<String> needs() {
            return Set.of();
        }
    }

    /** In which period an assessment counts. */
    public enum Counts {
        /** In that of its authorisation; one that is not authorised counts in none. */
        WHEN_AUTHORISED(AssessmentDue.Is.AUTHORISED, AssessmentDue.Is.AUTHORISED_IN_TIME),
        /** In that of its start. */
        WHEN_STARTED(AssessmentDue.Is.BEGUN, AssessmentDue.Is.ASSESSED_IN_TIME);

        private final AssessmentDue.Is counts;
        private final AssessmentDue.Is inTime;

        Counts(AssessmentDue.Is counts, AssessmentDue.Is inTime) {
            this.counts = counts;
            this.inTime = inTime;
        }

        AssessmentDue.Is counts() {
            return counts;
        }

        AssessmentDue.Is inTime() {
            return inTime;
        }
    }
}
