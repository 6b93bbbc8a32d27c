package io.github.tallystick.indicators;

import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Tally;
import io.github.tallystick.core.time.BankHoliday;
import io.github.tallystick.core.time.EnglandAndWales;
import io.github.tallystick.indicators.DomainArbitraries.Council;
import io.github.tallystick.indicators.facts.Assessment;
import io.github.tallystick.indicators.facts.CareEpisode;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Fte;
import io.github.tallystick.indicators.facts.Involvement;
import io.github.tallystick.indicators.facts.Placement;
import io.github.tallystick.indicators.facts.Post;
import io.github.tallystick.indicators.facts.ProtectionPlan;
import io.github.tallystick.indicators.facts.Referral;
import io.github.tallystick.indicators.facts.School;
import io.github.tallystick.indicators.facts.SchoolListing;
import io.github.tallystick.indicators.facts.Visit;
import io.github.tallystick.indicators.facts.Worker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Each indicator once more, as slowly and as plainly as its words: one period, dates compared with dates, days walked one by
 * one. Nothing here knows of windows or runs.
 */
final class SlowReference {
    private static final Set<LocalDate> HOLIDAYS = EnglandAndWales.WORKING_DAYS.bankHolidays().stream()
            .map(BankHoliday::date)
            .collect(Collectors.toSet());
    private static final Set<String> PERMANENCE =
            Set.of("E11", "E12", "E4A", "E4B", "E43", "E44", "E45", "E46", "E47", "E48");
    private static final Set<String> PERMANENT_HOME =
            Set.of("E11", "E12", "E41", "E43", "E44", "E45", "E46", "E47", "E48");

    final Council council;
    private final LocalDate first;
    final LocalDate last;
    private final LocalDate yearStart;
    private final LocalDate knownAt;
    private Fraction numerator = Fraction.ZERO;
    private Fraction denominator = Fraction.ZERO;

    private SlowReference(Council council, LocalDate first, LocalDate last, LocalDate knownAt) {
        this.council = Versions.knownAt(knownAt, council);
        this.first = first;
        this.last = last;
        this.yearStart = last.plusDays(1).minusMonths(12);
        this.knownAt = knownAt;
    }

    static Optional<Tally> tally(String code, Council council, LocalDate first, LocalDate last, LocalDate knownAt) {
        if (code.startsWith("csww.")) {
            return Optional.of(SlowCensus.tally(code, council.censuses(), last));
        }
        SlowReference reference = new SlowReference(council, first, last, knownAt);
        SlowProtection protection = new SlowProtection(reference);
        switch (code) {
            case "wokingham.ea1i" -> reference.schools(Set.of("Primary"), false);
            case "wokingham.ea2" -> reference.schools(Set.of("Primary", "Secondary", "Special"), true);
            case "wokingham.ea11" -> reference.turnover();
            case "wokingham.vp4", "cin.re-referrals-12m" -> reference.repeatReferrals();
            case "wokingham.vp7" -> reference.ceased(PERMANENCE);
            case "wokingham.vp8" -> reference.visitsDue();
            case "cin.re-referred-children-12m" -> protection.reReferredChildren();
            case "cin.referrals-nfa" -> protection.withoutAction();
            case "cin.assessments-45wd" -> protection.assessments();
            case "cin.assessments-45wd-from-referral" -> reference.firstAssessments(45);
            case "ni.59" -> reference.firstAssessments(7);
            case "cin.icpc-15wd" -> protection.conferences();
            case "cpp.second-or-subsequent" -> protection.secondPlans();
            case "cpp.ended-2y" -> protection.plansEnded();
            case "cpp.open-2y" -> protection.plansOpen();
            case "cpp.reviewed-in-timescale" -> protection.plansReviewed();
            case "recording.visits-recorded-within-5wd" -> reference.visitsRecorded();
            case "cla.social-workers-3plus" -> reference.socialWorkers();
            case "cla.long-term-stability" -> reference.stability();
            case "cla.ceased-permanence" -> reference.ceased(PERMANENT_HOME);
            case "cla.placements-3plus" -> reference.care().placements();
            case "cla.reviews-in-time" -> reference.care().reviews();
            case "cla.missing" -> reference.care().missing();
            case "cla.health-assessments" -> reference.care().healthAssessments();
            case "leaving.in-touch" -> reference.care().leavers(true, false);
            case "leaving.eet" -> reference.care().leavers(false, true);
            case "leaving.suitable-accommodation" -> reference.care().leavers(false, false);
            case "workforce.agency-rate" -> reference.posts(Post::qualified, Post::agency);
            case "workforce.permanent-in-role" ->
                reference.posts(
                        post -> Set.of("Child Protection Chair", "Independent Reviewing Officer")
                                .contains(post.role()),
                        post -> !post.agency());
            case "workforce.caseload-average" -> reference.caseloads(true);
            case "workforce.caseload-within-cap" -> reference.caseloads(false);
            default -> {
                return Optional.empty();
            }
        }
        return Optional.of(
                reference.denominator.isZero() ? Tally.NOTHING : new Tally(reference.numerator, reference.denominator));
    }

