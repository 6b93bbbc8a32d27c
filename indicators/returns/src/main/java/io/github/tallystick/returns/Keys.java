package io.github.tallystick.returns;

import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

/**
 * Identifiers as whole numbers: equal where the texts are. Up to eighteen digits, or up to ten letters, digits and dashes, stand
 * in the number itself; any other text is one of the {@link Words}, and the number says which.
 */
final class Keys {
    /** The key of a blank text. */
    static final long BLANK = 0;

    /** Not a key: the text does not go into a number itself. */
    static final long TOO_MUCH = -1;

    private static final long DIGITS = 1L << 60;
    private static final long WORD = 1L << 61;
    private static final long APART = 1L << 62;
    private static final long VALUE = DIGITS - 1;
    private static final int MOST_DIGITS = 18;
    private static final int MOST_LETTERS = 10;
    private static final int BITS_OF_A_LETTER = 6;
    /** What the ones add that stand for eight digits. */
    private static final long ONE_EACH = 11_111_111;

    private static final int LAST_DIGIT = 10;
    /** A character stands at its code, and none at 0. Those of the digits are 1 to 10, so that no digit adds nothing. */
    private static final String CHARACTERS = "\0" + "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-";

    private static final byte[] CODES = codes();

    private Keys() {}

    private static byte[] codes() {
        byte[] codes = new byte[128];
        for (int code = 1; code < CHARACTERS.length(); code++) {
            codes[CHARACTERS.charAt(code)] = (byte) code;
        }
        return codes;
    }

    /** The key of a text in ASCII, or {@link #TOO_MUCH}. */
    static long of(byte[] bytes, int from, int to) {
        if (to - from > MOST_DIGITS) {
            return TOO_MUCH;
        }
        long number = 0;
        int at = from;
        for (; at + EightBytes.LENGTH <= to; at += EightBytes.LENGTH) {
            long digits = EightBytes.number(EightBytes.of(bytes, at));
            if (digits < 0) {
                return ofLetters(bytes, from, to);
            }
            number = number * EightBytes.HUNDRED_MILLION + digits + ONE_EACH;
        }
        int notDigits = 0;
        for (; at < to; at++) {
            int digit = bytes[at] - '0';
            notDigits |= digit | (9 - digit);
            number = number * 10 + digit + 1;
        }
        return notDigits < 0 || from == to ? ofLetters(bytes, from, to) : DIGITS | number;
    }

    private static long ofLetters(byte[] bytes, int from, int to) {
        if (to - from > MOST_LETTERS) {
            return TOO_MUCH;
        }
        long letters = 0;
        boolean anyOther = false;
        for (int i = from; i < to; i++) {
            int code = CODES[bytes[i]];
            letters = (letters << BITS_OF_A_LETTER) | code;
            anyOther |= code == 0;
        }
        return anyOther ? TOO_MUCH : letters;
    }

    /** The key of a text, which may become one of the words. */
    static long of(String text, Words words) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        long key = bytes.length == text.length() ? of(bytes, 0, bytes.length) : TOO_MUCH;
        return key == TOO_MUCH ? ofWord(words.number(bytes, 0, bytes.length)) : key;
    }

    static long ofWord(int number) {
        return WORD | number;
    }

    /** The same key where words have other numbers. */
    static long among(int[] numbers, long key) {
        return isWord(key) ? ofWord(numbers[(int) key]) : key;
    }

    private static boolean isWord(long key) {
        return (key & WORD) != 0;
    }

    /** A key that no text has, and that still stands for the same text. */
    static long apart(long key) {
        return key | APART;
    }

    static boolean isApart(long key) {
        return (key & APART) != 0;
    }

    /** The text of a key. */
    static String text(long key, Words words) {
        if (isWord(key)) {
            return words.text((int) key);
        }
        return (key & DIGITS) != 0 ? digits(key & VALUE) : letters(key & VALUE);
    }

    /** The texts of keys by number. It holds on to the keys and the words, and to nothing else. */
    static IntFunction<String> texts(long[] keys, Words words) {
        return number -> text(keys[number], words);
    }

    private static String digits(long value) {
        StringBuilder text = new StringBuilder(MOST_DIGITS);
        for (long rest = value; rest > 0; ) {
            int code = (int) (rest % 10) == 0 ? LAST_DIGIT : (int) (rest % 10);
            text.append(CHARACTERS.charAt(code));
            rest = (rest - code) / 10;
        }
        return text.reverse().toString();
    }

    private static String letters(long value) {
        StringBuilder text = new StringBuilder(MOST_LETTERS);
        for (long rest = value; rest > 0; rest >>= BITS_OF_A_LETTER) {
            text.append(CHARACTERS.charAt((int) rest & ((1 << BITS_OF_A_LETTER) - 1)));
        }
        return text.reverse().toString();
    }
}
