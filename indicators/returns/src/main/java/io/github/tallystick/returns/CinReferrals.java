package io.github.tallystick.returns;

import static io.github.tallystick.returns.CinItem.*;

import io.github.tallystick.indicators.facts.Assessment;
import io.github.tallystick.indicators.facts.ChildBuilder;
import io.github.tallystick.indicators.facts.Referral;
import io.github.tallystick.indicators.facts.ReferralBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The referrals and assessments of a census. Identifiers are made when the years are joined.
 *
 * @param elements makes rows
 */
record CinReferrals(CinElements elements) {
    /** Adds the referral and its assessments to the child, and gives the day of the referral, if it can be used. */
    Optional<LocalDate> add(XmlElement details, ChildBuilder child) {
        List<Referral> usable = new ArrayList<>(1);
        elements.use(details, row -> addReferral(row, usable));
        Optional<LocalDate> received = usable.stream().map(Referral::receivedOn).findFirst();
        List<Assessment> assessments = new ArrayList<>();
        for (XmlElement element : details.elements("Assessments")) {
            elements.use(element, row -> addAssessment(row, received, assessments));
        }
        if (usable.isEmpty()) {
            child.addAllAssessmentsOutsideReferrals(assessments);
        }
        usable.forEach(each -> child.addReferrals(
                Referral.builder().from(each).assessments(assessments).build()));
        return received;
    }

    private void addReferral(Row row, List<Referral> into) {
        LocalDate receivedOn = row.day(CIN_REFERRAL_DATE);
        elements.tellLaterStart(row, CIN_REFERRAL_DATE, receivedOn);
        if (row.text(REFERRAL_NFA).isEmpty()) {
            row.problem(REFERRAL_NFA, FileRule.NOT_GIVEN, "");
        }
        ReferralBuilder referral = Referral.builder()
                .id("")
                .receivedOn(receivedOn)
                .noFurtherAction(row.saysYes(REFERRAL_NFA))
                .closedOn(closedOn(row, receivedOn));
        if (row.isUsable()) {
            into.add(referral.build());
        }
    }

    private Optional<LocalDate> closedOn(Row row, LocalDate receivedOn) {
        Optional<LocalDate> closed = row.dayIfReadable(CIN_CLOSURE_DATE);
        closed.ifPresent(day -> elements.tellBefore(row, CIN_CLOSURE_DATE, day, Optional.of(receivedOn)));
        elements.tellOtherEnd(row, CIN_CLOSURE_DATE, closed);
        return closed.filter(day -> !day.isBefore(receivedOn));
    }

    private void addAssessment(Row row, Optional<LocalDate> received, List<Assessment> into) {
        LocalDate startedOn = row.day(ASSESSMENT_START);
        Optional<LocalDate> authorisedOn = row.endOf(startedOn, ASSESSMENT_AUTHORISATION);
        elements.tellBefore(row, ASSESSMENT_START, startedOn, received);
        elements.tellOtherEnd(row, ASSESSMENT_AUTHORISATION, authorisedOn);
        if (row.isUsable()) {
            into.add(Assessment.builder()
                    .id("")
                    .startedOn(startedOn)
                    .authorisedOn(authorisedOn)
                    .build());
        }
    }
}
