package io.github.tallystick.core.kernel;

import io.github.tallystick.core.definition.Condition;
import io.github.tallystick.core.time.EpochDay;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a condition holds of each row of a frame, does not, or is not decided yet, and when it will be. A verdict has two bits,
 * whether it may hold and whether it is sure to, so that of several conditions all hold by "and", and any by "or".
 */
final class Truth {
    static final byte NO = 0;
    static final byte OPEN = 1;
    static final byte YES = 3;
    private static final byte NOT_ASKED = -1;

    private final byte[] holds;
    private final int @Nullable [] settles;

    /** Verdicts that are known. */
    static Truth of(byte[] holds) {
        return new Truth(holds, null);
    }

    private Truth(byte[] holds, int @Nullable [] settles) {
        this.holds = holds;
        this.settles = settles;
    }

    byte of(int row) {
        return holds[row];
    }

    /** The day on which it is decided; one before all where that cannot be said. */
    int settlesOn(int row) {
        return settles == null ? EpochDay.BEFORE_ALL : settles[row];
    }

    /** Leaves of some verdicts on the rows what this allows. */
    void narrow(byte[] verdicts, int size) {
        byte[] here = holds;
        for (int row = 0; row < size; row++) {
            verdicts[row] &= here[row];
        }
    }

    private void widen(byte[] verdicts, int size) {
        byte[] here = holds;
        for (int row = 0; row < size; row++) {
            verdicts[row] |= here[row];
        }
    }

    static Truth of(Condition condition, Frame rows) {
        if (condition instanceof Condition.Flag flag) {
            return flag(rows.days(flag.column()), rows);
        }
        if (condition instanceof Condition.In in) {
            return texts(rows, rows.days(in.column())[0], text -> in.codes().contains(rows.lookups.text(text)));
        }
        if (condition instanceof Condition.Containing containing) {
            return texts(
                    rows,
                    rows.days(containing.column())[0],
                    text -> rows.lookups.text(text).contains(containing.part()));
        }
        if (condition instanceof Condition.Enough enough) {
            return amounts(rows, rows.amounts(enough.column()), enough.parts());
        }
        if (condition instanceof Condition.OnOrBefore order) {
            return order(rows.days(order.first()), rows.days(order.second()), rows);
        }
        if (condition instanceof Condition.Given given) {
            return given(rows.days(given.day()), rows);
        }
        if (condition instanceof Condition.IsNot not) {
            return not(rows.truth(not.condition()), rows);
        }
        if (condition instanceof Condition.AllOf all) {
            return joined(all.conditions(), rows, YES, true);
        }
        return joined(((Condition.AnyOf) condition).conditions(), rows, NO, false);
    }

    private static Truth flag(int[][] flags, Frame rows) {
        int size = rows.size;
        byte[] holds = rows.lookups.room.bytes(size);
        int[] surely = flags[0];
        int[] maybe = flags[1];
        for (int row = 0; row < size; row++) {
            holds[row] = (byte) ((surely[row] << 1) | maybe[row]);
        }
        return new Truth(holds, null);
    }

    private static Truth texts(Frame rows, int[] texts, IntPredicate holds) {
        byte[] verdicts = rows.lookups.room.bytes(rows.size);
        byte[] ofText = new byte[0];
        for (int row = 0; row < rows.size; row++) {
            int text = texts[row];
            if (text == Frame.UNKNOWN) {
                verdicts[row] = OPEN;
                continue;
            }
            if (text >= ofText.length) {
                int known = ofText.length;
                ofText = Arrays.copyOf(ofText, Math.max(text + 1, 2 * known));
                Arrays.fill(ofText, known, ofText.length, NOT_ASKED);
            }
            if (ofText[text] == NOT_ASKED) {
                ofText[text] = holds.test(text) ? YES : NO;
            }
            verdicts[row] = ofText[text];
        }
        return new Truth(verdicts, null);
    }

