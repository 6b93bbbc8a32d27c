package io.github.tallystick.indicators.json;

import io.github.tallystick.core.definition.Reading;
import java.util.List;

/**
 * A choice where the words can be read in more than one way.
 *
 * @param phrase the words in question
 * @param meaning what they are taken to mean
 * @param because why this meaning was taken
 * @param otherMeanings the other meanings in use
 */
public record ReadingEntry(String phrase, String meaning, String because, List<String> otherMeanings) {
    /**
     * Copies the list.
     *
     * @param phrase the words in question
     * @param meaning what they are taken to mean
     * @param because why this meaning was taken
     * @param otherMeanings the other meanings in use
     */
    public ReadingEntry {
        otherMeanings = List.copyOf(otherMeanings);
    }

    static ReadingEntry of(Reading<?> reading) {
        return new ReadingEntry(
                reading.phrase(),
                reading.meaning().words(),
                reading.because(),
                reading.others().stream().map(Reading.Meaning::words).toList());
    }
}
