package io.github.tallystick.examples.benchmarks;

import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.calc.RollingSeries;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.facts.Facts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * What all indicators of one kind of facts came to.
 *
 * @param way how they were counted
 * @param figures the figure of each
 * @param series the series of each by council
 * @param <F> what each of the facts is
 */
record CatalogueAnswers<F extends Facts<F>>(
        String way, Map<Indicator<F>, Figure> figures, Map<Indicator<F>, Map<Integer, RollingSeries>> series) {
    static <F extends Facts<F>> CatalogueAnswers<F> oneAfterAnother(Population<F> population, String form) {
        Map<Indicator<F>, Figure> figures = new LinkedHashMap<>();
        Map<Indicator<F>, Map<Integer, RollingSeries>> series = new LinkedHashMap<>();
        for (Indicator<F> indicator : population.indicators()) {
            figures.put(indicator, population.figure(indicator));
            series.put(indicator, population.series(indicator));
        }
        return new CatalogueAnswers<>("one after another from " + form, figures, series);
    }

    static <F extends Facts<F>> CatalogueAnswers<F> atOnce(Population<F> population, String form) {
        return new CatalogueAnswers<>("at once from " + form, population.figures(), population.series());
    }

    /** The first difference between answers in both ways from every form, each of which is made and let go; empty if there is none. */
    static Optional<String> difference(List<Supplier<Country>> forms, List<String> names) {
        List<CatalogueAnswers<?>> first = inBothWays(forms.get(0).get(), names.get(0));
        Optional<String> difference = firstDifference(first, first);
        for (int i = 1; i < forms.size() && difference.isEmpty(); i++) {
            difference = firstDifference(first, inBothWays(forms.get(i).get(), names.get(i)));
        }
        return difference;
    }

    private static List<CatalogueAnswers<?>> inBothWays(Country country, String form) {
        List<CatalogueAnswers<?>> answers = new ArrayList<>();
        for (Population<?> population : country.populations()) {
            answers.add(oneAfterAnother(population, form));
            answers.add(atOnce(population, form));
        }
        return answers;
    }

    /** Both are held against those that were counted one after another. */
    private static Optional<String> firstDifference(List<CatalogueAnswers<?>> first, List<CatalogueAnswers<?>> others) {
        return IntStream.range(0, others.size())
                .mapToObj(i -> first.get(i - i % 2).differenceFrom(others.get(i)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Where others first differ, with both; empty if they do not. */
    Optional<String> differenceFrom(CatalogueAnswers<?> others) {
        return figures.keySet().stream()
                .flatMap(indicator -> differenceFrom(others, indicator).stream())
                .findFirst()
                .map(where -> where + " " + way + " and " + others.way);
    }

    private Optional<String> differenceFrom(CatalogueAnswers<?> others, Indicator<F> indicator) {
        if (!Objects.equals(figures.get(indicator), others.figures.get(indicator))) {
            return Optional.of(figures.get(indicator) + " and " + others.figures.get(indicator) + ":");
        }
        Map<Integer, RollingSeries> these = series.getOrDefault(indicator, Map.of());
        Map<Integer, RollingSeries> those =
                Objects.requireNonNullElse(others.series.get(indicator), Map.<Integer, RollingSeries>of());
        TreeSet<Integer> councils = new TreeSet<>(these.keySet());
        councils.addAll(those.keySet());
        return councils.stream()
                .filter(council -> !Objects.equals(these.get(council), those.get(council)))
                .findFirst()
                .map(council -> indicator.code() + ", series of council " + council + ":");
    }
}
