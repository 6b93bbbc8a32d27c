package io.github.tallystick.indicators.facts;

import static io.github.tallystick.indicators.facts.RowIndex.requireLength;

import io.github.tallystick.core.time.EpochDay;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Child protection visits in columns, in any order. The columns are taken over, not copied, and must not be changed afterwards.
 * Identifiers are row numbers if no others are given.
 */
public final class VisitColumns {
    static final VisitColumns NONE = of(new int[0], new int[0]);

    private final int[] plans;
    private final int[] madeDays;
    private final int[] recordedDays;
    private final BitSet childNotSeen;
    private final IntFunction<String> ids;

    private VisitColumns(
            int[] plans, int[] madeDays, int[] recordedDays, BitSet childNotSeen, IntFunction<String> ids) {
        this.plans = plans;
        this.madeDays = madeDays;
        this.recordedDays = recordedDays;
        this.childNotSeen = childNotSeen;
        this.ids = ids;
    }

    /**
     * Visits that were always known, the child seen at each.
     *
     * @param plans for each visit, the number of its plan
     * @param madeDays for each visit, the day on which it was made, as an epoch day
     * @return the visits
     * @throws IllegalArgumentException if the columns are of different lengths
     */
    public static VisitColumns of(int[] plans, int[] madeDays) {
        requireLength("visit", plans.length, madeDays.length);
        return new VisitColumns(plans, madeDays, new int[0], new BitSet(), Integer::toString);
    }

    /**
     * The same visits with the days on which they were keyed in.
     *
     * @param days for each visit, the day as an epoch day; {@link EpochDay#BEFORE_ALL} for one that was always known
     * @return the visits
     * @throws IllegalArgumentException if there are not as many days as visits
     */
    public VisitColumns withRecordedDays(int[] days) {
        requireLength("visit", plans.length, days.length);
        return new VisitColumns(plans, madeDays, days, childNotSeen, ids);
    }

    /**
     * The same visits, at some of which the child was not seen.
     *
     * @param rows the rows of these
     * @return the visits
     */
    public VisitColumns withChildNotSeen(BitSet rows) {
        return new VisitColumns(plans, madeDays, recordedDays, rows, ids);
    }

    /**
     * The same visits by other identifiers than row numbers.
     *
     * @param identifiers gives the identifier of the visit in a row
     * @return the visits
     */
    public VisitColumns withIds(IntFunction<String> identifiers) {
        return new VisitColumns(plans, madeDays, recordedDays, childNotSeen, identifiers);
    }

    /**
     * The number of visits.
     *
     * @return the number; rows are numbered from 0
     */
    public int size() {
        return plans.length;
    }

    /**
     * Under which plan they were made.
     *
     * @return for each visit, the number of its plan, or of its child where they are outside plans
     */
    public int[] plans() {
        return plans;
    }

    /**
     * When they were made.
     *
     * @return for each visit, the day as an epoch day
     */
    public int[] madeDays() {
        return madeDays;
    }

    /**
     * When a visit was keyed in.
     *
     * @param row the number of the visit
     * @return the day as an epoch day; {@link EpochDay#BEFORE_ALL} if it was always known
     */
    public int recordedDay(int row) {
        return recordedDays.length == 0 ? EpochDay.BEFORE_ALL : recordedDays[row];
    }

    /**
     * Whether all visits were keyed in by the end of a day.
     *
     * @param day the day, as an epoch day
     * @return true if so
     */
    public boolean areAllRecordedBy(int day) {
        return day == EpochDay.NEVER || Arrays.stream(recordedDays).allMatch(each -> each <= day);
    }

    /**
     * At which the child was not seen.
     *
     * @return the rows
     */
    public BitSet childNotSeen() {
        return childNotSeen;
    }

    Visit visit(int row) {
        int recorded = recordedDay(row);
        return Visit.builder()
                .id(ids.apply(row))
                .madeOn(EpochDay.date(madeDays[row]))
                .childSeen(!childNotSeen.get(row))
                .recordedOn(recorded == EpochDay.BEFORE_ALL ? Optional.empty() : Optional.of(EpochDay.date(recorded)))
                .build();
    }
}
