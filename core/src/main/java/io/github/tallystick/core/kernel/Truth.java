package io.github.tallystick.core.kernel;

import io.github.tallystick.core.definition.Condition;
import io.github.tallystick.core.time.EpochDay;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Whether a condition holds of each row of a frame, does not, or is not decided yet, and when it will be. */
final class Truth {
    static final byte NO = 0;
    static final byte OPEN = 1;
    static final byte YES = 2;

    private final byte[] holds;
    private final int @Nullable [] settles;

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

    /** Says in an answer for which rows this holds. */
    void where(ColumnAnswer into, int size) {
        for (int row = 0; row < size; row++) {
            into.where(row, holds[row] == YES);
        }
    }

    static Truth of(Condition condition, Frame rows) {
        if (condition instanceof Condition.Flag flag) {
            return flag(rows.days(flag.column()), rows.size);
        }
        if (condition instanceof Condition.In in) {
            return texts(rows, rows.days(in.column())[0], text -> in.codes().contains(rows.words.text(text)));
        }
        if (condition instanceof Condition.Containing containing) {
            return texts(
                    rows,
                    rows.days(containing.column())[0],
                    text -> rows.words.text(text).contains(containing.part()));
        }
        if (condition instanceof Condition.Enough enough) {
            return amounts(rows, rows.amounts[rows.shape.place(enough.column())], enough.parts());
        }
        if (condition instanceof Condition.OnOrBefore order) {
            return order(rows.days(order.first()), rows.days(order.second()), rows.size);
        }
        if (condition instanceof Condition.Given given) {
            return given(rows.days(given.day()), rows.size);
        }
        if (condition instanceof Condition.IsNot not) {
            return not(rows.truth(not.condition()), rows.size);
        }
        if (condition instanceof Condition.AllOf all) {
            return joined(all.conditions(), rows, YES, true);
        }
        return joined(((Condition.AnyOf) condition).conditions(), rows, NO, false);
    }

    private static Truth flag(int[][] flags, int size) {
        byte[] holds = new byte[size];
        for (int row = 0; row < size; row++) {
            holds[row] = (byte) (flags[0][row] + flags[1][row]);
        }
        return new Truth(holds, null);
    }

    private static Truth texts(Frame rows, int[] texts, IntPredicate holds) {
        byte[] verdicts = new byte[rows.size];
        byte[] ofText = new byte[16];
        for (int row = 0; row < rows.size; row++) {
            int text = texts[row];
            if (text == Frame.UNKNOWN) {
                verdicts[row] = OPEN;
                continue;
            }
            if (text >= ofText.length) {
                ofText = Arrays.copyOf(ofText, Math.max(text + 1, 2 * ofText.length));
            }
            if (ofText[text] == 0) {
                ofText[text] = (byte) (holds.test(text) ? 2 : 1);
            }
            verdicts[row] = ofText[text] == 2 ? YES : NO;
        }
        return new Truth(verdicts, null);
    }

    private static Truth amounts(Frame rows, long[] amounts, long least) {
        byte[] holds = new byte[rows.size];
        for (int row = 0; row < rows.size; row++) {
            holds[row] = rows.isToCome(row) ? OPEN : amounts[row] >= Math.max(least, 0) ? YES : NO;
        }
        return new Truth(holds, null);
    }

    private static Truth order(int[][] first, int[][] second, int size) {
        byte[] holds = new byte[size];
        boolean isKnown = first[0] == first[1] && second[0] == second[1];
        int[] settles = isKnown ? null : new int[size];
        for (int row = 0; row < size; row++) {
            if (second[1][row] <= Frame.BEYOND || first[0][row] == Frame.BEYOND) {
                holds[row] = NO;
            } else if (first[1][row] <= second[0][row] && second[0][row] > Frame.BEYOND) {
                holds[row] = YES;
            } else if (first[0][row] <= second[1][row]) {
                holds[row] = OPEN;
            }
            if (settles != null) {
                settles[row] = holds[row] == OPEN ? settled(first, second, row) : EpochDay.BEFORE_ALL;
            }
        }
        return new Truth(holds, settles);
    }

    /** Once the later day has passed, or nothing has come of the other by the day before the earlier. */
    private static int settled(int[][] first, int[][] second, int row) {
        if (first[0][row] != first[1][row]) {
            return second[1][row] == EpochDay.NEVER ? second[0][row] : second[1][row];
        }
        return first[1][row] - 1;
    }

    private static Truth given(int[][] days, int size) {
        byte[] holds = new byte[size];
        for (int row = 0; row < size; row++) {
            boolean mayBe = days[1][row] > Frame.BEYOND && days[0][row] != EpochDay.NEVER;
            boolean is = days[0][row] > Frame.BEYOND && days[1][row] != EpochDay.NEVER;
            holds[row] = is ? YES : mayBe ? OPEN : NO;
        }
        return new Truth(holds, null);
    }

    private static Truth not(Truth truth, int size) {
        byte[] holds = new byte[size];
        for (int row = 0; row < size; row++) {
            holds[row] = (byte) (YES - truth.holds[row]);
        }
        return new Truth(holds, truth.settles);
    }

    private static Truth joined(List<Condition> conditions, Frame rows, byte start, boolean all) {
        byte[] holds = new byte[rows.size];
        Arrays.fill(holds, start);
        int[] settles = null;
        for (Condition condition : conditions) {
            Truth next = rows.truth(condition);
            for (int row = 0; row < rows.size; row++) {
                holds[row] =
                        (byte) (all ? Math.min(holds[row], next.holds[row]) : Math.max(holds[row], next.holds[row]));
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
