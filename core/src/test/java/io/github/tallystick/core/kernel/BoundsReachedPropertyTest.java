package io.github.tallystick.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.Club;
import io.github.tallystick.core.Club.Member;
import io.github.tallystick.core.Club.Plan;
import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.definition.Clause;
import io.github.tallystick.core.definition.Condition;
import io.github.tallystick.core.definition.Day;
import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.definition.Term;
import io.github.tallystick.core.definition.When;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.core.time.LookBack;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.core.time.StartDay;
import io.github.tallystick.core.time.Timescale;
import io.github.tallystick.core.time.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The bounds are no wider than they must be: where one day alone is open, the figure can come to the lowest and to the highest. */
class BoundsReachedPropertyTest {
    private static final int LATEST = 100;
    private static final Day DUE = new Day.After(new Timescale.CalendarDays(10, StartDay.NOT_COUNTED), Club.START);
    private static final Day AFTERWARDS = new Day.After(new Timescale.CalendarDays(5, StartDay.NOT_COUNTED), Club.END);
    private static final Day FIXED = new Day.Fixed(Club.DAY_0.plusDays(40));
    private static final When OPEN = new When.Open(Club.START, Club.END);
    private static final Condition IN_TIME = new Condition.OnOrBefore(Club.END, DUE);

    @Provide
    Arbitrary<When> rules() {
        return Arbitraries.of(
                new When.On(Club.END),
                OPEN,
                new When.Touching(Club.START, Club.END),
                new When.From(Club.END),
                new When.Exactly(Club.END),
                new When.Whenever(IN_TIME),
                new When.Whenever(new Condition.IsNot(IN_TIME)),
                new When.Whenever(new Condition.Given(Club.END)),
                new When.Whenever(new Condition.In(Club.REASON, java.util.Set.of("a"))),
                new When.Whenever(new Condition.AllOf(List.of(IN_TIME, new Condition.Flag(Club.ACTIVE)))),
                new When.Whenever(new Condition.AnyOf(List.of(IN_TIME, new Condition.Flag(Club.ACTIVE)))),
                new When.Not(OPEN),
                new When.Any(List.of(OPEN, new When.Exactly(Club.START))),
                new When.All(List.of(OPEN, new When.From(FIXED))),
                new When.AtMost(0, OPEN),
                new When.Sum(List.of(new When.Times(2, new When.On(Club.END)))),
                new When.Mean(List.of(OPEN, new When.From(Club.START))),
                new When.Over(Window.monthsTo(2), new When.On(Club.END)),
                new When.MonthsBefore(1, new When.Open(Club.START, Club.END)),
                new When.OnThatDay(FIXED, OPEN),
                new When.On(AFTERWARDS),
                new When.On(new Day.LookedBackTo(LookBack.months(1), Club.END)),
                new When.Exactly(new Day.Earliest(List.of(Club.END, FIXED))),
                new When.From(new Day.Latest(List.of(Club.END, FIXED))),
                new When.From(new Day.If(new Condition.Flag(Club.ACTIVE), Club.END)),
                new When.From(new Day.Reached(Window.monthsTo(1), Club.END)));
    }

    private static Indicator<Member> counting(When when) {
        return Club.indicator(
                Formula.count("{1}", new Rows.Every(Club.PLANS), Term.number(Clause.clause("plans", when))));
    }

    private static Member member(int start, int end, boolean active) {
        String reason = end < 0 ? "" : List.of("a", "b").get(end % 2);
        return new Member("m", List.of(new Plan("p", start, end, active, "a", reason, 0, List.of())), List.of());
    }

    private static Optional<Fraction> value(When when, Member member, ReportingPeriod period) {
        return Evaluation.of(counting(when), List.of(member))
                .figure(period)
                .outcome()
                .value();
    }

    /** By trying each later day on which the plan may end, and that it does not. */
    @Property(tries = 500)
    void the_figure_can_come_to_each_of_them(
            @ForAll("rules") When when,
            @ForAll boolean active,
            @ForAll @IntRange(max = 60) int day,
            @ForAll @IntRange(max = 60) int before,
            @ForAll @IntRange(max = 60) int later) {
        LocalDate last = Club.DAY_0.plusDays(Math.max(0, day - 20) + later);
        ReportingPeriod period = ReportingPeriod.of(last.minusDays(20), last);
        int start = Math.max(0, day - before);
        NavigableSet<Fraction> possible = new TreeSet<>();
        value(when, member(start, -1, active), period).ifPresent(possible::add);
        IntStream.range(day + 1, day + LATEST)
                .forEach(end -> value(when, member(start, end, active), period).ifPresent(possible::add));
        Outcome told = Evaluation.of(counting(when), List.of(member(start, -1, active)))
                .extractedOn(Club.DAY_0.plusDays(day))
                .figure(period)
                .outcome();
        if (told instanceof Outcome.Incomplete bounds) {
            assertThat(bounds.lowest()).contains(possible.first());
            assertThat(bounds.highest()).contains(possible.last());
        } else {
            assertThat(possible).containsExactly(told.value().orElseThrow());
        }
    }
}
