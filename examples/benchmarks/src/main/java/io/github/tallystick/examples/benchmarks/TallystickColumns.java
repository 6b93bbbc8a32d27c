package io.github.tallystick.examples.benchmarks;

import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.calc.GroupColumn;
import io.github.tallystick.core.calc.RollingSeries.Pace;
import io.github.tallystick.core.definition.FactColumns;
import io.github.tallystick.core.definition.RecordColumns;
import io.github.tallystick.core.facts.Numbering;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Post;
import io.github.tallystick.indicators.facts.ProtectionPlan;
import io.github.tallystick.indicators.facts.Referral;
import io.github.tallystick.indicators.facts.Visit;
import io.github.tallystick.indicators.facts.Worker;
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
        FactColumns<Child> children = Child.columns(keys.size())
                .with(RecordColumns.of(Referral.TABLE, keys.numbers())
                        .days(Referral.RECEIVED, all.received())
                        .flags(Referral.NO_FURTHER_ACTION, noFurtherAction));
        return Tallystick.answer(
                Workload.W1,
                Tallystick.onProcessors(Evaluation.of(ReferralIndicators.VP4, children))
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
        RecordColumns ofChildren = RecordColumns.of(ProtectionPlan.TABLE, plans)
                .days(ProtectionPlan.STARTED, starts)
                .days(ProtectionPlan.ENDED, ends);
        BitSet seen = rows(all.seen());
        GroupColumn<Integer> councils = councils(keys, all.council());
        return () -> Tallystick.answer(
                Workload.W2,
                Tallystick.onProcessors(Evaluation.of(
                                TallystickObjects.VISITS,
                                Child.columns(plans.length)
                                        .with(ofChildren)
                                        .with(RecordColumns.of(Visit.TABLE, keys.numbers())
                                                .days(Visit.MADE, all.made())
                                                .days(Visit.RECORDED, all.recorded())
                                                .flags(Visit.CHILD_SEEN, seen))))
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
        FactColumns<Worker> workers = Worker.columns(keys.size())
                .with(RecordColumns.of(Post.TABLE, keys.numbers())
                        .days(Post.STARTED, all.start())
                        .days(Post.ENDED, all.end())
                        .amounts(Post.FTE, fte, 100)
                        .flags(Post.QUALIFIED, rows(all.qualified()))
                        .flags(Post.AGENCY, rows(all.agency()))
                        .codes(Post.LEAVING_REASON, words, reasons));
        GroupColumn<Integer> councils = councils(keys, all.council());
        return () -> Tallystick.answer(
                Workload.W3,
                Tallystick.onProcessors(Evaluation.of(TallystickObjects.TURNOVER, workers))
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
