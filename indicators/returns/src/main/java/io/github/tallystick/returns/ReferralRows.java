package io.github.tallystick.returns;

import static io.github.tallystick.returns.SsdColumn.*;

import io.github.tallystick.indicators.facts.Assessment;
import io.github.tallystick.indicators.facts.Referral;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of referrals and their assessments. */
final class ReferralRows {
    private final Children children;
    private final Map<String, Owned> referrals = new HashMap<>();
    private final Identifiers referralIds = new Identifiers();
    private final Belongings<Assessment> assessments = new Belongings<>();
    private final Identifiers assessmentIds = new Identifiers();

    ReferralRows(Children children) {
        this.children = children;
    }

    private record Owned(Children.Gathered child, Referral referral) {}

    void addReferral(Row row) {
        ReferralRow values = ReferralRow.of(row);
        Children.Gathered child = children.child(values.child());
        row.onlyOnce(CINE_REFERRAL_ID, values.id(), referralIds);
        if (row.isUsable()) {
            Referral referral = Referral.builder()
                    .id(values.id())
                    .receivedOn(values.receivedOn())
                    .noFurtherAction(values.noFurtherAction())
                    .closedOn(values.closedOn())
                    .build();
            referrals.put(values.id(), new Owned(child, referral));
        }
    }

    void addAssessment(Row row) {
        String id = row.given(CINA_ASSESSMENT_ID);
        Children.Gathered child = children.child(row.text(CINA_PERSON_ID));
        LocalDate startedOn = row.day(CINA_ASSESSMENT_START_DATE);
        Optional<LocalDate> authorisedOn = row.endOf(startedOn, CINA_ASSESSMENT_AUTH_DATE);
        Optional<LocalDate> recordedOn = row.dayIfAny(RECORDED_DATE);
        row.onlyOnce(CINA_ASSESSMENT_ID, id, assessmentIds);
        if (row.isUsable()) {
            Assessment assessment = Assessment.builder()
                    .id(id)
                    .startedOn(startedOn)
                    .authorisedOn(authorisedOn)
                    .recordedOn(recordedOn)
                    .build();
            assessments.add(row.text(CINA_REFERRAL_ID), child, assessment, row.line());
        }
    }

    /**
     * Gives the children their referrals, and the referrals their assessments, whichever child each names. An assessment of no
     * referral stays with its child, and one of neither is reported.
     */
    void join(FileReport referralReport, FileReport assessmentReport) {
        referrals.forEach((id, owned) -> owned.child().add(withAssessments(id, owned.referral())));
        referrals.clear();
        if (referralReport.hasFacts()) {
            assessments.tellLeft(assessmentReport, CINA_REFERRAL_ID, FileRule.NO_SUCH_REFERRAL);
        }
        assessments.leave(children, Children.Gathered::addOutsideReferrals, assessmentReport, CINA_PERSON_ID);
    }

    private Referral withAssessments(String id, Referral referral) {
        List<Assessment> inOrder = assessments.take(id);
        inOrder.sort(Comparator.comparing(Assessment::id));
        return Referral.builder().from(referral).assessments(inOrder).build();
    }
}
