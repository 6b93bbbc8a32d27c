package io.github.tallystick.core.definition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A choice where the words can be read in more than one way: the phrase, what it is taken to mean, why, and the other
 * meanings in use. Each meaning is a value that the definition is made with, so another meaning gives another definition.
 *
 * @param phrase the words in question
 * @param meaning what they are taken to mean here
 * @param because why this meaning was taken
 * @param others the other meanings in use
 * @param <T> what a meaning is: a timescale, a set of codes, a rule
 */
public record Reading<T>(String phrase, Meaning<T> meaning, String because, List<Meaning<T>> others) {
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
     * @param words what they are taken to mean here
     * @param value what the definition is made with
     * @param because why this meaning was taken
     * @param <T> what a meaning is
     * @return the reading, with no other meaning yet
     */
    public static <T> Reading<T> of(String phrase, String words, T value, String because) {
        return new Reading<>(phrase, new Meaning<>(words, value), because, List.of());
    }

    /**
     * The same with another meaning in use.
     *
     * @param words the other meaning
     * @param value what the definition is made with under that meaning
     * @return the reading
     */
    public Reading<T> or(String words, T value) {
        Stream<Meaning<T>> more = Stream.concat(others.stream(), Stream.of(new Meaning<>(words, value)));
        return new Reading<>(phrase, meaning, because, more.toList());
    }

    /** The same taken in another meaning; empty if there is none of these words. */
    Optional<Reading<T>> taking(String words) {
        return meanings()
                .filter(other -> other.words().equals(words))
                .findFirst()
                .map(other -> other.equals(meaning) ? this : taking(other));
    }

    private Reading<T> taking(Meaning<T> other) {
        List<Meaning<T>> rest = meanings().filter(each -> !each.equals(other)).toList();
        return new Reading<>(phrase, other, "asked for; the definition takes: " + meaning.words(), rest);
    }

    /**
     * All meanings, the one that is taken first.
     *
     * @return the meanings
     */
    public Stream<Meaning<T>> meanings() {
        return Stream.concat(Stream.of(meaning), others.stream());
    }

    /**
     * One way to read the words.
     *
     * @param words the meaning in plain English
     * @param value what the definition is made with
     * @param <T> what a meaning is
     */
    public record Meaning<T>(String words, T value) {}
}
