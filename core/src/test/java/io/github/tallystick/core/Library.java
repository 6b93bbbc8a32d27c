package io.github.tallystick.core;

import io.github.tallystick.core.definition.Clause;
import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Condition;
import io.github.tallystick.core.definition.Day;
import io.github.tallystick.core.definition.FactColumns;
import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.Polarity;
import io.github.tallystick.core.definition.RecordColumns;
import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.definition.Rule;
import io.github.tallystick.core.definition.Rules;
import io.github.tallystick.core.definition.Runs;
import io.github.tallystick.core.definition.Source;
import io.github.tallystick.core.definition.Table;
import io.github.tallystick.core.definition.Table.Cells;
import io.github.tallystick.core.definition.Term;
import io.github.tallystick.core.definition.Unit.Timed;
import io.github.tallystick.core.definition.UnitRule;
import io.github.tallystick.core.definition.Weight;
import io.github.tallystick.core.definition.Weight.ByAmount;
import io.github.tallystick.core.definition.When;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.facts.Known;
import io.github.tallystick.core.facts.Recorded;
import io.github.tallystick.core.facts.Revision;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.StartDay;
import io.github.tallystick.core.time.Timescale;
import io.github.tallystick.core.time.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * A small domain for the tests of core, with nothing of children's services in it: readers of a lending library and their
 * loans. A loan is for fourteen days and weighs its number of volumes.
 */
public final class Library {
    public static final LocalDate DAY_0 = LocalDate.of(2018, 1, 1);
    public static final int BASE = EpochDay.of(DAY_0);

    /**
     * A loan: days from {@link #DAY_0}; a negative return means not returned, a negative recording always known, a negative
     * superseding that the version stands.
     */
    public record Loan(String id, int lent, int returned, int volumes, int recorded, int superseded)
            implements Recorded<Loan> {
        public Loan(int lent, int returned, int volumes, int recorded) {
            this("", lent, returned, volumes, recorded, -1);
        }

        int lentDay() {
            return BASE + lent;
        }

        int returnedDay() {
            return returned < 0 ? EpochDay.NEVER : BASE + returned;
        }

        @Override
        public LocalDate happenedOn() {
            return DAY_0.plusDays(lent);
        }

        @Override
        public Optional<LocalDate> recordedOn() {
            return recorded < 0 ? Optional.empty() : Optional.of(DAY_0.plusDays(recorded));
        }

        @Override
        public Optional<LocalDate> supersededOn() {
            return superseded < 0 ? Optional.empty() : Optional.of(DAY_0.plusDays(superseded));
        }

        @Override
        public Loan asKnown(Known known) {
            return returned < 0 || known.hasHappened(DAY_0.plusDays(returned))
                    ? this
                    : new Loan(id, lent, -1, volumes, recorded, superseded);
        }

        @Override
        public Loan revised(Loan now, Revision revision) {
            return revision.of(this, now);
        }
    }

    public record Borrower(String id, String branch, List<Loan> loans) implements Facts<Borrower> {
        public Borrower {
            List<Loan> numbered = new ArrayList<>();
            for (Loan loan : loans) {
                String number = loan.id().isEmpty() ? String.valueOf(numbered.size()) : loan.id();
                String loanId = number.startsWith(id + "/") ? number : id + "/" + number;
                numbered.add(new Loan(
                        loanId, loan.lent(), loan.returned(), loan.volumes(), loan.recorded(), loan.superseded()));
            }
            loans = List.copyOf(numbered);
        }

        @Override
        public Borrower asKnown(Known known) {
            return new Borrower(id, branch, known.of(loans));
        }

        @Override
        public Borrower revised(Borrower now, Revision revision) {
            return new Borrower(id, branch, revision.of(loans, now.loans()));
        }
    }

    public record LoanUnit(String id, int lent, int due, int doneDay, int recordedDay, int volumes) implements Timed {
        @Override
        public String toString() {
            return "a loan";
        }
    }

    public enum Loans implements UnitRule<Borrower, LoanUnit> {
        ALL;

        @Override
        public void units(Borrower borrower, Sink<? super LoanUnit> into) {
            for (Loan loan : borrower.loans()) {
                String id = loan.id();
                if (loan.returnedDay() < loan.lentDay()) {
                    into.unusable(
                            id,
                            "returned before it was lent: lent " + EpochDay.inWords(loan.lentDay()) + ", returned "
                                    + EpochDay.inWords(loan.returnedDay()));
                } else {
                    int recorded = loan.recorded() < 0 ? EpochDay.BEFORE_ALL : BASE + loan.recorded();
                    into.accept(new LoanUnit(
                            id, loan.lentDay(), loan.lentDay() + 14, loan.returnedDay(), recorded, loan.volumes()));
                }
            }
        }
    }

    public enum Volumes implements Weight<LoanUnit> {
        THIRDS;

        @Override
        public long parts(LoanUnit loan) {
            return loan.volumes();
        }

        @Override
        public long partsOfOne() {
            return 3;
        }
    }

