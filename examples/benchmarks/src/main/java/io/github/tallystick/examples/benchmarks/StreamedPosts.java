package io.github.tallystick.examples.benchmarks;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** W3 with streams: the posts of a council asked about each month end. */
final class StreamedPosts {
    private StreamedPosts() {}

    /**
     * A post.
     *
     * @param council 0 to 151
     * @param start the first day
     * @param end the last day
     * @param fte full-time equivalent in hundredths
     * @param qualified whether held by a qualified social worker
     * @param agency whether held by an agency worker
     * @param reason why it ended
     */
    record Post(
            int council,
            LocalDate start,
            Optional<LocalDate> end,
            int fte,
            boolean qualified,
            boolean agency,
            String reason) {
        static Post of(Posts all, int row) {
            int end = all.end()[row];
            return new Post(
                    all.council()[row],
                    LocalDate.ofEpochDay(all.start()[row]),
                    end == Posts.NOT_ENDED ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(end)),
                    all.fte()[row],
                    all.qualified()[row],
                    all.agency()[row],
                    Posts.REASONS.get(all.reason()[row]));
        }

        boolean isOpenAtTheEndOf(LocalDate day) {
            return !start.isAfter(day) && end.filter(last -> !last.isAfter(day)).isEmpty();
        }

        boolean wasLeftVoluntarily(LocalDate first, LocalDate last) {
            return reason.equals("voluntary resignation")
                    && end.filter(day -> !day.isBefore(first) && !day.isAfter(last))
                            .isPresent();
        }
    }

    static Answer answer(List<Post> all) {
        Answer answer = Workload.W3.blank();
        all.stream()
                .filter(post -> post.qualified() && !post.agency())
                .collect(groupingBy(Post::council))
                .forEach((council, posts) ->
                        months(posts, answer.numerators()[council], answer.denominators()[council]));
        return answer;
    }

    private static void months(List<Post> posts, long[] leavers, long[] stocks) {
        long[] stock = IntStream.range(0, SixYears.MONTH_ENDS + SixYears.WINDOW)
                .mapToLong(i -> fte(posts, post -> post.isOpenAtTheEndOf(SixYears.monthEnd(i - SixYears.WINDOW))))
                .toArray();
        for (int i = 0; i < leavers.length; i++) {
            LocalDate last = SixYears.monthEnd(i);
            LocalDate first = last.plusDays(1).minusMonths(SixYears.WINDOW);
            leavers[i] = fte(posts, post -> post.wasLeftVoluntarily(first, last));
            stocks[i] = IntStream.rangeClosed(i + 1, i + SixYears.WINDOW)
                    .mapToLong(month -> stock[month])
                    .sum();
        }
    }

    private static long fte(List<Post> posts, Predicate<Post> counts) {
        return posts.stream().filter(counts).mapToLong(Post::fte).sum();
    }
}
