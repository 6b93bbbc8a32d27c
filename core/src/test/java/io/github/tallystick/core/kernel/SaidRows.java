package io.github.tallystick.core.kernel;

import static io.github.tallystick.core.kernel.Said.and;

import io.github.tallystick.core.Club;
import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Condition;
import io.github.tallystick.core.definition.Day;
import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.definition.Same;
import io.github.tallystick.core.time.LookBack;
import io.github.tallystick.core.time.MonthEnd;
import io.github.tallystick.core.time.StartDay;
import io.github.tallystick.core.time.Timescale;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rows made at random by the steps of the vocabulary, and what can be said about their columns.
 *
 * @param rows the rows
 * @param about says things about them
 * @param added how many columns were added, which have names of their own by it
 */
record SaidRows(Rows rows, Said about, int added) {
    private static final int STEPS = 2;

    /** Some rows, by as many steps as there are words for. */
    static SaidRows any(Said said, int depth) {
        SaidRows made = every(said, said.random().nextInt(3));
        for (int step = said.random().nextInt(STEPS + 1); step >= 0; step--) {
            made = made.step(Math.max(0, depth));
        }
        return made;
    }

    private static SaidRows every(Said said, int which) {
        Said ofPlans = Said.ofPlans(said.random(), said.words());
        return switch (which) {
            case 0 -> new SaidRows(new Rows.Every(Club.PLANS), ofPlans, 0);
            case 1 ->
                new SaidRows(
                        new Rows.Every(Club.VISITS),
                        said.about(
                                and(List.of(Club.MADE, Club.LEFT), ofPlans.days()),
                                and(List.of(Club.SEEN), ofPlans.flags()),
                                and(List.of(Club.VISIT_KIND), ofPlans.codes()),
                                and(List.of(Club.VISIT_HOURS), ofPlans.amounts()),
                                ofPlans.keys()),
                        0);
            default ->
                new SaidRows(
                        new Rows.Every(Club.NOTES),
                        said.about(
                                List.of(Club.WRITTEN, Club.CLOSED),
                                List.of(Club.URGENT),
                                List.of(Club.NOTE_KIND),
                                List.of(Club.NOTE_HOURS),
                                List.of(Club.ABOUT)),
                        0);
        };
    }

    /** How much each counts. */
    Optional<Column> weight() {
        return about.amounts().isEmpty() || about.random().nextBoolean()
                ? Optional.empty()
                : Optional.of(about.any(about.amounts()));
    }

    private SaidRows step(int depth) {
        return switch (about.word(
                "Every",
                "Where",
                "Usable",
                "OnRecord",
                "OfOwner",
                "WithNeighbour",
                "WithLatest",
                "CarriedForward",
                "Stays",
                "Clocks",
                "Joined",
                "OneFor",
                "Birthdays")) {
            case "Where" -> of(new Rows.Where(rows, about.condition(depth)));
            case "Usable" -> of(new Rows.Usable(rows, usable(), "cannot be used"));
            case "OnRecord" -> of(new Rows.OnRecord(rows));
            case "OfOwner" -> of(new Rows.OfOwner(rows));
            case "WithNeighbour" -> withNeighbour();
            case "WithLatest" -> withLatest();
            case "CarriedForward" -> carriedForward();
            case "Stays" -> stays(depth);
            case "Clocks" -> clocks();
            case "Joined" -> joined();
            case "OneFor" -> oneFor();
            case "Birthdays" -> birthdays();
            default -> this;
        };
    }

    /** No end comes before the start of its record; of other days that may be said. */
    private Condition usable() {
        Condition condition = about.condition(0);
        return condition instanceof Condition.OnOrBefore ? new Condition.Given(order()) : condition;
    }

    private SaidRows of(Rows same) {
        return new SaidRows(same, about, added);
    }

    private SaidRows with(Rows more, List<Column> days, List<Column> flags, List<Column> codes) {
        return new SaidRows(
                more,
                about.about(
                        and(days, about.days()),
                        and(flags, about.flags()),
                        and(codes, about.codes()),
                        about.amounts(),
                        about.keys()),
                added + 1);
    }

    private Column added(String name) {
        return Column.day(name + added, name);
    }

    /** A day that each record has: the one on which it starts. */
    private Day order() {
        List<Column> starts = about.days().stream()
                .filter(day -> day.kind() == Column.Kind.DAY && !day.table().isEmpty())
                .toList();
        return about.any(starts.isEmpty() ? about.days() : starts.subList(0, 1));
    }

    private Column within() {
        return about.any(and(List.of(Column.OWNER), about.keys()));
    }

    private SaidRows withNeighbour() {
        Column as = added("beside");
        Day order = order();
        Day day = about.random().nextBoolean() ? order : about.any(about.days());
        Rows.Neighbour which = about.any(List.of(Rows.Neighbour.NEXT, Rows.Neighbour.PREVIOUS));
        return with(
                new Rows.WithNeighbour(rows, within(), List.of(order), which, day, as),
                List.of(as),
                List.of(),
                List.of());
    }