    private SlowCare care() {
        return new SlowCare(council.children(), first, last, above -> count(above, Fraction.ONE));
    }

    private void count(boolean above, Fraction weight) {
        denominator = denominator.plus(weight);
        numerator = numerator.plus(above ? weight : Fraction.ZERO);
    }

    void countOne(boolean above) {
        count(above, Fraction.ONE);
    }

    boolean inPeriod(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    boolean known(Optional<LocalDate> recordedOn) {
        return recordedOn.isEmpty() || !recordedOn.get().isAfter(knownAt);
    }

    static boolean openAtEndOf(LocalDate day, LocalDate start, Optional<LocalDate> end) {
        return !start.isAfter(day) && (end.isEmpty() || end.get().isAfter(day));
    }

    static LocalDate workingDayAfter(LocalDate start, int n) {
        LocalDate day = start;
        for (int left = n; left > 0; ) {
            day = day.plusDays(1);
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            left -= weekend || HOLIDAYS.contains(day) ? 0 : 1;
        }
        return day;
    }

    private void schools(Set<String> phases, boolean byPupil) {
        Optional<LocalDate> latest = DomainArbitraries.LISTS.stream()
                .filter(date -> !date.isAfter(last))
                .max(Comparator.naturalOrder());
        for (School school : council.schools()) {
            for (SchoolListing listing : school.listings()) {
                OptionalInt grade = isGrade(listing.overallEffectiveness())
                        ? listing.overallEffectiveness()
                        : listing.predecessorGrade();
                boolean counts = latest.equals(Optional.of(listing.listedOn()))
                        && phases.contains(listing.phase())
                        && !listing.typeOfEducation().contains("Independent")
                        && isGrade(grade);
                int weight = byPupil ? listing.pupils().orElse(0) : 1;
                if (counts) {
                    count(grade.getAsInt() <= 2, Fraction.of(weight));
                }
            }
        }
    }

    private static boolean isGrade(OptionalInt grade) {
        return grade.isPresent() && grade.getAsInt() >= 1 && grade.getAsInt() <= 4;
    }

    private static Fraction fte(Post post) {
        return Fraction.of(post.fte().billionths(), Fte.PARTS_OF_ONE);
    }

    private Stream<Post> allPosts() {
        return council.workers().stream().flatMap(worker -> worker.posts().stream());
    }

    private void turnover() {
        List<Post> posts =
                allPosts().filter(post -> post.qualified() && !post.agency()).toList();
        for (int months = 12; months >= 0; months--) {
            LocalDate stockDay = last.plusDays(1).minusMonths(months).minusDays(1);
            for (Post post : posts) {
                if (openAtEndOf(stockDay, post.startedOn(), post.endedOn())) {
                    denominator = denominator.plus(fte(post).dividedBy(Fraction.of(13)));
                }
            }
        }
        for (Post post : posts) {
            boolean left = post.endedOn().isPresent()
                    && !post.endedOn().get().isBefore(yearStart)
                    && !post.endedOn().get().isAfter(last);
            if (left && post.leavingReason().equals(Optional.of("voluntary resignation"))) {
                numerator = numerator.plus(fte(post));
            }
        }
    }

    private void posts(Predicate<Post> counted, Predicate<Post> above) {
        allPosts()
                .filter(counted)
                .filter(post -> openAtEndOf(last, post.startedOn(), post.endedOn()))
                .forEach(post -> count(above.test(post), fte(post)));
    }

    private void repeatReferrals() {
        for (Child child : council.children()) {
            for (Referral referral : child.referrals()) {
                if (inPeriod(referral.receivedOn())) {
                    count(isRepeat(child, referral), Fraction.ONE);
                }
            }
        }
    }

    static boolean isRepeat(Child child, Referral referral) {
        LocalDate day = referral.receivedOn();
        return child.referrals().stream()
                .map(Referral::receivedOn)
                .anyMatch(other -> other.isBefore(day) && !other.isBefore(day.minusMonths(12)));
    }

    private static List<CareEpisode> care(Child child) {
        return child.careEpisodes().stream()
                .filter(episode -> !episode.legalStatus().equals(Optional.of("V3"))
                        && !episode.legalStatus().equals(Optional.of("V4")))
                .toList();
    }

    private void ceased(Set<String> permanence) {
        for (Child child : council.children()) {
            care(child).stream()
                    .filter(episode -> episode.ceasedOn().isPresent()
                            && inPeriod(episode.ceasedOn().get()))
                    .filter(episode -> !episode.ceasedReason().orElse("").isEmpty()
                            && !episode.ceasedReason().equals(Optional.of("X1")))
                    .max(Comparator.comparing(
                                    (CareEpisode episode) -> episode.ceasedOn().orElseThrow())
                            .thenComparing(CareEpisode::startedOn)
                            .thenComparing(CareEpisode::id))
                    .ifPresent(episode ->
                            count(permanence.contains(episode.ceasedReason().orElseThrow()), Fraction.ONE));
        }
    }

    private void visitsDue() {
        council.children().stream()
                .flatMap(child -> child.plans().stream())
                .filter(plan -> !plan.ofAnotherCouncil())
                .forEach(this::visitsDue);
    }

    private void visitsDue(ProtectionPlan plan) {
        Set<LocalDate> days = plan.visits().stream()
                .filter(visit -> visit.childSeen() && known(visit.recordedOn()))
                .map(Visit::madeOn)
                .filter(day -> !day.isBefore(plan.startedOn())
                        && plan.endedOn().filter(day::isAfter).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<LocalDate> anchors = new TreeSet<>(days);
        anchors.add(plan.startedOn());
        for (LocalDate anchor : anchors) {
            LocalDate due = workingDayAfter(anchor, 10);
            if (inPeriod(due) && plan.endedOn().filter(due::isAfter).isEmpty()) {
                count(days.stream().anyMatch(day -> day.isAfter(anchor) && !day.isAfter(due)), Fraction.ONE);
            }
        }
    }

    private void visitsRecorded() {
        for (Child child : council.children()) {
            Stream.concat(
                            child.plans().stream().flatMap(plan -> plan.visits().stream()),
                            child.visitsOutsidePlans().stream())
                    .filter(visit -> known(visit.recordedOn()) && inPeriod(visit.madeOn()))
                    .forEach(visit -> count(
                            visit.recordedOn()
                                    .filter(workingDayAfter(visit.madeOn(), 5)::isBefore)
                                    .isEmpty(),
                            Fraction.ONE));
        }
    }

    private void firstAssessments(int workingDays) {
        for (Child child : council.children()) {
            for (Referral referral : child.referrals()) {
                referral.assessments().stream()
                        .filter(assessment -> known(assessment.recordedOn()))
                        .min(Comparator.comparing(Assessment::startedOn).thenComparing(Assessment::id))
                        .flatMap(Assessment::authorisedOn)
                        .filter(this::inPeriod)
                        .ifPresent(day ->
                                count(!day.isAfter(workingDayAfter(referral.receivedOn(), workingDays)), Fraction.ONE));
            }
        }
    }

    /** Under 16, in care since 30 months before the last day, and where since 24 months before it. */
    private void stability() {
        for (Child child : council.children()) {
            Set<String> current = care(child).stream()
                    .filter(each -> openAtEndOf(last, each.startedOn(), each.ceasedOn()))
                    .map(CareEpisode::periodOfCare)
                    .collect(Collectors.toSet());
            List<String> longAgo = current.stream()
                    .filter(period -> care(child).stream()
                            .anyMatch(each -> each.periodOfCare().equals(period)
                                    && !each.startedOn().isAfter(last.minusMonths(30))))
                    .toList();
            boolean young = child.bornOn()
                    .filter(day -> last.isBefore(
                            day.getDayOfMonth() == 29 && day.getMonthValue() == 2
                                    ? LocalDate.of(day.getYear() + 16, 2, 29)
                                    : day.plusYears(16)))
                    .isPresent();
            if (young && !longAgo.isEmpty()) {
                count(current.stream().anyMatch(period -> isStable(child, period)), Fraction.ONE);
            }
        }
    }

    private boolean isStable(Child child, String period) {
        List<Placement> places = child.placements().stream()
                .filter(each -> each.periodOfCare().equals(period))
                .filter(each -> !each.type().startsWith("T"))
                .filter(each -> !each.endedOn().equals(Optional.of(each.startedOn())))
                .filter(each -> !each.startedOn().isAfter(last))
                .sorted(Comparator.comparing(Placement::startedOn)
                        .thenComparing(each -> each.endedOn().orElse(LocalDate.MAX)))
                .toList();
        LocalDate before = LocalDate.MAX;
        LocalDate since = LocalDate.MAX;
        Optional<LocalDate> ended = Optional.empty();
        for (Placement each : places) {
            boolean sameCarers = Set.of("T", "U").contains(each.startReason());
            if (!sameCarers || !ended.equals(Optional.of(each.startedOn()))) {
                before = since;
                since = each.startedOn();
            }
            ended = each.endedOn();
        }
        boolean adoptive =
                !places.isEmpty() && places.get(places.size() - 1).type().matches("A[3-6]");
        LocalDate twoYears = last.minusMonths(24);
        return !since.isAfter(twoYears) || (adoptive && !before.isAfter(twoYears));
    }

    private void socialWorkers() {
        for (Child child : council.children()) {
            if (care(child).stream().anyMatch(each -> openAtEndOf(last, each.startedOn(), each.ceasedOn()))) {
                Set<String> people = new HashSet<>();
                for (Involvement each : child.involvements()) {
                    boolean overlaps = !each.startedOn().isAfter(last)
                            && each.endedOn().filter(yearStart::isAfter).isEmpty();
                    if (overlaps && each.role().equals("Allocated Social Worker")) {
                        people.add(each.worker());
                    }
                }
                count(people.size() >= 3, Fraction.ONE);
            }
        }
    }

    private void caseloads(boolean average) {
        for (Worker worker : council.workers()) {
            long cases = worker.involvements().stream()
                    .filter(each -> each.role().equals("Allocated Social Worker"))
                    .filter(each -> openAtEndOf(last, each.startedOn(), each.endedOn()))
                    .map(Involvement::child)
                    .distinct()
                    .count();
            List<Post> held = worker.posts().stream()
                    .filter(post -> openAtEndOf(last, post.startedOn(), post.endedOn()))
                    .toList();
            Fraction hours = held.stream().map(SlowReference::fte).reduce(Fraction.ZERO, Fraction::plus);
            if (cases > 0 && !hours.isZero() && average) {
                numerator = numerator.plus(Fraction.of(cases));
                denominator = denominator.plus(hours);
            } else if (cases > 0 && !hours.isZero()) {
                count(cases <= (held.stream().anyMatch(Post::newlyQualified) ? 15 : 20), Fraction.ONE);
            }
        }
    }
}
