package io.github.tallystick.core.definition;

import io.github.tallystick.core.Library;
import io.github.tallystick.core.Library.Borrower;
import io.github.tallystick.core.Library.Loan;
import io.github.tallystick.core.time.EnglandAndWales;
import io.github.tallystick.core.time.LookBack;
import io.github.tallystick.core.time.MonthEnd;
import io.github.tallystick.core.time.StartDay;
import io.github.tallystick.core.time.Timescale;
import io.github.tallystick.core.time.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Loans of the lending library as tables, and a definition for each word of the vocabulary. */
public final class Lending {
    static final When ALWAYS = When.always();

    public static final Table<Loan> LOANS =
            Table.of("loan", Loan.class, Loan::id).in(Borrower.class, Borrower::loans);

    public static final Column LENT =
            LOANS.day("lent", "lent", loan -> Optional.of(Library.DAY_0.plusDays(loan.lent())));
    public static final Column RETURNED = LOANS.end(
            "returned",
            "returned",
            loan -> Optional.of(loan.returned()).filter(day -> day >= 0).map(Library.DAY_0::plusDays));
    public static final Column LARGE = LOANS.flag("large", "of many volumes", loan -> loan.volumes() > 2);
    public static final Column SIZE = LOANS.code("size", "size", loan -> String.valueOf(loan.volumes()));
    public static final Column SHELF = LOANS.key("shelf", "shelf", loan -> String.valueOf(loan.volumes() % 2));
    public static final Column VOLUMES = LOANS.amount("volumes", "volumes", 3, loan -> 3L * loan.volumes());

    /** A note that the loan is due, sent every four days. */
    record Reminder(String id, LocalDate sentOn) {}

    public static final Table<Reminder> REMINDERS =
            Table.of("reminder", Reminder.class, Reminder::id).under(LOANS, Lending::reminders);

    public static final Column SENT = REMINDERS.day("sent", "reminded", reminder -> Optional.of(reminder.sentOn()));

    public static final Notation NOTATION = Notation.of(List.of(LOANS, REMINDERS));

    static final Rows ALL = new Rows.Every(LOANS);

    private Lending() {}

    private static List<Reminder> reminders(Loan loan) {
        return IntStream.range(0, loan.volumes() % 3)
                .mapToObj(i -> new Reminder(loan.id() + "-" + i, Library.DAY_0.plusDays(loan.lent() + 4 + 4 * i)))
                .toList();
    }

    static Indicator<Borrower> indicator(Formula<Borrower, Row> formula) {
        return Indicator.of(Borrower.class)
                .code("lending.toy")
                .title("Toy")
                .unit("loan")
                .formula(formula)
                .polarity(Polarity.HIGHER_IS_BETTER)
                .source(Source.builder()
                        .publisher("The tests")
                        .title("A lending library")
                        .date(Library.DAY_0)
                        .build())
                .build();
    }

    /** A share of some rows, by an event of theirs, of which something holds. */
    static Formula<Borrower, Row> share(Rows rows, Day day, When when) {
        return Formula.share(
                "Percentage of {1} {2}",
                rows,
                Term.number(Clause.clause("loans in the period", new When.On(day))),
                Clause.clause("of which it holds", when));
    }

    /** Definitions in which each word of the vocabulary stands. */
    static List<Formula<Borrower, Row>> ofEveryWord() {
        return List.of(
                share(ALL, LENT, new When.Whenever(conditions())),
                share(ALL, LENT, stepFunctions()),
                share(ALL, new Day.Earliest(days()), ALWAYS),
                share(new Rows.Where(ALL, new Condition.Flag(LARGE)), LENT, new When.From(new Day.Latest(days()))),
                share(new Rows.OfOwner(new Rows.Usable(ALL, order(), "returned before it was lent")), LENT, over()),
                share(new Rows.OnRecord(neighbours()), LENT, new When.Not(new When.On(LATER))),
                share(latest(Optional.empty()), LENT, sinceTheLast()),
                share(latest(Optional.of(LENT)), LENT, sinceTheLast()),
                share(carried(), LENT, new When.Whenever(new Condition.In(CARRIED, Set.of("", "2")))),
                share(stays(), STAY.start(), new When.Whenever(new Condition.Flag(STAY.isFirst()))),
                share(clocks(), CLOCK.due(), new When.Whenever(new Condition.OnOrBefore(CLOCK.next(), CLOCK.due()))),
                share(joined(), SENT, new When.On(LENT)),
                share(oneFor(), FIRST, new When.Open(FIRST, LAST)),
                share(birthdays(), BIRTHDAY, ALWAYS),
                Formula.count("Number of {1}", ALL, Term.number(Clause.clause("loans", new When.On(LENT)))),
                Formula.ratio(
                        "{2} for each {1}",
                        Formula.Scale.QUOTIENT,
                        ALL,
                        Term.number(Clause.clause("loan", new When.On(LENT)), Clause.unsaid("large", whenLarge())),
                        Term.sum(new Weight.ByAmount(VOLUMES), Clause.leavingOut("volumes", new When.On(LENT)))));
    }

    private static When whenLarge() {
        return new When.Whenever(new Condition.Flag(LARGE));
    }

    private static Condition order() {
        return new Condition.OnOrBefore(LENT, RETURNED);
    }

    private static Condition conditions() {
        return new Condition.AnyOf(List.of(
                new Condition.AllOf(List.of(new Condition.Flag(LARGE), order())),
                new Condition.In(SIZE, Set.of("4", "1", "")),
                new Condition.Containing(SIZE, "2"),
                new Condition.Enough(VOLUMES, 3),
                new Condition.IsNot(new Condition.Given(RETURNED))));
    }