    public enum Is implements Rule<LoanUnit> {
        LENT {
            @Override
            public void answer(LoanUnit loan, Window window, Runs into) {
                into.event(loan.lent(), window);
                into.because("lent");
            }
        },
        RETURNED_IN_WINDOW {
            @Override
            public void answer(LoanUnit loan, Window window, Runs into) {
                into.event(loan.doneDay(), window);
            }
        },
        RETURNED_IN_TIME {
            @Override
            public void answer(LoanUnit loan, Window window, Runs into) {
                into.onOrBefore(loan.doneDay(), loan.due());
                into.because("due by then");
            }
        },
        /** The same, asked only where it is returned in the window. */
        IN_TIME_WHERE_RETURNED {
            @Override
            public void answer(LoanUnit loan, Window window, Runs into) {
                into.onOrBeforeWhereDone(loan.doneDay(), loan.due(), window);
            }
        },
        /** A loan of two volumes or more. */
        LARGE {
            @Override
            public void answer(LoanUnit loan, Window window, Runs into) {
                if (loan.volumes() >= 2) {
                    into.always();
                }
            }
        },
        OUT {
            @Override
            public void answer(LoanUnit loan, Window window, Runs into) {
                into.open(loan.lent(), loan.doneDay(), 1);
            }
        },
        /** Half of each day on which it is out and half of each day in whose window it was lent. */
        HALF_OUT_HALF_LENT {
            @Override
            public void answer(LoanUnit loan, Window window, Runs into) {
                into.open(loan.lent(), loan.doneDay(), 1);
                into.event(loan.lent(), window);
            }

            @Override
            public long partsOfOne() {
                return 2;
            }
        }
    }

    /**
     * Once for each number of months, where it was out so many months before.
     *
     * @param months the numbers of months, none of them 0
     */
    public record OutMonthsBefore(List<Integer> months) implements Rule<LoanUnit> {
        public OutMonthsBefore {
            months = List.copyOf(months);
        }

        @Override
        public void answer(LoanUnit loan, Window window, Runs into) {
            int ended = into.end(loan.lent(), loan.doneDay());
            for (int each : months) {
                Window back = Window.monthsTo(each);
                int first = back.lastDayReaching(loan.lent()) + 1;
                into.add(first, ended == EpochDay.NEVER ? EpochDay.NEVER : back.lastDayReaching(ended), 1);
            }
        }

        @Override
        public long partsOfOne() {
            return months.size();
        }
    }

    public static final Indicator<Borrower> IN_TIME = indicator(
            "library.in-time",
            Formula.share(
                    "Percentage of {1} which were {2}",
                    Loans.ALL,
                    Term.number(Clause.clause("loans in the period", Is.LENT)),
                    Clause.clause("returned within 14 days", Is.RETURNED_IN_TIME)));

    public static final Indicator<Borrower> IN_TIME_BY_VOLUME = indicator(
            "library.in-time-by-volume",
            Formula.share(
                    "Percentage of volumes in {1} {2}, {3}",
                    Loans.ALL,
                    Term.sum(
                            Volumes.THIRDS,
                            Clause.clause("loans in the period", Is.LENT),
                            Clause.clause("half out", Is.HALF_OUT_HALF_LENT)),
                    Clause.clause("returned within 14 days", Is.RETURNED_IN_TIME)));

    public static final Indicator<Borrower> TURNOVER = indicator(
            "library.turnover",
            Formula.ratio(
                    "{2} per 10,000 {1}",
                    Formula.Scale.PER_10_000,
                    Loans.ALL,
                    Term.number(Clause.clause("loans out", Is.OUT)),
                    Term.sum(
                            Volumes.THIRDS,
                            Clause.clause(
                                    "returned in the month",
                                    new Rules.Over<>(Window.monthsTo(1), Is.RETURNED_IN_WINDOW)))));

    public static final Indicator<Borrower> LARGE_OUT = indicator(
            "library.large-out",
            Formula.share(
                    "Percentage of {1} {2}",
                    Loans.ALL,
                    Term.number(Clause.clause("loans out", Is.OUT)),
                    Clause.clause("of two volumes or more", Is.LARGE)));

    public static final Indicator<Borrower> LOANS_OUT = indicator(
            "library.loans-out",
            Formula.count("Number of {1}", Loans.ALL, Term.number(Clause.clause("loans out", Is.OUT))));

    /** Loans as a kind of fact, by which the same is said in the vocabulary as the rules above say in code. */
    public static final Table<Loan> LOANS = Table.of("loan", Loan.class, Loan::id)
            .in(Borrower.class, Borrower::loans)
            .made(Library::made);

    public static final Column LENT = LOANS.day("lent", "lent", loan -> Optional.of(loan.happenedOn()));

    public static final Column RETURNED = LOANS.end(
            "returned",
            "returned",
            loan -> loan.returned() < 0 ? Optional.empty() : Optional.of(DAY_0.plusDays(loan.returned())));

    public static final Column VOLUMES = LOANS.amount("volumes", "volumes", 3, Loan::volumes);

