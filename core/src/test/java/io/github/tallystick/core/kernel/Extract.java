package io.github.tallystick.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.Club;
import io.github.tallystick.core.Club.Member;
import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.calc.Explanation;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.core.result.Tally;
import io.github.tallystick.core.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Records extracted on a day, all that happens to them later, and a formula that counts both. */
record Extract(SaidFormula said, int day, ReportingPeriod period, List<Member> seen, List<Member> later) {
    static Extract at(Random random, SaidFormula said) {
        int day = random.nextInt(Club.SPAN);
        List<Member> seen = new ArrayList<>();
        List<Member> later = new ArrayList<>();
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            Member member = Club.withDaysMissing(Club.member("m" + i, random), day, random);
            seen.add(Club.seen(member, day));
            later.add(Club.withoutMoreAfter(member, day, said.complete()));
        }
        LocalDate last = Club.DAY_0.plusDays(random.nextInt(Club.SPAN + 10));
        return new Extract(said, day, ReportingPeriod.of(last.minusDays(random.nextInt(30)), last), seen, later);
    }

    /** Extracted when all that is known has come and the period is over. */
    static Extract ofEnded(Random random, SaidFormula said) {
        Member member = Club.ended(Club.member("m", random), Club.SPAN);
        LocalDate last = Club.DAY_0.plusDays(random.nextInt(Club.SPAN + 10));
        ReportingPeriod period = ReportingPeriod.of(last.minusDays(random.nextInt(30)), last);
        return new Extract(said, 2 * Club.SPAN, period, List.of(member), List.of(member));
    }

    private Indicator<Member> indicator() {
        return Club.indicator(said.formula());
    }

    private Evaluation<Member> extracted(List<Member> members) {
        return Evaluation.of(indicator(), members).extractedOn(Club.DAY_0.plusDays(day));
    }

    Outcome told() {
        return extracted(seen).figure(period).outcome();
    }

    /** What the units that were known on the day come to in the end. */
    Outcome inTheEnd() {
        Tally sum = Tally.NOTHING;
        for (int i = 0; i < seen.size(); i++) {
            Set<String> known = extracted(List.of(seen.get(i))).explain(period).stream()
                    .map(Explanation::unit)
                    .collect(Collectors.toSet());
            for (Explanation unit :
                    Evaluation.of(indicator(), List.of(later.get(i))).explain(period)) {
                if (known.contains(unit.unit())) {
                    sum = sum.plus(new Tally(unit.numerator(), unit.denominator()));
                }
            }
        }
        return said.formula().outcome(sum);
    }

    void assertHolds() {
        Outcome told = told();
        Outcome end = inTheEnd();
        boolean holds = told instanceof Outcome.Incomplete incomplete
                ? end.value().isEmpty() || isWithin(end.value().get(), incomplete)
                : told.value().equals(end.value());
        assertThat(holds).as("%s, later %s%n%s", told, end, this).isTrue();
    }

    private static boolean isWithin(Fraction value, Outcome.Incomplete bounds) {
        return bounds.lowest().filter(low -> low.compareTo(value) > 0).isEmpty()
                && bounds.highest().filter(high -> high.compareTo(value) < 0).isEmpty();
    }

    @Override
    public String toString() {
        return "above %s%nbelow %s%nof %s%nseen on day %d in %s%nseen  %s%nlater %s"
                .formatted(said.above(), said.below(), said.rows(), day, period, seen, later);
    }
}
