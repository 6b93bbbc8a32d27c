package io.github.tallystick.returns;

import io.github.tallystick.core.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;

/** The collection years of which a file is held to its end. */
final class YearsHeld {
    private final TreeSet<Integer> years;

    YearsHeld(Collection<Integer> years) {
        this.years = new TreeSet<>(years);
    }

    boolean contains(int year) {
        return years.contains(year);
    }

    /**
     * The first day after a year, where years that are not held, and then one that is, follow it. What was open at the end of the
     * year and is in no later return ended in that gap: on which day is not known, and not asked, since it is not covered.
     */
    Optional<LocalDate> gapAfter(int year) {
        return Optional.ofNullable(years.higher(year))
                .filter(next -> next > year + 1)
                .map(next -> ReportingPeriod.yearTo31March(year).lastDay().plusDays(1));
    }
}
