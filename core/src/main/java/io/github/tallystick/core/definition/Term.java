package io.github.tallystick.core.definition;

import java.util.ArrayList;
import java.util.List;

/**
 * One side of the line: the units for which every clause holds, each with its weight. On an as-at date a unit counts the
 * product of what its clauses answer, times its weight.
 *
 * @param clauses the clauses, in the order in which they are asked, those that leave units out last; the first that fails
 *     decides
 * @param weight how much each unit weighs
 * @param <U> the unit
 */
public record Term<U extends Unit>(List<Clause<U>> clauses, Weight<? super U> weight) {
    /**
     * Copies the collections and checks the order.
     *
     * @param clauses the clauses
     * @param weight how much each unit weighs
     */
    public Term {
        clauses = List.copyOf(clauses);
        for (int i = 1; i < clauses.size(); i++) {
            if (clauses.get(i - 1).excludes() && !clauses.get(i).excludes()) {
                throw new IllegalArgumentException("clauses that leave units out must stand last, but \""
                        + clauses.get(i).phrase() + "\" came after one");
            }
        }
    }

    /**
     * Units that each count as one.
     *
     * @param clauses the clauses
     * @param <U> the unit
     * @return the measure
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <U extends Unit> Term<U> number(Clause<U>... clauses) {
        return new Term<>(List.of(clauses), Weight.<U>one());
    }

    /**
     * Units that each count with a weight.
     *
     * @param weight the weight
     * @param clauses the clauses
     * @param <U> the unit
     * @return the measure
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <U extends Unit> Term<U> sum(Weight<? super U> weight, Clause<U>... clauses) {
        return new Term<>(List.of(clauses), weight);
    }

    /** The same with a clause more, before those that leave units out. */
    Term<U> and(Clause<U> clause) {
        List<Clause<U>> more = new ArrayList<>(clauses);
        int first = 0;
        while (first < more.size() && !more.get(first).excludes()) {
            first++;
        }
        more.add(first, clause);
        return new Term<>(more, weight);
    }

    /**
     * How many parts make one.
     *
     * @return the parts of the weight times those of each rule
     */
    public long partsOfOne() {
        long parts = weight.partsOfOne();
        for (Clause<U> clause : clauses) {
            parts = Math.multiplyExact(parts, clause.rule().partsOfOne());
        }
        return parts;
    }
}
