package io.github.tallystick.indicators;

import static io.github.tallystick.core.definition.Clause.clause;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tallystick.core.definition.Clause;
import io.github.tallystick.core.definition.Fingerprint;
import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.Measure;
import io.github.tallystick.core.definition.Polarity;
import io.github.tallystick.core.definition.Rule;
import io.github.tallystick.core.definition.Rules;
import io.github.tallystick.core.definition.Unit;
import io.github.tallystick.core.definition.UnitRule;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.time.MonthEnd;
import io.github.tallystick.core.time.Timescale;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.School;
import io.github.tallystick.indicators.facts.Worker;
import io.github.tallystick.indicators.lookedafter.Care;
import io.github.tallystick.indicators.lookedafter.Cessation;
import io.github.tallystick.indicators.lookedafter.LookedAfterChild;
import io.github.tallystick.indicators.lookedafter.SocialWorkers;
import io.github.tallystick.indicators.protection.Missed;
import io.github.tallystick.indicators.protection.Plans;
import io.github.tallystick.indicators.protection.Previous;
import io.github.tallystick.indicators.protection.VisitsDue;
import io.github.tallystick.indicators.referral.Clock;
import io.github.tallystick.indicators.referral.Earlier;
import io.github.tallystick.indicators.referral.LookBack;
import io.github.tallystick.indicators.referral.ReferralReceived;
import io.github.tallystick.indicators.schools.Current;
import io.github.tallystick.indicators.schools.Grading;
import io.github.tallystick.indicators.schools.ListedSchool;
import io.github.tallystick.indicators.sources.Sources;
import io.github.tallystick.indicators.spells.LastDay;
import io.github.tallystick.indicators.spells.MonthsBefore;
import io.github.tallystick.indicators.workforce.CaseHolder;
import io.github.tallystick.indicators.workforce.Left;
import io.github.tallystick.indicators.workforce.MeanStock;
import io.github.tallystick.indicators.workforce.PostHeld;
import io.github.tallystick.indicators.workforce.WithinCap;
import io.github.tallystick.outside.FingerprintsMain;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A number, a code or a word by which a rule decides is a part of the definition: another gives another fingerprint. */
class RuleConstantsTest {
    private static final Set<Integer> GRADES = Set.of(1, 2, 3, 4);
    private static final LocalDate LAST_GRADED = LocalDate.of(2024, 8, 31);
    private static final CaseHolder.Cases CASES =
            new CaseHolder.Cases(CaseHolder.Case.OF_ALLOCATED_SOCIAL_WORKER, LastDay.NOT_OPEN);

    /** What is kept, and why it is no constant of a rule. */
    private static final Map<String, String> KEPT = Map.of(
            "All.IN_ORDER", "Comparator", // an order is no value
            "Counted.EARLIEST", "Comparator",
            "VisitsDue.FIRST_DAY",
                    "int", // the ends of the definition's calendar, in the fingerprint as its working days
            "VisitsDue.LAST_DAY", "int",
            "Clock.CHILDHOOD_MONTHS", "int"); // in the fingerprint as the months looked back

    /** Two definitions that differ in one constant, and what that is. */
    record Pair(String constant, Indicator<?> one, Indicator<?> other) {
        @Override
        public String toString() {
            return constant;
        }
    }

    static Stream<Pair> pairs() {
        return Stream.of(schools(), workers(), children(), referrals()).flatMap(pairs -> pairs);
    }

    private static Stream<Pair> schools() {
        return Stream.of(
                pair("grades", graded(GRADES), graded(Set.of(1, 2, 3, 4, 5))),
                pair("good or better", goodOrBetter(Set.of(1, 2)), goodOrBetter(Set.of(1))),
                pair("independent", stateFunded("Independent"), stateFunded("Private")),
                schoolUnits("list graded", new Current.InTheList(LAST_GRADED), new Current.InTheList(LocalDate.MAX)),
                schoolUnits(
                        "carried forward from",
                        new Current.CarriedForward(LAST_GRADED, GRADES),
                        new Current.CarriedForward(LocalDate.MIN, GRADES)),
                schoolUnits(
                        "grades carried forward",
                        new Current.CarriedForward(LAST_GRADED, GRADES),
                        new Current.CarriedForward(LAST_GRADED, Set.of(1, 2, 3))));
    }

