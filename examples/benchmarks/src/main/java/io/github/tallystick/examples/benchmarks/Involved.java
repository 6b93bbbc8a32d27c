package io.github.tallystick.examples.benchmarks;

import io.github.tallystick.core.definition.RecordColumns;
import io.github.tallystick.examples.benchmarks.Diary.Rate;
import io.github.tallystick.indicators.facts.Involvement;
import java.util.stream.IntStream;

/** Which workers have been involved with which children. The records are found with the children and with the workers. */
final class Involved {
    private static final Rate INVOLVEMENTS = new Rate(35, 8, SixYears.DAYS - 1, 40, 300);
    private static final int BUSY_ONE_IN = 100;

    private final InventedColumns columns;
    private final InventedSpans spans;
    private final int[] workers;

    Involved(long seed, int children, int workers) {
        Diary diary = new Diary(seed + 1);
        this.columns = new InventedColumns(seed);
        this.spans = diary.happening(InventedSpans.ofAll(children), INVOLVEMENTS);
        this.workers = IntStream.generate(() -> worker(diary, workers))
                .limit(spans.size())
                .toArray();
    }

    /** Every other time one of a few who have many cases. */
    private static int worker(Diary diary, int workers) {
        return diary.number(diary.number(2) == 0 ? workers : 1 + workers / BUSY_ONE_IN);
    }

    RecordColumns ofChildren() {
        return of(spans.owners());
    }

    RecordColumns ofWorkers() {
        return of(workers);
    }

    private RecordColumns of(int[] owners) {
        return columns.of(Involvement.TABLE, owners, spans)
                .keys(Involvement.CHILD, row -> Integer.toString(spans.owners()[row]))
                .keys(Involvement.WORKER, row -> Integer.toString(workers[row]));
    }
}
