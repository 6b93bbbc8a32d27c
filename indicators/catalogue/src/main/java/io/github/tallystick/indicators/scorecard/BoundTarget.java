package io.github.tallystick.indicators.scorecard;

import io.github.tallystick.core.definition.Source;
import io.github.tallystick.core.definition.Target;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A target with who set it, where it is written, and for which periods it applies. */
@Value.Immutable
@DomainStyle
public abstract class BoundTarget {
    BoundTarget() {}

    /**
     * The target.
     *
     * @return the limit, or the two of a band, and the tolerance
     */
    public abstract Target target();

    /**
     * Who set it.
     *
     * @return local or national
     */
    public abstract Level level();

    /**
     * Where it is written.
     *
     * @return the source
     */
    public abstract Source source();

    /**
     * The first last day of a period to which it applies.
     *
     * @return the day, included; empty if there is none
     */
    public abstract Optional<LocalDate> firstDay();

    /**
     * The last one.
     *
     * @return the day, included; empty if there is none
     */
    public abstract Optional<LocalDate> lastDay();

    @Value.Check
    void check() {
        if (firstDay().isPresent()
                && lastDay().filter(firstDay().get()::isAfter).isPresent()) {
            throw new IllegalArgumentException("target must not end before it starts: first day "
                    + firstDay().get() + ", last day " + lastDay().orElseThrow());
        }
    }

    /**
     * The target as a report prints it.
     *
     * @return for example {@code at most 16 (local)}
     */
    public String inWords() {
        return target().inWords() + " (" + level().inWords() + ")";
    }

    /**
     * Starts a target.
     *
     * @return a builder
     */
    public static BoundTargetBuilder builder() {
        return new BoundTargetBuilder();
    }

    /** Who set a target. */
    public enum Level {
        /** The council itself. */
        LOCAL("local"),
        /** The government, for all councils. */
        NATIONAL("national");

        private final String words;

        Level(String words) {
            this.words = words;
        }

        /**
         * The level in plain English.
         *
         * @return {@code local} or {@code national}
         */
        public String inWords() {
            return words;
        }
    }
}
