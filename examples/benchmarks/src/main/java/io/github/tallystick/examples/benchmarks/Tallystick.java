package io.github.tallystick.examples.benchmarks;

import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.calc.RollingSeries;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Tally;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;

/**
 * The library, as its README shows it: an evaluation of facts, and a series for each council in one pass. Where the others start
 * from columns, its facts are made before the clock starts.
 */
final class Tallystick implements Contestant {
    static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    /** An evaluation by as many threads as there are processors, as the others that it is held against. */
    static <F extends Facts<F>> Evaluation<F> onProcessors(Evaluation<F> evaluation) {
        return evaluation.on(ForkJoinPool.commonPool(), PROCESSORS);
    }

    @Override
    public String name() {
        return "tallystick";
    }

    @Override
    public Optional<Callable<Answer>> prepare(Workload workload, Form form, Records records) {
        return switch (form) {
            case CSV ->
                Optional.of(
                        switch (workload) {
                            case W1 -> () -> TallystickCsv.referrals(records);
                            case W2 -> () -> TallystickCsv.visits(records);
                            case W3 -> () -> TallystickCsv.posts(records);
                        });
            case COLUMNS ->
                Optional.of(
                        switch (workload) {
                            case W1 -> TallystickColumns.referrals(records.referrals());
                            case W2 -> TallystickColumns.visits(records.visits());
                            case W3 -> TallystickColumns.posts(records.posts());
                        });
            case OBJECTS ->
                Optional.of(
                        switch (workload) {
                            case W1 -> TallystickObjects.referrals(records.referrals());
                            case W2 -> TallystickObjects.visits(records.visits());
                            case W3 -> TallystickObjects.posts(records.posts());
                        });
        };
    }

    /** The tallies of the last day of each period, times what makes whole numbers of them. */
    static Answer answer(Workload workload, Map<?, RollingSeries> series, long above, long below) {
        Answer answer = workload.blank();
        series.forEach((group, each) -> {
            int council = Integer.parseInt(group.toString());
            for (int period = 0; period < workload.periods(); period++) {
                Tally tally = each.tally(workload.lastDay(period));
                answer.numerators()[council][period] = whole(tally.numerator(), above);
                answer.denominators()[council][period] = whole(tally.denominator(), below);
            }
        });
        return answer;
    }

    private static long whole(Fraction number, long times) {
        return times == 1
                ? number.toLongExact()
                : number.times(Fraction.of(times)).toLongExact();
    }
}
