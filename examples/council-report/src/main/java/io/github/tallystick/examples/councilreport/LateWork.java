package io.github.tallystick.examples.councilreport;

import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.calc.RecordingSplit;
import io.github.tallystick.core.calc.RollingSeries;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.core.time.Window;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Late work told from late recording, for an indicator whose units are to be done in time.
 *
 * @param seenFrom the day from which recording is looked at
 * @param split the units as all records show them, in four parts
 * @param period the figure of the period
 * @param weeks the figure of each of the last weeks, Monday to Sunday
 * @param days the figure of the month to each day of the last month
 */
public record LateWork(LocalDate seenFrom, RecordingSplit split, Moment period, List<Moment> weeks, List<Moment> days) {
    private static final int WEEKS = 13;
    private static final Window WEEK = Window.daysTo(7);
    private static final Window MONTH = Window.monthsTo(1);

    /** Copies the lists. */
    public LateWork {
        weeks = List.copyOf(weeks);
        days = List.copyOf(days);
    }

    /** Empty where the records do not say when they were keyed in. */
    static Optional<LateWork> of(Evaluation<?> evaluation, ReportingPeriod period, LocalDate seenFrom) {
        return evaluation
                .recordingSplit(period, seenFrom)
                .map(split -> new LateWork(
                        seenFrom,
                        split,
                        new Moment(seenFrom, evaluation.asKnownAt(seenFrom).figure(period), evaluation.figure(period)),
                        weeks(evaluation, period.lastDay()),
                        days(evaluation, period.lastDay())));
    }

    private static List<Moment> weeks(Evaluation<?> evaluation, LocalDate lastDay) {
        LocalDate lastSunday = lastDay.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        List<LocalDate> sundays = IntStream.rangeClosed(1 - WEEKS, 0)
                .mapToObj(lastSunday::plusWeeks)
                .toList();
        return moments(evaluation, WEEK, sundays);
    }

    private static List<Moment> days(Evaluation<?> evaluation, LocalDate lastDay) {
        return moments(
                evaluation,
                MONTH,
                MONTH.firstDay(lastDay).datesUntil(lastDay.plusDays(1)).toList());
    }

    /** One pass gives all that is known now; what was known on a day takes a pass for that day. */
    private static List<Moment> moments(Evaluation<?> evaluation, Window window, List<LocalDate> days) {
        RollingSeries now = evaluation.rolling(window, days.get(0), days.get(days.size() - 1));
        return days.stream()
                .map(day -> new Moment(
                        day, evaluation.asKnownAt(day).rolling(window, day, day).figure(day), now.figure(day)))
                .toList();
    }

    /**
     * One figure, seen from a day and seen from now.
     *
     * @param day the day
     * @param asKnownThen the figure from the records keyed in by that day
     * @param asKnownNow the figure from all records
     */
    public record Moment(LocalDate day, Figure asKnownThen, Figure asKnownNow) {}
}
