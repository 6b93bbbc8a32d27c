package io.github.tallystick.core.definition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.Library;
import io.github.tallystick.core.Library.Borrower;
import io.github.tallystick.core.Library.LoanUnit;
import io.github.tallystick.core.result.Rounding;
import io.github.tallystick.core.time.BankHoliday;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.core.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A definition is made from numbers, each of which is one part of it; two numbers in one place are two contents. */
class DefinitionPropertyTest {
    private static final int PARTS = 24;
    private static final LocalDate DAY = Library.DAY_0;
    private static final List<String> NAMES = List.of("a", "b", "c", "d", "e", "f", "g", "h");

    /** One number, 0 to 2, for each part. */
    @Provide
    Arbitrary<List<Integer>> contents() {
        return Arbitraries.integers().between(0, 2).list().ofSize(PARTS);
    }

    @Provide
    Arbitrary<Integer> parts() {
        return Arbitraries.integers().between(0, PARTS - 1);
    }

    @Property(tries = 300)
    void built_again_with_sets_in_another_order_a_definition_has_the_same_fingerprint(
            @ForAll("contents") List<Integer> content, @ForAll Random random) {
        Indicator<?> one = definition(content, random);
        Indicator<?> other = definition(content, random);
        assertThat(one.fingerprint()).isEqualTo(other.fingerprint());
        assertThat(EditionDifference.between(one, other).isEmpty()).isTrue();
    }

    @Property(tries = 500)
    void any_part_that_changes_changes_the_fingerprint_and_is_told_as_a_difference(
            @ForAll("contents") List<Integer> content, @ForAll("parts") int part, @ForAll Random random) {
        List<Integer> changed = new ArrayList<>(content);
        changed.set(part, (content.get(part) + 1 + random.nextInt(2)) % 3);
        Indicator<?> one = definition(content, random);
        Indicator<?> other = definition(changed, random);
        assertThat(one.fingerprint()).isNotEqualTo(other.fingerprint());
        EditionDifference difference = EditionDifference.between(one, other);
        assertThat(difference.isEmpty()).isFalse();
        assertThat(difference.changes())
                .allSatisfy(change -> assertThat(change.before()).isNotEqualTo(change.after()));
    }

    /** What is added one way is removed the other way. */
    @Property(tries = 300)
    void the_difference_the_other_way_is_the_same_turned_round(
            @ForAll("contents") List<Integer> content,
            @ForAll("contents") List<Integer> others,
            @ForAll Random random) {
        Indicator<?> one = definition(content, random);
        Indicator<?> other = definition(others, random);
        List<EditionDifference.Change> turned = EditionDifference.between(other, one).changes().stream()
                .map(change -> new EditionDifference.Change(
                        change.part(), /* before= */ change.after(), /* after= */ change.before()))
                .toList();
        assertThat(EditionDifference.between(one, other).changes()).containsExactlyInAnyOrderElementsOf(turned);
    }

    private static Indicator<Borrower> definition(List<Integer> content, Random random) {
        int next = 0;
        IndicatorBuilder<Borrower> builder = Indicator.of(Borrower.class)
                .code("code" + content.get(next++))
                .title("title" + content.get(next++))
                .unit("unit" + content.get(next++))
                .rounding(Rounding.halfUp(content.get(next++)))
                .polarity(List.of(Polarity.HIGHER_IS_BETTER, Polarity.LOWER_IS_BETTER, Polarity.CONTEXTUAL)
                        .get(content.get(next++)))
                .source(Source.builder()
                        .publisher("publisher" + random.nextInt())
                        .title("title" + random.nextInt())
                        .date(DAY.plusDays(random.nextInt(100)))
                        .quotation("words" + content.get(next++))
                        .build())
                .edition(new Edition("edition", Optional.empty(), Optional.of(DAY.plusDays(content.get(next++)))))
                .inForce(InForce.until(DAY.plusDays(content.get(next++)), "ended"))
                .ownWindow(List.of(Window.asAt(), Window.monthsTo(1), Window.monthsTo(2))
                        .get(content.get(next++)))
                .looksBackMonths(content.get(next++))
                .workingDays(calendar(content.get(next++)))
                .needs(shuffled(content.get(next++), random))
                .needsForKnownAt(shuffled(content.get(next++), random))
                .addReadings(new Reading<>(
                        "words " + content.get(next++),
                        new Reading.Meaning<>("meaning " + content.get(next++), "no part of it"),
                        "because " + content.get(next++),
                        List.of(new Reading.Meaning<>("other " + content.get(next++), "nor this"))));
        return builder.formula(formula(content.subList(next, PARTS), random)).build();
    }

    /** Seven numbers, all that are left: words, scale, weight, phrase, rule, set, rule above. */
    private static Formula<Borrower, LoanUnit> formula(List<Integer> content, Random random) {
        Weight<? super LoanUnit> weight = List.of(Weight.<LoanUnit>one(), Library.Volumes.THIRDS, Weighs.TWICE)
                .get(content.get(2));
        Rule<LoanUnit> rule = List.<Rule<LoanUnit>>of(Library.Is.LENT, Library.Is.OUT, new Rules.Not<>(Library.Is.OUT))
                .get(content.get(4));
        Clause<LoanUnit> below =
                Clause.clause("below " + content.get(3), new Toys.InBranches(shuffled(content.get(5), random), rule));
        Clause<LoanUnit> unsaid = Clause.unsaid("left unsaid", Rules.ALWAYS);
        Clause<LoanUnit> above = Clause.clause("above", new Toys.Of(List.of(content.get(6))));
        return Formula.ratio(
                "words " + content.get(0),
                List.of(Formula.Scale.PERCENTAGE, Formula.Scale.PER_10_000, Formula.Scale.QUOTIENT)
                        .get(content.get(1)),
                Library.Loans.ALL,
                Term.sum(weight, below, unsaid, unsaid),
                Term.number(above));
    }

    private static Set<String> shuffled(int number, Random random) {
        List<String> names = new ArrayList<>(NAMES.subList(0, 6 + number));
        Collections.shuffle(names, random);
        return new LinkedHashSet<>(names);
    }

    private static WorkingCalendar calendar(int number) {
        BankHoliday holiday = new BankHoliday(DAY.plusDays(number), "a holiday", "the tests");
        return WorkingCalendar.of("days", DAY, DAY.plusDays(9), List.of(holiday));
    }

    enum Weighs implements Weight<LoanUnit> {
        TWICE;

        @Override
        public long parts(LoanUnit unit) {
            return 2;
        }
    }
}
