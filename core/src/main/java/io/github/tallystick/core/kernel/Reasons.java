package io.github.tallystick.core.kernel;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Column.Kind;
import io.github.tallystick.core.definition.Condition;
import io.github.tallystick.core.definition.Day;
import io.github.tallystick.core.definition.Nodes;
import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.definition.Same;
import io.github.tallystick.core.definition.When;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Timescale;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says why a row counts or does not: the days, codes and flags that a rule looks at, in words, from the rule itself. */
final class Reasons {
    private static final int MOST_ROWS = 40;

    /** The days of which columns that are added stand for a deadline. */
    private final Map<Column, Day> deadlines = new HashMap<>();

    Reasons(List<?> said) {
        Nodes.walk(said, each -> {
            if (each instanceof Rows.Clocks clocks && clocks.due() instanceof Day.After) {
                deadlines.put(clocks.as().due(), clocks.due());
            }
        });
    }

    /** Why a record cannot be used, with the two days that are in the wrong order. */
    static String refusal(String words, Condition condition, Frame rows, int row) {
        if (!(condition instanceof Condition.OnOrBefore order)) {
            return words;
        }
        Set<String> days = new LinkedHashSet<>();
        new Reasons(List.of()).order(order, rows, row, days);
        return words + ": " + String.join(", ", days);
    }

    String of(When when, Frame rows, SubRows others, int row) {
        return String.join("; ", pieces(when, rows, others, row));
    }

    private Set<String> pieces(When when, Frame rows, SubRows others, int row) {
        Set<String> words = new LinkedHashSet<>();
        add(when, rows, others, row, words);
        words.remove("");
        // What is said again with more beside it is said once.
        words.removeIf(each -> words.stream().anyMatch(other -> other.startsWith(each + ", ")));
        return words;
    }

    private void add(When when, Frame rows, SubRows others, int row, Set<String> into) {
        if (when instanceof When.On on) {
            into.add(day(on.day(), rows, row));
        } else if (when instanceof When.Open open) {
            spell(open.start(), open.end(), rows, row, into);
        } else if (when instanceof When.Touching touching) {
            spell(touching.first(), touching.last(), rows, row, into);
        } else if (when instanceof When.From from) {
            into.add(since(from.day(), rows, row));
        } else if (when instanceof When.Exactly exactly) {
            into.add(day(exactly.day(), rows, row));
        } else if (when instanceof When.Whenever whenever) {
            add(whenever.condition(), rows, row, into);
        } else if (when instanceof When.Each each) {
            rows(each.rows(), each.same(), each.when(), rows, others, row, into);
        } else if (when instanceof When.Distinct distinct) {
            distinct(distinct, rows, others, row, into);
        } else {
            parts(when).forEach(part -> add(part, rows, others, row, into));
        }
    }

    private static Stream<When> parts(When when) {
        if (when instanceof When.Sum sum) {
            return sum.terms().stream().map(When.Times::when);
        }
        if (when instanceof When.MonthsBefore before) {
            return Stream.of(before.open());
        }
        return Nodes.parts(when)
                .flatMap(part -> part instanceof List<?> list ? list.stream() : Stream.of(part))
                .filter(When.class::isInstance)
                .map(When.class::cast);
    }

    /** What other rows say: spells of the same kind joined, all else each in its own words, as many as a reader can take in. */
    private void rows(Rows which, Same same, When when, Frame rows, SubRows others, int row, Set<String> into) {
        SubRows.Rows found = others.of(which, same);
        Set<String> words = new LinkedHashSet<>();
        Spells spells = new Spells();
        for (int other : found.of(rows, row)) {
            if (found.frame().isFact(other) && !spells.add(when, found.frame(), other)) {
                words.add(String.join(", ", pieces(when, found.frame(), others, other)));
            }
        }
        spells.inWords().ifPresent(words::add);
        list(words, which, into);
    }

    private static void list(Set<String> words, Rows which, Set<String> into) {
        if (words.isEmpty()) {
            into.add("no " + what(which));
        }
        words.stream().limit(MOST_ROWS).forEach(into::add);
        if (words.size() > MOST_ROWS) {
            into.add("and " + (words.size() - MOST_ROWS) + " more");
        }
    }

