package io.github.tallystick.core.kernel;

import io.github.tallystick.core.definition.Condition;
import io.github.tallystick.core.definition.Day;
import io.github.tallystick.core.definition.Runs;
import io.github.tallystick.core.definition.StepFunction;
import io.github.tallystick.core.definition.When;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Window;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Answers for a row on which as-at dates it counts, at the least or at the most. Where a row cannot be decided yet the two differ;
 * each word of the vocabulary says here, once, how.
 */
final class Answers {
    private final Frame rows;
    private final SubRows subRows;
    private final Set<Day> happened;
    private final boolean most;

    Answers(Frame rows, SubRows subRows, boolean most) {
        this(rows, subRows, Set.of(), most);
    }

    /** Answers that are asked for only on dates whose window holds some days. */
    Answers(Frame rows, SubRows subRows, Set<Day> happened, boolean most) {
        this.rows = rows;
        this.subRows = subRows;
        this.happened = happened;
        this.most = most;
    }

    private Answers opposite() {
        return rows.toCome == null ? this : new Answers(rows, subRows, happened, !most);
    }

    /** Adds the dates on which a unit counts, of which it may be open whether it is one. */
    void addUnit(When when, int row, Window window, Runs into) {
        if (rows.isFact(row)) {
            add(when, row, window, into);
        } else {
            addWhatMayBe(asked(when, row, window, into), 1, false, into);
        }
    }

    /** Adds the dates on which a row counts, and when it is decided. */
    void add(When when, int row, Window window, Runs into) {
        if (when instanceof When.On on) {
            event(rows.days(on.day()), row, window, into);
        } else if (when instanceof When.Open open) {
            open(open, row, 0, into);
        } else if (when instanceof When.MonthsBefore before) {
            open(before.open(), row, before.months(), into);
        } else if (when instanceof When.Touching touching) {
            touching(rows.days(touching.first()), rows.days(touching.last()), row, window, into);
        } else if (when instanceof When.From from) {
            from(rows.days(from.day()), row, into);
        } else if (when instanceof When.Exactly exactly) {
            exactly(rows.days(exactly.day()), row, into);
        } else if (when instanceof When.Whenever whenever) {
            whenever(whenever.condition(), row, window, into);
        } else if (when instanceof When.Over over) {
            new Answers(rows, subRows, most).add(over.when(), row, over.own(), into);
        } else if (when instanceof When.OnThatDay then) {
            onThatDay(rows.days(then.day()), asked(then.when(), row, window, into), row, into);
        } else {
            joined(when, row, window, into);
        }
    }

    private void joined(When when, int row, Window window, Runs into) {
        if (when instanceof When.All all) {
            all(all, row, window, into);
        } else if (when instanceof When.Any any) {
            Runs sum = into.like();
            any.any().forEach(each -> into.settle(asked(each, row, window, sum, 1)));
            into.addPresence(sum);
        } else if (when instanceof When.Not not) {
            into.addWhereLess(opposite().asked(not.when(), row, window, into), 1);
        } else if (when instanceof When.AtLeast least) {
            long parts = Math.multiplyExact(least.least(), least.when().partsOfOne());
            into.addWhereAtLeast(asked(least.when(), row, window, into), parts);
        } else if (when instanceof When.AtMost atMost) {
            long parts = Math.multiplyExact(atMost.most(), atMost.when().partsOfOne());
            into.addWhereLess(opposite().asked(atMost.when(), row, window, into), parts + 1);
        } else if (when instanceof When.Sum sum) {
            sum.terms().forEach(term -> add(term, sum.partsOfOne(), row, window, into));
        } else if (when instanceof When.Mean mean) {
            mean.of().forEach(each -> add(each, row, window, into));
        } else if (when instanceof When.Each each) {
            each(each, row, window, into);
        } else {
            distinct((When.Distinct) when, row, window, into);
        }
    }

    /** What another answers, in runs of its own; the day on which it is decided goes to those given. */
    private Runs asked(When when, int row, Window window, Runs into) {
        Runs answer = into.like();
        add(when, row, window, answer);
        into.settle(answer);
        return answer;
    }

    private Runs asked(When when, int row, Window window, Runs sum, long factor) {
        Runs answer = sum.like();
        add(when, row, window, answer);
        sum.addAll(answer, factor);
        return answer;
    }

    private void event(int[][] days, int row, Window window, Runs into) {
        int early = days[0][row];
        int late = days[1][row];
        if (early == late) {
            if (Frame.isDay(early)) {
                into.add(early, window.lastDayReaching(early), 1);
            }
        } else if (most && late > Frame.BEYOND) {
            into.add(early, late == EpochDay.NEVER ? EpochDay.NEVER : window.lastDayReaching(late), 1);
        }
    }

