package io.github.tallystick.core.calc;

import static io.github.tallystick.core.Library.DAY_0;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.Library;
import io.github.tallystick.core.Library.Borrower;
import io.github.tallystick.core.Library.Loan;
import io.github.tallystick.core.calc.Restatement.Cause;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.IndicatorBuilder;
import io.github.tallystick.core.facts.Known;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Tally;
import io.github.tallystick.core.time.ReportingPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

class RestatementPropertyTest {
    private static final int SPAN = 60;

    /** Loans numbered by their place, so that a loan of the same place is another version of the same record. */
    @Provide
    Arbitrary<List<Borrower>> borrowers() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, SPAN);
        Arbitrary<Integer> maybe = Arbitraries.oneOf(Arbitraries.just(-1), days);
        Arbitrary<Loan> loan = Combinators.combine(
                        days, maybe, Arbitraries.integers().between(0, 3), maybe, maybe)
                .as((lent, returned, volumes, recorded, superseded) ->
                        new Loan("", lent, returned, volumes, recorded, superseded));
        Arbitrary<List<Loan>> some = loan.list().ofMaxSize(5);
        return some.list()
                .ofMaxSize(4)
                .map(all -> IntStream.range(0, all.size())
                        .mapToObj(i -> new Borrower("b" + i, "", all.get(i)))
                        .toList());
    }

    @Provide
    Arbitrary<Indicator<Borrower>> indicators() {
        return Arbitraries.of(Library.IN_TIME, Library.IN_TIME_BY_VOLUME, Library.TURNOVER, Library.LOANS_OUT);
    }

    private static ReportingPeriod month(int firstDay) {
        return ReportingPeriod.of(DAY_0.plusDays(firstDay), DAY_0.plusDays(firstDay + 30L));
    }

    private static Evaluation<Borrower> at(Indicator<Borrower> indicator, List<Borrower> facts, int knownAt) {
        return Evaluation.of(indicator, facts).asKnownAt(DAY_0.plusDays(knownAt));
    }

    private static Tally sum(Restatement restatement) {
        Tally sum = restatement.then();
        for (Restatement.Part part : restatement.parts()) {
            sum = sum.plus(new Tally(part.numerator(), part.denominator()));
        }
        return sum;
    }

    /** A numerator above a denominator of 0 is told as 0, and counted all the same. */
    private static void assertTold(Tally counted, Figure figure) {
        boolean toldAsNothing = figure.outcome().name().equals("nothing-to-measure");
        assertThat(toldAsNothing ? counted.denominator() : counted)
                .isEqualTo(
                        toldAsNothing ? Fraction.ZERO : figure.outcome().tally().orElseThrow());
    }

    @Property(tries = 1000)
    void the_parts_always_add_up_exactly(
            @ForAll("borrowers") List<Borrower> factsThen,
            @ForAll("borrowers") List<Borrower> factsNow,
            @ForAll("indicators") Indicator<Borrower> one,
            @ForAll @IntRange(max = 80) int knownThen,
            @ForAll @IntRange(max = 40) int later,
            @ForAll @IntRange(max = 40) int firstThen,
            @ForAll @IntRange(max = 40) int firstNow) {
        Indicator<Borrower> other = one == Library.IN_TIME ? sameCode(Library.IN_TIME_BY_VOLUME, one) : one;
        Evaluation<Borrower> then = at(one, factsThen, knownThen);
        Evaluation<Borrower> now = at(other, factsNow, knownThen + later);
        Restatement restatement = Restatement.between(then, month(firstThen), now, month(firstNow))
                .orElseThrow();
        assertThat(sum(restatement)).isEqualTo(restatement.now());
        assertTold(restatement.then(), then.figure(month(firstThen)));
        assertTold(restatement.now(), now.figure(month(firstNow)));
    }

    @Property(tries = 300)
    void one_change_alone_is_put_down_to_its_cause(
            @ForAll("borrowers") List<Borrower> facts,
            @ForAll("indicators") Indicator<Borrower> indicator,
            @ForAll @IntRange(max = 40) int first,
            @ForAll @IntRange(max = 40) int next) {
        Evaluation<Borrower> all = Evaluation.of(indicator, facts);
        assertOnly(null, all, month(first), all, month(first));
        assertOnly(Cause.REAL_CHANGE, all, month(first), all, month(next));
        Evaluation<Borrower> readOtherwise = Evaluation.of(sameCode(Library.IN_TIME_BY_VOLUME, indicator), facts);
        assertOnly(Cause.DEFINITION_CHANGED, all, month(first), readOtherwise, month(first));
        assertOnly(
                Cause.BECOME_DUE,
                extract(indicator, facts, first),
                month(first),
                extract(indicator, facts, first + 20),
                month(first));
        Evaluation<Borrower> fewer = Evaluation.of(
                indicator,
                facts.stream()
                        .map(borrower -> new Borrower(
                                borrower.id(),
                                "",
                                borrower.loans().stream().limit(2).toList()))
                        .toList());
        assertOnly(Cause.RECORDED_LATE, fewer, month(first), all, month(first));
        assertOnly(Cause.DELETED, all, month(first), fewer, month(first));
        Evaluation<Borrower> corrected = Evaluation.of(
                indicator,
                facts.stream().map(RestatementPropertyTest::corrected).toList());
        assertOnly(Cause.CORRECTED, all, month(first), corrected, month(first));
    }

    /** What an extract of a day holds: nothing that happened after it. */
    private static Evaluation<Borrower> extract(Indicator<Borrower> indicator, List<Borrower> facts, int day) {
        Known known = Known.ALL.happenedBy(Library.BASE + day);
        return Evaluation.of(
                        indicator,
                        facts.stream().map(borrower -> borrower.asKnown(known)).toList())
                .extractedOn(DAY_0.plusDays(day));
    }

    private static Borrower corrected(Borrower borrower) {
        List<Loan> loans = new ArrayList<>();
        for (Loan loan : borrower.loans()) {
            loans.add(new Loan(
                    loan.id(), loan.lent() + 1, loan.returned(), loan.volumes(), loan.recorded(), loan.superseded()));
        }
        return new Borrower(borrower.id(), "", loans);
    }

    private static void assertOnly(
            @Nullable Cause cause,
            Evaluation<Borrower> then,
            ReportingPeriod periodThen,
            Evaluation<Borrower> now,
            ReportingPeriod periodNow) {
        Restatement restatement =
                Restatement.between(then, periodThen, now, periodNow).orElseThrow();
        assertThat(restatement.parts()).allSatisfy(part -> {
            if (part.cause() != cause) {
                assertThat(part.units()).as(part.inWords()).isEmpty();
            }
        });
        assertThat(sum(restatement)).isEqualTo(restatement.now());
    }

    private static Indicator<Borrower> sameCode(Indicator<Borrower> indicator, Indicator<Borrower> as) {
        return new IndicatorBuilder<Borrower>().from(indicator).code(as.code()).build();
    }
}
