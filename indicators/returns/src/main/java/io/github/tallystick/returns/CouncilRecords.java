package io.github.tallystick.returns;

import com.google.common.collect.Streams;
import io.github.tallystick.core.calc.Coverage;
import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.definition.FactColumns;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Item;
import io.github.tallystick.indicators.facts.School;
import io.github.tallystick.indicators.facts.Worker;
import io.github.tallystick.indicators.facts.WorkforceCensus;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a council's files hold: the facts of its children, workers and schools, what the files lack, and all that was wrong in
 * them. An indicator that needs what is lacking is answered with <i>not covered</i>, never with a figure that only looks
 * complete.
 *
 * <pre>{@code
 * CouncilRecords records = ssd.records().and(schools.records());
 * Figure visits = records.evaluation(VP8).figure(ReportingPeriod.quarter(2019, 3));
 * }</pre>
 */
public final class CouncilRecords {
    private final List<Child> children;
    private final List<Worker> workers;
    private final List<School> schools;
    private final List<WorkforceCensus> censuses;
    private final Reach reach;
    private final Map<Item, Reach> reachOfItems;
    private final Holding holding;
    private final Told told;

    private CouncilRecords(
            List<Child> children,
            List<Worker> workers,
            List<School> schools,
            List<WorkforceCensus> censuses,
            Reach reach,
            Map<Item, Reach> reachOfItems,
            Holding holding,
            Told told) {
        this.children = children instanceof FactColumns ? children : List.copyOf(children);
        this.workers = workers instanceof FactColumns ? workers : List.copyOf(workers);
        this.schools = List.copyOf(schools);
        this.censuses = List.copyOf(censuses);
        this.reach = reach;
        this.reachOfItems = Map.copyOf(reachOfItems);
        this.holding = holding;
        this.told = told;
    }

    static CouncilRecords ofPeople(List<Child> children, List<Worker> workers, Holding holding, Told told) {
        return new CouncilRecords(children, workers, List.of(), List.of(), Reach.UNSTATED, Map.of(), holding, told);
    }

    /** Of children from returns that say themselves how far they reach. */
    static CouncilRecords ofReturns(List<Child> children, Map<Item, Reach> reach, Holding holding, Told told) {
        return new CouncilRecords(children, List.of(), List.of(), List.of(), Reach.UNSTATED, reach, holding, told);
    }

    static CouncilRecords ofSchools(List<School> schools, Map<Item, Reach> reach, Holding holding, Told told) {
        return new CouncilRecords(List.of(), List.of(), schools, List.of(), Reach.UNSTATED, reach, holding, told);
    }

    static CouncilRecords ofCensuses(
            List<WorkforceCensus> censuses, Map<Item, Reach> reach, Holding holding, Told told) {
        return new CouncilRecords(List.of(), List.of(), List.of(), censuses, Reach.UNSTATED, reach, holding, told);
    }

    /**
     * These records and others together: those of the tables, of the schools lists and of returns. A child in both is one, with
     * the facts of both; facts of one kind that both hold are not told apart, so that of two sources that hold one kind only
     * one is to be taken. An item that either should hold and lacks is missing. Dates of birth may be in either, if none is
     * missing of a child who was looked after by records that lack them.
     *
     * @param other the other records
     * @return both
     */
    public CouncilRecords and(CouncilRecords other) {
        List<Child> all = joined(children, other.children);
        Holding held = holding.and(other.holding);
        Set<String> unknown = all.stream()
                .filter(child -> child.bornOn().isEmpty())
                .map(Child::id)
                .collect(Collectors.toSet());
        return new CouncilRecords(
                all,
                both(workers, other.workers),
                both(schools, other.schools),
                both(censuses, other.censuses),
                reach.and(other.reach),
                joined(reachOfItems, other.reachOfItems),
                lacksBirthdays(unknown) || other.lacksBirthdays(unknown) ? held.with(Item.BIRTHDAYS, false) : held,
                told.and(other.told));
    }

    /** Whether these lack the dates of birth, and of a child who was looked after none is known from elsewhere either. */
    private boolean lacksBirthdays(Set<String> unknown) {
        return missingItems().contains(Item.BIRTHDAYS)
                && children.stream().anyMatch(child -> !child.careEpisodes().isEmpty() && unknown.contains(child.id()));
    }

    /**
     * Whether any file held facts of a kind.
     *
     * @param kind the kind
     * @return true if at least one item of it is not missing
     */
    public boolean holds(FactKind kind) {
        return !missingItems().containsAll(kind.items());
    }

    /**
     * The same records without the facts of a kind, as where another source is to be taken for them.
     *
     * @param kind the kind
     * @return the records
     */
    public CouncilRecords without(FactKind kind) {
        Map<Item, Reach> rest = new EnumMap<>(Item.class);
        rest.putAll(reachOfItems);
        rest.keySet().removeAll(kind.items());
        return new CouncilRecords(
                children.stream().map(kind::without).toList(),
                workers,
                schools,
                censuses,
                reach,
                rest,
                holding.without(kind.items()),
                told);
    }

    private static <F> List<F> both(List<F> these, List<F> others) {
        return Streams.concat(these.stream(), others.stream()).toList();
    }