    private static Stream<Pair> workers() {
        return Stream.of(
                pair("cap", withinCap(15, 20), withinCap(15, 21)),
                pair("cap if newly qualified", withinCap(15, 20), withinCap(16, 20)),
                pair("role of a case", cases("Allocated Social Worker"), cases("Allocated Case Worker")),
                pair("leaving reason", left(Set.of("voluntary resignation")), left(Set.of("resignation"))),
                pair("roles", inRole("Child Protection Chair"), inRole("Reviewing Officer")),
                pair("stocks", stocks(12), stocks(11)));
    }

    private static Stream<Pair> children() {
        return Stream.of(
                pair("short breaks", lookedAfter(Set.of("V3", "V4")), lookedAfter(Set.of("V3"))),
                pair("followed by another", ceased("X1"), ceased("X2")),
                pair("ceased reason", ceasedFor("E11"), ceasedFor("E12")),
                pair("role", socialWorkers("Allocated Social Worker", 3), socialWorkers("Other", 3)),
                pair("3 or more", socialWorkers("Other", 3), socialWorkers("Other", 4)),
                pair("visits that count", visitsDue(false, true), visitsDue(true, true)),
                pair("start of the plan", visitsDue(false, true), visitsDue(false, false)));
    }

    private static Stream<Pair> referrals() {
        Timescale.Months twelve = new Timescale.Months(12, MonthEnd.LAST_DAY_OF_MONTH);
        return Stream.of(
                pair("months", within(LookBack.months(12)), within(LookBack.months(11))),
                pair("less than months", within(LookBack.lessThanMonths(12)), within(LookBack.lessThanMonths(11))),
                pair("months added", within(LookBack.monthsAdded(12)), within(LookBack.monthsAdded(11))),
                pair(
                        "month end",
                        within(new LookBack.Months(twelve, LookBack.From.THAT_DAY)),
                        within(new LookBack.Months(
                                new Timescale.Months(12, MonthEnd.FIRST_DAY_OF_NEXT_MONTH), LookBack.From.THAT_DAY))),
                pair("days", within(new LookBack.Days(365)), within(new LookBack.Days(366))),
                pair("months and a day", over(12), over(11)));
    }

    private static Pair pair(String constant, Indicator<?> one, Indicator<?> other) {
        return new Pair(constant, one, other);
    }

    private static Pair schoolUnits(
            String constant, UnitRule<School, ListedSchool> one, UnitRule<School, ListedSchool> other) {
        return pair(
                constant, definition(School.class, one, Rules.ALWAYS), definition(School.class, other, Rules.ALWAYS));
    }

    private static Indicator<?> school(Rule<ListedSchool> rule) {
        return definition(School.class, new Current.InTheList(LAST_GRADED), rule);
    }

    private static Indicator<?> graded(Set<Integer> grades) {
        return school(new ListedSchool.Graded(new Grading(true, false, grades)));
    }

    private static Indicator<?> goodOrBetter(Set<Integer> grades) {
        return school(new ListedSchool.GoodOrBetter(Grading.OWN, grades));
    }

    private static Indicator<?> stateFunded(String independent) {
        return school(new ListedSchool.StateFunded(Set.of("Primary"), independent));
    }

    private static Indicator<?> withinCap(int capIfNewlyQualified, int cap) {
        return definition(
                Worker.class,
                new CaseHolder.All(CASES.kind()),
                new WithinCap(CaseHolder.Per.HEAD, CASES, LastDay.NOT_OPEN, capIfNewlyQualified, cap));
    }

    private static Indicator<?> cases(String role) {
        return definition(Worker.class, new CaseHolder.All(new CaseHolder.Case(Optional.of(role))), Rules.ALWAYS);
    }

    private static Indicator<?> left(Set<String> reasons) {
        return definition(Worker.class, PostHeld.All.POSTS, new Left(reasons, false));
    }

    private static Indicator<?> inRole(String role) {
        return definition(Worker.class, PostHeld.All.POSTS, new PostHeld.InRole(Set.of(role)));
    }

    private static Indicator<?> stocks(int months) {
        return definition(Worker.class, PostHeld.All.POSTS, MeanStock.ofMonthsTo(months));
    }

    private static Indicator<?> lookedAfter(Set<String> leftOut) {
        return definition(Child.class, new LookedAfterChild.All(new Care(leftOut)), Rules.ALWAYS);
    }

    private static Indicator<?> ceased(String followedByAnother) {
        return definition(Child.class, new Cessation.All(Care.WITHOUT_SHORT_BREAKS, followedByAnother), Rules.ALWAYS);
    }

