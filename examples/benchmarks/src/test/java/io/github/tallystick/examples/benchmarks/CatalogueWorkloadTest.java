package io.github.tallystick.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.calc.Standings;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.indicators.facts.Child;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CatalogueWorkloadTest {
    private static final int CHILDREN = 500;
    private static final int WORKERS = 300;
    private static final Country COLUMNS = Country.inColumns(CHILDREN, WORKERS, 5);

    @Test
    void columns_and_objects_have_the_same_answers_one_after_another_and_at_once() {
        assertThat(CatalogueAnswers.difference(
                        List.of(() -> COLUMNS, COLUMNS::inObjects), List.of("columns", "objects")))
                .isEmpty();
    }

    @Test
    void a_child_less_is_a_difference_that_says_where_it_is() {
        assertThat(CatalogueAnswers.difference(
                        List.of(() -> COLUMNS, CatalogueWorkloadTest::withoutRecordsOfTheFirst),
                        List.of("all", "fewer")))
                .hasValueSatisfying(words -> assertThat(words)
                        .startsWith("wokingham.vp4")
                        .endsWith("one after another from all and one after another from fewer"));
    }

    @Test
    void a_country_with_other_answers_ends_the_run() throws Exception {
        CatalogueWorkload workload =
                new CatalogueWorkload(Options.of(List.of("--runs", "1"), CatalogueWorkload.OPTIONS));

        assertThat(workload.run(List.of(() -> COLUMNS, CatalogueWorkloadTest::withoutRecordsOfTheFirst)))
                .isFalse();
        assertThat(workload.run(List.of(() -> COLUMNS, COLUMNS::inObjects))).isTrue();
    }

    @Test
    void the_same_seed_gives_the_same_country_and_another_another() {
        assertThat(figures(Country.inColumns(CHILDREN, WORKERS, 5))).isEqualTo(figures(COLUMNS));
        assertThat(figures(Country.inColumns(CHILDREN, WORKERS, 6))).isNotEqualTo(figures(COLUMNS));
    }

    @Test
    void every_indicator_finds_units_and_every_share_some_that_are_met_and_some_that_are_not() {
        figures(Country.inColumns(20_000, 2_000, 5)).forEach(figure -> {
            Standings standings = figure.standings();
            assertThat(standings.met()).as(figure.toString()).isPositive();
            assertThat(!figure.indicator().formula().isShare() || standings.notMet() > 0)
                    .as(figure.toString())
                    .isTrue();
        });
    }

    private static List<Figure> figures(Country country) {
        List<Figure> figures = new ArrayList<>();
        country.populations().forEach(population -> figures.addAll(figures(population)));
        return figures;
    }

    private static <F extends Facts<F>> List<Figure> figures(Population<F> population) {
        return List.copyOf(population.figures().values());
    }

    /** The first child with referrals is still there, but nothing is known of it. */
    private static Country withoutRecordsOfTheFirst() {
        Country objects = COLUMNS.inObjects();
        List<Population<?>> populations = new ArrayList<>(objects.populations());
        populations.set(0, withoutRecordsOfTheFirst(populations.get(0)));
        return new Country(populations);
    }

    @SuppressWarnings("unchecked")
    private static Population<Child> withoutRecordsOfTheFirst(Population<?> any) {
        Population<Child> population = (Population<Child>) any;
        List<Child> children = new ArrayList<>(population.facts());
        int first = 0;
        while (children.get(first).referrals().isEmpty()) {
            first++;
        }
        children.set(first, Child.builder().id(children.get(first).id()).build());
        return new Population<>(
                Child.class, "children", children, population.councils(), Map.copyOf(population.sizes()));
    }
}