    private static List<Child> joined(List<Child> these, List<Child> others) {
        Map<String, Child> byId = new TreeMap<>();
        both(these, others).forEach(child -> byId.merge(child.id(), child, Child::and));
        return List.copyOf(byId.values());
    }

    private static Map<Item, Reach> joined(Map<Item, Reach> these, Map<Item, Reach> others) {
        Map<Item, Reach> both = new EnumMap<>(Item.class);
        both.putAll(these);
        others.forEach((item, reach) -> both.merge(item, reach, Reach::and));
        return both;
    }

    /**
     * The same records, said to hold all that happened from a day to another: an indicator that looks further back, or asks
     * about a later day, is not covered. Nothing in the tables says so itself; the schools lists and the returns do and are
     * left as they are.
     *
     * @param firstDay the first day that the tables hold completely, included
     * @param lastDay the last day, included: the day of the extract
     * @return the records
     * @throws IllegalArgumentException if the last day is before the first
     */
    public CouncilRecords reaching(LocalDate firstDay, LocalDate lastDay) {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException(
                    "records must not end before they start: first day " + firstDay + ", last day " + lastDay);
        }
        Reach stated = Reach.of(Optional.of(firstDay), Optional.of(lastDay));
        return new CouncilRecords(children, workers, schools, censuses, stated, reachOfItems, holding, told);
    }

    /**
     * The children, in the order of their identifiers; those in {@link FactColumns columns} in an order of their own.
     *
     * @return each child that any table names
     */
    public List<Child> children() {
        return children;
    }

    /**
     * The workers, in the order of their identifiers; those in {@link FactColumns columns} in an order of their own.
     *
     * @return each person who held a post or was involved with a child
     */
    public List<Worker> workers() {
        return workers;
    }

    /**
     * The council's schools, in the order of their reference numbers.
     *
     * @return each school that is in any list
     */
    public List<School> schools() {
        return schools;
    }

    /**
     * The council's workforce censuses.
     *
     * @return one of each year, in the order in which they were read
     */
    public List<WorkforceCensus> censuses() {
        return censuses;
    }

    /**
     * An indicator over these records, told what they lack.
     *
     * @param indicator an indicator that is counted from children, workers, schools or workforce censuses
     * @param <F> the facts kept together
     * @return the evaluation
     * @throws IllegalArgumentException if it is counted from anything else
     */
    public <F extends Facts<F>> Evaluation<F> evaluation(Indicator<F> indicator) {
        Class<F> kind = indicator.facts();
        return Evaluation.of(indicator, facts(kind)).covering(coverage(indicator));
    }

    /** The list itself, which may be one of columns. */
    @SuppressWarnings("unchecked") // each list is of the class that it is found by
    private <F> List<F> facts(Class<F> kind) {
        Map<Class<?>, List<?>> byKind = Map.of(
                Child.class, children, Worker.class, workers, School.class, schools, WorkforceCensus.class, censuses);
        List<?> facts = byKind.get(kind);
        if (facts == null) {
            throw new IllegalArgumentException(
                    "indicator must be counted from children, workers, schools or workforce censuses, but was from "
                            + kind.getSimpleName());
        }
        return (List<F>) facts;
    }

    /** How far all the items reach that an indicator needs. */
    private Coverage coverage(Indicator<?> indicator) {
        Set<String> missing = missingItems().stream().map(Item::inWords).collect(Collectors.toSet());
        return Arrays.stream(Item.values())
                .filter(item -> indicator.needs().contains(item.inWords()))
                .map(this::reach)
                .reduce(Reach.UNSTATED, Reach::and)
                .without(missing);
    }

    /** A date of birth does not expire: it is known on all days, whichever return gave it. */
    private Reach reach(Item item) {
        return item == Item.BIRTHDAYS ? Reach.UNSTATED : reachOfItems.getOrDefault(item, reach);
    }

    /**
     * The items that no file held, or that a file should have held and did not.
     *
     * @return the items
     */
    public Set<Item> missingItems() {
        return holding.missing();
    }

    /**
     * The breaches for which rows could not be used, in the order in which they were found.
     *
     * @return at most the first 1,000; {@link #problemCounts()} counts them all
     */
    public List<Problem> problems() {
        return told.problems();
    }

    /**
     * The breaches that are only noted: the rows are used all the same.
     *
     * @return at most the first 1,000; {@link #problemCounts()} counts them all
     */
    public List<Problem> notes() {
        return told.notes();
    }

    /**
     * How often each rule was broken in each file, notes included.
     *
     * @return the counts by file, in the order in which the first problem of each was found, and by rule
     */
    public Map<String, Map<FileRule, Long>> problemCounts() {
        return told.counts();
    }

    /**
     * How the rows of each file came out.
     *
     * @return the counts, in the order in which the files were read
     */
    public List<RowCounts> rowCounts() {
        return told.rowCounts();
    }

    @Override
    public String toString() {
        return children.size() + " children, " + workers.size() + " workers, " + schools.size() + " schools, "
                + told.count(false) + " problems, " + told.count(true) + " notes";
    }
}
