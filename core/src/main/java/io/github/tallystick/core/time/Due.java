package io.github.tallystick.core.time;

import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One deadline in words: the wording of every timescale stands here.
 *
 * @param start the day on which the clock started, as an epoch day
 * @param startDay whether that day is counted
 * @param day the last day that is in time, as an epoch day; {@link EpochDay#NEVER} or {@link EpochDay#BEFORE_ALL} where it lies
 *     beyond the days known
 * @param calendar the working days that are counted; empty where calendar days are
 */
record Due(int start, StartDay startDay, int day, Optional<WorkingCalendar> calendar) {
    String inWords(String timescale) {
        String counted = startDay == StartDay.COUNTED ? " (counted from that day)" : "";
        return "within " + timescale + " of " + EpochDay.inWords(start) + counted + ": due " + dayInWords();
    }

    private String dayInWords() {
        if (calendar.isPresent() && day == EpochDay.NEVER) {
            return "after " + calendar.get().lastKnownDay() + ", the last day whose bank holidays are known";
        }
        if (calendar.isPresent() && day == EpochDay.BEFORE_ALL) {
            return "before " + calendar.get().firstKnownDay() + ", the first day whose bank holidays are known";
        }
        return EpochDay.inWords(day) + bankHolidays(startDay.dayZero(start), day);
    }

    String doneInWords(int done) {
        if (done == EpochDay.NEVER) {
            return "not done";
        }
        return "done " + EpochDay.inWords(done)
                + (done < day ? ", " + early(done) : done == day ? ", on the last day" : ", " + late(done));
    }

    private String early(int done) {
        return daysBetween(done, day)
                .map(days -> days.number() == 0 ? "early, with no working day left" : days.inWords() + " early")
                .orElse("early");
    }

    private String late(int done) {
        return daysBetween(day, done)
                        .map(days -> days.number() == 0
                                ? "late, with no further working day passed"
                                : days.inWords() + " late")
                        .orElse("late")
                + (day == EpochDay.BEFORE_ALL ? "" : bankHolidays(day, done));
    }

    /** The days after one and up to another; empty where the calendar does not know them. */
    private Optional<Days> daysBetween(int earlier, int later) {
        if (calendar.isEmpty()) {
            return Optional.of(new Days(later - earlier, "calendar"));
        }
        return calendar.filter(known -> known.knows(earlier) && known.knows(later))
                .map(known -> new Days(known.workingDaysBetween(earlier, later), "working"));
    }

    /** The bank holidays after one day and up to another, which are not counted. */
    private String bankHolidays(int after, int to) {
        String names = calendar.stream()
                .flatMap(known -> known.bankHolidays(EpochDay.date(after + 1), EpochDay.date(to)).stream())
                .map(holiday -> holiday.title() + " " + holiday.date())
                .collect(Collectors.joining(" and "));
        return names.isEmpty() ? "" : " (" + names + " not counted)";
    }

    private record Days(int number, String kind) {
        String inWords() {
            return number + " " + kind + (number == 1 ? " day" : " days");
        }
    }
}
