package io.github.tallystick.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.definition.Condition;
import io.github.tallystick.core.definition.Day;
import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.definition.When;
import io.github.tallystick.core.result.Outcome;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Whatever happens after the day on which the records were extracted, the figure of the units known by then stays within the
 * bounds that were given on that day: of each word of the vocabulary by itself, and of all of them together.
 *
 * <p>What may happen: an open end comes, with what is known by it; further records come, all of whose days are later. Records of
 * which it is said that they are on record are not added to.
 */
class ContinuationPropertyTest {
    private static final Set<String> SUPPORT = Set.of(
            "Simple", "On", "Open", "Whenever", "Touching", "Each", "OnOrBefore", "Flag", "Given", "Column", "Every");
    private static final Set<Class<?>> LOOKING_AT_OTHERS = Set.of(
            When.Each.class,
            When.Distinct.class,
            Rows.WithNeighbour.class,
            Rows.WithLatest.class,
            Rows.CarriedForward.class,
            Rows.Stays.class,
            Rows.Clocks.class,
            Rows.Joined.class,
            Rows.OneFor.class);
    private static final int ENOUGH = 1000;

    private static List<Class<?>> wordsOf(Class<?> type) {
        return List.of(type.getPermittedSubclasses());
    }

    /** Every record of the vocabulary: one that nobody can say here fails its property. */
    private static List<Class<?>> words() {
        return Stream.of(When.class, Day.class, Condition.class, Rows.class)
                .flatMap(type -> wordsOf(type).stream())
                .toList();
    }

    @Property(tries = 300)
    void of_each_word_for_when_a_row_counts(@ForAll Random random) {
        wordsOf(When.class).forEach(word -> assertHolds(word, random));
    }

    @Property(tries = 300)
    void of_each_word_for_a_day(@ForAll Random random) {
        wordsOf(Day.class).forEach(word -> assertHolds(word, random));
    }

    @Property(tries = 300)
    void of_each_word_for_a_condition(@ForAll Random random) {
        wordsOf(Condition.class).forEach(word -> assertHolds(word, random));
    }

    @Property(tries = 300)
    void of_each_word_for_rows(@ForAll Random random) {
        wordsOf(Rows.class).forEach(word -> assertHolds(word, random));
    }

    @Property(tries = 1500)
    void of_all_words_together(@ForAll Random random) {
        Set<String> all = new HashSet<>(SUPPORT);
        words().forEach(word -> all.add(word.getSimpleName()));
        Extract.at(random, SaidFormula.any(random, all, 3)).assertHolds();
    }

    /** What asks no other rows is decided once everything has ended and the period is over. */
    @Property(tries = 100)
    void what_has_come_is_not_open(@ForAll Random random) {
        words().stream().filter(word -> !Rows.class.isAssignableFrom(word)).forEach(word -> {
            Extract extract = Extract.ofEnded(random, saying(word, random));
            if (!extract.said().multipliesNegative()
                    && LOOKING_AT_OTHERS.stream().noneMatch(extract.said()::uses)) {
                assertThat(extract.told()).as("%s", extract).isNotInstanceOf(Outcome.Incomplete.class);
            }
        });
    }

    private static void assertHolds(Class<?> word, Random random) {
        Extract.at(random, saying(word, random)).assertHolds();
    }

    /** A formula with the word in it, a few that go with it, and three more. */
    private static SaidFormula saying(Class<?> word, Random random) {
        List<Class<?>> words = new ArrayList<>(words());
        for (int tries = 0; tries < ENOUGH; tries++) {
            Set<String> some = new HashSet<>(SUPPORT);
            some.add(word.getSimpleName());
            for (int more = random.nextInt(4); more > 0; more--) {
                some.add(words.get(random.nextInt(words.size())).getSimpleName());
            }
            SaidFormula said = SaidFormula.any(random, some, 2);
            if (said.uses(word)) {
                return said;
            }
        }
        throw new AssertionError("word must be said by some rule, but was not: " + word.getSimpleName());
    }
}
