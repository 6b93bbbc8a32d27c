package io.github.tallystick.core.calc;

import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far the records reach. A question beyond them is refused, never answered with a figure that only looks complete.
 *
 * @param firstDay the first day that they hold, included; empty if nothing is said of it
 * @param lastDay the last day that they hold, included; empty if nothing is said of it
 * @param gaps the days between the first and the last that they do not hold, as where a year's return is missing
 * @param asAtDates the last days of periods of which they tell, where they tell of no others, as a return does that says once
 *     a year what was done in the year; empty if of all
 * @param missingItems the items, by name, that they do not hold at all
 */
public record Coverage(
        Optional<LocalDate> firstDay,
        Optional<LocalDate> lastDay,
        List<ReportingPeriod> gaps,
        Optional<Set<LocalDate>> asAtDates,
        Set<String> missingItems) {
    /** Records of which nothing is said. */
    public static final Coverage UNSTATED = new Coverage(Optional.empty(), Optional.empty(), Set.of());

    /**
     * Copies the collections. A gap is its days, whatever kind of period it was given as.
     *
     * @param firstDay the first day that they hold
     * @param lastDay the last day that they hold
     * @param gaps the days between that they do not hold
     * @param asAtDates the last days of periods of which they tell
     * @param missingItems the items
     */
    public Coverage {
        gaps = gaps.stream()
                .map(gap -> ReportingPeriod.of(gap.firstDay(), gap.lastDay()))
                .toList();
        asAtDates = asAtDates.map(Set::copyOf);
        missingItems = Set.copyOf(missingItems);
    }

    /**
     * Records without gaps.
     *
     * @param firstDay the first day that they hold, included; empty if nothing is said of it
     * @param lastDay the last day that they hold, included; empty if nothing is said of it
     * @param missingItems the items, by name, that they do not hold at all
     */
    public Coverage(Optional<LocalDate> firstDay, Optional<LocalDate> lastDay, Set<String> missingItems) {
        this(firstDay, lastDay, List.of(), Optional.empty(), missingItems);
    }

    /**
     * How far two shards reach together: as far as both.
     *
     * @param other the reach of the other shard
     * @return the later first day, the earlier last day, the gaps of both, and the items missing in either
     */
    public Coverage and(Coverage other) {
        return new Coverage(
                Stream.of(firstDay, other.firstDay).flatMap(Optional::stream).max(Comparator.naturalOrder()),
                Stream.of(lastDay, other.lastDay).flatMap(Optional::stream).min(Comparator.naturalOrder()),
                Stream.of(gaps, other.gaps)
                        .flatMap(List::stream)
                        .distinct()
                        .sorted(Comparator.comparing(ReportingPeriod::firstDay).thenComparing(ReportingPeriod::lastDay))
                        .toList(),
                both(asAtDates, other.asAtDates),
                Stream.of(missingItems, other.missingItems).flatMap(Set::stream).collect(Collectors.toSet()));
    }

    private static Optional<Set<LocalDate>> both(Optional<Set<LocalDate>> one, Optional<Set<LocalDate>> other) {
        return one.isEmpty()
                ? other
                : one.map(dates -> dates.stream()
                        .filter(date ->
                                other.filter(others -> !others.contains(date)).isEmpty())
                        .collect(Collectors.toSet()));
    }

    /**
     * How far they reach, in plain English.
     *
     * @return for example {@code from 2015-04-01 to 2018-12-31, without plans}; {@code first and last day not given} if nothing is said
     */
    public String inWords() {
        String from = firstDay.map(day -> "from " + day).orElse("");
        String to = lastDay.map(day -> "to " + day).orElse("");
        String but = gaps.isEmpty()
                ? ""
                : gaps.stream()
                        .map(gap -> gap.firstDay() + " to " + gap.lastDay())
                        .collect(Collectors.joining(" and ", "but for ", ""));
        String asAt = asAtDates
                .map(dates -> dates.stream()
                        .sorted()
                        .map(LocalDate::toString)
                        .collect(Collectors.joining(", ", "as at ", "")))
                .orElse("");
        String without = missingItems.isEmpty() ? "" : "without " + String.join(", ", new TreeSet<>(missingItems));
        String reach = Stream.of(from, to).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        return Stream.of(reach.isEmpty() ? "first and last day not given" : reach, but, asAt, without)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** What a count comes to, unless the definition, its calendar or the records have no answer for the period. */
    Outcome outcome(Indicator<?> indicator, View view, ReportingPeriod period, DayCount count) {
        return refusal(indicator, view, period)
                .orElseGet(() -> count.outcome(indicator.formula(), EpochDay.of(period.lastDay()), view));
    }

    /** Nothing if the definition, its calendar and the records have an answer; otherwise why they have none. */
    Optional<Outcome> refusal(Indicator<?> indicator, View view, ReportingPeriod period) {
        return indicator.refusal(period).or(() -> unreached(indicator, view, period));
    }

    private Optional<Outcome> unreached(Indicator<?> indicator, View view, ReportingPeriod period) {
        Set<String> missing = new TreeSet<>(indicator.needs());
        if (view.known().recordedBy() != EpochDay.NEVER) {
            missing.addAll(indicator.needsForKnownAt());
        }
        missing.retainAll(missingItems);
        if (!missing.isEmpty()) {
            return notCovered("the records do not hold " + String.join(", ", missing));
        }
        LocalDate first = indicator
                .ownWindow()
                .map(window -> window.firstDay(period.lastDay()))
                .orElse(period.firstDay());
        if (asAtDates.filter(dates -> !dates.contains(period.lastDay())).isPresent()) {
            return notCovered("the records do not tell of a period that ends on " + period.lastDay());
        }
        int asAt = EpochDay.of(period.lastDay());
        LocalDate to = EpochDay.date(Math.min(asAt, view.seenTo(asAt)));
        if (indicator.answeredInPart()) {
            return holdsAny(first, to)
                    ? Optional.empty()
                    : notCovered("the records hold no day from " + first + " to " + to);
        }
        return beyond(first.minusMonths(indicator.looksBackMonths()), to);
    }

    private Optional<Outcome> beyond(LocalDate from, LocalDate to) {
        if (firstDay.filter(from::isBefore).isPresent()) {
            return notCovered("the records start on " + firstDay.get() + ", but " + from + " is needed");
        }
        if (lastDay.filter(to::isAfter).isPresent()) {
            return notCovered("the records end on " + lastDay.get() + ", but " + to + " is needed");
        }
        return gaps.stream()
                .filter(gap -> !gap.firstDay().isAfter(to) && !gap.lastDay().isBefore(from))
                .findFirst()
                .flatMap(gap -> notCovered("the records do not hold " + gap.firstDay() + " to " + gap.lastDay()
                        + ", but " + (from.equals(to) ? from : from + " to " + to) + " is needed"));
    }

    private boolean holdsAny(LocalDate from, LocalDate to) {
        return firstDay.filter(to::isBefore).isEmpty()
                && lastDay.filter(from::isAfter).isEmpty()
                && gaps.stream()
                        .noneMatch(gap ->
                                !gap.firstDay().isAfter(from) && !gap.lastDay().isBefore(to));
    }

    private static Optional<Outcome> notCovered(String because) {
        return Optional.of(new Outcome.NotCovered(because));
    }
}
