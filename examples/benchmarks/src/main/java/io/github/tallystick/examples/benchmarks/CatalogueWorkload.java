package io.github.tallystick.examples.benchmarks;

import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.examples.benchmarks.CatalogueTable.Line;
import io.github.tallystick.examples.benchmarks.CatalogueTable.Sum;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/**
 * The subcommand {@code catalogue}: all indicators over all records of a country, from columns and from objects, one after
 * another and all at once.
 */
final class CatalogueWorkload {
    static final Set<String> OPTIONS = Set.of("--children", "--workers", "--from", "--runs", "--seed");

    private final int children;
    private final int workers;
    private final List<String> forms;
    private final int runs;
    private final int seed;

    CatalogueWorkload(Options options) {
        this.children = Size.of(options.text("--children", "100k")).rows();
        this.workers = Size.of(options.text("--workers", "10k")).rows();
        this.forms = options.list("--from", "columns,objects");
        this.runs = options.number("--runs", 3);
        this.seed = options.number("--seed", 5);
        if (!Set.of("columns", "objects").containsAll(forms)) {
            throw new IllegalArgumentException("--from must be columns, objects or both, but was " + forms);
        }
    }

    /** Compares all answers, then measures; false if answers differ. */
    boolean run() throws Exception {
        Country columns = Country.inColumns(children, workers, seed);
        List<Supplier<Country>> countries = new ArrayList<>();
        forms.forEach(form -> countries.add(form.equals("columns") ? () -> columns : columns::inObjects));
        return run(countries);
    }

    /** The same over countries that are made when they are needed, one for each form, so that one alone is there at a time. */
    boolean run(List<Supplier<Country>> countries) throws Exception {
        Optional<String> difference = CatalogueAnswers.difference(countries, forms);
        if (difference.isPresent()) {
            System.err.println(difference.get());
            return false;
        }
        for (int i = 0; i < countries.size(); i++) {
            Country country = countries.get(i).get();
            System.out.print(CatalogueTable.header(forms.get(i), country));
            measure(country);
        }
        return true;
    }

    private void measure(Country country) throws Exception {
        CatalogueTable table = new CatalogueTable();
        for (Population<?> population : country.populations()) {
            measure(population, table);
        }
        System.out.print(table.lines());
        System.out.print(table.sums());
    }

    private <F extends Facts<F>> void measure(Population<F> population, CatalogueTable table) throws Exception {
        Population<F> untouched = population.untouched();
        Sum sum = new Sum(population.name(), population.records(), Held.most(untouched::series));
        for (Indicator<F> indicator : population.indicators()) {
            Line line = new Line(
                    indicator.code(),
                    population.figure(indicator).standings().total(),
                    population.records(indicator),
                    least(() -> population.figure(indicator)),
                    least(() -> population.series(indicator)));
            table.add(line);
            sum = sum.plus(line);
        }
        table.add(sum.atOnce(least(population::figures), least(population::series)));
    }

    /** The least time of all runs, in nanoseconds. */
    private long least(Callable<?> work) throws Exception {
        Cost cost = new Cost();
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            work.call();
            cost.took(System.nanoTime() - start);
        }
        return cost.minimum();
    }
}
