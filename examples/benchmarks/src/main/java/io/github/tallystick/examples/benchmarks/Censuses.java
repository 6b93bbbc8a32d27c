package io.github.tallystick.examples.benchmarks;

import io.github.tallystick.indicators.facts.CensusLine;
import io.github.tallystick.indicators.facts.CensusPost;
import io.github.tallystick.indicators.facts.Fte;
import io.github.tallystick.indicators.facts.WorkforceCensus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Invents a workforce census of every council and year. */
final class Censuses {
    private static final int YEARS = 6;
    private static final long HUNDREDTH = Fte.PARTS_OF_ONE / 100;

    private final Diary diary;

    Censuses(Diary diary) {
        this.diary = diary;
    }

    /** Censuses of so many workers in every year. */
    Population<WorkforceCensus> population(int workers) {
        List<WorkforceCensus> censuses = new ArrayList<>();
        for (int number = 0; number < YEARS * SixYears.COUNCILS; number++) {
            LocalDate day = LocalDate.of(2018 + number / SixYears.COUNCILS, 9, 30);
            censuses.add(census(number, day, 1 + workers / SixYears.COUNCILS));
        }
        return LaidOut.population(WorkforceCensus.class, "censuses", censuses, CensusLine.TABLE);
    }

    private WorkforceCensus census(int number, LocalDate day, int workers) {
        List<CensusPost> posts = new ArrayList<>();
        for (int post = 0; post < workers; post++) {
            posts.add(post(post, day));
        }
        return WorkforceCensus.builder()
                .id(Integer.toString(number))
                .takenOn(day)
                .vacancies(new Fte(diary.number(5000) * HUNDREDTH))
                .agencyCoveringVacancies(new Fte(diary.number(2000) * HUNDREDTH))
                .posts(posts)
                .build();
    }

    private CensusPost post(int number, LocalDate day) {
        boolean hasCases = diary.number(3) > 0;
        Fte fte = new Fte((20 + diary.number(81)) * HUNDREDTH);
        boolean hasLeft = diary.number(8) == 0;
        return CensusPost.builder()
                .id(Integer.toString(number))
                .takenOn(day)
                .agency(diary.number(6) == 0)
                .fte(fte)
                .startedOn(day.minusDays(400L + diary.number(2000)))
                .endedOn(hasLeft ? Optional.of(day.minusDays(diary.number(364))) : Optional.empty())
                .cases(hasCases ? OptionalInt.of(diary.number(30)) : OptionalInt.empty())
                .caseFte(hasCases ? Optional.of(fte) : Optional.empty())
                .build();
    }
}
