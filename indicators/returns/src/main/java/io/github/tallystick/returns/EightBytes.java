package io.github.tallystick.returns;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes of text looked at together, the first of them lowest in a {@code long}. */
final class EightBytes {
    static final int LENGTH = 8;
    static final long HUNDRED_MILLION = 100_000_000;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long UPPER_HALVES = 0xF0F0F0F0F0F0F0F0L;
    private static final long ZEROS = 0x3030303030303030L;
    private static final long SIX_EACH = 0x0606060606060606L;

    private EightBytes() {}

    static long of(byte[] bytes, int from) {
        return (long) LONGS.get(bytes, from);
    }

    /** The number that eight digits make; negative if not all are digits. */
    static long number(long bytes) {
        boolean areDigits = (bytes & UPPER_HALVES) == ZEROS && ((bytes + SIX_EACH) & UPPER_HALVES) == ZEROS;
        if (!areDigits) {
            return -1;
        }
        long digits = bytes - ZEROS;
        long pairs = digits * 10 + (digits >>> Byte.SIZE);
        return ((pairs & 0x000000FF000000FFL) * 0x000F424000000064L
                        + ((pairs >>> 16) & 0x000000FF000000FFL) * 0x0000271000000001L)
                >>> 32;
    }
}
