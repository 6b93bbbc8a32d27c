package io.github.tallystick.examples.councilreport.council;

import java.time.LocalDate;
import java.util.List;

/** The table of the people involved with a child, in their roles. */
final class Involvements {
    private final Draw draw;
    private final CsvTable table = new CsvTable("""
            invo_involvements_id,invo_professional_id,invo_professional_role_id,invo_professional_team,
            invo_involvement_start_date,invo_involvement_end_date,invo_worker_change_reason,invo_person_id,
            invo_referral_id""");

    Involvements(Draw draw) {
        this.draw = draw;
    }

    void add(Post post, String role, Referral referral, LocalDate start, LocalDate end, String changeReason) {
        table.row()
                .with("invo_involvements_id", CsvTable.id("IV", table.size()))
                .with("invo_professional_id", post.id())
                .with("invo_professional_role_id", role)
                .with("invo_involvement_start_date", start)
                .with("invo_involvement_end_date", end)
                .with("invo_worker_change_reason", changeReason)
                .with("invo_person_id", referral.child().id())
                .with("invo_referral_id", referral.id());
    }

    /** Adds reviewing officers for looked after children and family support workers for some children in need. */
    void addOtherRoles(List<Post> posts, List<Referral> referrals) {
        for (Referral referral : referrals) {
            if (referral.isLookedAfter()) {
                addRole("Independent Reviewing Officer", posts, referral);
            } else if (referral.isInNeedOnly() && draw.chance(12)) {
                addRole("Family Support Worker", posts, referral);
            }
        }
    }

    private void addRole(String role, List<Post> posts, Referral referral) {
        LocalDate start = referral.date().plusDays(20);
        List<Post> open = posts.stream()
                .filter(post -> post.role().equals(role) && post.isOpen(start))
                .toList();
        if (!open.isEmpty() && start.isBefore(Days.earlier(referral.closed(), Days.EXTRACT))) {
            Post post = draw.oneOf(open);
            add(post, role, referral, start, Days.earlier(post.end(), referral.closed()), "");
        }
    }

    CsvTable table() {
        return table.shuffled(draw);
    }
}