    private static String what(Rows which) {
        return Nodes.tables(List.of(which)).stream()
                .reduce((first, last) -> last)
                .map(table -> table.name().replace('-', ' '))
                .orElse("record");
    }

    /** Different persons, such as social workers, each with the days of all its rows, by number. */
    private void distinct(When.Distinct distinct, Frame rows, SubRows others, int row, Set<String> into) {
        SubRows.Rows found = others.of(distinct.rows(), Same.OWNER);
        int[] keys = found.frame().days(distinct.key())[0];
        Map<Integer, Spells> byKey = new LinkedHashMap<>();
        Set<String> words = new LinkedHashSet<>();
        for (int other : found.of(rows, row)) {
            if (found.frame().isFact(other)
                    && !byKey.computeIfAbsent(keys[other], any -> new Spells())
                            .add(distinct.when(), found.frame(), other)) {
                words.add(String.join(", ", pieces(distinct.when(), found.frame(), others, other)));
            }
        }
        int number = 0;
        for (Spells spells : Spells.inOrder(byKey.values())) {
            number++;
            String which = distinct.key().words() + " " + number + ": ";
            spells.inWords().ifPresent(each -> words.add(which + each));
        }
        list(words, distinct.rows(), into);
    }

    private void add(Condition condition, Frame rows, int row, Set<String> into) {
        if (condition instanceof Condition.Flag flag) {
            into.add(
                    rows.truth(flag).of(row) == Truth.YES
                            ? flag.column().words()
                            : not(flag.column().words()));
        } else if (condition instanceof Condition.In in) {
            into.add(code(in.column(), rows, row));
        } else if (condition instanceof Condition.Containing containing) {
            into.add(code(containing.column(), rows, row));
        } else if (condition instanceof Condition.Enough enough) {
            into.add(amount(enough.column(), rows, row));
        } else if (condition instanceof Condition.OnOrBefore order) {
            order(order, rows, row, into);
        } else if (condition instanceof Condition.Given given) {
            into.add(day(given.day(), rows, row));
        } else {
            Nodes.parts(condition)
                    .flatMap(part -> part instanceof List<?> list ? list.stream() : Stream.of(part))
                    .forEach(part -> add((Condition) part, rows, row, into));
        }
    }

    private static String code(Column column, Frame rows, int row) {
        int code = rows.days(column)[0][row];
        String text = code == Frame.UNKNOWN ? "" : rows.lookups.text(code);
        String meaning = column.meanings().getOrDefault(text, "");
        return column.words()
                + (text.isEmpty() ? " not given" : " " + text)
                + (meaning.isEmpty() ? "" : " (" + meaning + ")");
    }

    private static String amount(Column column, Frame rows, int row) {
        long parts = rows.amounts(column)[row];
        return parts < 0 ? column.words() + " not given" : column.words() + " " + amount(parts, column.partsOfOne());
    }

    /** In decimals where they come to an end, else as a fraction. */
    private static String amount(long parts, long partsOfOne) {
        long rest = partsOfOne
                / BigInteger.valueOf(parts).gcd(BigInteger.valueOf(partsOfOne)).longValue();
        for (int prime : new int[] {2, 5}) {
            while (rest % prime == 0) {
                rest /= prime;
            }
        }
        return rest == 1
                ? BigDecimal.valueOf(parts)
                        .divide(BigDecimal.valueOf(partsOfOne))
                        .toPlainString()
                : parts + "/" + partsOfOne;
    }

    private void order(Condition.OnOrBefore order, Frame rows, int row, Set<String> into) {
        int done = value(order.first(), rows, row);
        if (isStated(order.first()) && deadlines.getOrDefault(order.second(), order.second()) instanceof Day.After by) {
            into.add(day(by, rows, row));
            int start = value(by.start(), rows, row);
            into.add(
                    Frame.isDay(start) && done != EpochDay.BEFORE_ALL
                            ? by.within().doneInWords(start, done)
                            : day(order.first(), rows, row));
            return;
        }
        if (order.first() instanceof Day.LookedBackTo back) {
            into.add(day(order.second(), rows, row));
            if (Frame.isDay(value(order.second(), rows, row))) {
                into.add("counted from " + EpochDay.inWords(value(back, rows, row)));
            }
            return;
        }
        Stream.of(order.first(), order.second())
                .filter(Reasons::isStated)
                .forEach(day -> into.add(day(day, rows, row)));
    }