    private static Truth amounts(Frame rows, long[] amounts, long least) {
        byte[] holds = rows.lookups.room.bytes(rows.size);
        for (int row = 0; row < rows.size; row++) {
            holds[row] = rows.isToCome(row) ? OPEN : amounts[row] >= Math.max(least, 0) ? YES : NO;
        }
        return new Truth(holds, null);
    }

    private static Truth order(int[][] first, int[][] second, Frame rows) {
        int size = rows.size;
        if (first[0] == first[1] && second[0] == second[1]) {
            return order(first[0], second[0], rows);
        }
        byte[] holds = new byte[size];
        int[] settles = new int[size];
        for (int row = 0; row < size; row++) {
            if (second[1][row] <= Frame.BEYOND || first[0][row] == Frame.BEYOND) {
                holds[row] = NO;
            } else if (first[1][row] <= second[0][row] && second[0][row] > Frame.BEYOND) {
                holds[row] = YES;
            } else if (first[0][row] <= second[1][row]) {
                holds[row] = OPEN;
            }
            settles[row] = holds[row] == OPEN ? settled(first, second, row) : EpochDay.BEFORE_ALL;
        }
        return new Truth(holds, settles);
    }

    /** Of days that are known: by arithmetic, since which of two days comes first is in no order that a processor could foresee. */
    private static Truth order(int[] first, int[] second, Frame rows) {
        int size = rows.size;
        byte[] holds = rows.lookups.room.bytes(size);
        for (int row = 0; row < size; row++) {
            long one = first[row];
            long other = second[row];
            long isAfter = (other - one) | (other - Frame.BEYOND - 1);
            long isKnown = (one - Frame.BEYOND) | (Frame.BEYOND - one);
            holds[row] = (byte) (((~isAfter & isKnown) >> (Long.SIZE - 1)) & YES);
        }
        return new Truth(holds, null);
    }

    /** Once the later day has passed, or nothing has come of the other by the day before the earlier. */
    private static int settled(int[][] first, int[][] second, int row) {
        if (first[0][row] != first[1][row]) {
            return second[1][row] == EpochDay.NEVER ? second[0][row] : second[1][row];
        }
        return first[1][row] - 1;
    }

    private static Truth given(int[][] days, Frame rows) {
        int size = rows.size;
        byte[] holds = rows.lookups.room.bytes(size);
        for (int row = 0; row < size; row++) {
            boolean mayBe = days[1][row] > Frame.BEYOND && days[0][row] != EpochDay.NEVER;
            boolean is = days[0][row] > Frame.BEYOND && days[1][row] != EpochDay.NEVER;
            holds[row] = is ? YES : mayBe ? OPEN : NO;
        }
        return new Truth(holds, null);
    }

    private static Truth not(Truth truth, Frame rows) {
        int size = rows.size;
        byte[] holds = rows.lookups.room.bytes(size);
        for (int row = 0; row < size; row++) {
            int verdict = truth.holds[row];
            holds[row] = (byte) ((((verdict << 1) & 2) | (verdict >> 1)) ^ YES);
        }
        return new Truth(holds, truth.settles);
    }

    private static Truth joined(List<Condition> conditions, Frame rows, byte start, boolean all) {
        byte[] holds = rows.lookups.room.bytes(rows.size);
        Arrays.fill(holds, 0, rows.size, start);
        int[] settles = null;
        for (Condition condition : conditions) {
            Truth next = rows.truth(condition);
            if (all) {
                next.narrow(holds, rows.size);
            } else {
                next.widen(holds, rows.size);
            }
            settles = later(settles, next.settles);
        }
        return new Truth(holds, settles);
    }

    private static int @Nullable [] later(int @Nullable [] one, int @Nullable [] other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        int[] later = one.clone();
        for (int row = 0; row < later.length; row++) {
            later[row] = Math.max(one[row], other[row]);
        }
        return later;
    }
}
