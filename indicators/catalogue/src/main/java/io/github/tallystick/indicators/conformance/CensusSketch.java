package io.github.tallystick.indicators.conformance;

import io.github.tallystick.indicators.facts.CensusPost;
import io.github.tallystick.indicators.facts.Fte;
import io.github.tallystick.indicators.facts.WorkforceCensus;
import io.github.tallystick.indicators.facts.WorkforceCensusBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws workforce censuses of a few posts. */
final class CensusSketch implements Sketch<WorkforceCensus> {
    private static final List<String> FTES = List.of("1", "0.5", "0.8");
    private static final Fte NONE = new Fte(0);
    private static final int MOST_POSTS = 3;
    private static final int THREE_YEARS = 3 * 365;

    @Override
    public WorkforceCensus draw(Days days, Set<String> needs) {
        LocalDate takenOn = days.censusDay();
        return WorkforceCensus.builder()
                .id("a census")
                .takenOn(takenOn)
                .vacancies(days.onceIn(2) ? NONE : Fte.of(days.of(FTES)))
                .agencyCoveringVacancies(days.onceIn(2) ? NONE : Fte.of(days.of(FTES)))
                .posts(IntStream.rangeClosed(0, days.upTo(MOST_POSTS))
                        .mapToObj(i -> post(days, i, takenOn))
                        .toList())
                .build();
    }

    private static CensusPost post(Days days, int number, LocalDate takenOn) {
        LocalDate started = takenOn.minusDays(days.upTo(THREE_YEARS));
        Optional<LocalDate> ended = days.onceIn(2) ? Optional.empty() : Optional.of(takenOn.minusDays(days.upTo(364)));
        return CensusPost.builder()
                .id("post " + number)
                .takenOn(takenOn)
                .agency(days.onceIn(3))
                .fte(Fte.of(days.of(FTES)))
                .startedOn(started)
                .endedOn(ended.filter(day -> !day.isBefore(started)))
                .caseFte(Fte.of(days.of(FTES)))
                .cases(days.onceIn(3) ? OptionalInt.empty() : OptionalInt.of(days.upTo(20)))
                .build();
    }

    @Override
    public Stream<WorkforceCensus> smaller(WorkforceCensus census) {
        Stream<WorkforceCensusBuilder> numbers = Stream.concat(
                Stream.of(census)
                        .filter(each -> !each.vacancies().equals(NONE))
                        .map(each -> like(each).vacancies(NONE)),
                Stream.of(census)
                        .filter(each -> !each.agencyCoveringVacancies().equals(NONE))
                        .map(each -> like(each).agencyCoveringVacancies(NONE)));
        return Stream.concat(
                        numbers,
                        Sketch.without(census.posts()).map(rest -> like(census).posts(rest)))
                .map(WorkforceCensusBuilder::build);
    }

    private static WorkforceCensusBuilder like(WorkforceCensus census) {
        return WorkforceCensus.builder().from(census);
    }

    @Override
    public int records(WorkforceCensus census) {
        return census.posts().size()
                + (census.vacancies().equals(NONE) ? 0 : 1)
                + (census.agencyCoveringVacancies().equals(NONE) ? 0 : 1);
    }
}
