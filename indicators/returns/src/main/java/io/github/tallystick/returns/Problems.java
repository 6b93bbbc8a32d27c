package io.github.tallystick.returns;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
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
        count(problem.file(), problem.rule(), 1);
        List<Problem> kept = problem.rule().isOnlyNoted() ? notes : problems;
        if (kept.size() < MOST_KEPT) {
            kept.add(problem);
        }
    }

    /** Adds those of a part of a file that follows so many lines. */
    void add(Problems part, int linesBefore) {
        keep(part.problems, linesBefore, problems);
        keep(part.notes, linesBefore, notes);
        part.counts.forEach((file, rules) -> rules.forEach((rule, count) -> count(file, rule, count)));
    }

    private static void keep(List<Problem> of, int linesBefore, List<Problem> kept) {
        of.stream()
                .limit(MOST_KEPT - kept.size())
                .map(problem -> linesBefore == 0
                        ? problem
                        : new ProblemBuilder()
                                .from(problem)
                                .line(problem.line() + linesBefore)
                                .build())
                .forEach(kept::add);
    }

    private void count(String file, FileRule rule, long count) {
        counts.computeIfAbsent(file, key -> new EnumMap<>(FileRule.class)).merge(rule, count, Long::sum);
    }

    /** Puts others of the same file, none of them only noted, in their places by line. */
    void insert(Problems others) {
        problems.addAll(others.problems);
        problems.sort(Comparator.comparingLong(Problem::line));
        problems.subList(Math.min(problems.size(), MOST_KEPT), problems.size()).clear();
        others.counts.forEach((file, rules) -> rules.forEach((rule, count) -> count(file, rule, count)));
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