    private SaidRows withLatest() {
        Column as = added("latest");
        Day day = order();
        Rows others = about.random().nextBoolean() ? rows : new Rows.Where(rows, about.condition(0));
        Optional<Day> upTo = about.random().nextBoolean() ? Optional.empty() : Optional.of(about.any(about.days()));
        return with(
                new Rows.WithLatest(rows, others, day, about.any(about.days()), upTo, as),
                List.of(as),
                List.of(),
                List.of());
    }

    private SaidRows carriedForward() {
        if (about.codes().isEmpty()) {
            return this;
        }
        Column as = Column.code("carried" + added, "carried");
        return with(
                new Rows.CarriedForward(rows, order(), about.condition(0), about.any(about.codes()), as),
                List.of(),
                List.of(),
                List.of(as));
    }

    private SaidRows stays(int depth) {
        Column previous = added("before");
        Rows.Stay as = new Rows.Stay(
                Column.flag("first" + added, "first"),
                added("stay-start"),
                added("stay-end"),
                added("stay-before"),
                added("stay-next"));
        Day start = order();
        Condition followsOn = about.random().nextBoolean()
                ? new Condition.OnOrBefore(start, previous)
                : with(rows, List.of(previous), List.of(), List.of()).about.condition(depth);
        Day end = about.any(about.days());
        return with(
                new Rows.Stays(rows, within(), List.of(start), followsOn, previous, end, as),
                List.of(as.start(), as.end(), as.previousStart(), as.next(), previous),
                List.of(as.isFirst()),
                List.of());
    }

    /** A clock under each row, from one of its days to another, for the visits or notes of the same plan or owner. */
    private SaidRows clocks() {
        SaidRows events = every(about, 1 + about.random().nextInt(2));
        Rows.Clock as = new Rows.Clock(
                added("started"),
                Column.flag("clock-first" + added, "first"),
                Column.flag("clock-second" + added, "second"),
                added("due"),
                added("next"),
                added("recorded"));
        boolean again = about.random().nextBoolean();
        Day last = new Day.Fixed(Club.DAY_0.plusDays(2 * Club.SPAN));
        Day end = about.any(about.days());
        Rows clocks = new Rows.Clocks(
                rows,
                order(),
                again ? new Day.Earliest(List.of(last, end)) : end,
                events.rows,
                common(events),
                events.order(),
                about.random().nextBoolean(),
                about.random().nextBoolean(),
                again,
                about.random().nextBoolean() ? Optional.empty() : Optional.of(events.order()),
                new Day.After(
                        new Timescale.CalendarDays(5 + about.random().nextInt(20), StartDay.NOT_COUNTED), as.started()),
                as);
        return with(
                clocks,
                List.of(as.started(), as.due(), as.next(), as.recorded()),
                List.of(as.isFirst(), as.isSecond()),
                List.of());
    }

    private Same common(SaidRows others) {
        List<Column> both = Stream.of(Club.PLANS.key())
                .filter(about.keys()::contains)
                .filter(others.about.keys()::contains)
                .toList();
        return both.isEmpty() || about.random().nextInt(3) == 0 ? Same.OWNER : Same.of(both.get(0));
    }

    private SaidRows joined() {
        boolean areNotes = about.keys().contains(Club.ABOUT);
        SaidRows others = every(about, areNotes ? about.random().nextInt(2) : 2);
        Same same = about.random().nextBoolean()
                ? Same.OWNER
                : areNotes
                        ? new Same(Club.ABOUT, Club.PLAN_NUMBER)
                        : about.keys().contains(Club.PLAN_NUMBER) ? new Same(Club.PLAN_NUMBER, Club.ABOUT) : Same.OWNER;
        if (about.keys().size() > 2) {
            return this;
        }
        return new SaidRows(
                new Rows.Joined(rows, others.rows, same),
                about.about(
                        and(about.days(), others.about.days()),
                        and(about.flags(), others.about.flags()),
                        and(about.codes(), others.about.codes()),
                        and(about.amounts(), others.about.amounts()),
                        and(about.keys(), others.about.keys())),
                added + 1);
    }

    private SaidRows oneFor() {
        Column first = added("earliest");
        Column last = added("latest-of");
        Column key = within();
        Rows one = new Rows.OneFor(
                rows,
                key,
                List.of(
                        new Rows.Summary(Rows.Summary.Which.EARLIEST, about.any(about.days()), first),
                        new Rows.Summary(Rows.Summary.Which.LATEST, about.any(about.days()), last)));
        List<Column> keys = key.equals(Column.OWNER) ? List.of() : List.of(key);
        return new SaidRows(one, about.about(List.of(first, last), List.of(), List.of(), List.of(), keys), added + 1);
    }

    /** Somebody is born when a plan starts, or a year before. */
    private SaidRows birthdays() {
        Column as = added("birthday");
        Column age = Column.code("age" + added, "age");
        Day born = new Day.LookedBackTo(LookBack.months(12), about.any(about.days()));
        return with(
                new Rows.Birthdays(rows, 0, 2, born, MonthEnd.LAST_DAY_OF_MONTH, as, age),
                List.of(as),
                List.of(),
                List.of(age));
    }
}
