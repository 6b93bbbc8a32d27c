package io.github.tallystick.indicators;

import io.github.tallystick.indicators.facts.AnnualHealth;
import io.github.tallystick.indicators.facts.CareLeaverStatus;
import io.github.tallystick.indicators.facts.CareReview;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.HealthAssessment;
import io.github.tallystick.indicators.facts.MissingIncident;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What happens to children in care and after it: reviews about the days on which they are due, and the rest at random. */
final class CareEventArbitraries {
    private static final List<LocalDate> YEARS =
            List.of(LocalDate.of(2019, 3, 31), LocalDate.of(2020, 3, 31), LocalDate.of(2021, 3, 31));

    private CareEventArbitraries() {}

    /** So many months and days after the review before, or after the start of care, a review is held or cancelled. */
    record Step(int months, int days, boolean cancelled) {}

    static Arbitrary<List<Step>> steps() {
        Arbitrary<Step> about = Combinators.combine(
                        Arbitraries.of(0, 3, 6, 6, 6),
                        Arbitraries.oneOf(Arbitraries.integers().between(-3, 2), Arbitraries.of(28, 29, 30, 33)),
                        Arbitraries.of(false, false, false, false, true))
                .as(Step::new);
        return about.list().ofMaxSize(10);
    }

    static List<CareReview> reviews(String period, LocalDate start, List<Step> steps) {
        List<CareReview> reviews = new ArrayList<>();
        LocalDate day = start;
        for (Step step : steps) {
            day = day.plusMonths(step.months()).plusDays(step.days());
            reviews.add(CareReview.builder()
                    .id("id-review" + reviews.size())
                    .periodOfCare(period)
                    .heldOn(day)
                    .cancelled(step.cancelled())
                    .build());
        }
        return reviews;
    }

    /** The child with missing incidents, health assessments and what returns say of each year. */
    static Arbitrary<Child> with(Child child) {
        return Combinators.combine(
                        DomainArbitraries.days().list().ofMaxSize(4),
                        incidents().list().ofMaxSize(2),
                        assessments().list().ofMaxSize(6),
                        Arbitraries.of(Optional.of(true), Optional.of(false), Optional.<Boolean>empty())
                                .list()
                                .ofSize(YEARS.size()),
                        Arbitraries.of(true, false, false),
                        statuses().optional(0.7).list().ofSize(YEARS.size()))
                .as((reviews, incidents, assessments, health, hasHealth, statuses) -> Child.builder()
                        .from(child)
                        .addAllCareReviews(IntStream.range(0, reviews.size())
                                .mapToObj(i -> CareReview.builder()
                                        .id("id-other-review" + i)
                                        .periodOfCare("care")
                                        .heldOn(reviews.get(i))
                                        .build())
                                .toList())
                        .missingIncidents(numbered(
                                incidents,
                                (each, id) -> MissingIncident.builder()
                                        .from(each)
                                        .id(id)
                                        .build()))
                        .healthAssessments(numbered(
                                assessments,
                                (each, id) -> HealthAssessment.builder()
                                        .from(each)
                                        .id(id)
                                        .build()))
                        .annualHealth(hasHealth ? annual(health) : List.of())
                        .careLeaverStatuses(leaver(statuses))
                        .build());
    }

    private interface Numbering<T> {
        T with(T each, String id);
    }

    private static <T> List<T> numbered(List<T> all, Numbering<T> numbering) {
        return IntStream.range(0, all.size())
                .mapToObj(i -> numbering.with(all.get(i), "id-event" + i))
                .toList();
    }

    private static Arbitrary<MissingIncident> incidents() {
        Arbitrary<Optional<Integer>> lengths =
                Arbitraries.integers().between(0, 60).optional(0.8);
        return Combinators.combine(DomainArbitraries.days(), lengths, Arbitraries.of(true, false, false))
                .as((start, days, away) -> MissingIncident.builder()
                        .id("id")
                        .startedOn(start)
                        .endedOn(days.map(start::plusDays))
                        .away(away)
                        .build());
    }

    private static Arbitrary<HealthAssessment> assessments() {
        return Combinators.combine(
                        DomainArbitraries.days(), Arbitraries.of("Completed", "Completed", "Refused", "Planned"))
                .as((day, status) -> HealthAssessment.builder()
                        .id("id")
                        .heldOn(day)
                        .status(status)
                        .build());
    }

    private static List<AnnualHealth> annual(List<Optional<Boolean>> assessed) {
        return IntStream.range(0, YEARS.size())
                .boxed()
                .flatMap(i -> assessed.get(i).stream()
                        .map(yes -> AnnualHealth.builder()
                                .id("id-health" + i)
                                .yearTo(YEARS.get(i))
                                .assessed(yes)
                                .build()))
                .toList();
    }

    private record Status(String inTouch, String activity, String accommodation) {}

    private static Arbitrary<Status> statuses() {
        return Combinators.combine(
                        Arbitraries.of("YES", "YES", "NO", "REFU", "NREQ", "DIED", "RHOM"),
                        Arbitraries.of("F1", "P5", "G4", "0"),
                        Arbitraries.of("U1", "B2", "G1", "H1", "R2", "0", "T1"))
                .as(Status::new);
    }

    private static List<CareLeaverStatus> leaver(List<Optional<Status>> statuses) {
        return IntStream.range(0, YEARS.size())
                .boxed()
                .flatMap(i -> statuses.get(i).stream()
                        .map(each -> CareLeaverStatus.builder()
                                .id("id-leaver" + i)
                                .yearTo(YEARS.get(i))
                                .inTouch(each.inTouch())
                                .activity(each.activity())
                                .accommodation(each.accommodation())
                                .build()))
                .toList();
    }
}
