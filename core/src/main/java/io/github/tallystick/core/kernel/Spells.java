package io.github.tallystick.core.kernel;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Day;
import io.github.tallystick.core.definition.When;
import io.github.tallystick.core.time.EpochDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The days of rows that last from one day to another, joined where they follow on, for reasons. */
final class Spells {
    private final List<int[]> spells = new ArrayList<>();
    private String words = "";

    /** Takes the days of a row; whether it lasts from one day to another. */
    boolean add(When when, Frame rows, int row) {
        if (when instanceof When.Open open) {
            return add(open.start(), open.end(), rows, row);
        }
        return when instanceof When.Touching touching && add(touching.first(), touching.last(), rows, row);
    }

    /** Takes the days of a row from one day to another; not where the first is no column. */
    boolean add(Day first, Day last, Frame rows, int row) {
        if (!(first instanceof Column column)) {
            return false;
        }
        words = column.words();
        Day end = last instanceof Day.After after ? after.start() : last;
        spells.add(new int[] {rows.days(first)[1][row], rows.days(end)[1][row]});
        return true;
    }

    /** By the first day of each; those without days last. */
    static List<Spells> inOrder(Collection<Spells> all) {
        return all.stream()
                .sorted(Comparator.comparingInt(each ->
                        each.spells.stream().mapToInt(spell -> spell[0]).min().orElse(EpochDay.NEVER)))
                .toList();
    }

    /** "in care from 2017-01-01 to 2018-04-01 and from 2018-06-01 on"; empty without days. */
    Optional<String> inWords() {
        if (spells.isEmpty()) {
            return Optional.empty();
        }
        spells.sort(Comparator.comparingInt(spell -> spell[0]));
        List<int[]> joined = new ArrayList<>();
        for (int[] next : spells) {
            int[] last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && (last[1] == EpochDay.NEVER || next[0] <= last[1] + 1)) {
                last[1] = Math.max(last[1], next[1]);
            } else {
                joined.add(next.clone());
            }
        }
        String from = words.endsWith(" from") ? words.substring(0, words.length() - " from".length()) : words;
        return Optional.of(from + " "
                + joined.stream()
                        .map(Spells::inWords)
                        .reduce((one, other) -> one + " and " + other)
                        .orElse(""));
    }

    private static String inWords(int[] spell) {
        return "from " + EpochDay.inWords(spell[0])
                + (spell[1] == EpochDay.NEVER ? " on" : " to " + EpochDay.inWords(spell[1]));
    }
}
