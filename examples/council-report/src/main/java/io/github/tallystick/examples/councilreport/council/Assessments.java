package io.github.tallystick.examples.councilreport.council;

import java.time.LocalDate;
import java.util.List;

/** Assessments: one after each referral that was taken on, and an update for some of the longer cases. */
final class Assessments {
    private static final LocalDate FIRST_REFERRAL = LocalDate.of(2015, 10, 1);
    private static final LocalDate IMPROVED = LocalDate.of(2018, 4, 1);

    private final Draw draw;
    private final CsvTable table = new CsvTable("""
            cina_assessment_id,cina_person_id,cina_referral_id,cina_assessment_start_date,cina_assessment_child_seen,
            cina_assessment_auth_date,cina_assessment_outcome_json,cina_assessment_outcome_nfa,cina_assessment_team,
            cina_assessment_worker_id,recorded_date""");

    Assessments(Draw draw) {
        this.draw = draw;
    }

    CsvTable of(List<Referral> referrals) {
        for (Referral referral : referrals) {
            if (referral.opensCase() && !referral.date().isBefore(FIRST_REFERRAL)) {
                assessFirst(referral);
                update(referral);
            }
        }
        return table.shuffled(draw);
    }

    /** The first assessment, authorised within seven working days of the referral more often than not. */
    private void assessFirst(Referral referral) {
        int percentWithinSeven = referral.date().isBefore(IMPROVED) ? 75 : 79;
        int days = draw.chance(percentWithinSeven) ? draw.between(1, 7) : draw.between(8, 42);
        LocalDate start = Days.workingDaysAfter(referral.date(), draw.between(0, Math.min(2, days)));
        if (!start.isAfter(Days.EXTRACT)) {
            add(referral, start, Days.workingDaysAfter(referral.date(), days));
        }
    }

    private void update(Referral referral) {
        LocalDate start = Days.workingDaysAfter(referral.date(), draw.between(60, 160));
        if (draw.chance(15) && start.isBefore(Days.earlier(referral.closed(), Days.EXTRACT))) {
            add(referral, start, Days.workingDaysAfter(start, draw.between(12, 48)));
        }
    }

    private void add(Referral referral, LocalDate start, LocalDate authorised) {
        LocalDate keyed = authorised.isAfter(Days.EXTRACT) ? start : authorised;
        String nfa = draw.chance(30) ? "Y" : "N";
        table.row()
                .with("cina_assessment_id", CsvTable.id("AS", table.size()))
                .with("cina_person_id", referral.child().id())
                .with("cina_referral_id", referral.id())
                .with("cina_assessment_start_date", start)
                .with("cina_assessment_child_seen", !draw.chance(3))
                .with("cina_assessment_auth_date", authorised)
                .with("cina_assessment_outcome_json", "{\"NFA_FLAG\": \"" + nfa + "\"}")
                .with("cina_assessment_outcome_nfa", nfa)
                .with("cina_assessment_team", "Assessment, " + (draw.chance(50) ? "East" : "West"))
                .with("recorded_date", Days.earlier(Days.workingDaysAfter(keyed, draw.between(0, 3)), Days.EXTRACT));
    }
}
