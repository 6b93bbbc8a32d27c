package io.github.tallystick.core;

import io.github.tallystick.core.definition.Clause;
import io.github.tallystick.core.definition.ColumnAnswer;
import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.Measure;
import io.github.tallystick.core.definition.Polarity;
import io.github.tallystick.core.definition.Rule;
import io.github.tallystick.core.definition.Rules;
import io.github.tallystick.core.definition.Runs;
import io.github.tallystick.core.definition.Source;
import io.github.tallystick.core.definition.TimedUnit;
import io.github.tallystick.core.definition.UnitColumns;
import io.github.tallystick.core.definition.UnitRows;
import io.github.tallystick.core.definition.UnitRule;
import io.github.tallystick.core.definition.Weight;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.facts.Known;
import io.github.tallystick.core.facts.Recorded;
import io.github.tallystick.core.facts.Revision;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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
                String loanId = loan.id().isEmpty() ? String.valueOf(numbered.size()) : loan.id();
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

    public record LoanUnit(String id, int lent, int due, int doneDay, int recordedDay, int volumes)
            implements TimedUnit {
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
                String id = borrower.id() + "/" + loan.id();
                if (loan.returnedDay() < loan.lentDay()) {
                    into.unusable(id, "returned before it was lent");
                } else {
                    int recorded = loan.recorded() < 0 ? EpochDay.BEFORE_ALL : BASE + loan.recorded();
                    into.accept(new LoanUnit(
                            id, loan.lentDay(), loan.lentDay() + 14, loan.returnedDay(), recorded, loan.volumes()));
                }
            }
        }

        @Override
        public Optional<UnitRows<LoanUnit>> emptyRows() {
            return Optional.of(new LoanRows());
        }
    }

    /** Loans in columns. */
    private static final class LoanRows extends UnitRows<LoanUnit> {
        private int[] lent = new int[0];
        private int[] due = new int[0];
        private int[] doneDays = new int[0];
        private int[] volumes = new int[0];

        @Override
        protected void makeColumns(int rows) {
            lent = Arrays.copyOf(lent, rows);
            due = Arrays.copyOf(due, rows);
            doneDays = Arrays.copyOf(doneDays, rows);
            volumes = Arrays.copyOf(volumes, rows);
        }

        @Override
        protected void put(LoanUnit loan, int row) {
            lent[row] = loan.lent();
            due[row] = loan.due();
            doneDays[row] = loan.doneDay();
            volumes[row] = loan.volumes();
        }
    }

    public enum Volumes implements Weight<LoanUnit> {
        THIRDS;

        @Override
        public long parts(LoanUnit loan) {
            return loan.volumes();
        }

        @Override
        public Optional<ColumnWeight> parts(UnitColumns.Part<? extends LoanUnit> loans) {
            return Optional.of(row -> ((LoanRows) loans).volumes[row]);
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

            @Override
            void answer(LoanRows loans, Window window, ColumnAnswer into) {
                into.event(loans.lent, window);
            }
        },
        RETURNED_IN_WINDOW {
            @Override
            public void answer(LoanUnit loan, Window window, Runs into) {
                into.event(loan.doneDay(), window);
            }

            @Override
            void answer(LoanRows loans, Window window, ColumnAnswer into) {
                into.event(loans.doneDays, window);
            }
        },
        RETURNED_IN_TIME {
            @Override
            public void answer(LoanUnit loan, Window window, Runs into) {
                into.onOrBefore(loan.doneDay(), loan.due());
                into.because("due by then");
            }

            @Override
            void answer(LoanRows loans, Window window, ColumnAnswer into) {
                for (int row = into.first(); row < into.end(); row++) {
                    into.where(row, loans.doneDays[row] <= loans.due[row]);
                }
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

            @Override
            void answer(LoanRows loans, Window window, ColumnAnswer into) {
                for (int row = into.first(); row < into.end(); row++) {
                    into.where(row, loans.volumes[row] >= 2);
                }
            }
        },
        OUT {
            @Override
            public void answer(LoanUnit loan, Window window, Runs into) {
                into.open(loan.lent(), loan.doneDay(), 1);
            }

            @Override
            void answer(LoanRows loans, Window window, ColumnAnswer into) {
                into.open(loans.lent, loans.doneDays, List.of(0));
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

            @Override
            public boolean answer(UnitColumns.Part<? extends LoanUnit> loans, Window window, ColumnAnswer into) {
                return false;
            }
        };

        @Override
        public boolean answer(UnitColumns.Part<? extends LoanUnit> loans, Window window, ColumnAnswer into) {
            answer((LoanRows) loans, window, into);
            return true;
        }

        void answer(LoanRows loans, Window window, ColumnAnswer into) {
            throw new UnsupportedOperationException(this + " must be asked one by one");
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
            for (int each : months) {
                Window back = Window.monthsTo(each);
                int first = back.lastDayReaching(loan.lent()) + 1;
                boolean isOut = loan.doneDay() == EpochDay.NEVER;
                into.add(first, isOut ? EpochDay.NEVER : back.lastDayReaching(loan.doneDay()), 1);
            }
        }

        @Override
        public boolean answer(UnitColumns.Part<? extends LoanUnit> loans, Window window, ColumnAnswer into) {
            into.open(((LoanRows) loans).lent, ((LoanRows) loans).doneDays, months);
            return true;
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
                    Measure.number(Clause.clause("loans in the period", Is.LENT)),
                    Clause.clause("returned within 14 days", Is.RETURNED_IN_TIME)));

    public static final Indicator<Borrower> IN_TIME_BY_VOLUME = indicator(
            "library.in-time-by-volume",
            Formula.share(
                    "Percentage of volumes in {1} {2}, {3}",
                    Loans.ALL,
                    Measure.sum(
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
                    Measure.number(Clause.clause("loans out", Is.OUT)),
                    Measure.sum(
                            Volumes.THIRDS,
                            Clause.clause(
                                    "returned in the month",
                                    new Rules.Over<>(Window.monthsTo(1), Is.RETURNED_IN_WINDOW)))));

    public static final Indicator<Borrower> LARGE_OUT = indicator(
            "library.large-out",
            Formula.share(
                    "Percentage of {1} {2}",
                    Loans.ALL,
                    Measure.number(Clause.clause("loans out", Is.OUT)),
                    Clause.clause("of two volumes or more", Is.LARGE)));

    public static final Indicator<Borrower> LOANS_OUT = indicator(
            "library.loans-out",
            Formula.count("Number of {1}", Loans.ALL, Measure.number(Clause.clause("loans out", Is.OUT))));

    private Library() {}

    public static Indicator<Borrower> indicator(String code, Formula<Borrower, LoanUnit> formula) {
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
