package io.github.tallystick.core.definition;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says a rule in plain English: on which dates a row counts, and how much.
 *
 * @param period the days looked at, in words
 * @param lastDay the as-at date, in words
 * @param asked the columns that something asks for
 */
record WhenInWords(String period, String lastDay, Set<Column> asked) {
    /** What is no data is not said. */
    static final String IN_CODE = "as code says";

    private static final String ALWAYS = "always";
    private static final String ON_OR_BEFORE = " is on or before ";

    static String rule(Rule<?> rule) {
        if (rule instanceof When when) {
            return new WhenInWords("the period", "the last day", RowsInWords.asked(List.of(when))).of(when);
        }
        return rule == Rules.ALWAYS ? ALWAYS : rule == Rules.NEVER ? "never" : IN_CODE;
    }

    private String of(When when) {
        if (when instanceof When.On on) {
            return DayInWords.of(on.day()) + (period.equals(lastDay) ? " is " : " is in ") + period;
        }
        if (when instanceof When.Open open) {
            return spell(open.start(), open.end());
        }
        if (when instanceof When.Touching touching) {
            return "any day from " + DayInWords.of(touching.first()) + " to " + DayInWords.of(touching.last())
                    + " is in " + period;
        }
        if (when instanceof When.From from) {
            return begun(from.day(), ON_OR_BEFORE) + reached(from.day());
        }
        if (when instanceof When.Exactly exactly) {
            return DayInWords.of(exactly.day()) + " is " + lastDay;
        }
        if (when instanceof When.Whenever whenever) {
            return ConditionInWords.of(whenever.condition());
        }
        if (when instanceof When.Over over) {
            return over(over).of(over.when());
        }
        if (when instanceof When.OnThatDay that) {
            String day = DayInWords.of(that.day());
            return at(day, day).of(that.when());
        }
        return when instanceof When.MonthsBefore before
                ? at(period, before(before.months())).of(before.open())
                : ofSeveral(when);
    }

    private WhenInWords at(String thatPeriod, String thatDay) {
        return new WhenInWords(thatPeriod, thatDay, asked);
    }

    private WhenInWords over(When.Over over) {
        return at(DayInWords.window(over.own(), lastDay), lastDay);
    }

    private String ofSeveral(When when) {
        if (when instanceof When.All all) {
            return all(ConditionInWords.withoutAlways(all.all()).toList());
        }
        if (when instanceof When.Any any) {
            return joined(any.any().stream().map(WhenInWords::once).toList(), " or ");
        }
        if (when instanceof When.Not not) {
            return not(not.when());
        }
        if (when instanceof When.AtLeast least) {
            return atLeast(least.least(), least.when());
        }
        if (when instanceof When.AtMost most) {
            return "at most " + most.most() + ": " + of(most.when());
        }
        if (when instanceof When.Sum sum) {
            String terms = sum.terms().stream().map(this::term).collect(Collectors.joining(", "));
            return terms.startsWith("plus ") ? terms.substring("plus ".length()) : terms;
        }
        return when instanceof When.Mean mean ? mean(mean.of()) : counted(when, "the number of ");
    }

    private String spell(Day start, Day end) {
        String until = DayInWords.isNext(end)
                ? DayInWords.of(((Day.After) end).start()) + " on or after it"
                : DayInWords.of(end) + " after it";
        return begun(start, ON_OR_BEFORE) + reached(start) + " and " + until + " or not given";
    }

    private static String begun(Day day, String order) {
        return DayInWords.of(day instanceof Day.Reached reached ? reached.day() : day) + order;
    }

    /** What is reached once it lies as long ago as a window is, has come by the first day of that window. */
    private String reached(Day day) {
        return day instanceof Day.Reached reached
                ? "the first day of " + DayInWords.window(reached.window(), lastDay)
                : lastDay;
    }

    private String before(int months) {
        return months == 0 ? lastDay : "the day before the " + months + " months to " + lastDay;
    }

    private String all(List<When> all) {
        if (all.isEmpty()) {
            return ALWAYS;
        }
        List<When> amounts = all.stream().filter(WhenInWords::isAmount).toList();
        List<When> others = all.stream().filter(each -> !isAmount(each)).toList();
        String times = joined(amounts, ", times ");
        return amounts.isEmpty() || others.isEmpty()
                ? times + joined(others, " and ")
                : times + ", counted only where " + joined(others, " and ");
    }

