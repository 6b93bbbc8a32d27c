package io.github.tallystick.returns;

import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.indicators.facts.Assessment;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Referral;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The first assessments of referrals, as far as censuses tell them. A census lists the assessments of its year alone: one that
 * was authorised on a day that is not held is in none, and a later one of the same referral then looks like the first.
 *
 * @param reach the days that the censuses hold
 */
record CinFirstAssessments(Reach reach) {
    /** The days on which an assessment was authorised that looks like the first of its referral and need not be. */
    Set<LocalDate> doubtfulDays(List<Child> children) {
        TreeSet<LocalDate> ends = ends();
        return children.stream()
                .flatMap(child -> child.referrals().stream())
                .flatMap(referral ->
                        firstAuthorised(referral).filter(day -> isDoubtful(referral.receivedOn(), day, ends)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The last day of each stretch that is not held: of the time before the first day, and of each gap. */
    private TreeSet<LocalDate> ends() {
        return Stream.concat(
                        reach.firstDay().map(day -> day.minusDays(1)).stream(),
                        reach.gaps().stream().map(ReportingPeriod::lastDay))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of assessments that started on the same day any may be the first. */
    private static Stream<LocalDate> firstAuthorised(Referral referral) {
        Optional<LocalDate> start =
                referral.assessments().stream().map(Assessment::startedOn).min(Comparator.naturalOrder());
        return referral.assessments().stream()
                .filter(each -> start.equals(Optional.of(each.startedOn())))
                .flatMap(each -> each.authorisedOn().stream());
    }

    /** Whether days that are not held end after a referral was received and before an assessment of it was authorised. */
    private static boolean isDoubtful(LocalDate received, LocalDate authorised, TreeSet<LocalDate> ends) {
        LocalDate end = ends.lower(authorised);
        return end != null && !received.isAfter(end);
    }
}
