package io.github.tallystick.core.definition;

import com.google.common.base.Ascii;
import io.github.tallystick.core.time.MonthEnd;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says how rows are made, step by step, in plain English: of which kind of fact, which are used, and what is added to them. */
final class RowsInWords {
    private final Set<Column> asked;
    private final List<String> steps = new ArrayList<>();

    private RowsInWords(Set<Column> asked) {
        this.asked = asked;
    }

    /** The columns that are named more than once: what is added and never asked for needs no words. */
    static Set<Column> asked(List<?> said) {
        Set<Column> once = new HashSet<>();
        Set<Column> again = new HashSet<>();
        Nodes.walk(said, each -> {
            if (each instanceof Column column && !once.add(column)) {
                again.add(column);
            }
        });
        return again;
    }

    /** Each record or clock, and each step that is taken. */
    static List<String> steps(Rows rows, Set<Column> asked) {
        RowsInWords words = new RowsInWords(asked);
        words.steps.add("each " + head(rows));
        words.add(rows);
        return List.copyOf(words.steps);
    }

    /** One of the rows, with the steps in brackets. */
    static String one(Rows rows, Set<Column> asked) {
        return head(rows) + inBrackets(rows, asked);
    }

    /** The rows, with the steps in brackets. */
    static String many(Rows rows, Set<Column> asked) {
        return head(rows) + " records" + inBrackets(rows, asked);
    }

    private static String inBrackets(Rows rows, Set<Column> asked) {
        RowsInWords words = new RowsInWords(asked);
        words.add(rows);
        return words.steps.isEmpty() ? "" : " (" + String.join("; ", words.steps) + ")";
    }

    /** What each row is, whatever is done to it. */
    private static String head(Rows rows) {
        if (rows instanceof Rows.Every every) {
            return DayInWords.kind(every.table().name());
        }
        return rows instanceof Rows.Clocks
                ? "clock"
                : Nodes.parts(rows)
                        .filter(Rows.class::isInstance)
                        .map(first -> head((Rows) first))
                        .findFirst()
                        .orElseThrow();
    }

    private void add(Rows rows) {
        if (rows instanceof Rows.Where where) {
            add(where.rows(), "only where " + ConditionInWords.of(where.condition()));
        } else if (rows instanceof Rows.Usable usable) {
            add(
                    usable.rows(),
                    "not usable (" + usable.otherwise() + ") unless " + ConditionInWords.of(usable.condition()));
        } else if (rows instanceof Rows.OnRecord onRecord) {
            add(onRecord.rows(), "as far as on record");
        } else if (rows instanceof Rows.OfOwner owner) {
            add(owner.rows(), "named after its " + whose(Column.OWNER, rows));
        } else if (rows instanceof Rows.WithNeighbour with) {
            add(with.rows(), neighbour(with));
        } else if (rows instanceof Rows.WithLatest with) {
            add(with.rows(), latest(with));
        } else if (rows instanceof Rows.CarriedForward carried) {
            add(carried.rows(), carried(carried));
        } else if (rows instanceof Rows.Joined joined) {
            add(
                    joined.rows(),
                    "with each " + one(joined.others(), asked) + " of the same " + same(joined.same(), rows));
        } else {
            addMade(rows);
        }
    }

    private void addMade(Rows rows) {
        if (rows instanceof Rows.Stays stays) {
            add(stays.rows(), goesOn(stays));
            addStay(stays);
        } else if (rows instanceof Rows.Clocks clocks) {
            new ClocksInWords(clocks, asked).add(steps);
        } else if (rows instanceof Rows.OneFor one) {
            add(one.rows(), "all of the same " + whose(one.key(), rows) + " taken as one" + summaries(one));
        } else if (rows instanceof Rows.Birthdays birthdays) {
            add(birthdays.rows(), birthdays(birthdays));
        }
    }

    private void add(Rows rows, String step) {
        add(rows);
        steps.add(step);
    }

