package io.github.tallystick.core.calc;

import com.google.common.base.Splitter;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Tally;
import io.github.tallystick.core.time.EpochDay;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Why one unit was or was not counted in a figure, from the same decision that counted it.
 *
 * <p>What the clauses said is asked of the rules again, and so costs something, each time that it is looked at; by one thread at a
 * time for all explanations of a figure. The amounts of all explanations of a figure add up to its tally. The {@code toString} does
 * not hold the identifier.
 */
public final class Explanation {
    private final Supplier<String> unit;
    private final Standing standing;
    private final boolean inDenominator;
    private final Tally amounts;
    private final Supplier<Reasons> reasons;
    private final Optional<String> unusable;

    private Explanation(
            Supplier<String> unit,
            Standing standing,
            boolean inDenominator,
            Tally amounts,
            Supplier<Reasons> reasons,
            Optional<String> unusable) {
        this.unit = unit;
        this.standing = standing;
        this.inDenominator = inDenominator;
        this.amounts = amounts;
        this.reasons = reasons;
        this.unusable = unusable;
    }

    static Explanation of(
            String unit, Standing standing, boolean inDenominator, Tally amounts, Supplier<Reasons> reasons) {
        return new Explanation(() -> unit, standing, inDenominator, amounts, reasons, Optional.empty());
    }

    static Explanation unusable(String unit, String reason) {
        return new Explanation(
                () -> unit, Standing.UNUSABLE, false, Tally.NOTHING, () -> Reasons.NONE, Optional.of(reason));
    }

    /** What the clauses said, and on which dates the unit counts below the line. */
    record Reasons(List<Finding> findings, List<AsAtDates> countsOn) {
        static final Reasons NONE = new Reasons(List.of(), List.of());

        Reasons {
            findings = List.copyOf(findings);
            countsOn = List.copyOf(countsOn);
        }
    }

    /**
     * The unit's identifier in the council's records.
     *
     * @return the identifier
     */
    public String unit() {
        return unit.get();
    }

    /**
     * Where the unit stands.
     *
     * @return the standing
     */
    public Standing standing() {
        return standing;
    }

    /**
     * Whether the unit is below the line. A post of 0 full-time equivalents can be, with nothing to add.
     *
     * @return true if every clause of the denominator held
     */
    public boolean inDenominator() {
        return inDenominator;
    }

    /**
     * Whether the unit is above the line.
     *
     * @return true if every clause of the numerator held
     */
    public boolean inNumerator() {
        return standing == Standing.MET;
    }

    /**
     * How much the unit adds above the line.
     *
     * @return the exact amount
     */
    public Fraction numerator() {
        return amounts.numerator();
    }

    /**
     * How much the unit adds below the line.
     *
     * @return the exact amount
     */
    public Fraction denominator() {
        return amounts.denominator();
    }

    /**
     * What each clause that was asked said, in the order of asking.
     *
     * @return the findings
     */
    public List<Finding> findings() {
        return reasons.get().findings();
    }

    /**
     * The clause that decided: the first that did not hold, or the last where all held. For a unit that is above the line only,
     * as a ratio can have it, of the clauses above the line.
     *
     * @return the finding; empty for a record that cannot be used
     */
    public Optional<Finding> decidedBy() {
        List<Finding> asked = inNumerator() && !inDenominator
                ? findings().stream()
                        .filter(finding -> finding.side() == Finding.Side.NUMERATOR)
                        .toList()
                : findings();
        return asked.stream()
                .filter(finding -> !finding.holds())
                .findFirst()
                .or(() -> asked.isEmpty() ? Optional.empty() : Optional.of(asked.get(asked.size() - 1)));
    }

    /**
     * On which as-at dates the unit is below the line, for the window asked about: the date that would have put it there.
     *
     * @return the runs of dates, in no particular order; empty if it never is
     */
    public List<AsAtDates> countsOn() {
        return reasons.get().countsOn();
    }

    /**
     * Why the record cannot be used.
     *
     * @return the reason; empty if it can
     */
    public Optional<String> unusable() {
        return unusable;
    }

    /**
     * The reasons in plain English, without the identifier.
     *
     * @return the reasons of all clauses asked, joined
     */
    public String reason() {
        return unusable.orElseGet(this::reasonsJoined);
    }

    /** What one clause has said, alone or with more beside it, another does not say again. */
    private String reasonsJoined() {
        Set<String> reasons = new LinkedHashSet<>();
        for (Finding finding : findings()) {
            String because = finding.because().isEmpty() ? finding.phrase() : finding.because();
            reasons.addAll(Splitter.on("; ").splitToList(because));
        }
        reasons.remove("");
        reasons.removeIf(each -> reasons.stream().anyMatch(other -> other.startsWith(each + ", ")));
        return String.join("; ", reasons);
    }

    /**
     * Where the unit stands and what each clause that was asked said, in plain English, without the identifier.
     *
     * @return for example {@code not met: "loans in the period" holds (lent 2018-01-06); "returned within 14 days" does not hold
     *     (due 2018-01-20)}
     */
    public String inWords() {
        String said = unusable.orElseGet(() -> findings().stream()
                .map(Finding::inWords)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; ")));
        return standing.inWords() + ": " + said;
    }

    @Override
    public String toString() {
        return "a unit " + standing.inWords() + ", counting " + amounts;
    }

    /**
     * A run of as-at dates.
     *
     * @param first the first, included; empty if there is none
     * @param last the last, included; empty if there is none
     */
    public record AsAtDates(Optional<LocalDate> first, Optional<LocalDate> last) {
        static AsAtDates of(int firstDay, int lastDay) {
            return new AsAtDates(
                    firstDay == EpochDay.BEFORE_ALL ? Optional.empty() : Optional.of(EpochDay.date(firstDay)),
                    lastDay == EpochDay.NEVER ? Optional.empty() : Optional.of(EpochDay.date(lastDay)));
        }
    }
}
