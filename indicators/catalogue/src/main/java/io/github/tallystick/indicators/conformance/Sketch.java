package io.github.tallystick.indicators.conformance;

import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.School;
import io.github.tallystick.indicators.facts.Worker;
import io.github.tallystick.indicators.facts.WorkforceCensus;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws small sets of facts of one kind, and makes them smaller. */
interface Sketch<F> {
    /** Facts of an invented child, worker, school or census, of the items that a definition needs. */
    F draw(Days days, Set<String> needs);

    /** The same with one record less, in every way. */
    Stream<F> smaller(F facts);

    /** How many records there are. */
    int records(F facts);

    /** The sketch for a kind of facts. */
    @SuppressWarnings("unchecked")
    static <F extends Facts<F>> Sketch<F> of(Class<F> facts) {
        List<Class<?>> kinds = List.of(Child.class, Worker.class, School.class, WorkforceCensus.class);
        List<Sketch<?>> sketches =
                List.of(new ChildSketch(), new WorkerSketch(), new SchoolSketch(), new CensusSketch());
        int kind = kinds.indexOf(facts);
        if (kind < 0) {
            throw new IllegalArgumentException(
                    "facts must be of a child, worker, school or workforce census, but were of "
                            + facts.getSimpleName());
        }
        return (Sketch<F>) sketches.get(kind);
    }

    /** Each list with one element less. */
    static <T> Stream<List<T>> without(List<T> all) {
        return IntStream.range(0, all.size()).mapToObj(left -> {
            List<T> rest = new ArrayList<>(all);
            rest.remove(left);
            return rest;
        });
    }

    /** A list with another element in one place. */
    static <T> List<T> replaced(List<T> all, int place, T other) {
        List<T> changed = new ArrayList<>(all);
        changed.set(place, other);
        return changed;
    }
}
