package io.github.tallystick.core.definition;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An edition of a definition: its name and the time in which it was in use. Being in use is information, shown with the
 * result; it is no limit on what the definition computes, which {@link InForce} is.
 *
 * @param name for example {@code from April 2010}; empty for a definition of one edition
 * @param firstDay the first day of use, included; empty if it is not known
 * @param lastDay the last day of use, included; empty if it is in use still or it is not known
 */
public record Edition(String name, Optional<LocalDate> firstDay, Optional<LocalDate> lastDay) {
    /** The only edition of a definition, of whose use nothing is said. */
    public static final Edition ONLY = new Edition("", Optional.empty(), Optional.empty());

    /**
     * Checks the components.
     *
     * @param name the name
     * @param firstDay the first day of use
     * @param lastDay the last day of use
     */
    public Edition {
        if (firstDay.isPresent() && lastDay.filter(firstDay.get()::isAfter).isPresent()) {
            throw new IllegalArgumentException("edition must not end before it starts: first day " + firstDay.get()
                    + ", last day " + lastDay.get());
        }
    }

    /**
     * Whether it was in use on a day.
     *
     * @param day the day
     * @return true unless it was not yet or no longer in use
     */
    public boolean isInUseOn(LocalDate day) {
        return firstDay.filter(day::isBefore).isEmpty()
                && lastDay.filter(day::isAfter).isEmpty();
    }

    /**
     * The edition in plain English.
     *
     * @return for example {@code from April 2010, in use from 2010-04-01}; empty where nothing is said
     */
    public String inWords() {
        String from = firstDay.map(day -> " from " + day).orElse("");
        String to = lastDay.map(day -> " to " + day).orElse("");
        String use = from.isEmpty() && to.isEmpty() ? "" : "in use" + from + to;
        return name.isEmpty() || use.isEmpty() ? name + use : name + ", " + use;
    }
}
