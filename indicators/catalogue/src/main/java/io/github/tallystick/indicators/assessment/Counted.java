package io.github.tallystick.indicators.assessment;

import io.github.tallystick.core.definition.Rule;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.indicators.assessment.AssessmentDue.Is;
import io.github.tallystick.indicators.facts.Assessment;
import io.github.tallystick.indicators.facts.Item;
import io.github.tallystick.indicators.facts.Referral;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is counted of a referral: its first assessment, which stands in for the initial assessment of old, or more. */
public enum Counted {
    /**
     * The first assessment of each referral, on the day of its authorisation: of all its assessments, finished or not, the one
     * that started earliest; of several on that day the one with the smallest identifier as text.
     */
    FIRST_ASSESSMENTS("first assessment of a referral", Is.AUTHORISED, Is.AUTHORISED_IN_TIME) {
        @Override
        Stream<Done> of(Referral referral) {
            return first(referral).map(Done::of).stream();
        }
    },
    /** Every assessment, on the day of its authorisation. */
    EVERY_ASSESSMENT("assessment", Is.AUTHORISED, Is.AUTHORISED_IN_TIME) {
        @Override
        Stream<Done> of(Referral referral) {
            return referral.assessments().stream().map(Done::of);
        }

        @Override
        Set<String> needs() {
            return Set.of();
        }
    },
    /** Every referral, on its own day; it is done when its first assessment is authorised. */
    REFERRALS("referral", Is.BEGUN, Is.ASSESSED_IN_TIME) {
        @Override
        Stream<Done> of(Referral referral) {
            Optional<Done> done = first(referral).map(Done::of);
            return Stream.of(new Done(
                    referral.id(),
                    EpochDay.of(referral.receivedOn()),
                    done.map(Done::authorisedDay).orElse(EpochDay.NEVER),
                    done.map(Done::recordedDay).orElse(EpochDay.NEVER)));
        }
    };

    private static final Comparator<Assessment> EARLIEST =
            Comparator.comparing(Assessment::startedOn).thenComparing(Assessment::id);

    private final String unit;
    private final Is counts;
    private final Is inTime;

    Counted(String unit, Is counts, Is inTime) {
        this.unit = unit;
        this.counts = counts;
        this.inTime = inTime;
    }

    abstract Stream<Done> of(Referral referral);

    /** The items that the records must hold for it beside referrals and assessments, by name. */
    Set<String> needs() {
        return Set.of(Item.FIRST_ASSESSMENTS.inWords());
    }

    private static Optional<Assessment> first(Referral referral) {
        return referral.assessments().stream().min(EARLIEST);
    }

    String unit() {
        return unit;
    }

    Rule<AssessmentDue> counts() {
        return counts;
    }

    Rule<AssessmentDue> inTime() {
        return inTime;
    }

    /** What was done, and when it was begun, authorised and keyed in. */
    record Done(String id, int startDay, int authorisedDay, int recordedDay) {
        @Override
        public String toString() {
            return "an assessment authorised " + EpochDay.inWords(authorisedDay);
        }

        static Done of(Assessment assessment) {
            return new Done(
                    assessment.id(),
                    EpochDay.of(assessment.startedOn()),
                    EpochDay.orNever(assessment.authorisedOn()),
                    EpochDay.orBeforeAll(assessment.recordedOn()));
        }
    }
}
