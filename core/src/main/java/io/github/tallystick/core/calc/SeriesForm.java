package io.github.tallystick.core.calc;

import com.google.common.io.ByteArrayDataOutput;
import com.google.common.io.ByteStreams;
import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * The outside of the binary form of a series: four letters, the number of the version, the content, and the CRC-32 of all
 * before it. It finds damage; it is no seal against somebody who means to deceive.
 *
 * <p>Numbers have their high byte first: the version 2 bytes, sums and counts of units 8, all others 4. A day is its epoch day;
 * a text is the number of its characters and 2 bytes for each. The content of version 1 is, in this order:
 *
 * <ol>
 *   <li>the code and the fingerprint of the definition;
 *   <li>the known-at date and the day of the extract, {@link io.github.tallystick.core.time.EpochDay#NEVER} for none;
 *   <li>the kind of the window, and its number;
 *   <li>the coverage: first and last day; how many gaps, and their days; how many as-at dates (-1 for all), and the dates; how
 *       many missing items, and the items;
 *   <li>the pace, and the first and the last day of the span;
 *   <li>for each stretch of the span the number of facts, of units and of unusable records; above and below the line, the sum
 *       of each date, as decided; where seen from a day, at the lowest and at the highest, and the days on which it settles;
 *       and the number of units meant, measured, met and, where seen from a day, pending on each date.
 * </ol>
 */
final class SeriesForm {
    private static final int LETTERS = 0x54_41_4C_59; // TALY
    private static final int VERSION = 1;
    private static final int START = Integer.BYTES + Short.BYTES;
    private static final int LEAST_BYTES = START + Integer.BYTES;

    private SeriesForm() {}

    static byte[] close(byte[] content) {
        ByteArrayDataOutput out = ByteStreams.newDataOutput(LEAST_BYTES + content.length);
        out.writeInt(LETTERS);
        out.writeShort(VERSION);
        out.write(content);
        byte[] written = out.toByteArray();
        out.writeInt(checksum(written, written.length));
        return out.toByteArray();
    }

    static SeriesInput open(byte[] bytes) {
        if (bytes.length < LEAST_BYTES || Ints.fromByteArray(bytes) != LETTERS) {
            throw new IllegalArgumentException("bytes of a series must start with TALY, but do not");
        }
        int version = (bytes[Integer.BYTES] & 0xFF) << Byte.SIZE | (bytes[Integer.BYTES + 1] & 0xFF);
        if (version != VERSION) {
            throw new IllegalArgumentException(
                    "form of a series must be of version " + VERSION + ", but was of version " + version);
        }
        int end = bytes.length - Integer.BYTES;
        if (checksum(bytes, end) != Ints.fromByteArray(Arrays.copyOfRange(bytes, end, bytes.length))) {
            throw new IllegalArgumentException("bytes of a series must be as they were written, but are damaged");
        }
        return new SeriesInput(bytes, START, end);
    }

    private static int checksum(byte[] bytes, int end) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, end);
        return (int) sum.getValue();
    }
}
