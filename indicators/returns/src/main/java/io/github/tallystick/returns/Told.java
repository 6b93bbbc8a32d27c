package io.github.tallystick.returns;

import com.google.common.collect.Streams;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is told of files beside their facts. */
record Told(
        List<Problem> problems,
        List<Problem> notes,
        Map<String, Map<FileRule, Long>> counts,
        List<RowCounts> rowCounts) {

    static Told of(Problems problems, Stream<FileReport> reports) {
        return new Told(
                problems.problems(),
                problems.notes(),
                problems.counts(),
                reports.map(FileReport::counts).toList());
    }

    Told and(Told other) {
        return new Told(
                both(problems, other.problems, Problems.MOST_KEPT),
                both(notes, other.notes, Problems.MOST_KEPT),
                bothCounts(counts, other.counts),
                both(rowCounts, other.rowCounts, Long.MAX_VALUE));
    }

    private static <T> List<T> both(List<T> these, List<T> others, long atMost) {
        return Streams.concat(these.stream(), others.stream()).limit(atMost).toList();
    }

    private static Map<String, Map<FileRule, Long>> bothCounts(
            Map<String, Map<FileRule, Long>> these, Map<String, Map<FileRule, Long>> others) {
        Map<String, Map<FileRule, Long>> both = new LinkedHashMap<>();
        Stream.of(these, others)
                .forEach(counts -> counts.forEach((file, rules) ->
                        rules.forEach((rule, count) -> both.computeIfAbsent(file, key -> new EnumMap<>(FileRule.class))
                                .merge(rule, count, Long::sum))));
        both.replaceAll((file, rules) -> Collections.unmodifiableMap(rules));
        return Collections.unmodifiableMap(both);
    }

    /** How often a rule that is, or is not, only noted was broken. */
    long count(boolean onlyNoted) {
        return counts.values().stream()
                .flatMap(rules -> rules.entrySet().stream())
                .filter(rule -> rule.getKey().isOnlyNoted() == onlyNoted)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
