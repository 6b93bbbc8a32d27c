package io.github.tallystick.indicators.lookedafter;

import io.github.tallystick.core.definition.Rule;
import io.github.tallystick.core.definition.Runs;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.CareEpisode;
import io.github.tallystick.indicators.spells.Spell;

/**
 * The child was looked after throughout the window, as the SSDA903 asks for the children whose health it returns (OC2): in an
 * episode that has a day in common with the window, and with no sign of a break. Signs of a break are
 *
 * <ul>
 *   <li>an episode of short breaks (V3, V4) that has a day in common with the window, its last day included;
 *   <li>an episode that starts for reason S after the first day: one that starts on the first day is none;
 *   <li>an episode that ends on or after the first day and before the last day for a reason other than X1.
 * </ul>
 *
 * <p>Seen from a day, any break may follow. The episodes themselves may leave days out: that is not looked at, nor whether an episode that ends with X1 is followed by
 * another. All episodes of the child are looked at, whichever are otherwise taken for being looked after.
 *
 * <p>Source: data-to-insight/csc-validator-be-903, function {@code add_col_to_episodes_CONTINUOUSLY_LOOKED_AFTER}, read on 23
 * November 2026, which names the Department for Education's <i>CLA SSDA903 2021-22 validation rules, version 1.2</i>; those were
 * not read themselves. There the window is the collection year, 1 April to 31 March: 12 months to the last day.
 */
public enum ContinuouslyLookedAfter implements Rule<LookedAfterChild> {
    /** Throughout the window asked about. */
    THROUGHOUT_THE_WINDOW;

    private static final String STARTED_TO_BE_LOOKED_AFTER = "S";

    @Override
    public void answer(LookedAfterChild child, Window window, Runs into) {
        Runs inCare = into.like();
        Runs breaks = into.opposite();
        breaks.anyNumberMore();
        for (CareEpisode episode : child.child().careEpisodes()) {
            int start = EpochDay.of(episode.startedOn());
            inCare.touching(start, EpochDay.orNever(episode.ceasedOn()), window);
            addBreaks(episode, window, breaks);
        }
        Runs present = into.like();
        present.addPresence(inCare);
        Runs unbroken = into.like();
        unbroken.addWhereLess(breaks, 1);
        into.addProduct(present, unbroken);
        if (into.explaining()) {
            into.because("looked after "
                    + Spell.inWords(child.child().careEpisodes().stream()
                            .map(episode -> Spell.of(episode.startedOn(), episode.ceasedOn()))
                            .toList()));
        }
    }

    private static void addBreaks(CareEpisode episode, Window window, Runs breaks) {
        int start = EpochDay.of(episode.startedOn());
        int end = EpochDay.orNever(episode.ceasedOn());
        if (episode.isShortBreak()) {
            breaks.touching(start, end, window);
        }
        if (episode.startReason().equals(STARTED_TO_BE_LOOKED_AFTER)) {
            breaks.add(start, window.lastDayReaching(start - 1), 1);
        }
        if (end != EpochDay.NEVER
                && episode.ceasedReason()
                        .filter(CeasedReason.FOLLOWED_BY_ANOTHER::equals)
                        .isEmpty()) {
            breaks.add(end + 1, window.lastDayReaching(end), 1);
        }
    }
}
