package io.github.tallystick.returns;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * Texts numbered from 0 in the order in which they are met, equal ones once: some twenty bytes for each beside the text itself.
 * Not thread-safe.
 */
final class Words {
    private static final HashFunction HASH = keyed(new SecureRandom());
    private static final int PAGE = 1 << 20;
    private static final int FIRST_PAGE = 1 << 8;

    private byte[][] pages = new byte[1][0];
    private int page;
    private int used;
    private long[] places = new long[16];
    private int[] lengths = new int[16];
    private int[] hashes = new int[16];
    private int[] slots = new int[64];
    private int size;

    private static HashFunction keyed(SecureRandom random) {
        return Hashing.sipHash24(random.nextLong(), random.nextLong());
    }

    int size() {
        return size;
    }

    /** The number of a text in UTF-8. */
    int number(byte[] bytes, int from, int to) {
        if (size * 2 >= slots.length) {
            grow();
        }
        int hash = hash(bytes, from, to);
        int slot = hash & (slots.length - 1);
        while (slots[slot] != 0) {
            int number = slots[slot] - 1;
            if (hashes[number] == hash && isSame(number, bytes, from, to)) {
                return number;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = size + 1;
        return add(hash, bytes, from, to);
    }

    /** The number here of a text that another has. */
    int number(Words other, int number) {
        byte[] bytes = other.pages[other.page(number)];
        int start = other.start(number);
        return number(bytes, start, start + other.lengths[number]);
    }

    String text(int number) {
        return new String(pages[page(number)], start(number), lengths[number], StandardCharsets.UTF_8);
    }

    private int page(int number) {
        return (int) (places[number] >> 32);
    }

    private int start(int number) {
        return (int) places[number];
    }

    private boolean isSame(int number, byte[] bytes, int from, int to) {
        int start = start(number);
        return Arrays.equals(pages[page(number)], start, start + lengths[number], bytes, from, to);
    }

    private int add(int hash, byte[] bytes, int from, int to) {
        if (size == lengths.length) {
            places = Arrays.copyOf(places, size * 2);
            lengths = Arrays.copyOf(lengths, size * 2);
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        makeRoom(to - from);
        System.arraycopy(bytes, from, pages[page], used, to - from);
        places[size] = (long) page << 32 | used;
        lengths[size] = to - from;
        hashes[size] = hash;
        used += to - from;
        return size++;
    }

    /** A text lies on one page; the first page grows, so that few texts take little. */
    private void makeRoom(int length) {
        int needed = used + length;
        if (needed <= pages[page].length) {
            return;
        }
        if (page == 0 && needed <= PAGE) {
            pages[0] = Arrays.copyOf(pages[0], Math.min(PAGE, Math.max(needed, pages[0].length * 2 + FIRST_PAGE)));
            return;
        }
        page++;
        used = 0;
        pages = page < pages.length ? pages : Arrays.copyOf(pages, page * 2);
        pages[page] = new byte[Math.max(PAGE, length)];
    }

    private void grow() {
        slots = new int[slots.length * 2];
        for (int number = 0; number < size; number++) {
            int slot = hashes[number] & (slots.length - 1);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = number + 1;
        }
    }

    /** Keyed anew in each run, so that nobody can make texts that fall together. Numbers do not depend on it. */
    private static int hash(byte[] bytes, int from, int to) {
        return HASH.hashBytes(bytes, from, to - from).asInt();
    }
}
