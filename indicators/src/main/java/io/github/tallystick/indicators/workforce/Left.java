package io.github.tallystick.indicators.workforce;

import io.github.tallystick.core.spec.Rule;
import io.github.tallystick.core.spec.Runs;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.Post;

/** The worker left the post, with the last day in the window. Seen from a day, one who has not left may still leave. */
public enum Left implements Rule<PostHeld> {
    /** By voluntary resignation. */
    VOLUNTARILY {
        @Override
        boolean isFor(String reason) {
            return reason.equals(Post.VOLUNTARY_RESIGNATION);
        }
    },
    /** By voluntary resignation or retirement. */
    VOLUNTARILY_OR_RETIRED {
        @Override
        boolean isFor(String reason) {
            return VOLUNTARILY.isFor(reason) || reason.equals("retirement");
        }
    },
    /** For any reason but a move to another post of the council, also where none is given. */
    THE_COUNCIL {
        @Override
        boolean isFor(String reason) {
            return !reason.equals("moved within council");
        }
    },
    /** For any reason, also where none is given. */
    THE_POST {
        @Override
        boolean isFor(String reason) {
            return true;
        }
    };

    abstract boolean isFor(String reason);

    @Override
    public void answer(PostHeld held, Window window, Runs into) {
        if (held.lastDay() == EpochDay.NEVER
                || isFor(held.post().leavingReason().orElse(""))) {
            into.event(held.lastDay(), window);
        }
        if (into.explaining()) {
            into.because(
                    held.lastDay() == EpochDay.NEVER
                            ? "has not left"
                            : "left " + EpochDay.inWords(held.lastDay()) + ": "
                                    + held.post().leavingReason().orElse("no reason given"));
        }
    }
}
