package io.github.tallystick.examples.benchmarks;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Arrays of primitives, written by hand for each question: the limit that the others are held against. Every run starts from
 * the columns alone and allocates what it needs.
 */
final class Hand implements Contestant {
    private final Crew crew;

    Hand(int threads) {
        this.crew = new Crew(threads);
    }

    @Override
    public String name() {
        return crew.threads() == 1 ? "hand-1" : "hand";
    }

    @Override
    public Optional<Callable<Answer>> prepare(Workload workload, Form form, Records records) {
        return switch (form) {
            case COLUMNS -> Optional.of(() -> fromColumns(workload, records));
            case CSV -> Optional.of(() -> fromCsv(workload, records));
            case OBJECTS -> Optional.empty();
        };
    }

    private Answer fromColumns(Workload workload, Records records) {
        int parts = crew.threads();
        return switch (workload) {
            case W1 -> {
                Referrals all = records.referrals();
                yield HandReferrals.answer(
                        crew, parts(i -> Events.part(all.child(), all.council(), all.received(), i, parts)));
            }
            case W2 -> {
                Visits all = records.visits();
                yield HandVisits.answer(crew, parts(i -> Events.part(all.plan(), all.council(), all.made(), i, parts)));
            }
            case W3 -> HandPosts.answer(crew, parts(i -> HandPosts.Part.of(records.posts(), i, parts)));
        };
    }

    private Answer fromCsv(Workload workload, Records records) {
        int parts = crew.threads();
        return switch (workload) {
            case W1 -> HandReferrals.answer(crew, crew.each(i -> CsvColumns.referrals(records.csv(), i, parts)));
            case W2 -> HandVisits.answer(crew, crew.each(i -> CsvColumns.visits(records.csv(), i, parts)));
            case W3 -> HandPosts.answer(crew, crew.each(i -> CsvColumns.posts(records.csv(), i, parts)));
        };
    }

    private <T> List<T> parts(IntFunction<T> part) {
        return IntStream.range(0, crew.threads()).mapToObj(part).toList();
    }

    @Override
    public void close() {
        crew.close();
    }
}
