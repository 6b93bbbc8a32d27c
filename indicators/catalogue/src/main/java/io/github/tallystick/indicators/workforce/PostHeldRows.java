package io.github.tallystick.indicators.workforce;

import io.github.tallystick.core.definition.UnitRows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Posts that are objects, laid out in columns. */
final class PostHeldRows extends UnitRows<PostHeld> implements PostHeldColumns {
    private static final int NO_REASON = -1;

    private int[] startDays = new int[0];
    private int[] endDays = new int[0];
    private long[] fte = new long[0];
    private int[] leavingReasons = new int[0];
    private final BitSet qualified = new BitSet();
    private final BitSet agency = new BitSet();
    private final List<String> reasons = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    @Override
    protected void makeColumns(int rows) {
        startDays = Arrays.copyOf(startDays, rows);
        endDays = Arrays.copyOf(endDays, rows);
        fte = Arrays.copyOf(fte, rows);
        leavingReasons = Arrays.copyOf(leavingReasons, rows);
    }

    @Override
    protected void put(PostHeld held, int row) {
        startDays[row] = held.firstDay();
        endDays[row] = held.lastDay();
        fte[row] = held.post().fte().billionths();
        qualified.set(row, held.post().qualified());
        agency.set(row, held.post().agency());
        leavingReasons[row] = held.post().leavingReason().map(this::number).orElse(NO_REASON);
    }

    private int number(String reason) {
        return numbers.computeIfAbsent(reason, any -> {
            reasons.add(reason);
            return reasons.size() - 1;
        });
    }

    @Override
    public int[] startDays() {
        return startDays;
    }

    @Override
    public int[] endDays() {
        return endDays;
    }

    @Override
    public BitSet qualified() {
        return qualified;
    }

    @Override
    public BitSet agency() {
        return agency;
    }

    @Override
    public List<String> reasons() {
        return reasons;
    }

    @Override
    public int leavingReason(int row) {
        return leavingReasons[row];
    }

    @Override
    public long fteBillionths(int row) {
        return fte[row];
    }
}