    private static List<Day> days() {
        return List.of(
                new Day.After(new Timescale.CalendarDays(14, StartDay.NOT_COUNTED), LENT),
                new Day.After(workingDays(10), LENT),
                new Day.After(new Timescale.UntilNextWorkingDay(workingDays(3)), LENT),
                new Day.After(
                        new Timescale.WorkingDays(10, StartDay.COUNTED, EnglandAndWales.WORKING_DAYS.weekdaysOnly()),
                        LENT),
                new Day.After(new Timescale.Months(1, MonthEnd.FIRST_DAY_OF_NEXT_MONTH), LENT),
                new Day.LookedBackTo(LookBack.months(12), RETURNED),
                new Day.LookedBackTo(new LookBack.Days(365), RETURNED),
                new Day.Reached(Window.monthsTo(3), LENT),
                new Day.If(new Condition.Flag(LARGE), LENT),
                new Day.Fixed(LocalDate.of(2018, 2, 28)));
    }

    private static Timescale.WorkingDays workingDays(int number) {
        return new Timescale.WorkingDays(number, StartDay.NOT_COUNTED, EnglandAndWales.WORKING_DAYS);
    }

    private static When stepFunctions() {
        return new When.All(List.of(
                new When.Any(List.of(new When.Open(LENT, RETURNED), new When.Touching(LENT, RETURNED))),
                new When.AtLeast(1, new When.Each(ALL, Same.of(SHELF), Optional.of(VOLUMES), new When.On(LENT))),
                new When.AtMost(5, new When.Distinct(ALL, SHELF, new When.From(LENT))),
                new When.Sum(List.of(
                        new When.Times(2, new When.Exactly(LENT)),
                        new When.Times(-1, new When.Mean(List.of(whenLarge(), ALWAYS))))),
                new When.OnThatDay(LENT, new When.Open(LENT, RETURNED)),
                new When.MonthsBefore(2, new When.Open(LENT, RETURNED))));
    }

    private static When over() {
        return new When.Any(List.of(
                        Window.asAt(),
                        Window.daysTo(7),
                        Window.monthsTo(12),
                        new Window.MonthsAndADayTo(6),
                        Window.quarterTo(),
                        Window.yearTo(4),
                        Window.from(LocalDate.of(2018, 1, 4)))
                .stream()
                .<When>map(window -> new When.Over(window, new When.On(LENT)))
                .toList());
    }

    private static final Column LATER = Column.day("later", "the next loan");
    private static final Column BEFORE = Column.day("before", "the loan before");
    private static final Column CARRIED = Column.code("carried", "the last size given");
    private static final Column FIRST = Column.day("first", "the first loan");
    private static final Column LAST =
            new Column("", "last", Column.Kind.END, 1, "the last return", Map.of(), Set.of());
    private static final Column BIRTHDAY = Column.day("birthday", "birthday");
    private static final Column AGE = Column.code("age", "age");
    static final Rows.Stay STAY = new Rows.Stay(
            Column.flag("is-first", "the first of its stay"),
            Column.day("stay-start", "start of the stay"),
            Column.day("stay-end", "end of the stay"),
            Column.day("previous-start", "start of the stay before"),
            Column.day("next-start", "start of the next"));
    static final Rows.Clock CLOCK = new Rows.Clock(
            Column.day("started", "the clock started"),
            Column.flag("at-start", "started with the loan"),
            Column.flag("at-first", "started by the first reminder"),
            Column.day("due", "due"),
            Column.day("done", "done"),
            Column.day("keyed-in", "keyed in"));

    private static Rows neighbours() {
        return new Rows.WithNeighbour(ALL, SHELF, List.of(LENT), Rows.Neighbour.NEXT, LENT, LATER);
    }

    private static Rows latest(Optional<Day> upTo) {
        return new Rows.WithLatest(ALL, new Rows.Where(ALL, order()), LENT, RETURNED, upTo, BEFORE);
    }

    private static When sinceTheLast() {
        return new When.Whenever(
                new Condition.OnOrBefore(new Day.LookedBackTo(LookBack.lessThanMonths(1), LENT), BEFORE));
    }

    private static Rows carried() {
        return new Rows.CarriedForward(ALL, LENT, new Condition.Flag(LARGE), SIZE, CARRIED);
    }

    private static Rows stays() {
        Column previous = Column.day("previous", "the end of the loan before");
        return new Rows.Stays(
                ALL, Column.OWNER, List.of(LENT), new Condition.OnOrBefore(LENT, previous), previous, RETURNED, STAY);
    }

    private static Rows clocks() {
        return new Rows.Clocks(
                ALL,
                LENT,
                new Day.Earliest(List.of(RETURNED, new Day.Fixed(LocalDate.of(2019, 1, 1)))),
                new Rows.Every(REMINDERS),
                new Same(LOANS.key(), LOANS.key()),
                SENT,
                true,
                false,
                true,
                Optional.of(SENT),
                new Day.Earliest(List.of(
                        new Day.After(workingDays(3), CLOCK.started()),
                        new Day.If(new Condition.Flag(CLOCK.isSecond()), new Day.After(workingDays(1), LENT)))),
                CLOCK);
    }

    private static Rows joined() {
        return new Rows.Joined(ALL, new Rows.Every(REMINDERS), Same.of(LOANS.key()));
    }

    private static Rows oneFor() {
        return new Rows.OneFor(
                ALL,
                SHELF,
                List.of(
                        new Rows.Summary(Rows.Summary.Which.EARLIEST, LENT, FIRST),
                        new Rows.Summary(Rows.Summary.Which.LATEST, RETURNED, LAST)));
    }

    private static Rows birthdays() {
        return new Rows.Birthdays(ALL, 1, 2, LENT, MonthEnd.LAST_DAY_OF_MONTH, BIRTHDAY, AGE);
    }
}
