package io.github.tallystick.core.definition;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says a condition, or that it does not hold, in plain English. What is not given, or does not come, is said where it matters. */
final class ConditionInWords {
    private static final Condition ALWAYS = new Condition.AllOf(List.of());

    private ConditionInWords() {}

    static String of(Condition condition) {
        return of(condition, true);
    }

    private static String of(Condition condition, boolean holds) {
        if (condition instanceof Condition.Flag flag) {
            return column(flag.column()) + (holds ? " is set" : " is not set");
        }
        if (condition instanceof Condition.In in) {
            return in(in, holds);
        }
        if (condition instanceof Condition.Containing containing) {
            return column(containing.column()) + (holds ? " contains \"" : " does not contain \"") + containing.part()
                    + "\"";
        }
        if (condition instanceof Condition.Enough enough) {
            return enough(enough, holds);
        }
        if (condition instanceof Condition.OnOrBefore order) {
            return order(order.first(), order.second(), holds);
        }
        if (condition instanceof Condition.Given given) {
            return DayInWords.of(given.day()) + (holds ? " is given" : " is not given");
        }
        if (condition instanceof Condition.IsNot not) {
            return of(not.condition(), !holds);
        }
        return of(
                condition instanceof Condition.AllOf all ? all : (Condition.AnyOf) condition, parts(condition), holds);
    }

    private static String column(Column column) {
        return DayInWords.column(column);
    }

    private static String in(Condition.In in, boolean holds) {
        List<String> codes = in.codes().stream()
                .filter(code -> !code.isEmpty())
                .sorted()
                .map(code -> code(in.column(), code))
                .toList();
        boolean orNotGiven = codes.size() < in.codes().size();
        if (codes.isEmpty()) {
            return column(in.column()) + (orNotGiven == holds ? " is not given" : " is given");
        }
        String list = codes.size() == 1
                ? (holds ? "" : "not ") + codes.get(0)
                : (holds ? "one of " : "none of ") + String.join(", ", codes);
        return column(in.column()) + " is " + (orNotGiven && !holds ? "given and " : "") + list
                + (orNotGiven && holds ? " or not given" : "");
    }

    private static String code(Column column, String code) {
        String meaning = column.meanings().getOrDefault(code, "");
        return meaning.isEmpty() ? code : code + " (" + meaning + ")";
    }

    private static String enough(Condition.Enough enough, boolean holds) {
        long one = enough.column().partsOfOne();
        boolean isLeast = enough.parts() == 1 && one > 1;
        String amount = enough.parts() % one == 0 ? Long.toString(enough.parts() / one) : enough.parts() + "/" + one;
        String words = isLeast ? (holds ? "above 0" : "0") : (holds ? "at least " : "below ") + amount;
        return column(enough.column()) + " is " + words + (holds ? "" : " or not given");
    }

    /** A day that has not come is on or before none, and each is on or before it; one that was never known is after none. */
    private static String order(Day first, Day second, boolean holds) {
        if (first instanceof Day.LookedBackTo) {
            return DayInWords.of(second)
                    + (holds ? " is no earlier than " : " is earlier than ")
                    + DayInWords.of(first)
                    + (holds == isEnd(second) ? " or not given" : "");
        }
        boolean isDeadline = second instanceof Day.After && !DayInWords.isNext(second);
        String words = isDeadline
                ? (holds ? " is no later than " : " is later than ")
                : (holds ? " is on or before " : " is after ");
        String ifNotGiven = holds ? (isEnd(second) ? " (if given)" : "") : (isRecordsOwn(first) ? "" : " or not given");
        return DayInWords.of(first) + words + DayInWords.of(second) + ifNotGiven;
    }

    private static boolean isEnd(Day day) {
        return day instanceof Column column && column.kind() == Column.Kind.END;
    }

    /** A day that records give, and which is never known where they do not. */
    private static boolean isRecordsOwn(Day day) {
        return day instanceof Column column
                && column.kind() == Column.Kind.DAY
                && !column.table().isEmpty();
    }

    private static List<Condition> parts(Condition condition) {
        return condition instanceof Condition.AllOf all ? all.conditions() : ((Condition.AnyOf) condition).conditions();
    }

    private static String of(Condition whole, List<Condition> parts, boolean holds) {
        boolean isAll = whole instanceof Condition.AllOf;
        if (parts.isEmpty()) {
            return isAll == holds ? "always" : "never";
        }
        if (isAll && isSameDay(parts)) {
            Condition.OnOrBefore order = (Condition.OnOrBefore) parts.get(0);
            return DayInWords.of(order.first())
                    + (holds ? " is on the same day as " : " is not on the same day as ")
                    + DayInWords.of(order.second());
        }
        return parts.stream()
                .map(part -> part(part, holds))
                .collect(Collectors.joining(isAll == holds ? " and " : " or "));
    }

    /** Each of two days on or before the other. */
    private static boolean isSameDay(List<Condition> parts) {
        return parts.size() == 2
                && parts.get(0) instanceof Condition.OnOrBefore one
                && parts.get(1) instanceof Condition.OnOrBefore other
                && one.first().equals(other.second())
                && one.second().equals(other.first());
    }

    private static String part(Condition part, boolean holds) {
        String words = of(part, holds);
        return isSeveral(part, holds) ? "(" + words + ")" : words;
    }

    /** Whether the words would run into those beside them. */
    static boolean isSeveral(Condition condition) {
        return isSeveral(condition, true);
    }

    private static boolean isSeveral(Condition condition, boolean holds) {
        if (condition instanceof Condition.IsNot not) {
            return isSeveral(not.condition(), !holds);
        }
        if (condition instanceof Condition.OnOrBefore || condition instanceof Condition.Enough) {
            return !holds;
        }
        boolean isOfParts = condition instanceof Condition.AllOf || condition instanceof Condition.AnyOf;
        return isOfParts && parts(condition).size() > 1 && !isSameDay(parts(condition));
    }

    /** All of what some rules ask, without what always holds. */
    static Stream<When> withoutAlways(List<When> rules) {
        return rules.stream().filter(rule -> !rule.equals(new When.Whenever(ALWAYS)));
    }
}
