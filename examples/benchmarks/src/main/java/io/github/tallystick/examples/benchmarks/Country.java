package io.github.tallystick.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;

/**
 * The children, workers, schools and workforce censuses of all councils.
 *
 * @param populations one of each kind
 */
record Country(List<Population<?>> populations) {
    /**
     * A country in columns.
     *
     * @param children how many children; there is a school for every fifty
     * @param workers how many workers
     * @param seed the same gives the same country
     */
    static Country inColumns(int children, int workers, long seed) {
        Diary diary = new Diary(seed);
        Involved involved = new Involved(seed, children, workers);
        return new Country(List.of(
                new InventedChildren(seed, children, involved).population(),
                new InventedWorkers(seed, workers, involved).population(),
                new InventedSchools(diary).population(1 + children / 50),
                new Censuses(diary).population(workers)));
    }

    /** The same as objects, made of the columns. */
    Country inObjects() {
        List<Population<?>> objects = new ArrayList<>();
        populations.forEach(population -> objects.add(population.inObjects()));
        return new Country(objects);
    }

    long records() {
        return populations.stream().mapToLong(Population::records).sum();
    }
}
