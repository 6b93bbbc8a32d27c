package io.github.tallystick.core.definition;

import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Timescale;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.core.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What follows from a definition: what records it needs, how far back they must reach, over which window it looks, and by which
 * working days it counts. Nothing of that is typed beside the definition.
 */
record Derivation(List<Object> said) {
    private static final int CHILDHOOD_MONTHS = 18 * 12;
    private static final int DAYS_OF_A_MONTH = 28;
    private static final int WORKING_DAYS_OF_A_MONTH = 18;
    /** Any date tells which of two windows starts earlier. */
    private static final int SOME_DAY = EpochDay.of(LocalDate.of(2019, 3, 31));

    static Derivation of(Formula<?, ?> formula) {
        return new Derivation(Stream.concat(
                        Stream.of(formula.units()),
                        Stream.of(formula.denominator(), formula.numerator())
                                .flatMap(side -> Stream.concat(
                                        side.clauses().stream().map(Clause::rule), Stream.of(side.weight()))))
                .distinct()
                .toList());
    }

    /** The items that the records must hold, by name. On which day the event of a clock was recorded decides nothing. */
    Set<String> needs() {
        Set<String> needs = new TreeSet<>();
        said.forEach(each -> addNeeds(each, needs));
        return needs;
    }

    /** What stands in only where a column is not given is not needed: records that give the column do without. */
    private static void addNeeds(Object value, Set<String> needs) {
        if (value instanceof Column column) {
            needs.addAll(column.items());
        } else if (value instanceof Day.If standsIn && isForOneNotGiven(standsIn.condition())) {
            addNeeds(standsIn.condition(), needs);
        } else {
            Nodes.parts(value)
                    .filter(part -> !(value instanceof Rows.Clocks clocks && part == clocks.recorded()))
                    .forEach(part -> addNeeds(part, needs));
        }
    }

    private static boolean isForOneNotGiven(Condition condition) {
        return condition instanceof Condition.IsNot not
                && not.condition() instanceof Condition.Given given
                && given.day() instanceof Column;
    }

    /** The items without which every record would seem to have been known. */
    Set<String> needsForKnownAt() {
        Set<String> needs = new TreeSet<>();
        Nodes.tables(said).forEach(table -> table.recorded().ifPresent(column -> needs.addAll(column.items())));
        return needs;
    }

    /** The working days by which deadlines are counted. */
    Optional<WorkingCalendar> workingDays() {
        return all(Timescale.class)
                .flatMap(each -> each.workingCalendar().stream())
                .findFirst();
    }

    /** The window looked at whatever period is asked for: the longest that is named, or the last day alone. */
    Optional<Window> ownWindow() {
        List<Window> named = new ArrayList<>();
        return said.stream().allMatch(each -> isOwn(each, named))
                ? Optional.of(named.stream()
                        .min(Comparator.comparingInt(window -> window.firstDay(SOME_DAY)))
                        .orElse(Window.asAt()))
                : Optional.empty();
    }

    /** The day on which each unit happens; empty where units are a stock. */
    static Optional<Day> eventDay(Formula<?, ?> formula) {
        List<Day> days = new ArrayList<>();
        Term<?> side = formula.scale() == Formula.Scale.COUNT ? formula.numerator() : formula.denominator();
        for (Clause<?> clause : side.clauses()) {
            eventDay(clause.rule(), days);
        }
        return days.stream().findFirst();
    }

    private static void eventDay(Object rule, List<Day> into) {
        if (rule instanceof When.On on) {
            into.add(on.day());
        } else if (rule instanceof When.Over || rule instanceof When.All) {
            Nodes.parts(rule)
                    .flatMap(part -> part instanceof List<?> list ? list.stream() : Stream.of(part))
                    .forEach(part -> eventDay(part, into));
        }
    }

    /** Whether nothing looks at the period asked for. */
    private static boolean isOwn(Object value, List<Window> named) {
        if (value instanceof When.On || value instanceof When.Touching) {
            return false;
        }
        if (value instanceof When.Over over) {
            named.add(over.own());
            return true;
        }
        if (value instanceof When.MonthsBefore before && before.months() > 0) {
            named.add(Window.monthsTo(before.months()));
            return true;
        }
        return Nodes.parts(value).allMatch(part -> isOwn(part, named));
    }

    /** How many months before its window earlier records must be there. */
    int lookBackMonths() {
        int looked = all(Condition.OnOrBefore.class)
                .mapToInt(Derivation::looked)
                .max()
                .orElse(0);
        int start = ownWindow().map(window -> window.firstDay(SOME_DAY)).orElse(SOME_DAY);
        int reached = all(Day.Reached.class)
                .filter(each -> isMade(each.day()))
                .mapToInt(each -> reached(each, start))
                .max()
                .orElse(0);
        int upTo = all(Rows.WithLatest.class).anyMatch(each -> each.upTo().isPresent()) ? CHILDHOOD_MONTHS : 0;
        int clocks = all(Rows.Clocks.class).mapToInt(Derivation::clocks).max().orElse(0);
        return Math.max(Math.max(looked + upTo, reached), clocks);
    }

    /** An earlier record of the same child, such as a referral, is looked for so far back. */
    private static int looked(Condition.OnOrBefore order) {
        return order.first() instanceof Day.LookedBackTo back && isMade(order.second())
                ? back.back().monthsReached()
                : 0;
    }

    /** What is reached before the first day of the window that is looked at. */
    private static int reached(Day.Reached reached, int start) {
        int days = start - reached.window().firstDay(SOME_DAY);
        return days <= 0 ? 0 : (days + DAYS_OF_A_MONTH + 3) / (DAYS_OF_A_MONTH + 3);
    }

    private static boolean isMade(Day day) {
        return day instanceof Column column && column.table().isEmpty();
    }

    /** An event is due from the one before it; where the second differs from later ones, from the two before. */
    private static int clocks(Rows.Clocks clocks) {
        if (clocks.again()) {
            return CHILDHOOD_MONTHS;
        }
        int longest = all(List.of(clocks.due()), Timescale.class)
                .mapToInt(Derivation::months)
                .max()
                .orElse(0);
        boolean counts =
                Nodes.columns(List.of(clocks.due())).contains(clocks.as().isSecond());
        return counts ? 2 * longest : longest;
    }

    private static int months(Timescale within) {
        if (within instanceof Timescale.Months months) {
            return months.months();
        }
        if (within instanceof Timescale.CalendarDays days) {
            return 1 + days.days() / (DAYS_OF_A_MONTH + 3);
        }
        if (within instanceof Timescale.UntilNextWorkingDay until) {
            return months(until.before());
        }
        return 1 + ((Timescale.WorkingDays) within).days() / WORKING_DAYS_OF_A_MONTH;
    }

    private <T> Stream<T> all(Class<T> type) {
        return all(said, type);
    }

    private static <T> Stream<T> all(List<?> values, Class<T> type) {
        List<T> found = new ArrayList<>();
        Nodes.walk(values, each -> {
            if (type.isInstance(each)) {
                found.add(type.cast(each));
            }
        });
        return found.stream();
    }
}