    private static Indicator<?> ceasedFor(String code) {
        return definition(
                Child.class, new Cessation.All(Care.WITHOUT_SHORT_BREAKS, "X1"), new Cessation.For(Set.of(code)));
    }

    private static Indicator<?> socialWorkers(String role, int least) {
        SocialWorkers had = new SocialWorkers(
                new SocialWorkers.Who(Optional.of(role), false), SocialWorkers.When.WHETHER_LOOKED_AFTER_OR_NOT);
        return definition(
                Child.class, new LookedAfterChild.All(Care.WITH_SHORT_BREAKS), new Rules.AtLeast<>(least, had));
    }

    private static Indicator<?> visitsDue(boolean unseenToo, boolean planStart) {
        Timescale month = new Timescale.Months(1, MonthEnd.LAST_DAY_OF_MONTH);
        Previous previous = new Previous(unseenToo, false, planStart);
        return definition(Child.class, new VisitsDue(month, previous, Missed.DUE_ONCE, Plans.OWN), Rules.ALWAYS);
    }

    private static Indicator<?> within(LookBack within) {
        return referral(new ReferralReceived.Repeats(within));
    }

    private static Indicator<?> over(int months) {
        return referral(new Rules.Over<>(new MonthsBefore(months), ReferralReceived.Is.RECEIVED));
    }

    private static Indicator<?> referral(Rule<ReferralReceived> rule) {
        return definition(Child.class, new ReferralReceived.Of(Clock.REFERRAL, Earlier.ANY), rule);
    }

    private static <F extends Facts<F>, U extends Unit> Indicator<F> definition(
            Class<F> facts, UnitRule<F, U> units, Rule<? super U> rule) {
        Clause<U> all = clause("all", Rules.ALWAYS);
        return Indicator.of(facts)
                .code("a.b")
                .title("A")
                .unit("a")
                .formula(Formula.<F, U>share("{1} {2}", units, Measure.number(all), clause("some", rule)))
                .polarity(Polarity.HIGHER_IS_BETTER)
                .source(Sources.localChoice("a test"))
                .build();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void a_definition_made_with_another_value_has_another_fingerprint(Pair pair) {
        Fingerprint one = pair.one().fingerprint();
        assertThat(pair.other().fingerprint()).isNotEqualTo(one);
    }

    /**
     * Nothing that a definition is made of keeps a value to itself: all static fields of these types are of the type itself,
     * names for values in use, but for those listed.
     */
    @Test
    void no_part_of_a_definition_keeps_a_constant_to_itself() {
        TreeMap<String, String> kept = new TreeMap<>();
        for (Class<?> type : partsOfAllDefinitions()) {
            for (Field field : type.getDeclaredFields()) {
                boolean named = field.getType().isAssignableFrom(type) || field.isSynthetic();
                if (Modifier.isStatic(field.getModifiers()) && !named) {
                    kept.put(
                            type.getSimpleName() + "." + field.getName(),
                            field.getType().getSimpleName());
                }
            }
        }
        assertThat(kept).isEqualTo(KEPT);
    }

    private static Set<Class<?>> partsOfAllDefinitions() {
        Set<Class<?>> types = new LinkedHashSet<>();
        FingerprintsMain.definitions().forEach(each -> {
            gather(each.formula().units(), types);
            gather(each.formula().denominator(), types);
            gather(each.formula().numerator(), types);
            each.readings().forEach(reading -> gather(reading, types));
        });
        types.removeIf(type -> !type.getPackageName().startsWith("io.github.tallystick.indicators"));
        assertThat(types).contains(WithinCap.class, Care.class, Left.class, LookBack.Months.class, Grading.class);
        return types;
    }

    private static void gather(Object value, Set<Class<?>> types) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(each -> gather(each, types));
        } else if (value instanceof Collection<?> collection) {
            collection.forEach(each -> gather(each, types));
        } else if (value instanceof Enum<?> constant) {
            types.add(constant.getDeclaringClass());
        } else if (value instanceof Record record) {
            types.add(record.getClass());
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                gather(read(record, component), types);
            }
        }
    }

    private static Object read(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component.getName(), e);
        }
    }

    @Test
    void caps_the_wrong_way_round_are_refused() {
        assertThatThrownBy(() -> withinCap(21, 20))
                .hasMessage(
                        "caps must be 0 or more, and that of a newly qualified worker not above the other, but were 21"
                                + " and 20");
    }
}
