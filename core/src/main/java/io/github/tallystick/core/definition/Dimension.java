package io.github.tallystick.core.definition;

import java.util.ArrayList;
import java.util.List;

/**
 * What units are told apart by: age band, placement, team. A dimension answers for each unit on which dates it is in which category,
 * as a rule does, so that a child who grows older moves from one to the next. A unit that happens on a day is in the category of
 * that day.
 *
 * <p>Of a dimension with one value, a unit is in the first category that holds, and in the last where none does, so that the parts
 * add up to the whole on every date. Of one with many values, such as disability, a unit can be in several.
 *
 * @param id the identifier, such as {@code age}
 * @param words the dimension in words
 * @param categories the categories, in the order in which they are asked and shown
 * @param otherwise the category of what is in none of them, such as not known
 * @param isManyValued whether a unit can be in several categories at once
 */
public record Dimension(String id, String words, List<Category> categories, Category otherwise, boolean isManyValued) {
    /**
     * Checks the components.
     *
     * @param id the identifier
     * @param words the dimension in words
     * @param categories the categories
     * @param otherwise the category of what is in none of them
     * @param isManyValued whether a unit can be in several categories at once
     */
    public Dimension {
        categories = List.copyOf(categories);
        if (id.isBlank() || words.isBlank()) {
            throw new IllegalArgumentException(
                    "dimension must have an identifier and words, but had \"" + id + "\" and \"" + words + "\"");
        }
        List<String> codes = new ArrayList<>();
        for (Category category : categories) {
            codes.add(category.code());
        }
        codes.add(otherwise.code());
        if (codes.stream().distinct().count() < codes.size()) {
            throw new IllegalArgumentException("categories must have codes of their own, but were " + codes);
        }
    }

    /**
     * A dimension in one of whose categories each unit is.
     *
     * @param id the identifier
     * @param words the dimension in words
     * @param categories the categories
     * @param otherwise the words, and the code, of what is in none of them
     * @return the dimension
     */
    public static Dimension of(String id, String words, List<Category> categories, String otherwise) {
        return new Dimension(id, words, categories, new Category(otherwise, otherwise, When.always()), false);
    }

    /**
     * All categories, in order.
     *
     * @return the categories, the last that of what is in none of the others
     */
    public List<Category> all() {
        List<Category> all = new ArrayList<>(categories);
        all.add(otherwise);
        return List.copyOf(all);
    }

    /**
     * On which dates a unit of a formula is in a category.
     *
     * @param category one of the categories
     * @param formula the formula
     * @return the rule
     * @throws IllegalArgumentException if this has no such category, or the formula counts units made by code
     */
    @SuppressWarnings("unchecked")
    <U extends Unit> Rule<U> rule(Category category, Formula<?, U> formula) {
        if (!(formula.units() instanceof Rows)) {
            throw new IllegalArgumentException(
                    "units must be rows to be told apart by " + words + ", but are made by code");
        }
        When when = rule(category);
        When asked = Derivation.eventDay(formula)
                .<When>map(day -> new When.OnThatDay(day, when))
                .orElse(when);
        return (Rule<U>) (Rule<?>) asked;
    }

    private When rule(Category category) {
        int place = all().indexOf(category);
        if (place < 0) {
            throw new IllegalArgumentException("category must be one of "
                    + all().stream().map(Category::code).toList() + ", but was " + category.code());
        }
        List<When> before = new ArrayList<>();
        boolean isLast = place == categories.size();
        for (Category each : isManyValued && !isLast ? List.<Category>of() : categories.subList(0, place)) {
            before.add(each.when());
        }
        if (before.isEmpty()) {
            return category.when();
        }
        When not = new When.Not(new When.Any(before));
        return isLast ? not : new When.All(List.of(category.when(), not));
    }

    /**
     * One category.
     *
     * @param code the code
     * @param words the category in words
     * @param when on which dates a unit is in it, asked of the rows of its child, worker or school
     */
    public record Category(String code, String words, When when) {}
}