    public static final Column RECORDED =
            LOANS.recordedOn(LOANS.day("recorded", "recorded", loan -> loan.recordedOn()));

    /** Loans that can be used. */
    public static final Rows ROWS = new Rows.Usable(
            new Rows.Every(LOANS), new Condition.OnOrBefore(LENT, RETURNED), "returned before it was lent");

    public static final When OUT = new When.Open(LENT, RETURNED);

    public static final When IN_14_DAYS = new When.Whenever(new Condition.OnOrBefore(
            RETURNED, new Day.After(new Timescale.CalendarDays(14, StartDay.NOT_COUNTED), LENT)));

    public static final When LARGE = new When.Whenever(new Condition.Enough(VOLUMES, 2));

    /** Each of the indicators above, said in the vocabulary. */
    public static final Map<Indicator<Borrower>, Indicator<Borrower>> SAID = said();

    private static Map<Indicator<Borrower>, Indicator<Borrower>> said() {
        Map<Indicator<Borrower>, Indicator<Borrower>> said = new LinkedHashMap<>();
        said.put(
                IN_TIME,
                indicator(
                        IN_TIME.code(),
                        Formula.share(
                                "Percentage of {1} which were {2}",
                                ROWS,
                                Term.number(Clause.clause("loans in the period", new When.On(LENT))),
                                Clause.clause("returned within 14 days", IN_14_DAYS))));
        said.put(
                IN_TIME_BY_VOLUME,
                indicator(
                        IN_TIME_BY_VOLUME.code(),
                        Formula.share(
                                "Percentage of volumes in {1} {2}, {3}",
                                ROWS,
                                Term.sum(
                                        new ByAmount(VOLUMES),
                                        Clause.clause("loans in the period", new When.On(LENT)),
                                        Clause.clause("half out", new When.Mean(List.of(OUT, new When.On(LENT))))),
                                Clause.clause("returned within 14 days", IN_14_DAYS))));
        said.put(
                TURNOVER,
                indicator(
                        TURNOVER.code(),
                        Formula.ratio(
                                "{2} per 10,000 {1}",
                                Formula.Scale.PER_10_000,
                                ROWS,
                                Term.number(Clause.clause("loans out", OUT)),
                                Term.sum(
                                        new ByAmount(VOLUMES),
                                        Clause.clause(
                                                "returned in the month",
                                                new When.Over(Window.monthsTo(1), new When.On(RETURNED)))))));
        said.put(
                LARGE_OUT,
                indicator(
                        LARGE_OUT.code(),
                        Formula.share(
                                "Percentage of {1} {2}",
                                ROWS,
                                Term.number(Clause.clause("loans out", OUT)),
                                Clause.clause("of two volumes or more", LARGE))));
        said.put(
                LOANS_OUT,
                indicator(
                        LOANS_OUT.code(),
                        Formula.count("Number of {1}", ROWS, Term.number(Clause.clause("loans out", OUT)))));
        return said;
    }

    private static Loan made(Cells cells) {
        return new Loan(
                cells.id(),
                days(cells.day(LENT)),
                days(cells.day(RETURNED)),
                (int) cells.amount(VOLUMES),
                days(cells.day(RECORDED)),
                -1);
    }

    private static int days(Optional<LocalDate> date) {
        return date.map(each -> EpochDay.of(each) - BASE).orElse(-1);
    }

    /** The same borrowers in columns, in which no version of a loan is replaced by another. */
    public static FactColumns<Borrower> inColumns(List<Borrower> borrowers) {
        List<Loan> loans = new ArrayList<>();
        List<Integer> owners = new ArrayList<>();
        for (int borrower = 0; borrower < borrowers.size(); borrower++) {
            for (Loan loan : borrowers.get(borrower).loans()) {
                loans.add(loan);
                owners.add(borrower);
            }
        }
        RecordColumns columns = RecordColumns.of(LOANS, ints(owners, each -> each))
                .ids(row -> loans.get(row).id())
                .days(LENT, ints(loans, Loan::lentDay))
                .days(RETURNED, ints(loans, Loan::returnedDay))
                .days(RECORDED, ints(loans, loan -> loan.recorded() < 0 ? EpochDay.BEFORE_ALL : BASE + loan.recorded()))
                .amounts(VOLUMES, ints(loans, Loan::volumes), 3);
        return FactColumns.<Borrower>of(borrowers.size(), found -> new Borrower(found.id(), "", found.of(LOANS)))
                .ids(number -> borrowers.get(number).id())
                .with(columns);
    }

    private static <T> int[] ints(List<T> from, ToIntFunction<T> value) {
        return from.stream().mapToInt(value).toArray();
    }

    private Library() {}

    public static Indicator<Borrower> indicator(String code, Formula<Borrower, ?> formula) {
        return Indicator.of(Borrower.class)
                .code(code)
                .title(code)
                .unit("loan")
                .formula(formula)
                .polarity(Polarity.HIGHER_IS_BETTER)
                .source(Source.builder()
                        .publisher("The tests")
                        .title("A lending library")
                        .date(DAY_0)
                        .build())
                .build();
    }
}