    /** Whether it can count more than once. */
    private static boolean isAmount(When when) {
        if (when instanceof When.Over over) {
            return isAmount(over.when());
        }
        return Stream.of(When.Each.class, When.Distinct.class, When.Sum.class, When.Mean.class)
                .anyMatch(type -> type.isInstance(when));
    }

    /** What counts once where it counts at all. */
    private static When once(When when) {
        return isAmount(when) ? new When.AtLeast(1, when) : when;
    }

    private String joined(List<When> several, String by) {
        return several.stream()
                .map(each -> several.size() > 1 && isSeveral(each) ? "(" + of(each) + ")" : of(each))
                .collect(Collectors.joining(by));
    }

    private static boolean isSeveral(When when) {
        return when instanceof When.Whenever whenever
                ? ConditionInWords.isSeveral(whenever.condition())
                : !(when instanceof When.On || when instanceof When.From || when instanceof When.Exactly);
    }

    private String not(When when) {
        if (when instanceof When.Whenever whenever) {
            return ConditionInWords.of(new Condition.IsNot(whenever.condition()));
        }
        if (when instanceof When.From from) {
            return begun(from.day(), " is after ") + reached(from.day()) + " or not given";
        }
        if (when instanceof When.Over over) {
            return over(over).not(over.when());
        }
        if (when instanceof When.Each each && each.weight().isEmpty()) {
            return "no " + where(RowsInWords.one(each.rows(), asked), each);
        }
        return "not (" + of(when) + ")";
    }

    private String atLeast(long least, When when) {
        if (when instanceof When.Over over) {
            return over(over).atLeast(least, over.when());
        }
        if (least == 1 && when instanceof When.Each each && each.weight().isEmpty()) {
            return "at least one " + where(RowsInWords.one(each.rows(), asked), each);
        }
        return isAmount(when) ? counted(when, "at least " + least + " ") : "at least " + least + ": " + of(when);
    }

    private String counted(When when, String many) {
        if (when instanceof When.Distinct distinct) {
            return many + "different " + different(distinct) + " where " + of(distinct.when());
        }
        if (!(when instanceof When.Each each)) {
            return many + "(" + of(when) + ")";
        }
        String of = each.weight()
                .map(column -> "the sum of " + DayInWords.column(column) + " of ")
                .orElse("");
        return (of.isEmpty() ? many : many.startsWith("at least") ? many + "of " + of : of)
                + where(RowsInWords.many(each.rows(), asked), each);
    }

    /** Records told apart by their own identifier, which has no words, are told by what they are. */
    private String different(When.Distinct distinct) {
        String records = RowsInWords.many(distinct.rows(), asked);
        return distinct.key().words().isEmpty() ? records : DayInWords.column(distinct.key()) + " of " + records;
    }

    private String where(String rows, When.Each each) {
        String same =
                each.same().equals(Same.OWNER) ? "" : " of the same " + RowsInWords.same(each.same(), each.rows());
        return rows + same + " where " + of(each.when());
    }

    /** What only holds or does not counts 1 where it does. */
    private String term(When.Times term) {
        long times = Math.abs(term.factor());
        String words = isAmount(term.when())
                ? (times == 1 ? "" : times + " times ") + of(term.when())
                : times + " where (" + of(term.when()) + ")";
        return term.factor() < 0 ? "less " + words : "plus " + words;
    }

    /** Of stocks taken months apart, what they are of is said once. */
    private String mean(List<When> of) {
        List<When.MonthsBefore> stocks = of.stream()
                .filter(When.MonthsBefore.class::isInstance)
                .map(When.MonthsBefore.class::cast)
                .toList();
        boolean isOfOne = stocks.size() == of.size()
                && stocks.stream().map(When.MonthsBefore::open).distinct().count() == 1;
        if (!isOfOne) {
            return "the mean of (" + of.stream().map(this::of).collect(Collectors.joining("; ")) + ")";
        }
        return "the mean over " + days(stocks) + " of: "
                + at(period, "that day").of(stocks.get(0).open());
    }

    private String days(List<When.MonthsBefore> stocks) {
        String months = stocks.stream()
                .filter(each -> each.months() > 0)
                .map(each -> Integer.toString(each.months()))
                .collect(Collectors.joining(", "));
        String before = "the day before the " + months + " months to " + lastDay;
        boolean alsoLast = stocks.stream().anyMatch(each -> each.months() == 0);
        return months.isEmpty() ? lastDay : alsoLast ? lastDay + " and " + before : before;
    }
}
