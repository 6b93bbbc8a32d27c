package io.github.tallystick.returns;

import com.google.common.collect.ImmutableList;
import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.RecordColumns;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** The texts that keys stand for, and those that are numbered: codes, roles and names of groups. Not thread-safe. */
final class Texts {
    /** In the place of the number of a text that is blank. */
    static final int NONE = -1;

    private static final int MOST_IN_A_BYTE = Byte.MAX_VALUE;

    private final Words words = new Words();
    private final KeyNumbers numbers = new KeyNumbers();
    /** The numbers of texts that are asked for as such, so that those that come again are looked at once. */
    private final Map<String, Integer> known = new HashMap<>();

    private List<String> askedFor = List.of();
    private int[] numbersAskedFor = {};

    Words words() {
        return words;
    }

    long key(String text) {
        return Keys.of(text, words);
    }

    /** The number of the text of a key. */
    int number(long key) {
        return numbers.number(key);
    }

    /** The number of a text; that of a blank one is {@link #NONE}. */
    int number(String text) {
        return text.isEmpty() ? NONE : known.computeIfAbsent(text, any -> number(key(any)));
    }

    /** The numbers of some words, for which the same list is asked again and again. */
    int[] numbers(List<String> ofWords) {
        if (askedFor != ofWords) {
            askedFor = ofWords;
            numbersAskedFor = ofWords.stream().mapToInt(this::number).toArray();
        }
        return numbersAskedFor;
    }

    String text(int number) {
        return number == NONE ? "" : Keys.text(numbers.key(number), words);
    }

    /** The texts of a column of keys. */
    IntFunction<String> of(long[] keys) {
        return Keys.texts(keys, words);
    }

    /** Takes in the texts of a part, and lets its rows name them by their numbers here. */
    void take(Texts part, List<ColumnRows> rows) {
        int[] ofWords = new int[part.words.size()];
        Arrays.setAll(ofWords, number -> words.number(part.words, number));
        int[] ofTexts = new int[part.numbers.size()];
        Arrays.setAll(ofTexts, number -> numbers.number(Keys.among(ofWords, part.numbers.key(number))));
        rows.forEach(each -> {
            if (!isAsBefore(ofWords)) {
                each.renameWords(ofWords);
            }
            if (!isAsBefore(ofTexts)) {
                each.renameTexts(ofTexts);
            }
        });
    }

    /** Whether each has the number that it had: mostly so, as parts meet the same few texts in the same order. */
    private static boolean isAsBefore(int[] numbers) {
        int number = 0;
        while (number < numbers.length && numbers[number] == number) {
            number++;
        }
        return number == numbers.length;
    }

    /**
     * Some texts.
     *
     * @param different those that are there, each once
     * @param places for each, which of them; {@link #NONE} for a blank one
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Some(List<String> different, int[] places) {}

    Some some(int[] ofRows) {
        int[] next = new int[numbers.size()];
        ImmutableList.Builder<String> different = ImmutableList.builder();
        int met = 0;
        int[] places = new int[ofRows.length];
        for (int row = 0; row < ofRows.length; row++) {
            int text = ofRows[row];
            if (text != NONE && next[text] == 0) {
                next[text] = ++met;
                different.add(text(text));
            }
            places[row] = text == NONE ? NONE : next[text] - 1;
        }
        return new Some(different.build(), places);
    }

    /** Records with a column of codes, of which each has the number of its text here. */
    RecordColumns coded(RecordColumns records, Column column, int[] ofRows) {
        Some codes = some(ofRows);
        return codes.different().size() > MOST_IN_A_BYTE
                ? records.codes(column, codes.different(), codes.places())
                : records.codes(column, codes.different(), bytes(codes.places()));
    }

    private static byte[] bytes(int[] numbers) {
        byte[] bytes = new byte[numbers.length];
        for (int row = 0; row < bytes.length; row++) {
            bytes[row] = (byte) numbers[row];
        }
        return bytes;
    }
}