    private void open(When.Open open, int row, int monthsBefore, Runs into) {
        int[][] starts = rows.days(open.start());
        int[][] ends = rows.days(open.end());
        int start = starts[most ? 0 : 1][row];
        int end = ends[most ? 1 : 0][row];
        if (start == EpochDay.NEVER || starts[most ? 1 : 0][row] <= Frame.BEYOND || end <= Frame.BEYOND) {
            return;
        }
        if (monthsBefore == 0) {
            into.add(start, end == EpochDay.NEVER ? EpochDay.NEVER : end - 1, 1);
        } else if (start < end) {
            Window back = Window.monthsTo(monthsBefore);
            into.add(
                    start <= Frame.BEYOND ? EpochDay.BEFORE_ALL : back.lastDayReaching(start) + 1,
                    end == EpochDay.NEVER ? EpochDay.NEVER : back.lastDayReaching(end),
                    1);
        }
    }

    private void touching(int[][] firsts, int[][] lasts, int row, Window window, Runs into) {
        int first = firsts[most ? 0 : 1][row];
        int last = lasts[most ? 1 : 0][row];
        if (first != EpochDay.NEVER && firsts[most ? 1 : 0][row] > Frame.BEYOND && last > Frame.BEYOND) {
            into.add(first, last == EpochDay.NEVER ? EpochDay.NEVER : window.lastDayReaching(last), 1);
        }
    }

    private void from(int[][] days, int row, Runs into) {
        int day = days[most ? 0 : 1][row];
        if (day != EpochDay.NEVER && days[most ? 1 : 0][row] > Frame.BEYOND) {
            into.add(day, EpochDay.NEVER, 1);
        }
    }

    private void exactly(int[][] days, int row, Runs into) {
        int early = days[0][row];
        int late = days[1][row];
        if (early == late ? Frame.isDay(early) : most && late > Frame.BEYOND) {
            into.add(early, late, 1);
        }
    }

    private void whenever(Condition condition, int row, Window window, Runs into) {
        Truth truth = rows.truth(condition);
        byte holds = truth.of(row);
        if (holds == Truth.OPEN
                && condition instanceof Condition.OnOrBefore order
                && happened.contains(order.first())) {
            whereHappened(rows.days(order.second()), row, window, into);
            return;
        }
        if (holds == Truth.OPEN && !isDecidedWithTheWindow(condition)) {
            into.settleOn(truth.settlesOn(row));
        }
        if (holds == Truth.YES || (most && holds == Truth.OPEN)) {
            into.always();
        }
    }

    /** What asks of a day that the window holds is decided when the window is over. */
    private boolean isDecidedWithTheWindow(Condition condition) {
        return condition instanceof Condition.OnOrBefore order
                && (happened.contains(order.first()) || happened.contains(order.second()));
    }

    /**
     * What happens in the window happens by the later day wherever the window ends by it, and may wherever the window reaches
     * back to it. It is decided when the window is over.
     */
    private void whereHappened(int[][] by, int row, Window window, Runs into) {
        int last = by[most ? 1 : 0][row];
        if (Frame.isDay(last)) {
            into.add(EpochDay.BEFORE_ALL, most ? window.lastDayReaching(last) : last, 1);
        } else if (last == EpochDay.NEVER) {
            into.always();
        }
    }

    /** A day that is not known yet may be any on which the other counts. */
    private void onThatDay(int[][] days, StepFunction answer, int row, Runs into) {
        int early = days[0][row];
        int late = days[1][row];
        boolean counts = early == late && Frame.isDay(early) && answer.at(early) > 0;
        for (int run = 0; run < answer.size() && most && early != late; run++) {
            counts |= answer.firstDay(run) <= late && answer.lastDay(run) >= early;
        }
        if (counts) {
            into.always();
        }
    }

    private void all(When.All all, int row, Window window, Runs into) {
        Runs decided = into.like();
        StepFunction product = product(all, row, window, decided);
        into.addAll(product, 1);
        if (decided.settlesOn() > EpochDay.BEFORE_ALL) {
            StepFunction possible =
                    most ? product : new Answers(rows, subRows, true).product(all, row, window, into.like());
            // On the dates after that day, all is decided.
            if (hasDateBefore(decided.settlesOn(), possible)) {
                into.settle(decided);
            }
        }
    }

