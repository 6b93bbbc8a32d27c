package io.github.tallystick.indicators.workforce;

import io.github.tallystick.core.definition.Rule;
import io.github.tallystick.core.definition.Runs;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.CensusPost;
import java.time.LocalDate;

/** How the post of a line stands to the twelve months that end on the day of the census: from 1 October to 30 September. */
public enum CensusYear implements Rule<CensusLine> {
    /** It was held before the year and left in the year; who started and left in the year is none, nor is who left it later. */
    LEFT {
        @Override
        long amount(CensusPost post) {
            return heldBefore(post)
                            && post.endedOn()
                                    .filter(day -> !day.isAfter(post.takenOn()))
                                    .isPresent()
                    ? 1
                    : 0;
        }
    },
    /** It is held at the end of the year: it has no end. */
    HELD_AT_THE_END {
        @Override
        long amount(CensusPost post) {
            return post.endedOn().isEmpty() ? 1 : 0;
        }
    },
    /** The mean of whether it was held at the start of the year and whether at its end. */
    MEAN_OF_START_AND_END {
        @Override
        long amount(CensusPost post) {
            return HELD_AT_THE_END.amount(post) + (heldBefore(post) ? 1 : 0);
        }

        @Override
        public long partsOfOne() {
            return 2;
        }
    };

    abstract long amount(CensusPost post);

    /** Started before the first day of the year, and had not left by then. */
    private static boolean heldBefore(CensusPost post) {
        LocalDate firstDay = post.takenOn().plusDays(1).minusMonths(12);
        return post.startedOn().filter(firstDay::isAfter).isPresent()
                && post.endedOn().filter(firstDay::isAfter).isEmpty();
    }

    @Override
    public void answer(CensusLine line, Window window, Runs into) {
        line.post().ifPresent(post -> {
            for (long i = amount(post); i > 0; i--) {
                into.always();
            }
            if (into.explaining()) {
                into.because(inWords(post));
            }
        });
    }

    private static String inWords(CensusPost post) {
        return post.startedOn().map(day -> "started on " + day).orElse("start not given")
                + post.endedOn().map(day -> ", left on " + day).orElse(", in post");
    }
}
