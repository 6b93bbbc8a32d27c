package io.github.tallystick.examples.benchmarks;

import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.calc.GroupColumn;
import io.github.tallystick.core.calc.RollingSeries.Pace;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Fte;
import io.github.tallystick.indicators.facts.Post;
import io.github.tallystick.indicators.facts.ProtectionPlan;
import io.github.tallystick.indicators.facts.Referral;
import io.github.tallystick.indicators.facts.Visit;
import io.github.tallystick.indicators.facts.Worker;
import io.github.tallystick.indicators.protection.ProtectionIndicators;
import io.github.tallystick.indicators.referral.ReferralIndicators;
import io.github.tallystick.indicators.workforce.WorkforceIndicators;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** The library over children and workers as objects. */
final class TallystickObjects {
    static final Indicator<Child> VISITS = ProtectionIndicators.VP8
            .read("due in the period", "the date of the visit falls in the period")
            .read("the previous visit", "the start of the plan does not start the clock")
            .read(
                    "within 10 days",
                    "at most so many working days between the two dates: a visit on the Saturday after the last of them is"
                            + " in time");
    static final Indicator<Worker> TURNOVER =
            WorkforceIndicators.EA11.read("12-Month rolling", "the mean of the 12 month ends in the window");

    private TallystickObjects() {}

    static Callable<Answer> referrals(Referrals all) {
        List<Integer> councils = new ArrayList<>();
        List<Child> children = facts(all.child(), all.council(), councils, (id, rows) -> child(id, rows, all));
        GroupColumn<Integer> groups = groups(councils);
        return () -> Tallystick.answer(
                Workload.W1,
                Tallystick.onProcessors(Evaluation.of(ReferralIndicators.VP4, children))
                        .rollingBy(groups, Window.monthsTo(12), SixYears.FIRST_ASKED, SixYears.LAST_ASKED),
                1,
                1);
    }

    /** The children of referrals. */
    static List<Child> children(Referrals all) {
        return facts(all.child(), all.council(), new ArrayList<>(), (id, rows) -> child(id, rows, all));
    }

    private static Child child(String id, List<Integer> rows, Referrals all) {
        return Child.builder()
                .id(id)
                .referrals(rows.stream()
                        .map(row -> Referral.builder()
                                .id(Integer.toString(all.id()[row]))
                                .receivedOn(date(all.received()[row]))
                                .recordedOn(date(all.recorded()[row]))
                                .noFurtherAction(all.noFurtherAction()[row])
                                .build())
                        .toList())
                .build();
    }

    static Callable<Answer> visits(Visits all) {
        List<Integer> councils = new ArrayList<>();
        List<Child> children = facts(all.child(), all.council(), councils, (id, rows) -> child(id, rows, all));
        GroupColumn<Integer> groups = groups(councils);
        return () -> Tallystick.answer(
                Workload.W2,
                Tallystick.onProcessors(Evaluation.of(VISITS, children))
                        .every(Pace.QUARTER)
                        .rollingBy(groups, Window.quarterTo(), Workload.W2.lastDay(0), SixYears.LAST_ASKED),
                1,
                1);
    }

    private static Child child(String id, List<Integer> rows, Visits all) {
        int start = rows.stream().mapToInt(row -> all.made()[row]).min().orElseThrow();
        return Child.builder()
                .id(id)
                .addPlans(ProtectionPlan.builder()
                        .id(Integer.toString(all.plan()[rows.get(0)]))
                        .startedOn(date(start))
                        .visits(rows.stream().map(row -> visit(row, all)).toList())
                        .build())
                .build();
    }

    private static Visit visit(int row, Visits all) {
        return Visit.builder()
                .id(Integer.toString(row))
                .madeOn(date(all.made()[row]))
                .recordedOn(date(all.recorded()[row]))
                .childSeen(all.seen()[row])
                .build();
    }

    static Callable<Answer> posts(Posts all) {
        List<Integer> councils = new ArrayList<>();
        List<Worker> workers = facts(all.worker(), all.council(), councils, (id, rows) -> worker(id, rows, all));
        GroupColumn<Integer> groups = groups(councils);
        return () -> Tallystick.answer(
                Workload.W3,
                Tallystick.onProcessors(Evaluation.of(TURNOVER, workers))
                        .every(Pace.MONTH)
                        .rollingBy(groups, Window.monthsTo(12), Workload.W3.lastDay(0), SixYears.LAST_ASKED),
                100,
                100L * SixYears.WINDOW);
    }

    private static Worker worker(String id, List<Integer> rows, Posts all) {
        return Worker.builder()
                .id(id)
                .posts(rows.stream().map(row -> post(row, all)).toList())
                .build();
    }

    private static Post post(int row, Posts all) {
        int end = all.end()[row];
        String reason = Posts.REASONS.get(all.reason()[row]);
        return Post.builder()
                .id(Integer.toString(all.id()[row]))
                .fte(new Fte(all.fte()[row] * (Fte.PARTS_OF_ONE / 100)))
                .qualified(all.qualified()[row])
                .agency(all.agency()[row])
                .startedOn(date(all.start()[row]))
                .endedOn(end == Posts.NOT_ENDED ? Optional.empty() : Optional.of(date(end)))
                .leavingReason(reason.isEmpty() ? Optional.empty() : Optional.of(reason))
                .build();
    }

    private static GroupColumn<Integer> groups(List<Integer> councils) {
        return GroupColumn.of(
                IntStream.range(0, SixYears.COUNCILS).boxed().toList(),
                councils.stream().mapToInt(Integer::intValue).toArray());
    }

    /** One of each key, with its rows, and its council. */
    private static <F> List<F> facts(
            int[] keys, int[] council, List<Integer> councils, BiFunction<String, List<Integer>, F> fact) {
        long[] rows = new long[keys.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = (long) keys[i] << 32 | i;
        }
        Arrays.sort(rows);
        List<F> facts = new ArrayList<>();
        for (int start = 0, end; start < rows.length; start = end) {
            List<Integer> own = new ArrayList<>();
            for (end = start; end < rows.length && rows[end] >> 32 == rows[start] >> 32; end++) {
                own.add((int) rows[end]);
            }
            String id = Long.toString(rows[start] >> 32);
            councils.add(council[own.get(0)]);
            facts.add(fact.apply(id, own));
        }
        return facts;
    }

    private static LocalDate date(int day) {
        return LocalDate.ofEpochDay(day);
    }
}
