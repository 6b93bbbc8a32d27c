package io.github.tallystick.examples.benchmarks;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** W1 with streams: referrals counted by day, and the days of a window added up. */
final class StreamedReferrals {
    private StreamedReferrals() {}

    /**
     * A referral.
     *
     * @param child the child
     * @param council 0 to 151
     * @param received the day on which it was received
     */
    record Referral(int child, int council, LocalDate received) {
        static Referral of(Referrals all, int row) {
            return new Referral(all.child()[row], all.council()[row], LocalDate.ofEpochDay(all.received()[row]));
        }
    }

    static Answer answer(List<Referral> all) {
        Map<Integer, NavigableSet<LocalDate>> daysOfChild = all.stream()
                .collect(groupingBy(Referral::child, mapping(Referral::received, toCollection(TreeSet::new))));
        Map<Integer, List<Referral>> byCouncil = all.stream().collect(groupingBy(Referral::council));
        Answer answer = Workload.W1.blank();
        byCouncil.forEach((council, referrals) -> {
            windows(daily(referrals, each -> true), answer.denominators()[council]);
            windows(daily(referrals, each -> isRepeat(each, daysOfChild)), answer.numerators()[council]);
        });
        return answer;
    }

    private static boolean isRepeat(Referral referral, Map<Integer, NavigableSet<LocalDate>> daysOfChild) {
        LocalDate previous = daysOfChild
                .getOrDefault(referral.child(), Collections.emptyNavigableSet())
                .lower(referral.received());
        return previous != null && !previous.isBefore(referral.received().minusMonths(12));
    }

    private static NavigableMap<LocalDate, Long> daily(List<Referral> referrals, Predicate<Referral> counts) {
        return referrals.stream().filter(counts).collect(groupingBy(Referral::received, TreeMap::new, counting()));
    }

    private static void windows(NavigableMap<LocalDate, Long> daily, long[] into) {
        for (int i = 0; i < into.length; i++) {
            LocalDate last = Workload.W1.lastDay(i);
            LocalDate first = last.plusDays(1).minusMonths(12);
            into[i] = daily.subMap(first, true, last, true).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
        }
    }
}
