package io.github.tallystick.indicators;

import io.github.tallystick.indicators.facts.CensusPost;
import io.github.tallystick.indicators.facts.Fte;
import io.github.tallystick.indicators.facts.WorkforceCensus;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Workforce censuses of a few posts, on the two 30 Septembers of the days of the other facts. */
final class CensusArbitraries {
    private static final List<LocalDate> DAYS = List.of(LocalDate.of(2019, 9, 30), LocalDate.of(2020, 9, 30));

    private CensusArbitraries() {}

    static Arbitrary<List<WorkforceCensus>> censuses() {
        return Arbitraries.of(DAYS)
                .flatMap(CensusArbitraries::census)
                .list()
                .ofMaxSize(DAYS.size())
                .uniqueElements(WorkforceCensus::takenOn);
    }

    private static Arbitrary<WorkforceCensus> census(LocalDate takenOn) {
        Arbitrary<Fte> numbers = Arbitraries.of("0", "0.49", "3", "2.5").map(Fte::of);
        return Combinators.combine(numbers, numbers, posts(takenOn).list().ofMaxSize(5))
                .as((vacancies, cover, posts) -> WorkforceCensus.builder()
                        .id("799 " + takenOn)
                        .takenOn(takenOn)
                        .vacancies(vacancies)
                        .agencyCoveringVacancies(cover)
                        .posts(posts)
                        .build());
    }

    /** Starts and ends about the first and the last day of the year of the census, more often than on others. */
    private static Arbitrary<CensusPost> posts(LocalDate takenOn) {
        Arbitrary<Fte> ftes = Arbitraries.of("1", "0.5", "0", "0.333333").map(Fte::of);
        Arbitrary<Integer> back = Arbitraries.oneOf(
                Arbitraries.of(364, 365, 366, 367), Arbitraries.integers().between(0, 900));
        Arbitrary<Integer> held = Arbitraries.oneOf(
                Arbitraries.of(0, 1, 364, 365, 366, 367), Arbitraries.integers().between(0, 900));
        Arbitrary<OptionalInt> cases =
                Arbitraries.of(-1, 0, 1, 17).map(i -> i < 0 ? OptionalInt.empty() : OptionalInt.of(i));
        return Combinators.combine(
                        DomainArbitraries.ids(),
                        ftes,
                        back.map(takenOn::minusDays).optional(0.9),
                        held.optional(0.5),
                        ftes.optional(0.8),
                        cases,
                        Arbitraries.of(true, false, false))
                .as((id, fte, started, days, caseFte, number, agency) -> CensusPost.builder()
                        .id(id)
                        .takenOn(takenOn)
                        .agency(agency)
                        .fte(fte)
                        .startedOn(started)
                        .endedOn(days.map(
                                each -> started.orElse(takenOn.minusDays(400)).plusDays(each)))
                        .caseFte(caseFte)
                        .cases(number)
                        .build());
    }
}
