package io.github.tallystick.indicators;

import io.github.tallystick.indicators.facts.Assessment;
import io.github.tallystick.indicators.facts.CareEpisode;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Fte;
import io.github.tallystick.indicators.facts.Involvement;
import io.github.tallystick.indicators.facts.Post;
import io.github.tallystick.indicators.facts.ProtectionPlan;
import io.github.tallystick.indicators.facts.Referral;
import io.github.tallystick.indicators.facts.School;
import io.github.tallystick.indicators.facts.SchoolListing;
import io.github.tallystick.indicators.facts.Visit;
import io.github.tallystick.indicators.facts.Worker;
import io.github.tallystick.indicators.facts.WorkforceCensus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/** Councils of a few children, workers and schools, over two years with a 29 February and all kinds of bank holidays. */
final class DomainArbitraries {
    /** The earliest and the latest event. */
    static final LocalDate FIRST = LocalDate.of(2019, 2, 20);

    static final LocalDate LAST = LocalDate.of(2021, 3, 31);

    private static final int DAYS = (int) (LAST.toEpochDay() - FIRST.toEpochDay());

    private DomainArbitraries() {}

    /** A council. */
    record Council(List<Child> children, List<Worker> workers, List<School> schools, List<WorkforceCensus> censuses) {
        List<?> facts(Class<?> kind) {
            return Objects.requireNonNull(Map.<Class<?>, List<?>>of(
                            Child.class,
                            children,
                            Worker.class,
                            workers,
                            School.class,
                            schools,
                            WorkforceCensus.class,
                            censuses)
                    .get(kind));
        }
    }

    static Arbitrary<Council> councils() {
        return Combinators.combine(
                        children().list().ofMaxSize(5),
                        workers().list().ofMaxSize(5),
                        schools().list().ofMaxSize(5),
                        CensusArbitraries.censuses(),
                        Arbitraries.longs())
                .as((children, workers, schools, censuses, seed) ->
                        Versions.made(numbered(children, workers, schools, censuses), new Random(seed)));
    }

    /** Gives every child, worker and school an identifier of its own. */
    private static Council numbered(
            List<Child> children, List<Worker> workers, List<School> schools, List<WorkforceCensus> censuses) {
        return new Council(
                IntStream.range(0, children.size())
                        .mapToObj(i -> Child.builder()
                                .from(children.get(i))
                                .id("child-" + i)
                                .build())
                        .toList(),
                IntStream.range(0, workers.size())
                        .mapToObj(i -> Worker.builder()
                                .from(workers.get(i))
                                .id("worker-" + i)
                                .build())
                        .toList(),
                IntStream.range(0, schools.size())
                        .mapToObj(i -> School.builder()
                                .from(schools.get(i))
                                .urn("urn-" + i)
                                .build())
                        .toList(),
                censuses);
    }

