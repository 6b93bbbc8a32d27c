package io.github.tallystick.indicators.facts;

import static io.github.tallystick.indicators.facts.RowIndex.requireLength;

import io.github.tallystick.core.time.EpochDay;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Child protection plans in columns, in any order. The columns are taken over, not copied, and must not be changed afterwards.
 * Identifiers are row numbers if no others are given.
 */
public final class PlanColumns {
    static final PlanColumns NONE = of(new int[0], new int[0], new int[0]);

    private final int[] children;
    private final int[] startDays;
    private final int[] endDays;
    private final BitSet ofAnotherCouncil;
    private final IntFunction<String> ids;

    private PlanColumns(
            int[] children, int[] startDays, int[] endDays, BitSet ofAnotherCouncil, IntFunction<String> ids) {
        this.children = children;
        this.startDays = startDays;
        this.endDays = endDays;
        this.ofAnotherCouncil = ofAnotherCouncil;
        this.ids = ids;
    }

    /**
     * Plans of this council.
     *
     * @param children for each plan, the number of its child
     * @param startDays for each plan, the day on which it started, as an epoch day
     * @param endDays for each plan, the day on which it ended, as an epoch day; {@link EpochDay#NEVER} if it goes on
     * @return the plans
     * @throws IllegalArgumentException if the columns are of different lengths
     */
    public static PlanColumns of(int[] children, int[] startDays, int[] endDays) {
        requireLength("plan", children.length, startDays.length);
        requireLength("plan", children.length, endDays.length);
        return new PlanColumns(children, startDays, endDays, new BitSet(), Integer::toString);
    }

    /**
     * The same plans, of which some are another council's.
     *
     * @param rows the rows of these
     * @return the plans
     */
    public PlanColumns withPlansOfAnotherCouncil(BitSet rows) {
        return new PlanColumns(children, startDays, endDays, rows, ids);
    }

    /**
     * The same plans by other identifiers than row numbers.
     *
     * @param identifiers gives the identifier of the plan in a row
     * @return the plans
     */
    public PlanColumns withIds(IntFunction<String> identifiers) {
        return new PlanColumns(children, startDays, endDays, ofAnotherCouncil, identifiers);
    }

    /**
     * The number of plans.
     *
     * @return the number; rows are numbered from 0
     */
    public int size() {
        return children.length;
    }

    /**
     * Whose they are.
     *
     * @return for each plan, the number of its child
     */
    public int[] children() {
        return children;
    }

    /**
     * When they started.
     *
     * @return for each plan, the day as an epoch day
     */
    public int[] startDays() {
        return startDays;
    }

    /**
     * When they ended.
     *
     * @return for each plan, the day as an epoch day, or {@link EpochDay#NEVER}
     */
    public int[] endDays() {
        return endDays;
    }

    /**
     * Which are another council's.
     *
     * @return the rows
     */
    public BitSet ofAnotherCouncil() {
        return ofAnotherCouncil;
    }

    ProtectionPlan plan(int row, Iterable<Visit> visits) {
        return ProtectionPlan.builder()
                .id(ids.apply(row))
                .startedOn(EpochDay.date(startDays[row]))
                .endedOn(dateOrNone(endDays[row]))
                .ofAnotherCouncil(ofAnotherCouncil.get(row))
                .addAllVisits(visits)
                .build();
    }

    static Optional<LocalDate> dateOrNone(int day) {
        return day == EpochDay.NEVER ? Optional.empty() : Optional.of(EpochDay.date(day));
    }
}
