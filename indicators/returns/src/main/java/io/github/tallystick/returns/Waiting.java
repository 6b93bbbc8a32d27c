package io.github.tallystick.returns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Facts that wait for what they belong to, with the line of each. */
final class Waiting<F> {
    private final List<F> facts = new ArrayList<>(4);
    private int[] lines = new int[4];

    void add(F fact, int line) {
        if (facts.size() == lines.length) {
            lines = Arrays.copyOf(lines, lines.length * 2);
        }
        lines[facts.size()] = line;
        facts.add(fact);
    }

    List<F> facts() {
        return facts;
    }

    /** The line of each fact, in the order of the facts. */
    IntStream lines() {
        return Arrays.stream(lines, 0, facts.size());
    }

    /** All lines, from the top of the file. */
    static IntStream lines(Collection<? extends Waiting<?>> waiting) {
        return waiting.stream().flatMapToInt(Waiting::lines).sorted();
    }
}
