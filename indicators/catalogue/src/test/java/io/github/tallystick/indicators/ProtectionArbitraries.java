package io.github.tallystick.indicators;

import io.github.tallystick.indicators.facts.Assessment;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Conference;
import io.github.tallystick.indicators.facts.PlanReview;
import io.github.tallystick.indicators.facts.ProtectionPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Children under long plans with reviews, with conferences, and with assessments that take about nine weeks. */
final class ProtectionArbitraries {
    private ProtectionArbitraries() {}

    static Arbitrary<Child> underPlans() {
        return Combinators.combine(
                        plans().list().ofMaxSize(3),
                        conferences().list().ofMaxSize(3),
                        assessments(DomainArbitraries.days()).list().ofMaxSize(2))
                .as((plans, conferences, assessments) -> Child.builder()
                        .id("child")
                        .plans(plans)
                        .conferences(conferences)
                        .assessmentsOutsideReferrals(assessments)
                        .build());
    }

    /** Assessments whose authorisation is often near the end of 45 working days, 63 days in weeks without holidays. */
    static Arbitrary<Assessment> assessments(Arbitrary<LocalDate> starts) {
        Arbitrary<Optional<Integer>> days =
                Arbitraries.integers().between(60, 70).optional(0.8);
        Arbitrary<Optional<Integer>> recorded =
                Arbitraries.integers().between(0, 90).optional(0.7);
        return Combinators.combine(DomainArbitraries.ids(), starts, days, recorded)
                .as((id, start, length, wait) -> Assessment.builder()
                        .id(id)
                        .startedOn(start)
                        .authorisedOn(length.map(start::plusDays))
                        .recordedOn(wait.map(start::plusDays))
                        .build());
    }

    private static Arbitrary<Conference> conferences() {
        Arbitrary<Optional<Integer>> days = Arbitraries.oneOf(
                        Arbitraries.integers().between(18, 26),
                        Arbitraries.integers().between(0, 60))
                .optional(0.8);
        return Combinators.combine(
                        DomainArbitraries.ids(), DomainArbitraries.days(), days, Arbitraries.of(true, false, false))
                .as((id, held, since, transferred) -> Conference.builder()
                        .id(id)
                        .heldOn(held)
                        .enquiryStartedOn(since.map(held::minusDays))
                        .transferredIn(transferred)
                        .build());
    }

    /** Plans of up to three years, many of about two, and some whose earlier ones only a return tells of. */
    private static Arbitrary<ProtectionPlan> plans() {
        Arbitrary<LocalDate> starts = Arbitraries.oneOf(
                DomainArbitraries.days(),
                DomainArbitraries.days().map(day -> day.minusMonths(24)),
                DomainArbitraries.days().map(day -> day.minusMonths(9)));
        Arbitrary<Optional<Integer>> days = Arbitraries.oneOf(
                        Arbitraries.integers().between(727, 733),
                        Arbitraries.integers().between(0, 1000))
                .optional(0.7);
        Arbitrary<OptionalInt> before = Arbitraries.of(OptionalInt.empty(), OptionalInt.of(0), OptionalInt.of(1));
        return Combinators.combine(
                        DomainArbitraries.ids(),
                        starts,
                        days,
                        Arbitraries.of(false, false, false, true),
                        before,
                        gaps().list().ofMaxSize(6))
                .as((id, start, length, other, previous, gaps) -> ProtectionPlan.builder()
                        .id(id)
                        .startedOn(start)
                        .endedOn(length.map(start::plusDays))
                        .ofAnotherCouncil(other)
                        .previousPlans(previous)
                        .reviews(reviews(start, gaps))
                        .build());
    }

    /** A time between reviews: so many months, and days more or less. */
    private record Gap(int months, int days) {}

    private static Arbitrary<Gap> gaps() {
        return Combinators.combine(Arbitraries.of(0, 3, 5, 6, 6, 6), Arbitraries.of(-1, 0, 0, 0, 0, 1, 9))
                .as(Gap::new);
    }

    /** Reviews one after another, the first sooner; some on the same day, or before the plan. */
    private static List<PlanReview> reviews(LocalDate start, List<Gap> gaps) {
        List<PlanReview> reviews = new ArrayList<>();
        LocalDate day = start;
        for (Gap gap : gaps) {
            int months = reviews.isEmpty() ? Math.min(gap.months(), 3) : gap.months();
            day = day.plusMonths(months).plusDays(gap.days());
            reviews.add(PlanReview.builder()
                    .id("id-" + start + reviews.size())
                    .heldOn(day)
                    .build());
        }
        return reviews;
    }
}
