package io.github.tallystick.core.definition;

import com.google.common.base.Ascii;
import io.github.tallystick.core.time.LookBack;
import io.github.tallystick.core.time.MonthEnd;
import io.github.tallystick.core.time.StartDay;
import io.github.tallystick.core.time.Timescale;
import io.github.tallystick.core.time.Window;
import java.time.Month;
import java.util.List;
import java.util.stream.Collectors;

/** Says a day in plain English: columns in quotes, by their words, and how other days are worked out from them. */
final class DayInWords {
    private static final Timescale NEXT_DAY = new Timescale.CalendarDays(1, StartDay.NOT_COUNTED);
    private static final int YEAR = 12;

    private DayInWords() {}

    static String of(Day day) {
        if (day instanceof Column column) {
            return column(column);
        }
        if (day instanceof Day.After after) {
            return after(after.within(), of(after.start()));
        }
        if (day instanceof Day.LookedBackTo back) {
            return back(back.back(), of(back.from()));
        }
        if (day instanceof Day.Reached reached) {
            return "the first day of which " + window(reached.window(), "it") + " start on or after "
                    + of(reached.day());
        }
        if (day instanceof Day.Earliest earliest) {
            return "the earliest of (" + all(earliest.days()) + ")";
        }
        if (day instanceof Day.Latest latest) {
            return "the latest of (" + all(latest.days()) + ")";
        }
        if (day instanceof Day.If where) {
            return of(where.day()) + " where " + ConditionInWords.of(where.condition());
        }
        return ((Day.Fixed) day).date().toString();
    }

    private static String all(List<Day> days) {
        return days.stream().map(DayInWords::of).collect(Collectors.joining("; "));
    }

    static String column(Column column) {
        return "\"" + column.words() + "\"";
    }

    static String kind(String table) {
        return table.replace('-', ' ');
    }

    /** Whether a day is the day after another. */
    static boolean isNext(Day day) {
        return day instanceof Day.After after && after.within().equals(NEXT_DAY);
    }

    private static String after(Timescale within, String start) {
        if (within.equals(NEXT_DAY)) {
            return "the day after " + start;
        }
        return within.startDay() == StartDay.COUNTED
                ? time(within) + " from " + start + ", that day being the first"
                : time(within) + " after " + start;
    }

    /** How long, by whose calendar, and what becomes of a day that a month does not have. */
    private static String time(Timescale within) {
        return within instanceof Timescale.Months months
                ? months(months)
                : within.inWords()
                        + within.workingCalendar()
                                .map(calendar -> " (" + calendar.name() + ")")
                                .orElse("");
    }

    private static String months(Timescale.Months time) {
        int months = time.months();
        boolean isYears = months % YEAR == 0;
        boolean isLast = time.monthEnd() == MonthEnd.LAST_DAY_OF_MONTH;
        String words = isYears && months > YEAR ? months / YEAR + " years" : time.inWords();
        return isYears
                ? words + (isLast ? " (28 February for 29 February)" : " (1 March for 29 February)")
                : words + (isLast ? " (the last day of a shorter month)" : " (the day after a shorter month)");
    }

    private static String back(LookBack back, String from) {
        if (back instanceof LookBack.Days days) {
            return days.days() == 1 ? "the day before " + from : days.days() + " days before " + from;
        }
        LookBack.Months months = (LookBack.Months) back;
        String time = months(months.months());
        return switch (months.from()) {
            case THAT_DAY -> time + " before " + from;
            case THE_DAY_AFTER -> "the day after " + time + " before " + from;
            case THE_DAY_REACHED_FROM -> "the earliest day from which " + time + " reach " + from;
        };
    }

    private static String name(Month month) {
        return month.name().charAt(0) + Ascii.toLowerCase(month.name().substring(1));
    }

    /** The days of a window to a day. */
    static String window(Window window, String lastDay) {
        if (window.equals(Window.asAt())) {
            return lastDay;
        }
        if (window instanceof Window.YearTo year) {
            return "the year from 1 " + name(Month.of(year.firstMonth())) + " to " + lastDay;
        }
        String days = window instanceof Window.From ? "the days " : "the ";
        return days + window.inWords() + " " + lastDay;
    }
}
