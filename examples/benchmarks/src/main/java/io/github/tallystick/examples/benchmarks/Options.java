package io.github.tallystick.examples.benchmarks;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What stands behind a subcommand: names that begin with two hyphens, each with a value.
 *
 * @param values the values by name
 */
record Options(Map<String, String> values) {
    static Options of(List<String> arguments, Set<String> known) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < arguments.size(); i += 2) {
            String name = arguments.get(i);
            if (!known.contains(name)) {
                throw new IllegalArgumentException(
                        "option must be one of " + known.stream().sorted().toList() + ", but was " + name);
            }
            if (i + 1 == arguments.size()) {
                throw new IllegalArgumentException("option must have a value, but " + name + " has none");
            }
            values.put(name, arguments.get(i + 1));
        }
        return new Options(values);
    }

    String text(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    /** A number, at least 1. */
    int number(String name, int otherwise) {
        String text = text(name, Integer.toString(otherwise));
        if (!text.matches("[1-9][0-9]{0,8}")) {
            throw new IllegalArgumentException(name + " must be a number, at least 1, but was " + text);
        }
        return Integer.parseInt(text);
    }

    /** Values with commas between them. */
    List<String> list(String name, String otherwise) {
        return Arrays.asList(text(name, otherwise).split(",", -1));
    }
}
