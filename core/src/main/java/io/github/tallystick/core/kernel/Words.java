package io.github.tallystick.core.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers texts: the same text has the same number, and different texts have different ones. Not thread-safe. */
final class Words {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();

    int number(String text) {
        Integer number = numbers.get(text);
        if (number == null) {
            number = texts.size();
            numbers.put(text, number);
            texts.add(text);
        }
        return number;
    }

    String text(int number) {
        return texts.get(number);
    }
}
