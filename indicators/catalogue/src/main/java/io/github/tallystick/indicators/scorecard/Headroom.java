package io.github.tallystick.indicators.scorecard;

import io.github.tallystick.core.definition.Target;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Tally;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * How many more may go wrong before the target of a share is missed. Each unit still to come adds one below the line, and one
 * above it or nothing; with {@code k} of {@code r} above it, the share comes to {@code 100 (n + k) / (d + r)}. Worked out
 * exactly. The tolerance of the target plays no part: amber is missed.
 *
 * @param soFar what was counted so far, of units that are decided; the part above the line not above the part below
 * @param stillToCome how many are still to come
 * @param target the target, in per cent
 * @param by the last day of the period
 */
public record Headroom(Tally soFar, StillToCome stillToCome, Target target, LocalDate by) {
    private static final Fraction HUNDRED = Fraction.of(100);

    /**
     * Checks that the tally is of a share, and that there will be something below the line.
     *
     * @param soFar what was counted so far
     * @param stillToCome how many are still to come
     * @param target the target
     * @param by the last day of the period
     */
    public Headroom {
        if (soFar.numerator().signum() < 0 || soFar.numerator().compareTo(soFar.denominator()) > 0) {
            throw new IllegalArgumentException("headroom must be asked of a share, but what was counted is " + soFar);
        }
        if (soFar.denominator().isZero() && stillToCome.number() == 0) {
            throw new IllegalArgumentException(
                    "headroom must have something below the line by the end, but has 0 so far and 0 still to come");
        }
    }

    /**
     * Whether the target can still be met.
     *
     * @return true if some number of those still to come above the line meets it
     */
    public boolean isWithinReach() {
        return lowest() <= highest();
    }

    /**
     * The fewest of those still to come that must be above the line.
     *
     * @return how many; empty if the target is out of reach
     */
    public OptionalLong fewest() {
        return isWithinReach() ? OptionalLong.of(lowest()) : OptionalLong.empty();
    }

    /**
     * The most of those still to come that may be above the line.
     *
     * @return how many; empty if the target is out of reach
     */
    public OptionalLong most() {
        return isWithinReach() ? OptionalLong.of(highest()) : OptionalLong.empty();
    }

    /**
     * The most of those still to come that may go wrong with the target met.
     *
     * @return where the share must only not be too low, how many may be missing above the line; otherwise how many may be
     *     above it; empty if the target is out of reach
     */
    public OptionalLong allowance() {
        return target.most().isPresent() || !isWithinReach()
                ? most()
                : OptionalLong.of(stillToCome.number() - lowest());
    }

    /**
     * How near the share can still come to a target that is out of reach.
     *
     * @return the nearest value that is still possible, in per cent; empty if the target is within reach
     */
    public Optional<Fraction> best() {
        return isWithinReach()
                ? Optional.empty()
                : Stream.of(lowest(), highest())
                        .map(above -> Math.max(0, Math.min(above, stillToCome.number())))
                        .map(this::value)
                        .min(Comparator.comparing(target::missedBy));
    }

    /** One more than there are to come where all would not be enough. */
    private long lowest() {
        return Math.max(
                0,
                target.least().map(limit -> above(limit, RoundingMode.CEILING)).orElse(0L));
    }

    /** Minus one where none would be too many. */
    private long highest() {
        long all = stillToCome.number();
        return Math.min(
                all,
                target.most().map(limit -> above(limit, RoundingMode.FLOOR)).orElse(all));
    }

    /** How many of those still to come bring the share to a limit, from one too few to one too many. */
    private long above(Fraction limit, RoundingMode mode) {
        return limit.times(total())
                .dividedBy(HUNDRED)
                .minus(soFar.numerator())
                .toDecimal(0, mode)
                .max(BigDecimal.ONE.negate())
                .min(BigDecimal.valueOf(stillToCome.number()).add(BigDecimal.ONE))
                .longValueExact();
    }

    private Fraction value(long above) {
        return soFar.numerator().plus(Fraction.of(above)).times(HUNDRED).dividedBy(total());
    }

    private Fraction total() {
        return soFar.denominator().plus(Fraction.of(stillToCome.number()));
    }

    /**
     * The headroom in plain English.
     *
     * @param one what may go wrong, in the singular: {@code late visit} where visits on time are above the line, {@code repeat
     *     referral} where repeat referrals are; for a band, what is above the line
     * @param many the same in the plural
     * @return for example {@code at most 6 more late visits by 31 March 2019, of the 24 still to come}, or that the target is
     *     out of reach and how near the share can still come
     */
    public String inWords(String one, String many) {
        return best().map(this::outOfReach).orElseGet(() -> allowed(one, many) + day() + ", " + stillToCome.inWords());
    }

    private String allowed(String one, String many) {
        long allowance = allowance().orElseThrow();
        long needed = target.most().isPresent() ? lowest() : 0;
        String start = needed == 0 ? "" : "at least " + needed + " and ";
        return allowance == 0
                ? "no more " + many
                : start + "at most " + allowance + " more " + (allowance == 1 ? one : many);
    }

    private String outOfReach(Fraction best) {
        return target.inWords() + "% is out of reach" + day() + ": at best " + best.inDecimals() + "%, "
                + target.missedBy(best).inDecimals() + " percentage points away";
    }

    private String day() {
        String month = by.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return " by " + by.getDayOfMonth() + " " + month + " " + by.getYear();
    }
}
