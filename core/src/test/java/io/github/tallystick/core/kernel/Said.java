package io.github.tallystick.core.kernel;

import io.github.tallystick.core.Club;
import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Condition;
import io.github.tallystick.core.definition.Day;
import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.definition.Same;
import io.github.tallystick.core.definition.When;
import io.github.tallystick.core.time.LookBack;
import io.github.tallystick.core.time.MonthEnd;
import io.github.tallystick.core.time.StartDay;
import io.github.tallystick.core.time.Timescale;
import io.github.tallystick.core.time.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        Set<String> words) {
    static final Column OTHER = Column.day("other", "other day");

    /** About plans, by some words of the vocabulary alone. */
    static Said ofPlans(Random random, Set<String> words) {
        return new Said(
                random,
                List.of(Club.START, Club.END),
                List.of(Club.ACTIVE),
                List.of(Club.PLAN_KIND, Club.REASON),
                List.of(Club.PLAN_HOURS),
                words);
    }

    private Said ofVisits() {
        return new Said(
                random,
                List.of(Club.MADE, Club.LEFT, Club.START, Club.END),
                List.of(Club.SEEN, Club.ACTIVE),
                List.of(Club.VISIT_KIND, Club.PLAN_KIND),
                List.of(Club.VISIT_HOURS),
                words);
    }

    private Said ofNotes() {
        return new Said(
                random,
                List.of(Club.WRITTEN, Club.CLOSED),
                List.of(Club.URGENT),
                List.of(Club.NOTE_KIND),
                List.of(Club.NOTE_HOURS),
                words);
    }

    private Said withDay(Column day) {
        List<Column> more = new ArrayList<>(days);
        more.add(day);
        return new Said(random, more, flags, codes, amounts, words);
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private String word(String... some) {
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
            case "In" -> new Condition.In(any(codes), Set.of("a", "ab"));
            case "Containing" -> new Condition.Containing(any(codes), "b");
            case "Enough" -> new Condition.Enough(any(amounts), 2);
            case "OnOrBefore" -> new Condition.OnOrBefore(day(less), day(less));
            case "Given" -> new Condition.Given(day(less));
            case "IsNot" -> depth == 0 ? new Condition.Flag(any(flags)) : new Condition.IsNot(condition(less));
            case "AllOf" ->
                depth == 0
                        ? new Condition.Flag(any(flags))
                        : new Condition.AllOf(List.of(condition(less), condition(less)));
            case "AnyOf" ->
                depth == 0
                        ? new Condition.Flag(any(flags))
                        : new Condition.AnyOf(List.of(condition(less), condition(less)));
            default -> new Condition.Flag(any(flags));
        };
    }

    /** A rule of whole numbers, which asks about other rows only where it is about plans. */
    When when(int depth, boolean ofPlans) {
        int less = depth - 1;
        if (depth <= 0) {
            return simple(0);
        }
        return switch (word(
                "Simple", "All", "Any", "Not", "AtLeast", "AtMost", "Sum", "Over", "OnThatDay", "Each", "Distinct")) {
            case "All" -> new When.All(List.of(when(less, ofPlans), when(less, ofPlans)));
            case "Any" -> new When.Any(List.of(when(less, ofPlans), when(less, ofPlans)));
            case "Not" -> new When.Not(when(less, ofPlans));
            case "AtLeast" -> new When.AtLeast(1 + random.nextInt(2), when(less, ofPlans));
            case "AtMost" -> new When.AtMost(random.nextInt(3), when(less, ofPlans));
            case "Sum" ->
                new When.Sum(List.of(
                        new When.Times(1 + random.nextInt(2), when(less, ofPlans)),
                        new When.Times(1, when(less, ofPlans))));
            case "Over" -> new When.Over(window(), when(less, ofPlans));
            case "OnThatDay" -> new When.OnThatDay(day(less), when(less, ofPlans));
            case "Each" -> ofPlans ? each(less) : simple(less);
            case "Distinct" ->
                ofPlans
                        ? new When.Distinct(
                                new Rows.Every(Club.NOTES),
                                any(List.of(Club.ABOUT, Club.WRITTEN)),
                                ofNotes().when(less, false))
                        : simple(less);
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

    private When each(int depth) {
        boolean ofVisits = random.nextBoolean();
        Said others = ofVisits ? ofVisits() : ofNotes();
        Rows every = new Rows.Every(ofVisits ? Club.VISITS : Club.NOTES);
        Same same = random.nextBoolean()
                ? Same.OWNER
                : ofVisits ? Same.of(Club.PLANS.key()) : new Same(Club.PLAN_NUMBER, Club.ABOUT);
        Column day = ofVisits ? Club.MADE : Club.WRITTEN;
        Column within = random.nextBoolean() ? Column.OWNER : ofVisits ? Club.PLANS.key() : Club.ABOUT;
        Optional<Column> weight = random.nextBoolean() ? Optional.empty() : Optional.of(any(others.amounts));
        return switch (word("Every", "Where", "WithNeighbour", "WithLatest", "Clocks")) {
            case "Where" ->
                new When.Each(
                        new Rows.Where(every, others.condition(depth)),
                        same,
                        Optional.empty(),
                        others.when(depth, false));
            case "WithNeighbour" ->
                new When.Each(
                        new Rows.WithNeighbour(
                                every,
                                within,
                                List.of(day),
                                any(List.of(Rows.Neighbour.NEXT, Rows.Neighbour.PREVIOUS)),
                                any(others.days),
                                OTHER),
                        same,
                        Optional.empty(),
                        others.withDay(OTHER).when(depth, false));
            case "WithLatest" ->
                new When.Each(
                        new Rows.WithLatest(
                                every,
                                random.nextBoolean() ? every : new Rows.Where(every, others.condition(0)),
                                day,
                                day,
                                Optional.empty(),
                                OTHER),
                        same,
                        Optional.empty(),
                        others.withDay(OTHER).when(depth, false));
            case "Clocks" -> clocks(depth);
            default -> new When.Each(every, same, weight, others.when(depth, false));
        };
    }

    private When clocks(int depth) {
        Rows.Clock as = new Rows.Clock(
                Column.day("clock-started", "started"),
                Column.flag("clock-first", "first"),
                Column.flag("clock-second", "second"),
                Column.day("clock-due", "due"),
                Column.day("clock-next", "next"),
                Column.day("clock-recorded", "recorded"));
        Rows clocks = new Rows.Clocks(
                new Rows.Every(Club.PLANS),
                Club.START,
                Club.END,
                new Rows.Every(Club.VISITS),
                Same.of(Club.PLANS.key()),
                Club.MADE,
                true,
                random.nextBoolean(),
                false,
                Optional.empty(),
                new Day.After(new Timescale.CalendarDays(14, StartDay.NOT_COUNTED), as.started()),
                as);
        Said others = new Said(
                random,
                List.of(as.started(), as.due(), as.next(), Club.START, Club.END),
                List.of(as.isFirst(), Club.ACTIVE),
                List.of(Club.PLAN_KIND),
                List.of(Club.PLAN_HOURS),
                words);
        return new When.Each(clocks, Same.of(Club.PLANS.key()), Optional.empty(), others.when(depth, false));
    }
}
