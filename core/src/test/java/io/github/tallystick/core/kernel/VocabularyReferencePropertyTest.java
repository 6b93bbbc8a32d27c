package io.github.tallystick.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.Club;
import io.github.tallystick.core.Club.Member;
import io.github.tallystick.core.Club.Note;
import io.github.tallystick.core.Club.Plan;
import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.definition.Clause;
import io.github.tallystick.core.definition.Condition;
import io.github.tallystick.core.definition.Dimension;
import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.Row;
import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.definition.Same;
import io.github.tallystick.core.definition.Term;
import io.github.tallystick.core.definition.When;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Tally;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.core.time.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What words of the vocabulary count on one date, by the obvious way: each plan is asked in plain words. */
class VocabularyReferencePropertyTest {
    private static final int NEVER = Integer.MAX_VALUE;
    private static final Rows PLANS = new Rows.Every(Club.PLANS);

    /** Counts a plan of a member as at a day, by a window from a first day on. */
    interface Plainly {
        long count(Member member, Plan plan, int first, int asAt);
    }

    private static int end(int end) {
        return end < 0 ? NEVER : end;
    }

    private static boolean isIn(int day, int first, int asAt) {
        return day != NEVER && first <= day && day <= asAt;
    }

    private static long counted(boolean holds) {
        return holds ? 1 : 0;
    }

    private static int before(int months, int asAt) {
        LocalDate first = Window.monthsTo(months).firstDay(Club.DAY_0.plusDays(asAt));
        return (int) (first.toEpochDay() - Club.DAY_0.toEpochDay()) - 1;
    }

    private static Stream<Note> notes(Member member, int first, int asAt) {
        return member.notes().stream().filter(note -> isIn(note.written(), first, asAt));
    }

    private static final When NOTE_WRITTEN = new When.On(Club.WRITTEN);

    private static final Map<When, Plainly> WORDS = Map.ofEntries(
            Map.entry(
                    new When.On(Club.END), (member, plan, first, asAt) -> counted(isIn(end(plan.end()), first, asAt))),
            Map.entry(
                    new When.Open(Club.START, Club.END),
                    (member, plan, first, asAt) -> counted(plan.start() <= asAt && end(plan.end()) > asAt)),
            Map.entry(
                    new When.MonthsBefore(1, new When.Open(Club.START, Club.END)),
                    (member, plan, first, asAt) ->
                            counted(plan.start() <= before(1, asAt) && end(plan.end()) > before(1, asAt))),
            Map.entry(
                    new When.Touching(Club.START, Club.END),
                    (member, plan, first, asAt) -> counted(plan.start() <= asAt && end(plan.end()) >= first)),
            Map.entry(new When.From(Club.END), (member, plan, first, asAt) -> counted(end(plan.end()) <= asAt)),
            Map.entry(new When.Exactly(Club.START), (member, plan, first, asAt) -> counted(plan.start() == asAt)),
            Map.entry(
                    new When.Whenever(new Condition.AnyOf(
                            List.of(new Condition.Flag(Club.ACTIVE), new Condition.In(Club.PLAN_KIND, Set.of("a"))))),
                    (member, plan, first, asAt) ->
                            counted(plan.active() || plan.kind().equals("a"))),
            Map.entry(
                    new When.Each(new Rows.Every(Club.NOTES), NOTE_WRITTEN),
                    (member, plan, first, asAt) -> notes(member, first, asAt).count()),
            Map.entry(
                    new When.AtLeast(
                            2,
                            new When.Each(
                                    new Rows.Every(Club.NOTES),
                                    new Same(Club.PLAN_NUMBER, Club.ABOUT),
                                    Optional.empty(),
                                    NOTE_WRITTEN)),
                    (member, plan, first, asAt) -> counted(notes(member, first, asAt)
                                    .filter(note -> note.about().equals(plan.id()))
                                    .count()
                            >= 2)),
            Map.entry(
                    new When.Each(
                            new Rows.Every(Club.VISITS),
                            Same.of(Club.PLANS.key()),
                            Optional.empty(),
                            new When.On(Club.MADE)),
                    (member, plan, first, asAt) -> plan.visits().stream()
                            .filter(visit -> isIn(visit.made(), first, asAt))
                            .count()),
            Map.entry(
                    new When.Distinct(new Rows.Every(Club.NOTES), Club.ABOUT, NOTE_WRITTEN),
                    (member, plan, first, asAt) -> notes(member, first, asAt)
                            .map(Note::about)
                            .distinct()
                            .count()));

    private static Formula<Member, Row> counting(When when) {
        return Formula.count("{1}", PLANS, Term.number(Clause.clause("plans", when)));
    }

    private static List<Member> members(Random random) {
        return IntStream.range(0, 3)
                .mapToObj(number -> Club.member("m" + number, random))
                .toList();
    }

    private static ReportingPeriod period(int first, int asAt) {
        return ReportingPeriod.of(Club.DAY_0.plusDays(first), Club.DAY_0.plusDays(asAt));
    }

    @Property(tries = 300)
    void words_count_what_they_say(
            @ForAll Random random,
            @ForAll @IntRange(max = Club.SPAN + 40) int asAt,
            @ForAll @IntRange(max = 60) int days) {
        List<Member> members = members(random);
        int first = asAt - days;
        WORDS.forEach((when, plainly) -> {
            long expected = members.stream()
                    .mapToLong(member -> member.plans().stream()
                            .mapToLong(plan -> plainly.count(member, plan, first, asAt))
                            .sum())
                    .sum();
            Figure figure =
                    Evaluation.of(Club.indicator(counting(when)), members).figure(period(first, asAt));
            assertThat(figure.outcome().value()).as(when.toString()).contains(Fraction.of(expected));
        });
    }

