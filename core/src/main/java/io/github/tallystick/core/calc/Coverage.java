package io.github.tallystick.core.calc;

import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.core.spec.Indicator;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.Comparator;
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
 * @param missingItems the items, by name, that they do not hold at all
 */
public record Coverage(Optional<LocalDate> firstDay, Optional<LocalDate> lastDay, Set<String> missingItems) {
    /** Records of which nothing is said. */
    public static final Coverage UNSTATED = new Coverage(Optional.empty(), Optional.empty(), Set.of());

    /**
     * Copies the collections.
     *
     * @param firstDay the first day that they hold
     * @param lastDay the last day that they hold
     * @param missingItems the items
     */
    public Coverage {
        missingItems = Set.copyOf(missingItems);
    }

    /**
     * How far two shards reach together: as far as both.
     *
     * @param other the reach of the other shard
     * @return the later first day, the earlier last day, and the items missing in either
     */
    public Coverage and(Coverage other) {
        return new Coverage(
                Stream.of(firstDay, other.firstDay).flatMap(Optional::stream).max(Comparator.naturalOrder()),
                Stream.of(lastDay, other.lastDay).flatMap(Optional::stream).min(Comparator.naturalOrder()),
                Stream.of(missingItems, other.missingItems).flatMap(Set::stream).collect(Collectors.toSet()));
    }

    /**
     * How far they reach, in plain English.
     *
     * @return for example {@code from 2015-04-01 to 2018-12-31, without plans}; {@code reach not said} if nothing is said
     */
    public String inWords() {
        String from = firstDay.map(day -> "from " + day).orElse("");
        String to = lastDay.map(day -> "to " + day).orElse("");
        String without = missingItems.isEmpty() ? "" : "without " + String.join(", ", new TreeSet<>(missingItems));
        String reach = Stream.of(from, to).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        return Stream.of(reach.isEmpty() ? "reach not said" : reach, without)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** What a count comes to, unless the definition, its calendar or the records have no answer for the period. */
    Outcome outcome(Indicator<?> indicator, View view, ReportingPeriod period, Count count) {
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
        LocalDate from = indicator
                .ownWindow()
                .map(window -> window.firstDay(period.lastDay()))
                .orElse(period.firstDay())
                .minusMonths(indicator.looksBackMonths());
        if (firstDay.filter(from::isBefore).isPresent()) {
            return notCovered("the records start on " + firstDay.get() + ", but " + from + " is needed");
        }
        int asAt = EpochDay.of(period.lastDay());
        LocalDate to = EpochDay.date(Math.min(asAt, view.seenTo(asAt)));
        if (lastDay.filter(to::isAfter).isPresent()) {
            return notCovered("the records end on " + lastDay.get() + ", but " + to + " is needed");
        }
        return Optional.empty();
    }

    private static Optional<Outcome> notCovered(String because) {
        return Optional.of(new Outcome.NotCovered(because));
    }
}