    private StepFunction product(When.All all, int row, Window window, Runs decided) {
        StepFunction product = new StepFunction();
        product.always();
        if (rows.toCome != null && isNegative(all)) {
            // The product of what may be less than nothing may be anything.
            StepFunction anything = new StepFunction();
            anything.addAll(product, most ? Runs.NO_LIMIT : -Runs.NO_LIMIT);
            return anything;
        }
        for (When each : all.all()) {
            Runs next = asked(each, row, window, decided);
            StepFunction both = new StepFunction();
            both.addProduct(product, next);
            product = both;
            if (product.isEmpty() && rows.toCome == null) {
                return product;
            }
        }
        return product;
    }

    private static boolean hasDateBefore(int day, StepFunction dates) {
        for (int run = 0; run < dates.size(); run++) {
            if (dates.firstDay(run) < day) {
                return true;
            }
        }
        return false;
    }

    private void add(When.Times term, long parts, int row, Window window, Runs into) {
        Answers asking = term.factor() < 0 ? opposite() : this;
        Runs answer = asking.asked(term.when(), row, window, into);
        into.addAll(
                answer, Math.multiplyExact(term.factor(), parts / term.when().partsOfOne()));
    }

    private void each(When.Each each, int row, Window window, Runs into) {
        SubRows.Rows others = subRows.of(each.rows(), each.same());
        Answers asking = new Answers(others.frame(), subRows, most);
        long[] weights = each.weight().map(others::amounts).orElse(null);
        Runs answer = into.like();
        boolean mayBeLess = !most && isNegative(each.when());
        for (int other : others.of(rows, row)) {
            boolean isFact = others.frame().isFact(other);
            if (!most && !isFact && !mayBeLess) {
                continue;
            }
            answer.clear();
            asking.add(each.when(), other, window, answer);
            into.settle(answer);
            long weight = weights == null ? 1 : Math.max(0, weights[other]);
            if (isFact) {
                into.addAll(answer, weight);
            } else {
                addWhatMayBe(answer, weight, others.frame().isToCome(other), into);
            }
        }
    }

    /** Of a row that may not be there, and of any number of rows, what makes a sum greater or, at the least, less. */
    private void addWhatMayBe(Runs answer, long weight, boolean isOneOfMany, Runs into) {
        StepFunction dates = new StepFunction();
        if (most) {
            dates.addPresence(answer);
        } else {
            dates.addWhereLess(answer, 0);
        }
        if (isOneOfMany) {
            into.addAll(dates, most ? Runs.NO_LIMIT : -Runs.NO_LIMIT);
        } else {
            StepFunction amounts = new StepFunction();
            amounts.addProduct(dates, answer);
            into.addAll(amounts, weight);
        }
    }

    /** Whether something may count less than nothing. */
    private static boolean isNegative(When when) {
        if (when instanceof When.Sum sum) {
            return sum.terms().stream().anyMatch(term -> term.factor() < 0 || isNegative(term.when()));
        }
        if (when instanceof When.All all) {
            return all.all().stream().anyMatch(Answers::isNegative);
        }
        if (when instanceof When.Mean mean) {
            return mean.of().stream().anyMatch(Answers::isNegative);
        }
        return when instanceof When.Over over
                ? isNegative(over.when())
                : when instanceof When.Each each && isNegative(each.when());
    }

    private void distinct(When.Distinct distinct, int row, Window window, Runs into) {
        SubRows.Rows others = subRows.of(distinct.rows(), io.github.tallystick.core.definition.Same.OWNER);
        Answers asking = new Answers(others.frame(), subRows, most);
        int[][] keys = others.frame().days(distinct.key());
        Map<Integer, Runs> byKey = new HashMap<>();
        Runs answer = into.like();
        for (int other : others.of(rows, row)) {
            if (!most && !others.frame().isFact(other)) {
                continue;
            }
            answer.clear();
            asking.add(distinct.when(), other, window, answer);
            into.settle(answer);
            int key = keys[0][other];
            if (others.frame().isToCome(other)) {
                addPresence(answer, Runs.NO_LIMIT, into);
            } else if (key == keys[1][other] && key != Frame.UNKNOWN) {
                byKey.computeIfAbsent(key, any -> into.like()).addAll(answer, 1);
            } else if (most) {
                // One whose key is not known yet may be another one, and may be one that is there already.
                addPresence(answer, 1, into);
            }
        }
        byKey.values().forEach(into::addPresence);
    }

    private static void addPresence(Runs answer, long factor, Runs into) {
        Runs present = into.like();
        present.addPresence(answer);
        into.addAll(present, factor);
    }
}
