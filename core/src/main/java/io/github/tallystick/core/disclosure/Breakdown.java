package io.github.tallystick.core.disclosure;

import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.core.result.Tally;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What may be published of a total and the parts that add up to it: one row of a table.
 *
 * @param parts for each part its count, or that it is withheld
 * @param total the total, or that it is withheld
 */
public record Breakdown(List<Outcome> parts, Outcome total) {
    /**
     * Copies the collections.
     *
     * @param parts for each part its count, or that it is withheld
     * @param total the total, or that it is withheld
     */
    public Breakdown {
        parts = List.copyOf(parts);
    }

    /**
     * What may be published of a row. Small parts are withheld. Then, since a part that is withheld alone is the total less
     * the others, further parts are withheld, smallest first and zeros last, until none can be worked out. Parts with the
     * same count are published or withheld together: which of them was taken would tell of the others. Where the total is
     * small, or nothing less protects the parts, the whole row is withheld.
     *
     * <p>Protected: whoever knows the rule, this procedure and everything that is published still finds at least two possible
     * counts for each part that is withheld, and for the total. For parts whose counts differ the two are each other's
     * count: exchanging them leaves the row published as it was. So every gap has one and the same reason, that it is small or
     * would give a small one away: said apart, 1 and 6 withheld beside 30 of 37 could only be 1 and 6. Not protected: rows that share parts with another row, a
     * column or another edition; a range of possible counts may be narrow.
     *
     * @param counts the counts of the parts, which exclude each other and leave nothing out; none negative
     * @param rule which counts are small
     * @return what may be published; everything where no part and not the total is small
     * @throws IllegalArgumentException if a count is negative
     */
    public static Breakdown of(List<Long> counts, SmallCounts rule) {
        long total = counts.stream().mapToLong(Breakdown::checked).reduce(0, Math::addExact);
        Set<Long> kept = new TreeSet<>(counts);
        TreeSet<Long> withheld = new TreeSet<>(kept);
        withheld.removeIf(count -> !isSmall(count, rule));
        kept.removeAll(withheld);
        Deque<Long> smallestFirst = new ArrayDeque<>(kept);
        if (kept.contains(0L)) {
            smallestFirst.addLast(smallestFirst.removeFirst());
        }
        while (canBeWorkedOut(withheld, counts, rule) && !smallestFirst.isEmpty()) {
            withheld.add(smallestFirst.removeFirst());
        }
        return isSmall(total, rule) || canBeWorkedOut(withheld, counts, rule)
                ? new Breakdown(
                        counts.stream().map(count -> rule.withheldAmongOthers()).toList(), rule.withheldAmongOthers())
                : new Breakdown(
                        counts.stream()
                                .map(count -> withheld.contains(count) ? rule.withheldAmongOthers() : told(count))
                                .toList(),
                        told(total));
    }

    /** One count alone is the rest of the total; several that are equal could be one less and one more. */
    private static boolean canBeWorkedOut(TreeSet<Long> withheld, List<Long> counts, SmallCounts rule) {
        if (withheld.size() != 1) {
            return false;
        }
        long only = withheld.first();
        boolean several = counts.stream().filter(count -> count == only).count() > 1;
        return !several || only <= rule.from() || only >= rule.to();
    }

    private static long checked(long count) {
        if (count < 0) {
            throw new IllegalArgumentException("count of a part must not be negative, but was " + count);
        }
        return count;
    }

    private static boolean isSmall(long count, SmallCounts rule) {
        return rule.isSmall(Fraction.of(count));
    }

    /**
     * The row in plain English.
     *
     * @return for example {@code counted 20; counted 30; total: counted 50}
     */
    public String inWords() {
        return parts.stream().map(Outcome::inWords).collect(Collectors.joining("; ")) + (parts.isEmpty() ? "" : "; ")
                + "total: " + total.inWords();
    }

    @Override
    public String toString() {
        return inWords();
    }

    private static Outcome told(long count) {
        Fraction exact = Fraction.of(count);
        return new Outcome.Value(new Tally(exact, Fraction.ZERO), exact);
    }
}