    /** Days at random, and more often a few that matter: month ends, leap days, and days a working fortnight apart. */
    static Arbitrary<LocalDate> days() {
        Arbitrary<LocalDate> few = Arbitraries.of(
                LocalDate.of(2020, 2, 29),
                LocalDate.of(2020, 2, 28),
                LocalDate.of(2019, 2, 28),
                LocalDate.of(2019, 3, 31),
                LocalDate.of(2020, 3, 31),
                LocalDate.of(2020, 3, 14),
                LocalDate.of(2020, 5, 8),
                LocalDate.of(2020, 4, 24),
                LocalDate.of(2019, 9, 30),
                LocalDate.of(2020, 9, 30),
                LocalDate.of(2019, 12, 25));
        return Arbitraries.oneOf(Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays), few);
    }

    /** Distances in days at which something turns: 5, 7 and 10 working days in a week without holidays, and about them. */
    private static Arbitrary<Integer> distances(int most) {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, most), Arbitraries.of(0, 1, 6, 7, 8, 9, 10, 13, 14, 15, 16));
    }

    /** A day a little later, or none. */
    private static Arbitrary<Optional<LocalDate>> after(LocalDate day, int most) {
        return Arbitraries.oneOf(
                Arbitraries.just(Optional.empty()), distances(most).map(days -> Optional.of(day.plusDays(days))));
    }

    /** Identifiers that are as good as never the same twice, as those of one table are. */
    static Arbitrary<String> ids() {
        return Arbitraries.integers()
                .between(0, Integer.MAX_VALUE)
                .withDistribution(RandomDistribution.uniform())
                .withoutEdgeCases()
                .map(i -> "id-" + i);
    }

    static Arbitrary<Child> children() {
        return Combinators.combine(
                        referrals().list().ofMaxSize(5),
                        plans().list().ofMaxSize(2),
                        visits(FIRST).list().ofMaxSize(2),
                        episodes().list().ofMaxSize(4),
                        involvements(1).list().ofMaxSize(6),
                        CareArbitraries.longCare(),
                        ProtectionArbitraries.underPlans())
                .as((referrals, plans, visits, episodes, involvements, care, need) -> Child.builder()
                        .from(need)
                        .from(care)
                        .referrals(referrals)
                        .addAllPlans(plans)
                        .visitsOutsidePlans(visits)
                        .addAllCareEpisodes(episodes)
                        .involvements(involvements)
                        .build());
    }

    private static Arbitrary<Referral> referrals() {
        return days().flatMap(day -> Combinators.combine(
                        ids(), assessments(day).list().ofMaxSize(3), Arbitraries.of(true, false, false))
                .as((id, assessments, noFurtherAction) -> Referral.builder()
                        .id(id)
                        .receivedOn(day)
                        .noFurtherAction(noFurtherAction)
                        .assessments(assessments)
                        .build()));
    }

    private static Arbitrary<Assessment> assessments(LocalDate referral) {
        Arbitrary<LocalDate> starts = Arbitraries.integers().between(0, 5).map(referral::plusDays);
        return Arbitraries.oneOf(shortAssessments(referral), ProtectionArbitraries.assessments(starts));
    }

    private static Arbitrary<Assessment> shortAssessments(LocalDate referral) {
        return Combinators.combine(
                        ids(),
                        Arbitraries.integers().between(0, 5),
                        after(referral.plusDays(5), 12),
                        after(referral, 60))
                .as((id, wait, authorised, recorded) -> Assessment.builder()
                        .id(id)
                        .startedOn(referral.plusDays(wait))
                        .authorisedOn(authorised)
                        .recordedOn(recorded)
                        .build());
    }

    private static Arbitrary<ProtectionPlan> plans() {
        return days().flatMap(start -> Combinators.combine(
                        ids(),
                        after(start, 90),
                        Arbitraries.of(false, false, false, true),
                        visits(start).list().ofMaxSize(8))
                .as((id, end, other, visits) -> ProtectionPlan.builder()
                        .id(id)
                        .startedOn(start)
                        .endedOn(end)
                        .ofAnotherCouncil(other)
                        .visits(visits)
                        .build()));
    }

    private static Arbitrary<Visit> visits(LocalDate from) {
        return Arbitraries.oneOf(Arbitraries.integers().between(-3, 70), distances(30))
                .map(from::plusDays)
                .flatMap(day -> Combinators.combine(ids(), Arbitraries.of(true, true, true, false), after(day, 30))
                        .as((id, seen, recorded) -> Visit.builder()
                                .id(id)
                                .madeOn(day)
                                .childSeen(seen)
                                .recordedOn(recorded)
                                .build()));
    }

    private static Arbitrary<CareEpisode> episodes() {
        Arbitrary<String> reasons = Arbitraries.of("X1", "E11", "E4A", "E45", "E41", "E17", "");
        Arbitrary<String> statuses = Arbitraries.of("C2", "V2", "V3", "V4");
        return days().flatMap(start -> Combinators.combine(ids(), after(start, 200), reasons, statuses)
                .as((id, ceased, reason, status) -> CareEpisode.builder()
                        .id(id)
                        .periodOfCare("care")
                        .startedOn(start)
                        .ceasedOn(ceased)
                        .ceasedReason(reason)
                        .legalStatus(status)
                        .build()));
    }

    private static Arbitrary<Involvement> involvements(int children) {
        Arbitrary<String> roles = Arbitraries.of("Allocated Social Worker", "Allocated Social Worker", "Other");
        Arbitrary<String> few = Arbitraries.of("a", "b", "c", "d");
        Arbitrary<String> child = Arbitraries.integers().between(1, children).map(Object::toString);
        return days().flatMap(start -> Combinators.combine(ids(), child, few, roles, after(start, 900))
                .as((id, whose, worker, role, end) -> Involvement.builder()
                        .id(id)
                        .child(whose)
                        .worker(worker)
                        .role(role)
                        .startedOn(start)
                        .endedOn(end)
                        .build()));
    }

    static Arbitrary<Worker> workers() {
        return Combinators.combine(
                        posts().list().ofMaxSize(3), involvements(40).list().ofMaxSize(90))
                .as((posts, involvements) -> Worker.builder()
                        .id("worker")
                        .posts(posts)
                        .involvements(involvements)
                        .build());
    }

    private static Arbitrary<Post> posts() {
        Arbitrary<String> fte = Arbitraries.of("1", "0.5", "0.8", "0", "0.333333333");
        Arbitrary<String> roles =
                Arbitraries.of("Social Worker", "Child Protection Chair", "Independent Reviewing Officer");
        Arbitrary<String> reasons = Arbitraries.of("voluntary resignation", "retirement");
        Arbitrary<Boolean> flags = Arbitraries.of(true, false);
        return days().flatMap(start -> Combinators.combine(
                        ids(), fte, roles, reasons, flags, flags, flags, after(start, 500))
                .as((id, hours, role, reason, agency, qualified, newly, end) -> Post.builder()
                        .id(id)
                        .fte(Fte.of(hours))
                        .role(role)
                        .agency(agency)
                        .qualified(qualified)
                        .newlyQualified(newly)
                        .startedOn(start)
                        .endedOn(end)
                        .leavingReason(end.map(day -> reason))
                        .build()));
    }

    /** The lists of these dates, each school in some of them. */
    static final List<LocalDate> LISTS =
            List.of(LocalDate.of(2019, 8, 31), LocalDate.of(2020, 3, 31), LocalDate.of(2020, 12, 31));

    static Arbitrary<School> schools() {
        return Arbitraries.integers()
                .between(0, LISTS.size() - 1)
                .flatMap(DomainArbitraries::listings)
                .list()
                .ofMaxSize(LISTS.size())
                .uniqueElements(SchoolListing::listedOn)
                .map(listings -> School.builder().urn("urn").listings(listings).build());
    }

    private static Arbitrary<SchoolListing> listings(int list) {
        Arbitrary<OptionalInt> grades =
                Arbitraries.integers().between(0, 5).map(i -> i == 0 ? OptionalInt.empty() : OptionalInt.of(i));
        Arbitrary<OptionalInt> pupils =
                Arbitraries.of(0, 1, 200, 431).map(i -> i == 1 ? OptionalInt.empty() : OptionalInt.of(i));
        Arbitrary<String> phases = Arbitraries.of("Primary", "Primary", "Secondary", "Special", "Nursery");
        Arbitrary<String> types = Arbitraries.of("Community School", "Other Independent School");
        return Combinators.combine(grades, grades, pupils, phases, types)
                .as((own, predecessor, number, phase, type) -> SchoolListing.builder()
                        .listedOn(LISTS.get(list))
                        .replacedOn(list + 1 < LISTS.size() ? Optional.of(LISTS.get(list + 1)) : Optional.empty())
                        .phase(phase)
                        .typeOfEducation(type)
                        .pupils(number)
                        .overallEffectiveness(own)
                        .predecessorGrade(predecessor)
                        .build());
    }
}
