package io.github.tallystick.core.spec;

import java.util.List;

/**
 * A choice where the words can be read in more than one way.
 *
 * @param phrase the words in question
 * @param meaning what they are taken to mean here
 * @param because why this meaning was taken
 * @param others the other meanings in use
 */
public record Reading(String phrase, String meaning, String because, List<String> others) {
    /**
     * Copies the collections.
     *
     * @param phrase the words in question
     * @param meaning what they are taken to mean here
     * @param because why this meaning was taken
     * @param others the other meanings in use
     */
    public Reading {
        others = List.copyOf(others);
    }

    /**
     * A reading.
     *
     * @param phrase the words in question
     * @param meaning what they are taken to mean here
     * @param because why this meaning was taken
     * @param others the other meanings in use
     * @return the reading
     */
    public static Reading of(String phrase, String meaning, String because, String... others) {
        return new Reading(phrase, meaning, because, List.of(others));
    }
}
