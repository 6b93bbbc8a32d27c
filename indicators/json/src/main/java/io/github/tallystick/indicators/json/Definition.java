package io.github.tallystick.indicators.json;

import io.github.tallystick.core.definition.Edition;
import io.github.tallystick.core.definition.Fingerprint;
import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.InForce;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.Notation;
import io.github.tallystick.core.definition.Polarity;
import io.github.tallystick.core.result.Rounding;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one edition of an indicator says.
 *
 * @param identifier the code, such as {@code wokingham.vp8}; shared by the editions of an indicator, never empty
 * @param title a short title for a table
 * @param words the formula in words, made of the phrases of the clauses
 * @param clauses the clauses, those below the line first; of a count only those above it
 * @param unit what is counted, in the singular
 * @param madeOf how units are made, step by step, in plain English
 * @param period over which days it is counted
 * @param value what is made of the counts, which way is better, and how it is printed
 * @param readings the choices taken where the words can be read in more than one way
 * @param source where the definition comes from
 * @param edition the name of the edition and its first and last day of use
 * @param inForce the last days of periods for which the definition has a meaning, and why no others
 * @param needs the items that the records must hold, by name
 * @param needsForKnownAt the further items that a figure as known at a date needs, by name
 * @param data the definition as data, as {@link Notation} writes it: all that it says and nothing that follows, to be read back
 *     and counted; empty where it is said in code, or over tables that are not there
 * @param fingerprint which definition it is: the same as the indicator's own, whatever the version of the form
 */
public record Definition(
        String identifier,
        String title,
        String words,
        List<ClauseEntry> clauses,
        String unit,
        List<String> madeOf,
        PeriodEntry period,
        ValueEntry value,
        List<ReadingEntry> readings,
        SourceEntry source,
        Edition edition,
        InForce inForce,
        List<ItemEntry> needs,
        List<ItemEntry> needsForKnownAt,
        Optional<Map<String, Object>> data,
        Fingerprint fingerprint) {
    /**
     * Checks the identifier and copies the lists.
     *
     * @param identifier the code
     * @param title the title
     * @param words the formula in words
     * @param clauses the clauses
     * @param unit what is counted
     * @param madeOf how units are made
     * @param period over which days
     * @param value what is made of the counts
     * @param readings the choices taken
     * @param source the source
     * @param edition the edition
     * @param inForce when the definition has a meaning
     * @param needs the items needed
     * @param needsForKnownAt the further items needed for a figure as known at a date
     * @param data the definition as data
     * @param fingerprint the fingerprint
     */
    public Definition {
        if (identifier.isEmpty()) {
            throw new IllegalArgumentException("identifier must not be empty, but was");
        }
        clauses = List.copyOf(clauses);
        madeOf = List.copyOf(madeOf);
        readings = List.copyOf(readings);
        needs = List.copyOf(needs);
        needsForKnownAt = List.copyOf(needsForKnownAt);
    }

    /**
     * What an indicator says, read as it is read.
     *
     * @param indicator the indicator
     * @return its definition
     * @throws IllegalArgumentException if it has no fingerprint (see {@link Indicator#fingerprint()})
     */
    public static Definition of(Indicator<?> indicator) {
        return of(indicator, DefinitionJson.CATALOGUE);
    }

    /**
     * What an indicator says, read as it is read, over tables that a notation knows.
     *
     * @param indicator the indicator
     * @param notation the notation in which it is data
     * @return its definition
     * @throws IllegalArgumentException if it has no fingerprint (see {@link Indicator#fingerprint()})
     */
    public static Definition of(Indicator<?> indicator, Notation notation) {
        return new Definition(
                indicator.code(),
                indicator.title(),
                indicator.formula().inWords(),
                ClauseEntry.of(indicator.formula()),
                indicator.unit(),
                indicator.formula().unitsInWords(),
                PeriodEntry.of(indicator),
                ValueEntry.of(indicator),
                indicator.readings().stream().map(ReadingEntry::of).toList(),
                SourceEntry.of(indicator.source()),
                indicator.edition(),
                indicator.inForce(),
                items(indicator.needs()),
                items(indicator.needsForKnownAt()),
                data(indicator, notation),
                indicator.fingerprint());
    }

    private static Optional<Map<String, Object>> data(Indicator<?> indicator, Notation notation) {
        try {
            return Optional.of(notation.write(indicator));
        } catch (IllegalArgumentException inCode) {
            return Optional.empty();
        }
    }

    private static List<ItemEntry> items(Collection<String> names) {
        return names.stream().sorted().map(ItemEntry::named).toList();
    }

    /**
     * Over which days an indicator is counted.
     *
     * @param ownWindow the window that it looks at whatever period is asked for, such as {@code 12 months to the last day};
     *     empty where that is the period itself
     * @param looksBackMonths how many months before its window it looks for earlier records; 0 if it does not
     * @param answeredInPart whether a period that the records reach in part is answered from that part
     */
    public record PeriodEntry(Optional<String> ownWindow, int looksBackMonths, boolean answeredInPart) {
        /**
         * Checks the months.
         *
         * @param ownWindow the window that it looks at
         * @param looksBackMonths how many months before its window it looks
         * @param answeredInPart whether a part is enough
         */
        public PeriodEntry {
            if (looksBackMonths < 0) {
                throw new IllegalArgumentException(
                        "months looked back must not be negative, but were " + looksBackMonths);
            }
        }

        static PeriodEntry of(Indicator<?> indicator) {
            return new PeriodEntry(
                    indicator.ownWindow().map(window -> window.inWords() + " the last day"),
                    indicator.looksBackMonths(),
                    indicator.answeredInPart());
        }
    }

    /**
     * The value of an indicator: what it is made of, which way is better, and how it is printed.
     *
     * @param scale what is made of numerator and denominator
     * @param share whether the numerator is taken within the denominator
     * @param polarity which way is better
     * @param decimalPlaces how many decimal places are printed; from 0 to 100
     * @param rounding where a tie goes; the value is rounded once, from the exact one
     */
    public record ValueEntry(
            Formula.Scale scale, boolean share, Polarity polarity, int decimalPlaces, RoundingMode rounding) {
        /**
         * Checks the rounding.
         *
         * @param scale what is made of numerator and denominator
         * @param share whether the numerator is taken within the denominator
         * @param polarity which way is better
         * @param decimalPlaces how many decimal places are printed
         * @param rounding where a tie goes
         */
        public ValueEntry {
            decimalPlaces = new Rounding(decimalPlaces, rounding).decimalPlaces();
        }

        static ValueEntry of(Indicator<?> indicator) {
            return new ValueEntry(
                    indicator.formula().scale(),
                    indicator.formula().isShare(),
                    indicator.polarity(),
                    indicator.rounding().decimalPlaces(),
                    indicator.rounding().mode());
        }
    }
}
