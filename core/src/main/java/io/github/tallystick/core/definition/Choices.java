package io.github.tallystick.core.definition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which meaning each phrase is taken in while a definition is made. A definition asks for the meaning of each of its readings
 * where it uses it, so that a reading without effect cannot be listed.
 */
public final class Choices {
    private final Map<String, String> chosen;
    private final Map<String, Reading<?>> asked = new LinkedHashMap<>();
    private final Map<String, String> readAs = new LinkedHashMap<>();

    Choices(Map<String, String> chosen) {
        this.chosen = chosen;
    }

    /**
     * What a phrase is taken to mean.
     *
     * @param reading the reading of the phrase
     * @param <T> what a meaning is
     * @return the value of the meaning chosen; of the meaning that the reading takes where nothing is chosen
     * @throws IllegalArgumentException if the reading has no meaning of the words chosen
     */
    public <T> T of(Reading<T> reading) {
        String words = chosen.getOrDefault(reading.phrase(), reading.meaning().words());
        Reading<T> taken = reading.taking(words)
                .orElseThrow(() ->
                        new IllegalArgumentException("meaning of \"" + reading.phrase() + "\" must be one of "
                                + reading.meanings()
                                        .map(meaning -> "\"" + meaning.words() + "\"")
                                        .toList() + ", but was \""
                                + words + "\""));
        asked.put(reading.phrase(), taken);
        if (!words.equals(reading.meaning().words())) {
            readAs.put(reading.phrase(), words);
        }
        return taken.meaning().value();
    }

    /** The readings asked for, each in the meaning taken. */
    List<Reading<?>> readings() {
        return List.copyOf(asked.values());
    }

    /** The phrases read otherwise than their readings take them, each with the meaning chosen. */
    Map<String, String> readAs() {
        return readAs;
    }
}
