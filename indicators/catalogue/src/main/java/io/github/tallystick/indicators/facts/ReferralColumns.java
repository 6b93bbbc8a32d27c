package io.github.tallystick.indicators.facts;

import static io.github.tallystick.indicators.facts.RowIndex.requireLength;

import io.github.tallystick.core.time.EpochDay;
import java.util.BitSet;
import java.util.function.IntFunction;

/**
 * Referrals in columns, in any order. The columns are taken over, not copied, and must not be changed afterwards. Identifiers
 * are row numbers if no others are given, and none is closed: indicators that need closing dates need {@link Referral referrals} as objects.
 */
public final class ReferralColumns {
    static final ReferralColumns NONE = of(new int[0], new int[0]);

    private final int[] children;
    private final int[] receivedDays;
    private final BitSet noFurtherAction;
    private final IntFunction<String> ids;

    private ReferralColumns(int[] children, int[] receivedDays, BitSet noFurtherAction, IntFunction<String> ids) {
        this.children = children;
        this.receivedDays = receivedDays;
        this.noFurtherAction = noFurtherAction;
        this.ids = ids;
    }

    /**
     * Referrals that all ended in further action.
     *
     * @param children for each referral, the number of its child
     * @param receivedDays for each referral, the day on which it was received, as an epoch day
     * @return the referrals
     * @throws IllegalArgumentException if the columns are of different lengths
     */
    public static ReferralColumns of(int[] children, int[] receivedDays) {
        requireLength("referral", children.length, receivedDays.length);
        return new ReferralColumns(children, receivedDays, new BitSet(), Integer::toString);
    }

    /**
     * The same referrals, of which some ended in no further action.
     *
     * @param rows the rows of these
     * @return the referrals
     */
    public ReferralColumns withNoFurtherAction(BitSet rows) {
        return new ReferralColumns(children, receivedDays, rows, ids);
    }

    /**
     * The same referrals by other identifiers than row numbers.
     *
     * @param identifiers gives the identifier of the referral in a row
     * @return the referrals
     */
    public ReferralColumns withIds(IntFunction<String> identifiers) {
        return new ReferralColumns(children, receivedDays, noFurtherAction, identifiers);
    }

    /**
     * The number of referrals.
     *
     * @return the number; rows are numbered from 0
     */
    public int size() {
        return children.length;
    }

    /**
     * Whose they are.
     *
     * @return for each referral, the number of its child
     */
    public int[] children() {
        return children;
    }

    /**
     * When they were received.
     *
     * @return for each referral, the day as an epoch day
     */
    public int[] receivedDays() {
        return receivedDays;
    }

    /**
     * Which ended in no further action.
     *
     * @return the rows
     */
    public BitSet noFurtherAction() {
        return noFurtherAction;
    }

    Referral referral(int row) {
        return Referral.builder()
                .id(ids.apply(row))
                .receivedOn(EpochDay.date(receivedDays[row]))
                .noFurtherAction(noFurtherAction.get(row))
                .build();
    }
}
