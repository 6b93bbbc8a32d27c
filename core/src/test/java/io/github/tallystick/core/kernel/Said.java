package io.github.tallystick.core.kernel;

import io.github.tallystick.core.Club;
import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Condition;
import io.github.tallystick.core.definition.Day;
import io.github.tallystick.core.definition.Same;
import io.github.tallystick.core.definition.When;
import io.github.tallystick.core.time.LookBack;
import io.github.tallystick.core.time.MonthEnd;
import io.github.tallystick.core.time.StartDay;
import io.github.tallystick.core.time.Timescale;
import io.github.tallystick.core.time.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Says things at random in the vocabulary, about some columns. */
record Said(
        Random random,
        List<Column> days,
        List<Column> flags,
        List<Column> codes,
        List<Column> amounts,
        List<Column> keys,
        Set<String> words) {

    /** About plans, by some words of the vocabulary alone. */
    static Said ofPlans(Random random, Set<String> words) {
        return new Said(
                random,
                List.of(Club.START, Club.END),
                List.of(Club.ACTIVE),
                List.of(Club.PLAN_KIND, Club.REASON),
                List.of(Club.PLAN_HOURS),
                List.of(Club.PLANS.key(), Club.PLAN_NUMBER),
                words);
    }

    /** The same words about other columns. */
    Said about(
            List<Column> otherDays,
            List<Column> otherFlags,
            List<Column> otherCodes,
            List<Column> otherAmounts,
            List<Column> otherKeys) {
        return new Said(random, otherDays, otherFlags, otherCodes, otherAmounts, otherKeys, words);
    }

    static <T> List<T> and(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }

    <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    String word(String... some) {
        List<String> allowed = Stream.of(some).filter(words::contains).toList();
        return allowed.isEmpty() ? some[0] : any(allowed);
    }

    private Window window() {
        return any(List.of(Window.asAt(), Window.monthsTo(1), Window.daysTo(20), Window.quarterTo()));
    }

    Day day(int depth) {
        if (depth == 0) {
            return any(days);
        }
        int less = depth - 1;
        return switch (word("Column", "After", "LookedBackTo", "Reached", "Earliest", "Latest", "If", "Fixed")) {
            case "After" ->
                new Day.After(
                        random.nextBoolean()
                                ? new Timescale.CalendarDays(random.nextInt(30), StartDay.NOT_COUNTED)
                                : new Timescale.Months(1, MonthEnd.LAST_DAY_OF_MONTH),
                        day(less));
            case "LookedBackTo" ->
                new Day.LookedBackTo(
                        any(List.of(LookBack.months(1), LookBack.lessThanMonths(1), new LookBack.Days(12))), day(less));
            case "Reached" -> new Day.Reached(window(), day(less));
            case "Earliest" -> new Day.Earliest(List.of(day(less), day(less)));
            case "Latest" -> new Day.Latest(List.of(day(less), day(less)));
            case "If" -> new Day.If(condition(less), day(less));
            case "Fixed" -> new Day.Fixed(Club.DAY_0.plusDays(random.nextInt(Club.SPAN)));
            default -> any(days);
        };
    }

    Condition condition(int depth) {
        int less = Math.max(0, depth - 1);
        return switch (word("Flag", "In", "Containing", "Enough", "OnOrBefore", "Given", "IsNot", "AllOf", "AnyOf")) {
            case "In" -> codes.isEmpty() ? given(less) : new Condition.In(any(codes), Set.of("a", "ab", "1"));
            case "Containing" -> codes.isEmpty() ? given(less) : new Condition.Containing(any(codes), "b");
            case "Enough" -> amounts.isEmpty() ? given(less) : new Condition.Enough(any(amounts), 2);
            case "OnOrBefore" -> new Condition.OnOrBefore(day(less), day(less));
            case "Given" -> given(less);
            case "IsNot" -> depth == 0 ? flag() : new Condition.IsNot(condition(less));
            case "AllOf" -> depth == 0 ? flag() : new Condition.AllOf(List.of(condition(less), condition(less)));
            case "AnyOf" -> depth == 0 ? flag() : new Condition.AnyOf(List.of(condition(less), condition(less)));
            default -> flag();
        };
    }

    private Condition given(int depth) {
        return new Condition.Given(day(depth));
    }

    private Condition flag() {
        return flags.isEmpty() ? given(0) : new Condition.Flag(any(flags));
    }

    /** A rule, which asks about other rows only where it may. */
    When when(int depth, boolean mayAskOthers) {
        int less = depth - 1;
        if (depth <= 0) {
            return simple(0);
        }
        return switch (word(
                "Simple",
                "All",
                "Any",
                "Not",
                "AtLeast",
                "AtMost",
                "Sum",
                "Mean",
                "Over",
                "OnThatDay",
                "Each",
                "Distinct")) {
            case "All" -> new When.All(List.of(when(less, mayAskOthers), when(less, mayAskOthers)));
            case "Any" -> new When.Any(List.of(when(less, mayAskOthers), when(less, mayAskOthers)));
            case "Not" -> new When.Not(when(less, mayAskOthers));
            case "AtLeast" -> new When.AtLeast(1 + random.nextInt(2), when(less, mayAskOthers));
            case "AtMost" -> new When.AtMost(random.nextInt(3), when(less, mayAskOthers));
            case "Mean" -> new When.Mean(List.of(when(less, mayAskOthers), when(less, mayAskOthers)));
            case "Sum" ->
                new When.Sum(List.of(
                        new When.Times(random.nextInt(4) - 1, when(less, mayAskOthers)),
                        new When.Times(1, when(less, mayAskOthers))));
            case "Over" -> new When.Over(window(), when(less, mayAskOthers));
            case "OnThatDay" -> new When.OnThatDay(day(less), when(less, mayAskOthers));
            case "Each" -> mayAskOthers ? each(less) : simple(less);
            case "Distinct" -> mayAskOthers ? distinct(less) : simple(less);
            default -> simple(less);
        };
    }

    private When simple(int depth) {
        int less = Math.max(0, depth);
        return switch (word("On", "Open", "MonthsBefore", "Touching", "From", "Exactly", "Whenever")) {
            case "Open" -> new When.Open(day(less), day(less));
            case "MonthsBefore" -> new When.MonthsBefore(1 + random.nextInt(2), new When.Open(day(0), day(0)));
            case "Touching" -> new When.Touching(day(less), day(less));
            case "From" -> new When.From(day(less));
            case "Exactly" -> new When.Exactly(day(less));
            case "Whenever" -> new When.Whenever(condition(less));
            default -> new When.On(day(less));
        };
    }

    /** The sum over other rows, of those that have something in common with these. */
    private When each(int depth) {
        SaidRows others = SaidRows.any(this, depth);
        return new When.Each(
                others.rows(), same(others), others.weight(), others.about().when(depth, false));
    }

    private Same same(SaidRows others) {
        List<Same> same = new ArrayList<>(List.of(Same.OWNER));
        List<Column> there = others.about().keys();
        if (keys.contains(Club.PLANS.key()) && there.contains(Club.PLANS.key())) {
            same.add(Same.of(Club.PLANS.key()));
        }
        if (keys.contains(Club.PLAN_NUMBER) && there.contains(Club.ABOUT)) {
            same.add(new Same(Club.PLAN_NUMBER, Club.ABOUT));
        }
        return any(same);
    }

    private When distinct(int depth) {
        SaidRows others = SaidRows.any(this, depth);
        Said about = others.about();
        return new When.Distinct(others.rows(), any(and(about.keys(), about.days())), about.when(depth, false));
    }
}
