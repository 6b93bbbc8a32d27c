package io.github.tallystick.indicators.returns;

import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import io.github.tallystick.core.calc.Coverage;
import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.spec.Indicator;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Item;
import io.github.tallystick.indicators.facts.School;
import io.github.tallystick.indicators.facts.Worker;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final Reach reach;
    private final Reach reachOfLists;
    private final Holding holding;
    private final Told told;

    private CouncilRecords(
            List<Child> children,
            List<Worker> workers,
            List<School> schools,
            Reach reach,
            Reach reachOfLists,
            Holding holding,
            Told told) {
        this.children = children;
        this.workers = workers;
        this.schools = schools;
        this.reach = reach;
        this.reachOfLists = reachOfLists;
        this.holding = holding;
        this.told = told;
    }

    static CouncilRecords ofPeople(List<Child> children, List<Worker> workers, Holding holding, Told told) {
        return new CouncilRecords(
                List.copyOf(children), List.copyOf(workers), List.of(), Reach.UNSTATED, Reach.UNSTATED, holding, told);
    }

    static CouncilRecords ofSchools(List<School> schools, Reach reachOfLists, Holding holding, Told told) {
        return new CouncilRecords(
                List.of(), List.of(), List.copyOf(schools), Reach.UNSTATED, reachOfLists, holding, told);
    }

    /**
     * These records and others together: those of the tables and those of the schools lists. Two sets that both hold children
     * are put side by side; a child in both is not joined. An item that either should hold and lacks is missing.
     *
     * @param other the other records
     * @return both
     */
    public CouncilRecords and(CouncilRecords other) {
        return new CouncilRecords(
                both(children, other.children),
                both(workers, other.workers),
                both(schools, other.schools),
                reach.and(other.reach),
                reachOfLists.and(other.reachOfLists),
                holding.and(other.holding),
                told.and(other.told));
    }

    private static <F> List<F> both(List<F> these, List<F> others) {
        return Streams.concat(these.stream(), others.stream()).toList();
    }

    /**
     * The same records, said to hold all that happened from a day to another: an indicator that looks further back, or asks
     * about a later day, is not covered. Nothing in the tables says so itself; the schools lists do and are left as they are.
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
        Reach stated = new Reach(Optional.of(firstDay), Optional.of(lastDay));
        return new CouncilRecords(children, workers, schools, stated, reachOfLists, holding, told);
    }

    /**
     * The children, in the order of their identifiers.
     *
     * @return each child that any table names
     */
    public List<Child> children() {
        return children;
    }

    /**
     * The workers, in the order of their identifiers.
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
     * An indicator over these records, told what they lack.
     *
     * @param indicator an indicator that is counted from children, workers or schools
     * @param <F> the facts kept together
     * @return the evaluation
     * @throws IllegalArgumentException if it is counted from anything else
     */
    public <F extends Facts<F>> Evaluation<F> evaluation(Indicator<F> indicator) {
        Class<F> kind = indicator.facts();
        return Evaluation.of(indicator, Iterables.filter(facts(kind), kind)).covering(coverage(kind));
    }

    private List<?> facts(Class<?> kind) {
        if (kind == Child.class) {
            return children;
        }
        if (kind == Worker.class) {
            return workers;
        }
        if (kind == School.class) {
            return schools;
        }
        throw new IllegalArgumentException(
                "indicator must be counted from children, workers or schools, but was from " + kind.getSimpleName());
    }

    private Coverage coverage(Class<?> kind) {
        Set<String> missing = missingItems().stream().map(Item::inWords).collect(Collectors.toSet());
        return (kind == School.class ? reachOfLists : reach).without(missing);
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