    static String same(Same same, Rows rows) {
        String here = whose(same.here(), rows);
        String there = whose(same.there(), rows);
        return here.equals(there) ? here : here + " as " + there;
    }

    /** Columns without words are identifiers: of the record itself, or of whoever has all the records. */
    private static String whose(Column column, Rows rows) {
        if (!column.words().isEmpty()) {
            return DayInWords.column(column);
        }
        if (!column.equals(Column.OWNER)) {
            return DayInWords.kind(column.table());
        }
        Set<Class<?>> owners = new LinkedHashSet<>();
        Nodes.tables(List.of(rows)).forEach(table -> owners.addAll(table.owners()));
        Nodes.tables(List.of(rows)).forEach(table -> owners.retainAll(table.owners()));
        return owners.stream()
                .map(owner -> Ascii.toLowerCase(owner.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", " ")))
                .collect(Collectors.joining(" or "));
    }

    static String days(List<Day> days) {
        return days.stream().map(DayInWords::of).collect(Collectors.joining(", then "));
    }

    private static String neighbour(Rows.WithNeighbour with) {
        boolean isBefore = with.neighbour() == Rows.Neighbour.PREVIOUS;
        return named(with.as()) + DayInWords.of(with.column()) + " of the one " + (isBefore ? "before" : "after")
                + " of the same " + whose(with.within(), with) + " by " + days(with.order());
    }

    static String named(Column column) {
        return "with " + DayInWords.column(column) + ": ";
    }

    private String latest(Rows.WithLatest with) {
        Optional<String> upTo = with.upTo().map(day -> ", no later than " + DayInWords.of(day) + ",");
        return named(with.as()) + "the latest " + DayInWords.of(with.day()) + upTo.orElse("") + " of each "
                + one(with.others(), asked) + " with an earlier " + DayInWords.of(with.before());
    }

    private static String carried(Rows.CarriedForward carried) {
        return named(carried.as()) + DayInWords.column(carried.code()) + " where "
                + ConditionInWords.of(carried.given()) + ", otherwise that of the last before by "
                + DayInWords.of(carried.order()) + " where it is";
    }

    private static String goesOn(Rows.Stays stays) {
        return "each starts a stay, or goes on with that of the one before of the same "
                + whose(stays.within(), stays) + " by " + days(stays.order()) + " where "
                + ConditionInWords.of(stays.followsOn());
    }

    private void addStay(Rows.Stays stays) {
        Rows.Stay as = stays.as();
        String start = DayInWords.of(stays.order().get(0));
        String end = DayInWords.of(stays.end());
        addIfAsked(stays.previous(), end + " of the one before");
        addIfAsked(as.isFirst(), "that it starts the stay");
        addIfAsked(as.start(), start + " of the first of the stay");
        addIfAsked(as.end(), end + " of the last of the stay");
        addIfAsked(as.previousStart(), start + " of the first of the stay before");
        addIfAsked(as.next(), start + " of the one after");
    }

    private void addIfAsked(Column column, String words) {
        if (asked.contains(column)) {
            steps.add(named(column) + words);
        }
    }

    private static String summaries(Rows.OneFor one) {
        return one.columns().stream()
                .map(each -> ", with " + DayInWords.column(each.as()) + ": the "
                        + Ascii.toLowerCase(each.which().name()) + " " + DayInWords.of(each.day()))
                .collect(Collectors.joining());
    }

    private static String birthdays(Rows.Birthdays birthdays) {
        String inOtherYears = birthdays.monthEnd() == MonthEnd.LAST_DAY_OF_MONTH ? "28 February" : "1 March";
        return "once for each birthday from age " + birthdays.firstAge() + " to " + birthdays.lastAge()
                + " of one born "
                + DayInWords.of(birthdays.born()) + " (on " + inOtherYears + " for 29 February), with "
                + DayInWords.column(birthdays.as()) + " and " + DayInWords.column(birthdays.age());
    }
}
