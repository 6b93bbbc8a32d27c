package io.github.tallystick.indicators;

import io.github.tallystick.indicators.facts.CareEpisode;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Placement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Children who have been looked after for years, in placements that mostly follow one another, of any age. */
final class CareArbitraries {
    private static final String PERIOD = "long care";

    private CareArbitraries() {}

    /** A time in a placement, and what comes after it. */
    private record Part(int days, String type, String reason, int gap, String status) {}

    /** What is known of a child's long care: nothing, or a period of care of one to five placements. */
    static Arbitrary<Child> longCare() {
        Arbitrary<LocalDate> starts = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 1200).map(LocalDate.of(2016, 6, 1)::plusDays),
                DomainArbitraries.days().map(day -> day.minusMonths(30)),
                DomainArbitraries.days().map(day -> day.minusMonths(24)));
        Arbitrary<Integer> ages = Arbitraries.integers().between(0, 21);
        Arbitrary<LocalDate> birthdays = Arbitraries.oneOf(
                DomainArbitraries.days(), Arbitraries.of(LocalDate.of(2004, 2, 29), LocalDate.of(2016, 2, 29)));
        Arbitrary<Optional<LocalDate>> born = Combinators.combine(birthdays, ages)
                .as((day, age) -> day.minusYears(age))
                .optional(0.95);
        return Combinators.combine(
                        starts,
                        parts().list().ofMaxSize(5),
                        born,
                        Arbitraries.of(true, false),
                        CareEventArbitraries.steps())
                .as(CareArbitraries::child)
                .flatMap(CareEventArbitraries::with);
    }

    private static Arbitrary<Part> parts() {
        Arbitrary<Integer> days = Arbitraries.oneOf(
                Arbitraries.of(0, 1, 730, 731, 912), Arbitraries.integers().between(0, 900));
        Arbitrary<String> types = Arbitraries.of("U4", "U4", "K2", "A5", "A3", "T1", "U2");
        Arbitrary<String> reasons = Arbitraries.of("P", "P", "T", "U", "B");
        Arbitrary<Integer> gaps = Arbitraries.of(0, 0, 0, 1, 20);
        Arbitrary<String> statuses = Arbitraries.of("C2", "C2", "C2", "V3");
        return Combinators.combine(days, types, reasons, gaps, statuses).as(Part::new);
    }

    private static Child child(
            LocalDate start,
            List<Part> parts,
            Optional<LocalDate> born,
            boolean open,
            List<CareEventArbitraries.Step> steps) {
        List<CareEpisode> episodes = new ArrayList<>();
        List<Placement> placements = new ArrayList<>();
        LocalDate day = start;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            boolean goesOn = open && i + 1 == parts.size();
            LocalDate end = day.plusDays(part.days());
            episodes.add(CareEpisode.builder()
                    .id("id-long" + i)
                    .periodOfCare(PERIOD)
                    .startedOn(day)
                    .startReason(i == 0 ? "S" : part.reason())
                    .ceasedOn(goesOn ? Optional.empty() : Optional.of(end.plusDays(part.gap())))
                    .ceasedReason(i + 1 < parts.size() ? "X1" : "E4A")
                    .legalStatus(part.status())
                    .build());
            placements.add(Placement.builder()
                    .id("id-place" + i)
                    .periodOfCare(PERIOD)
                    .startedOn(day)
                    .startReason(i == 0 ? "S" : part.reason())
                    .endedOn(goesOn ? Optional.empty() : Optional.of(end))
                    .type(part.type())
                    .build());
            day = end.plusDays(part.gap());
        }
        return Child.builder()
                .id("child")
                .bornOn(born)
                .careEpisodes(episodes)
                .placements(placements)
                .careReviews(CareEventArbitraries.reviews(PERIOD, start, steps))
                .build();
    }
}
