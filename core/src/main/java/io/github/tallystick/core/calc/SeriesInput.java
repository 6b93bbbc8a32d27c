package io.github.tallystick.core.calc;

import com.google.common.primitives.Ints;
import com.google.common.primitives.Longs;

/** Reads numbers and text from bytes that nobody vouches for: what is not there is refused before anything is made for it. */
final class SeriesInput {
    private final byte[] bytes;
    private final int end;
    private int position;

    SeriesInput(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.position = start;
        this.end = end;
    }

    int number() {
        int at = take(1, Integer.BYTES);
        return Ints.fromBytes(bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]);
    }

    /** How many of something follow, each of so many bytes at the least. */
    int count(int bytesOfEach) {
        int count = number();
        requireLeft(count, bytesOfEach);
        return count;
    }

    long[] longs(int count) {
        int at = take(count, Long.BYTES);
        long[] numbers = new long[count];
        for (int i = 0; i < count; i++, at += Long.BYTES) {
            numbers[i] = Longs.fromBytes(
                    bytes[at],
                    bytes[at + 1],
                    bytes[at + 2],
                    bytes[at + 3],
                    bytes[at + 4],
                    bytes[at + 5],
                    bytes[at + 6],
                    bytes[at + 7]);
        }
        return numbers;
    }

    int[] ints(int count) {
        requireLeft(count, Integer.BYTES);
        int[] numbers = new int[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = number();
        }
        return numbers;
    }

    String text() {
        int length = count(Character.BYTES);
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            int at = take(1, Character.BYTES);
            char letter = (char) ((bytes[at] & 0xFF) << Byte.SIZE | (bytes[at + 1] & 0xFF));
            if (Character.isISOControl(letter)) {
                throw new IllegalArgumentException(
                        "text of a series must be without control characters, but has number " + (int) letter);
            }
            text.append(letter);
        }
        return text.toString();
    }

    void requireEnd() {
        if (position != end) {
            throw new IllegalArgumentException(
                    "bytes of a series must end with it, but " + (end - position) + " more follow");
        }
    }

    private int take(int count, int bytesOfEach) {
        requireLeft(count, bytesOfEach);
        int at = position;
        position += count * bytesOfEach;
        return at;
    }

    private void requireLeft(long count, int bytesOfEach) {
        if (count < 0 || count > (end - position) / bytesOfEach) {
            throw new IllegalArgumentException("bytes of a series must hold " + count + " times " + bytesOfEach
                    + " bytes more, but only " + (end - position) + " are left");
        }
    }
}
