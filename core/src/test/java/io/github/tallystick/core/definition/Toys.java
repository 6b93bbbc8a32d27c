package io.github.tallystick.core.definition;

import io.github.tallystick.core.Library;
import io.github.tallystick.core.Library.Borrower;
import io.github.tallystick.core.Library.LoanUnit;
import io.github.tallystick.core.time.StartDay;
import io.github.tallystick.core.time.Timescale;
import io.github.tallystick.core.time.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Definitions of the lending library that can be read otherwise, and rules that hold sets, timescales and other rules. */
final class Toys {
    static final Reading<Timescale> WITHIN = Reading.<Timescale>of(
                    "14 days",
                    "14 calendar days",
                    new Timescale.CalendarDays(14, StartDay.NOT_COUNTED),
                    "the card says so")
            .or("15 days, the first counted", new Timescale.CalendarDays(15, StartDay.COUNTED))
            .or("a month of days", new Timescale.CalendarDays(30, StartDay.NOT_COUNTED));

    static final Reading<Integer> BACK = Reading.of("loans", "of the period", 0, "nothing else is said")
            .or("of the period and the year before it", 12);

    /** Twelve names: written in another order in nearly every run of a set that is not sorted. */
    static final Set<String> BRANCHES = Set.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l");

    static final Indicator<Borrower> READ = Indicator.defined(choices -> start().formula(Formula.share(
                    "Percentage of {1} {2}",
                    Library.Loans.ALL,
                    Term.number(Clause.clause("loans", new InBranches(BRANCHES, Library.Is.LENT))),
                    Clause.clause("returned within 14 days", new Within(choices.of(WITHIN)))))
            .looksBackMonths(choices.of(BACK)));

    private Toys() {}

    static IndicatorBuilder<Borrower> start() {
        return Indicator.of(Borrower.class)
                .code("library.toy")
                .title("Toy")
                .unit("loan")
                .polarity(Polarity.HIGHER_IS_BETTER)
                .source(Source.builder()
                        .publisher("The tests")
                        .title("A lending library")
                        .date(Library.DAY_0)
                        .build())
                .edition(new Edition("first", Optional.of(LocalDate.of(2018, 1, 1)), Optional.empty()))
                .addNeeds("loans");
    }

    static Indicator<Borrower> withRule(Rule<LoanUnit> rule) {
        return start().formula(Formula.count("Number of {1}", Library.Loans.ALL, Term.number(clause(rule))))
                .build();
    }

    private static Clause<LoanUnit> clause(Rule<LoanUnit> rule) {
        return Clause.clause("loans", rule);
    }

    record InBranches(Set<String> branches, Rule<LoanUnit> rule) implements Rule<LoanUnit> {
        @Override
        public void answer(LoanUnit unit, Window window, Runs into) {
            rule.answer(unit, window, into);
        }
    }

    record Within(Timescale timescale) implements Rule<LoanUnit> {
        @Override
        public void answer(LoanUnit unit, Window window, Runs into) {
            into.onOrBefore(unit.doneDay(), timescale.deadline(unit.lent()));
        }
    }

    /** Hides what it holds when it is printed. */
    record Of(List<?> values) implements Rule<LoanUnit> {
        @Override
        public void answer(LoanUnit unit, Window window, Runs into) {
            into.always();
        }

        @Override
        public String toString() {
            return "a rule";
        }
    }
}
