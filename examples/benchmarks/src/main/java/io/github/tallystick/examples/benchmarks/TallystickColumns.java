package io.github.tallystick.examples.benchmarks;

import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.calc.GroupColumn;
import io.github.tallystick.core.calc.RollingSeries.Pace;
import io.github.tallystick.core.facts.Numbering;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.ChildColumns;
import io.github.tallystick.indicators.facts.PlanColumns;
import io.github.tallystick.indicators.facts.PostColumns;
import io.github.tallystick.indicators.facts.ReferralColumns;
import io.github.tallystick.indicators.facts.VisitColumns;
import io.github.tallystick.indicators.facts.WorkerColumns;
import io.github.tallystick.indicators.referral.ReferralIndicators;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/** The library over facts in columns. */
final class TallystickColumns {
    private TallystickColumns() {}

    /** Keys are numbered before the clock starts, as they are when columns are read from a file. */
    static Callable<Answer> referrals(Referrals all) {
        Numbering keys = Numbering.of(all.child());
        BitSet noFurtherAction = rows(all.noFurtherAction());
        GroupColumn<Integer> councils = councils(keys, all.council());
        return () -> referrals(all, keys, noFurtherAction, councils);
    }

    private static Answer referrals(
            Referrals all, Numbering keys, BitSet noFurtherAction, GroupColumn<Integer> councils) {
        ChildColumns children = ChildColumns.of(keys.size())
                .withReferrals(
                        ReferralColumns.of(keys.numbers(), all.received()).withNoFurtherAction(noFurtherAction));
        return Tallystick.answer(
                Workload.W1,
                Evaluation.of(ReferralIndicators.VP4, children)
                        .rollingBy(councils, Window.monthsTo(12), SixYears.FIRST_ASKED, SixYears.LAST_ASKED),
                1,
                1);
    }

    /** A plan for each key, which goes on from before the first visit. */
    static Callable<Answer> visits(Visits all) {
        Numbering keys = Numbering.of(all.plan());
        int[] plans = IntStream.range(0, keys.size()).toArray();
        int[] starts = new int[plans.length];
        Arrays.fill(starts, Arrays.stream(all.made()).min().orElse(0));
        int[] ends = new int[plans.length];
        Arrays.fill(ends, EpochDay.NEVER);
        PlanColumns ofChildren = PlanColumns.of(plans, starts, ends);
        GroupColumn<Integer> councils = councils(keys, all.council());
        return () -> Tallystick.answer(
                Workload.W2,
                Evaluation.of(
                                TallystickObjects.VISITS,
                                ChildColumns.of(plans.length)
                                        .withPlans(ofChildren)
                                        .withVisits(VisitColumns.of(keys.numbers(), all.made())
                                                .withRecordedDays(all.recorded())))
                        .every(Pace.QUARTER)
                        .rollingBy(councils, Window.quarterTo(), Workload.W2.lastDay(0), SixYears.LAST_ASKED),
                1,
                1);
    }

    static Callable<Answer> posts(Posts all) {
        Numbering keys = Numbering.of(all.worker());
        int[] fte = new int[all.rows()];
        byte[] reasons = new byte[all.rows()];
        for (int row = 0; row < fte.length; row++) {
            fte[row] = all.fte()[row];
            reasons[row] = (byte) (all.reason()[row] - 1);
        }
        List<String> words = Posts.REASONS.subList(1, Posts.REASONS.size());
        WorkerColumns workers = WorkerColumns.of(keys.size())
                .withPosts(PostColumns.of(keys.numbers(), all.start(), all.end(), fte, 100)
                        .withHolders(rows(all.qualified()), rows(all.agency()))
                        .withLeavingReasons(words, reasons));
        GroupColumn<Integer> councils = councils(keys, all.council());
        return () -> Tallystick.answer(
                Workload.W3,
                Evaluation.of(TallystickObjects.TURNOVER, workers)
                        .every(Pace.MONTH)
                        .rollingBy(councils, Window.monthsTo(12), Workload.W3.lastDay(0), SixYears.LAST_ASKED),
                100,
                100L * SixYears.WINDOW);
    }

    /** The council of each child or worker, by number. */
    private static GroupColumn<Integer> councils(Numbering keys, int[] council) {
        int[] councils = new int[keys.size()];
        for (int row = 0; row < council.length; row++) {
            councils[keys.numbers()[row]] = council[row];
        }
        return GroupColumn.of(IntStream.range(0, SixYears.COUNCILS).boxed().toList(), councils);
    }

    private static BitSet rows(boolean[] column) {
        BitSet rows = new BitSet(column.length);
        IntStream.range(0, column.length).filter(row -> column[row]).forEach(rows::set);
        return rows;
    }
}
