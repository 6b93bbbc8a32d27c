package io.github.tallystick.indicators;

import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Tally;
import io.github.tallystick.indicators.facts.CensusPost;
import io.github.tallystick.indicators.facts.Fte;
import io.github.tallystick.indicators.facts.WorkforceCensus;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** The indicators of the workforce census once more, as plainly as their words. */
final class SlowCensus {
    private SlowCensus() {}

    static Tally tally(String code, List<WorkforceCensus> censuses, LocalDate last) {
        for (WorkforceCensus census : censuses) {
            if (census.takenOn().equals(last)) {
                Tally tally = tally(code, census);
                return tally.denominator().isZero() ? Tally.NOTHING : tally;
            }
        }
        return Tally.NOTHING;
    }

    private static Tally tally(String code, WorkforceCensus census) {
        Fraction permanent =
                sum(census, post -> !post.agency() && post.endedOn().isEmpty());
        Fraction all = sum(census, post -> post.endedOn().isEmpty());
        Fraction vacancies = fraction(census.vacancies());
        return switch (code) {
            case "csww.turnover" -> new Tally(sum(census, SlowCensus::left), permanent);
            case "csww.vacancy" -> new Tally(vacancies, vacancies.plus(permanent));
            case "csww.agency" ->
                new Tally(sum(census, post -> post.agency() && post.endedOn().isEmpty()), all);
            case "csww.caseload" -> caseload(census);
            default -> throw new IllegalArgumentException(code);
        };
    }

    /** From 1 October of the year before to 30 September, having started before that 1 October. */
    private static boolean left(CensusPost post) {
        LocalDate october = LocalDate.of(post.takenOn().getYear() - 1, 10, 1);
        return !post.agency()
                && post.endedOn().isPresent()
                && post.endedOn().get().compareTo(october) >= 0
                && post.endedOn().get().compareTo(post.takenOn()) <= 0
                && post.startedOn().isPresent()
                && post.startedOn().get().compareTo(october) < 0;
    }

    private static Tally caseload(WorkforceCensus census) {
        Fraction cases = Fraction.ZERO;
        Fraction hours = Fraction.ZERO;
        for (CensusPost post : census.posts()) {
            Fraction fte = post.caseFte().map(SlowCensus::fraction).orElse(Fraction.ZERO);
            if (post.cases().orElse(0) >= 1 && !fte.isZero()) {
                cases = cases.plus(Fraction.of(post.cases().getAsInt()));
                hours = hours.plus(fte);
            }
        }
        return new Tally(cases, hours);
    }

    private static Fraction sum(WorkforceCensus census, Predicate<CensusPost> counted) {
        return census.posts().stream()
                .filter(counted)
                .map(post -> fraction(post.fte()))
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    private static Fraction fraction(Fte fte) {
        return Fraction.of(fte.billionths(), Fte.PARTS_OF_ONE);
    }
}