    /** Those that count a plan once, if at all, so that they can stand below the line, two at a time. */
    private static List<When> once() {
        return WORDS.keySet().stream()
                .filter(when -> !(when instanceof When.Each || when instanceof When.Distinct))
                .toList();
    }

    @Property(tries = 300)
    void words_on_both_sides_of_the_line_count_what_they_say(
            @ForAll Random random,
            @ForAll @IntRange(max = Club.SPAN + 40) int asAt,
            @ForAll @IntRange(max = 60) int days) {
        List<Member> members = members(random);
        int first = asAt - days;
        When active = new When.Whenever(new Condition.Flag(Club.ACTIVE));
        for (When one : once()) {
            When other = once().get(random.nextInt(once().size()));
            Plainly both = (member, plan, from, at) -> WORDS.get(one).count(member, plan, from, at)
                    * WORDS.get(other).count(member, plan, from, at);
            long below = plans(members, plan -> true, both, first, asAt);
            long above = plans(members, Plan::active, both, first, asAt);
            Term<Row> plans = Term.number(Clause.clause("plans", new When.All(List.of(one, other))));
            Term<Row> some = Term.number(Clause.clause("active", new When.All(List.of(one, other, active))));
            List<Formula<Member, Row>> formulas = List.of(
                    Formula.share("{1}% of {2}", PLANS, plans, Clause.clause("active", active)),
                    Formula.ratio("{1}% of {2}", Formula.Scale.PERCENTAGE, PLANS, plans, some));
            for (Formula<Member, Row> formula : formulas) {
                LocalDate date = Club.DAY_0.plusDays(asAt);
                assertThat(Evaluation.of(Club.indicator(formula), members)
                                .rolling(Window.daysTo(days + 1), date, date)
                                .tally(date))
                        .as("%s, %s", one, other)
                        .isEqualTo(Tally.of(above, below));
            }
        }
    }

    private static long plans(List<Member> members, Predicate<Plan> which, Plainly plainly, int first, int asAt) {
        return members.stream()
                .mapToLong(member -> member.plans().stream()
                        .filter(which)
                        .mapToLong(plan -> plainly.count(member, plan, first, asAt))
                        .sum())
                .sum();
    }

    /** Whatever the categories, and whether plans that are open or plans that start are counted. */
    @Property(tries = 300)
    void the_parts_of_a_dimension_of_one_value_add_up_to_the_whole(
            @ForAll Random random, @ForAll @IntRange(max = Club.SPAN + 40) int asAt) {
        List<Member> members = members(random);
        Said said = Said.ofPlans(
                random,
                Set.of("Simple", "Any", "Not", "On", "Open", "From", "Whenever", "Flag", "In", "Column", "After"));
        Dimension dimension = Dimension.of(
                "any",
                "anything",
                List.of(
                        new Dimension.Category("one", "one", said.when(2, true)),
                        new Dimension.Category("two", "two", said.when(2, true))),
                "other");
        for (When when : List.of(new When.Open(Club.START, Club.END), new When.On(Club.START))) {
            Evaluation<Member> evaluation = Evaluation.of(Club.indicator(counting(when)), members);
            Fraction whole =
                    evaluation.figure(period(asAt - 20, asAt)).outcome().value().orElseThrow();
            Fraction parts = evaluation.figuresBy(dimension, period(asAt - 20, asAt)).values().stream()
                    .map(figure -> figure.outcome().value().orElseThrow())
                    .reduce(Fraction.of(0), Fraction::plus);
            assertThat(parts).as("%s by %s", when, dimension).isEqualTo(whole);
        }
    }

    /** A plan that starts is told by what holds on the day on which it starts, whatever has become of it since. */
    @Property(tries = 200)
    void an_event_is_in_the_category_of_its_day(
            @ForAll Random random, @ForAll @IntRange(max = Club.SPAN + 40) int asAt) {
        List<Member> members = members(random);
        Dimension dimension = Dimension.of(
                "noted",
                "whether there was a note",
                List.of(new Dimension.Category(
                        "noted",
                        "noted",
                        new When.AtLeast(
                                1,
                                new When.Each(new Rows.Every(Club.NOTES), new When.Open(Club.WRITTEN, Club.CLOSED))))),
                "not noted");
        long noted = members.stream()
                .flatMap(member -> member.plans().stream()
                        .filter(plan -> isIn(plan.start(), asAt - 30, asAt))
                        .filter(plan -> member.notes().stream()
                                .anyMatch(note -> note.written() <= plan.start() && end(note.closed()) > plan.start())))
                .count();
        Map<Dimension.Category, Figure> figures = Evaluation.of(
                        Club.indicator(counting(new When.On(Club.START))), members)
                .figuresBy(dimension, period(asAt - 30, asAt));
        Optional<Fraction> found = Optional.ofNullable(
                        figures.get(dimension.categories().get(0)))
                .flatMap(figure -> figure.outcome().value());
        assertThat(found.orElse(Fraction.of(0))).isEqualTo(Fraction.of(noted));
    }
}
