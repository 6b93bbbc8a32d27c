package io.github.tallystick.indicators.returns;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that is wrong: every breach counted, the first thousand problems and the first thousand notes kept. */
final class Problems {
    static final int MOST_KEPT = 1_000;

    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> notes = new ArrayList<>();
    private final Map<String, Map<FileRule, Long>> counts = new LinkedHashMap<>();

    void add(Problem problem) {
        counts.computeIfAbsent(problem.file(), file -> new EnumMap<>(FileRule.class))
                .merge(problem.rule(), 1L, Long::sum);
        List<Problem> kept = problem.rule().isOnlyNoted() ? notes : problems;
        if (kept.size() < MOST_KEPT) {
            kept.add(problem);
        }
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    List<Problem> notes() {
        return List.copyOf(notes);
    }

    Map<String, Map<FileRule, Long>> counts() {
        Map<String, Map<FileRule, Long>> copy = new LinkedHashMap<>();
        counts.forEach((file, rules) -> copy.put(file, Collections.unmodifiableMap(new EnumMap<>(rules))));
        return Collections.unmodifiableMap(copy);
    }
}
