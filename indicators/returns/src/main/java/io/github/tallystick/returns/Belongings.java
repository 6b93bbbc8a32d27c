package io.github.tallystick.returns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Facts that wait for what they belong to, a plan or a referral, and may be left with the child that each names. */
final class Belongings<F> {
    private final Map<String, Map<String, Waiting<F>>> byOwnerAndChild = new HashMap<>();

    void add(String owner, Children.Gathered child, F fact, int line) {
        byOwnerAndChild
                .computeIfAbsent(owner, key -> new HashMap<>(2))
                .computeIfAbsent(child.id(), key -> new Waiting<>())
                .add(fact, line);
    }

    /** Takes what belongs to an owner, whichever child each names. */
    List<F> take(String owner) {
        Map<String, Waiting<F>> waiting = byOwnerAndChild.remove(owner);
        List<F> facts = new ArrayList<>();
        if (waiting != null) {
            waiting.values().forEach(each -> facts.addAll(each.facts()));
        }
        return facts;
    }

    /** Tells of those left that name an owner, from the top of the file. */
    void tellLeft(FileReport report, FileColumn owner, FileRule rule) {
        List<Waiting<F>> left = byOwnerAndChild.entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty())
                .flatMap(entry -> entry.getValue().values().stream())
                .toList();
        Waiting.lines(left).forEach(line -> report.problem(line, owner.columnName(), rule, ""));
    }

    /** Leaves the rest with the child that each names; those that name none are reported, from the top of the file. */
    void leave(Children children, BiConsumer<Children.Gathered, F> with, FileReport report, FileColumn child) {
        List<Waiting<F>> ofNobody = new ArrayList<>();
        byOwnerAndChild
                .values()
                .forEach(waiting -> waiting.forEach((person, facts) -> {
                    if (person.isEmpty()) {
                        ofNobody.add(facts);
                    } else {
                        facts.facts().forEach(fact -> with.accept(children.child(person), fact));
                    }
                }));
        Waiting.lines(ofNobody).forEach(line -> report.factGivenUp(line, child.columnName(), FileRule.MISSING_VALUE));
        byOwnerAndChild.clear();
    }
}
