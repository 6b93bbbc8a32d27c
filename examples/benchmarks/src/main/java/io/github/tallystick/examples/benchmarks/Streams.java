package io.github.tallystick.examples.benchmarks;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Streams of records with dates, as a developer would write them who has a day for it. It knows no columns: where the others
 * start from those, its records are made before the clock starts.
 */
final class Streams implements Contestant {
    private static final int MOST_ROWS = 1_000_000;

    @Override
    public String name() {
        return "streams";
    }

    @Override
    public Optional<Callable<Answer>> prepare(Workload workload, Form form, Records records) {
        if (records.table().rows() > MOST_ROWS || form == Form.CSV) {
            return Optional.empty();
        }
        return Optional.of(
                switch (workload) {
                    case W1 -> {
                        List<StreamedReferrals.Referral> rows =
                                rows(records, i -> StreamedReferrals.Referral.of(records.referrals(), i));
                        yield () -> StreamedReferrals.answer(rows);
                    }
                    case W2 -> {
                        List<StreamedVisits.Visit> rows =
                                rows(records, i -> StreamedVisits.Visit.of(records.visits(), i));
                        yield () -> StreamedVisits.answer(rows);
                    }
                    case W3 -> {
                        List<StreamedPosts.Post> rows = rows(records, i -> StreamedPosts.Post.of(records.posts(), i));
                        yield () -> StreamedPosts.answer(rows);
                    }
                });
    }

    private static <T> List<T> rows(Records records, IntFunction<T> row) {
        return IntStream.range(0, records.table().rows()).mapToObj(row).toList();
    }
}
