package io.github.tallystick.core.definition;

import io.github.tallystick.core.definition.DefinitionParts.Part;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * In what two editions of a definition, or any two definitions, differ: the meaning of a phrase, a clause added, removed or
 * with another rule, the rounding, the time in use. There is no difference exactly where their {@linkplain
 * Indicator#fingerprint() fingerprints} are the same.
 *
 * @param changes what differs, in the order of the definition
 */
public record EditionDifference(List<Change> changes) {
    /**
     * Copies the collections.
     *
     * @param changes what differs
     */
    public EditionDifference {
        changes = List.copyOf(changes);
    }

    /**
     * The difference between two definitions.
     *
     * @param before the one, such as the earlier edition
     * @param after the other
     * @return what has to change in the one to make the other
     */
    public static EditionDifference between(Indicator<?> before, Indicator<?> after) {
        Map<String, Part> old = new DefinitionParts(before).byName();
        Map<String, Part> now = new DefinitionParts(after).byName();
        Set<String> names = new LinkedHashSet<>(old.keySet());
        names.addAll(now.keySet());
        List<Change> changes = new ArrayList<>();
        for (String name : names) {
            change(name, Optional.ofNullable(old.get(name)), Optional.ofNullable(now.get(name)))
                    .ifPresent(changes::add);
        }
        return new EditionDifference(changes);
    }

    private static Optional<Change> change(String name, Optional<Part> before, Optional<Part> after) {
        if (before.map(Part::canonical).equals(after.map(Part::canonical))) {
            return Optional.empty();
        }
        boolean wordsTell = !before.map(Part::words).equals(after.map(Part::words));
        return Optional.of(
                wordsTell
                        ? new Change(name, before.map(Part::words), after.map(Part::words))
                        : new Change(name, before.map(Part::canonical), after.map(Part::canonical)));
    }

    /**
     * Whether the two are the same.
     *
     * @return true if nothing differs
     */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /**
     * The difference in plain English.
     *
     * @return a line for each change; {@code no difference} if there is none
     */
    public String inWords() {
        return isEmpty()
                ? "no difference"
                : changes.stream().map(Change::inWords).collect(Collectors.joining("\n"));
    }

    @Override
    public String toString() {
        return inWords();
    }

    /**
     * One part that differs.
     *
     * @param part which part, for example {@code meaning of "10 days"}
     * @param before what it was; empty for a part that is added
     * @param after what it became; empty for a part that is removed
     */
    public record Change(String part, Optional<String> before, Optional<String> after) {
        /**
         * The change in plain English.
         *
         * @return for example {@code meaning of "10 days": was 10 working days; now 10 calendar days}
         */
        public String inWords() {
            if (before.isPresent() && after.isPresent()) {
                return part + ": was " + said(before.get()) + "; now " + said(after.get());
            }
            return part
                    + before.map(text -> ": removed, was " + said(text)).orElse("")
                    + after.map(text -> ": added, " + said(text)).orElse("");
        }

        private static String said(String words) {
            return words.isEmpty() ? "nothing said" : words;
        }
    }
}