    /** Whether a day is said by a record, or by the step that made the row. */
    private static boolean isStated(Day day) {
        return day instanceof Column || day instanceof Day.Earliest || day instanceof Day.Latest;
    }

    private String day(Day day, Frame rows, int row) {
        Day said = deadlines.getOrDefault(day, day);
        int value = value(said, rows, row);
        if (said instanceof Day.After after) {
            int start = value(after.start(), rows, row);
            return Frame.isDay(start) ? due(after.within(), start) : day(after.start(), rows, row);
        }
        if (said instanceof Column column) {
            return column(column, value);
        }
        return Nodes.columns(List.of(said)).stream()
                .map(column -> column.kind() == Kind.DAY || column.kind() == Kind.END
                        ? column(column, value(column, rows, row))
                        : "")
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String due(Timescale within, int start) {
        return within.dueInWords(start);
    }

    private static String column(Column column, int value) {
        if (value == EpochDay.NEVER) {
            return notYet(column.words());
        }
        if (Frame.isDay(value)) {
            return column.words() + " " + EpochDay.inWords(value);
        }
        return isDone(column.words()) ? column.words() + " on a day not given" : "no " + column.words();
    }

    private void spell(Day start, Day end, Frame rows, int row, Set<String> into) {
        String from = day(start, rows, row);
        String to = day(end instanceof Day.After after ? after.start() : end, rows, row);
        Spells spells = new Spells();
        if (isDeadline(start) || isDeadline(end)) {
            into.add(from);
            into.add(to);
        } else if (start instanceof Column column && column.words().endsWith(" from")) {
            spells.add(start, end, rows, row);
            spells.inWords().ifPresent(into::add);
        } else {
            into.add(to.isEmpty() || to.equals(from) ? from + " on" : from + ", " + to);
        }
    }

    private boolean isDeadline(Day day) {
        return deadlines.getOrDefault(day, day) instanceof Day.After;
    }

    private String since(Day day, Frame rows, int row) {
        int from = value(day, rows, row);
        String what = Nodes.columns(List.of(day)).stream()
                .filter(column -> column.kind() == Kind.DAY || column.kind() == Kind.END)
                .map(column -> column(column, value(column, rows, row)))
                .collect(Collectors.joining(", "));
        if (day instanceof Day.Reached reached) {
            String months =
                    reached.window().inWords().replace(" and a day to", "").replace(" to", "");
            return what + (Frame.isDay(from) ? ", for " + months + " from " + EpochDay.inWords(from) : "");
        }
        return Frame.isDay(from) && !(day instanceof Column) ? what + ", reached " + EpochDay.inWords(from) : what;
    }

    private static int value(Day day, Frame rows, int row) {
        int[][] days = rows.days(day);
        return days[1][row];
    }

    /** "plan ended" becomes "plan not ended"; what leads on to a day, such as "missing until", goes without one. */
    private static String notYet(String words) {
        String last = words.substring(words.lastIndexOf(' ') + 1);
        if (Set.of("until", "from", "of", "to", "that").contains(last)) {
            return "";
        }
        return isDone(words) ? not(words) : "no " + words;
    }

    /** Whether the words end in what is done, such as "plan ended", or are of something done, such as "ceased again". */
    private static boolean isDone(String words) {
        return isVerb(words) || isVerb(words.substring(0, Math.max(0, words.indexOf(' '))));
    }

    private static boolean isVerb(String words) {
        return Stream.of("ed", "left", "seen", "made", "held").anyMatch(words::endsWith);
    }

    private static String not(String words) {
        int last = words.lastIndexOf(' ');
        return last < 0 || !isVerb(words) ? "not " + words : words.substring(0, last) + " not" + words.substring(last);
    }
}
