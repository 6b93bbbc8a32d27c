package io.github.tallystick.indicators.spells;

import io.github.tallystick.core.time.EpochDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Days one after another, as reasons tell them.
 *
 * @param firstDay the first, as an epoch day
 * @param lastDay the last, as an epoch day, or {@link EpochDay#NEVER}
 */
public record Spell(int firstDay, int lastDay) {
    /**
     * A spell as recorded.
     *
     * @param start the first day
     * @param end the last day; empty while it goes on
     * @return the spell
     */
    public static Spell of(LocalDate start, Optional<LocalDate> end) {
        return new Spell(EpochDay.of(start), EpochDay.orNever(end));
    }

    /**
     * Spells in words, in order of time; those that overlap or follow one another without a day between are told as one.
     *
     * @param spells the spells, in any order
     * @return for example {@code from 2017-01-01 to 2018-03-31 and from 2019-01-01 on}; {@code never} for none
     */
    public static String inWords(List<Spell> spells) {
        return spells.isEmpty()
                ? "never"
                : joined(spells).stream().map(Spell::inWords).collect(Collectors.joining(" and "));
    }

    private static List<Spell> joined(List<Spell> spells) {
        List<Spell> joined = new ArrayList<>();
        for (Spell next :
                spells.stream().sorted(Comparator.comparing(Spell::firstDay)).toList()) {
            int end = joined.size() - 1;
            if (end >= 0 && joined.get(end).reaches(next)) {
                joined.set(end, joined.get(end).with(next));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private boolean reaches(Spell next) {
        return lastDay == EpochDay.NEVER || next.firstDay <= lastDay + 1;
    }

    private Spell with(Spell next) {
        return new Spell(firstDay, Math.max(lastDay, next.lastDay));
    }

    private String inWords() {
        return "from " + EpochDay.inWords(firstDay)
                + (lastDay == EpochDay.NEVER ? " on" : " to " + EpochDay.inWords(lastDay));
    }
}
