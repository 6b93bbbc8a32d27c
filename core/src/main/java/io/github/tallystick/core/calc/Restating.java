package io.github.tallystick.core.calc;

import io.github.tallystick.core.calc.Restatement.Cause;
import io.github.tallystick.core.calc.Restatement.Moved;
import io.github.tallystick.core.calc.Restatement.Part;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.facts.Known;
import io.github.tallystick.core.facts.Revision;
import io.github.tallystick.core.result.Tally;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.ReportingPeriod;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Works a restatement out: the facts of one child, worker or school go through every stage between then and now, and what a
 * unit counts differently from one stage to the next is put down to the cause between the two.
 */
final class Restating<F extends Facts<F>> {
    private final Evaluation<F> then;
    private final Evaluation<F> now;
    private final Known knownThen;
    private final Known knownNow;
    private final Known knownNowOfThen;
    private final List<UnitTallies<F>> stages;
    private final Map<Cause, List<Moved>> moved = new HashMap<>();
    private Tally tallyThen = Tally.NOTHING;
    private Tally tallyNow = Tally.NOTHING;

    Restating(Evaluation<F> then, ReportingPeriod periodThen, Evaluation<F> now, ReportingPeriod periodNow) {
        this.then = then;
        this.now = now;
        int asAtThen = EpochDay.of(periodThen.lastDay());
        int asAtNow = EpochDay.of(periodNow.lastDay());
        int seenThen = then.view().seenTo(asAtThen);
        int seenNow = now.view().seenTo(asAtNow);
        this.knownThen = then.view().known(asAtThen);
        this.knownNow = now.view().known(asAtNow);
        this.knownNowOfThen = knownNow.happenedBy(seenThen);
        UnitTallies<F> first = UnitTallies.of(then.indicator(), periodThen, seenThen);
        UnitTallies<F> definitionNow =
                then.indicator() == now.indicator() ? first : UnitTallies.of(now.indicator(), periodThen, seenThen);
        UnitTallies<F> dueNow =
                seenThen == seenNow ? definitionNow : UnitTallies.of(now.indicator(), periodThen, seenNow);
        UnitTallies<F> last =
                periodThen.equals(periodNow) ? dueNow : UnitTallies.of(now.indicator(), periodNow, seenNow);
        this.stages = List.of(first, definitionNow, definitionNow, definitionNow, definitionNow, dueNow, last);
    }

    Restatement restatement() {
        Map<String, F> factsThen = byId(then.facts());
        Map<String, F> factsNow = byId(now.facts());
        Stream.concat(factsThen.keySet().stream(), factsNow.keySet().stream().filter(id -> !factsThen.containsKey(id)))
                .forEach(id -> move(factsThen.get(id), factsNow.get(id)));
        List<Part> parts = Stream.of(Cause.values())
                .map(cause -> Part.of(cause, moved.getOrDefault(cause, List.of())))
                .toList();
        return new Restatement(tallyThen, tallyNow, parts);
    }

    private static <F extends Facts<F>> Map<String, F> byId(Iterable<? extends F> facts) {
        Map<String, F> byId = new HashMap<>();
        for (F fact : facts) {
            if (byId.put(fact.id(), fact) != null) {
                throw new IllegalArgumentException(
                        "facts to restate must be kept together, one for each child, worker or school, but two have one"
                                + " identifier");
            }
        }
        return byId;
    }

    /** Takes one child, worker or school through the stages. */
    private void move(@Nullable F factThen, @Nullable F factNow) {
        List<Map<String, Tally>> counted = new ArrayList<>();
        List<@Nullable F> facts = stages(factThen, factNow);
        for (int i = 0; i < facts.size(); i++) {
            boolean same = i > 0 && facts.get(i) == facts.get(i - 1) && stages.get(i) == stages.get(i - 1);
            counted.add(same ? counted.get(i - 1) : counted(stages.get(i), facts.get(i)));
        }
        tallyThen = counted.get(0).values().stream().reduce(tallyThen, Tally::plus);
        tallyNow = counted.get(counted.size() - 1).values().stream().reduce(tallyNow, Tally::plus);
        for (Cause cause : Cause.values()) {
            int after = List.of(Cause.values()).indexOf(cause) + 1;
            compare(cause, counted.get(after - 1), counted.get(after));
        }
    }

    private static <F extends Facts<F>> Map<String, Tally> counted(UnitTallies<F> stage, @Nullable F fact) {
        return fact == null ? Map.of() : stage.of(fact);
    }

    private List<@Nullable F> stages(@Nullable F factThen, @Nullable F factNow) {
        F stood = factThen == null ? null : factThen.asKnown(knownThen);
        F stands = factNow == null ? null : factNow.asKnown(knownNowOfThen);
        List<@Nullable F> facts = new ArrayList<>();
        facts.add(stood);
        for (Revision revision : Revision.values()) {
            facts.add(revised(stood, stands, revision));
        }
        F standing = factNow == null ? null : factNow.asKnown(knownNow);
        facts.add(standing);
        facts.add(standing);
        return facts;
    }

    private @Nullable F revised(@Nullable F stood, @Nullable F stands, Revision revision) {
        if (stood == stands) {
            return stood;
        }
        if (stood == null) {
            return revision == Revision.NONE ? null : stands;
        }
        if (stands == null) {
            return revision == Revision.DELETED ? null : stood;
        }
        return stood.revised(stands, revision);
    }

    private void compare(Cause cause, Map<String, Tally> before, Map<String, Tally> after) {
        if (before == after) {
            return;
        }
        TreeSet<String> units = new TreeSet<>(before.keySet());
        units.addAll(after.keySet());
        for (String unit : units) {
            Tally one = before.getOrDefault(unit, Tally.NOTHING);
            Tally other = after.getOrDefault(unit, Tally.NOTHING);
            if (!one.equals(other)) {
                moved.computeIfAbsent(cause, any -> new ArrayList<>()).add(new Moved(unit, one, other));
            }
        }
    }
}
