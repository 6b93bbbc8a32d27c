package io.github.tallystick.core.disclosure;

import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.core.result.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rule that small counts are withheld. A count of 0 is not small: it is published.
 *
 * <p>Children in need tables withhold 1 to 5 (Department for Education, <i>Children in need</i>, data guidance 2020 and
 * 2021); other tables only say that they protect confidentiality. What is withheld is a matter of the table, so there is no
 * default.
 *
 * <p>What is looked at is the outcome. A figure made with an outcome that is withheld forgets how its units stand; of a figure
 * that is told, how many units are excluded, not yet due or unusable may be a small number, and is left to who publishes it.
 *
 * @param from the smallest count that is withheld, included; at least 1
 * @param to the greatest one, included; above the smallest, since a rule for one count alone would tell it
 */
public record SmallCounts(long from, long to) {
    /**
     * Checks the components.
     *
     * @param from the smallest count that is withheld
     * @param to the greatest one
     */
    public SmallCounts {
        if (from < 1 || to <= from) {
            throw new IllegalArgumentException(
                    "small counts must go from at least 1 to a greater number, but were from " + from + " to " + to);
        }
    }

    /**
     * Whether a count is small. A weighted count between two whole numbers (0.6 full-time equivalents) is small where either
     * of the two is.
     *
     * @param count the count
     * @return true if it is withheld
     */
    public boolean isSmall(Fraction count) {
        return count.compareTo(Fraction.of(from - 1)) > 0 && count.compareTo(Fraction.of(to + 1)) < 0;
    }

    /**
     * Whether a tally has a small count in it: above the line, below it, or below and not above it. A share of 97 in 100
     * tells of 3 as well as one of 3 in 100 does.
     *
     * @param tally the tally
     * @return true if its figure is withheld
     */
    public boolean hasSmall(Tally tally) {
        return isSmall(tally.numerator())
                || isSmall(tally.denominator())
                || isSmall(tally.denominator().minus(tally.numerator()));
    }

    /**
     * What may be published of one figure by itself.
     *
     * @param outcome the figure's outcome
     * @return withheld where its tally has a small count in it, or where it is not final, since its bounds tell how many are
     *     still open; otherwise the outcome itself, also where it has no tally
     */
    public Outcome publish(Outcome outcome) {
        boolean tells = outcome instanceof Outcome.Incomplete
                || outcome.tally().filter(this::hasSmall).isPresent();
        return tells ? withheld() : outcome;
    }

    /**
     * What may be published of the windows of one indicator, such as rolling twelve months or the year to date, that are
     * published one after another. Two windows that differ by one month give that month away by subtraction; so a figure is
     * withheld where it has a small count in it, or where its difference from any figure already published has one.
     *
     * <p>Protected: the difference of any two figures that are published here, in numerator, in denominator and in what is
     * below and not above the line, in either direction, is never small. A difference of 0 is not small. Not protected:
     * combinations of three and more figures; figures published elsewhere; what is known of the windows apart from the
     * figures. That a figure is withheld tells that it, or its distance from one before it, is small, and not which. A figure
     * once published is never taken back, so the answer for the first windows does not depend on those that follow. The work
     * grows with the square of the number of windows.
     *
     * @param inOrder the outcomes, in the order in which they are published
     * @return as many outcomes, in the same order; those without a tally as they were; the reason of each that is withheld
     *     is that it is small or would give a small one away, not which
     */
    public List<Outcome> publishInTurn(List<Outcome> inOrder) {
        List<Tally> told = new ArrayList<>();
        List<Outcome> answer = new ArrayList<>();
        for (Outcome outcome : inOrder) {
            Optional<Tally> tally = outcome.tally();
            boolean gives = publish(outcome) instanceof Outcome.Withheld
                    || tally.filter(now -> told.stream().anyMatch(then -> tellsApart(then, now)))
                            .isPresent();
            answer.add(gives ? withheldAmongOthers() : outcome);
            tally.filter(now -> !gives).ifPresent(told::add);
        }
        return List.copyOf(answer);
    }

    private boolean tellsApart(Tally one, Tally other) {
        return differsByFew(one.numerator(), other.numerator())
                || differsByFew(one.denominator(), other.denominator())
                || differsByFew(
                        one.denominator().minus(one.numerator()),
                        other.denominator().minus(other.numerator()));
    }

    private boolean differsByFew(Fraction one, Fraction other) {
        return isSmall(one.minus(other)) || isSmall(other.minus(one));
    }

    /**
     * The rule in plain English.
     *
     * @return for example {@code counts 1 to 5 are withheld}
     */
    public String inWords() {
        return "counts " + from + " to " + to + " are withheld";
    }

    private Outcome withheld() {
        return new Outcome.Withheld(inWords());
    }

    /**
     * The outcome of a figure that this rule withholds among others, for itself or to protect another. It must not say which
     * of the two: beside a total of 37 and a part of 30, a gap that is small and one that is not can only be 1 and 6.
     */
    Outcome withheldAmongOthers() {
        return new Outcome.Withheld(inWords() + ", and others that would give one away");
    }
}
