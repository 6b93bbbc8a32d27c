package io.github.tallystick.examples.councilreport;

import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.calc.Standing;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.Polarity;
import io.github.tallystick.core.definition.Target;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.indicators.assessment.AssessmentIndicators;
import io.github.tallystick.indicators.protection.ProtectionIndicators;
import io.github.tallystick.indicators.scorecard.Headroom;
import io.github.tallystick.indicators.scorecard.Judgement;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How far a figure has come, in words: where its units stand, and of one that is not final what is still open. */
public final class Progress {
    private Progress() {}

    /** A figure that is not final: why not, what is known of it, and when it settles. */
    public static String running(Figure figure, Outcome.Incomplete incomplete) {
        String settles = Wording.date(incomplete.settlesOn());
        if (Wording.isAllOpen(incomplete)) {
            return "nothing is decided yet. It settles on " + settles + ".";
        }
        long open = figure.standings().notYetDue();
        String why =
                open == 0 ? "the period is not over" : open + (open == 1 ? " is" : " are") + " still to be decided";
        return why + ". What is known so far " + comesTo(figure) + "; more may be added until " + settles
                + ", when it settles.";
    }

    private static String comesTo(Figure figure) {
        String value = Wording.value(figure);
        return value.endsWith(" so far") ? "comes to " + value.replace(" so far", "") : "will come to " + value;
    }

    /**
     * How many more may go wrong with the target met, or that what is known misses it even at best; empty where nothing that
     * is known is still to be decided.
     */
    public static Optional<String> headroom(Judgement judgement) {
        boolean isOfSome = judgement.figure().outcome() instanceof Outcome.Incomplete incomplete
                && !Wording.isAllOpen(incomplete)
                && judgement.figure().standings().notYetDue() > 0;
        return judgement.headroom().filter(headroom -> isOfSome).map(headroom -> {
            Target target = headroom.target();
            return best(judgement.figure(), target)
                    .filter(best -> !target.isMetBy(best))
                    .map(best -> missed(judgement.figure().indicator(), target, best))
                    .orElseGet(() ->
                            inWords(headroom, judgement.figure().indicator().code()));
        });
    }

    /** The value nearest to the target that the figure can still take; not told of a band, which lies between two. */
    private static Optional<Fraction> best(Figure figure, Target target) {
        if (!(figure.outcome() instanceof Outcome.Incomplete incomplete)) {
            return Optional.empty();
        }
        boolean isBand = target.limits().size() > 1;
        return Stream.of(incomplete.lowest(), incomplete.highest())
                .flatMap(Optional::stream)
                .filter(value -> !isBand)
                .min(Comparator.comparing(target::missedBy));
    }

    private static String inWords(Headroom headroom, String code) {
        if (code.equals(ProtectionIndicators.VP8.code())) {
            return headroom.inWords("late visit", "late visits");
        }
        return code.equals(AssessmentIndicators.NI_59.code())
                ? headroom.inWords("late assessment", "late assessments")
                : headroom.inWords("that counts against it", "that count against it");
    }

    private static String missed(Indicator<?> indicator, Target target, Fraction best) {
        return "what is known so far misses it even at best, at " + Wording.printed(indicator, best) + ", "
                + Wording.distance(indicator, target.missedBy(best)) + " away";
    }

    /** How many units stand where, such as {@code 327 met, 37 not met}. What is above the line is met only where more is better. */
    public static String standings(Figure figure) {
        boolean isMet =
                figure.indicator().formula().isShare() && figure.indicator().polarity() == Polarity.HIGHER_IS_BETTER;
        return Stream.of(
                        Standing.MET,
                        Standing.NOT_MET,
                        Standing.NOT_YET_DUE,
                        Standing.EXCLUDED,
                        Standing.NOT_ELIGIBLE,
                        Standing.UNUSABLE)
                .filter(standing -> figure.standings().of(standing) > 0)
                .map(standing ->
                        String.format(Locale.ROOT, "%,d ", figure.standings().of(standing))
                                + (isMet ? standing.inWords() : aboveOrBelow(standing)))
                .collect(Collectors.joining(", "));
    }

    private static String aboveOrBelow(Standing standing) {
        return switch (standing) {
            case MET -> "above the line";
            case NOT_MET -> "below the line only";
            default -> standing.inWords();
        };
    }
}
