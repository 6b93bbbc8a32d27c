package io.github.tallystick.indicators.workforce;

import io.github.tallystick.core.definition.Rule;
import io.github.tallystick.core.definition.Runs;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.Fte;
import io.github.tallystick.indicators.facts.Post;
import io.github.tallystick.indicators.spells.LastDay;
import io.github.tallystick.indicators.spells.Spell;
import java.util.ArrayList;
import java.util.List;

/**
 * The worker's cases are at most the cap: one for a worker who is in a post as a newly qualified worker, another for the rest.
 *
 * @param per whether the caps are those of a head or of a full-time equivalent
 * @param cases the worker's cases
 * @param ending whether a post is still held at the end of its last day
 * @param capIfNewlyQualified the most cases of a newly qualified worker, itself within the cap
 * @param cap the most cases of another, itself within the cap; not less than that of a newly qualified worker
 */
public record WithinCap(CaseHolder.Per per, CaseHolder.Cases cases, LastDay ending, int capIfNewlyQualified, int cap)
        implements Rule<CaseHolder> {
    /**
     * Checks the caps.
     *
     * @param per whether the caps are those of a head or of a full-time equivalent
     * @param cases the worker's cases
     * @param ending whether a post is still held at the end of its last day
     * @param capIfNewlyQualified the most cases of a newly qualified worker
     * @param cap the most cases of another
     */
    public WithinCap {
        if (capIfNewlyQualified < 0 || cap < capIfNewlyQualified) {
            throw new IllegalArgumentException(
                    "caps must be 0 or more, and that of a newly qualified worker not above the" + " other, but were "
                            + capIfNewlyQualified + " and " + cap);
        }
    }

    @Override
    public void answer(CaseHolder holder, Window window, Runs into) {
        Runs above = above(holder, window, into.like(), into.opposite());
        into.addWhereLess(above, 1);
        if (into.explaining()) {
            into.because(inWords(holder, window));
        }
    }

    /** By how much the cases are above the cap, in the parts of a full-time equivalent: cases - cap x hours, and for the new the rest x hours. */
    private Runs above(CaseHolder holder, Window window, Runs like, Runs opposite) {
        Runs hours = like.like();
        new CaseHolder.InPost(per, ending).answer(holder, window, hours);
        Runs newly = opposite.like();
        newly.addPresence(newlyQualified(holder, opposite.like()));
        Runs newlyHours = like.like();
        newlyHours.addProduct(hours, newly);
        Runs held = opposite.like();
        cases.answer(holder, window, held);

        Runs above = like.like();
        above.addAll(held, Fte.PARTS_OF_ONE);
        above.addAll(hours, -cap);
        above.addAll(newlyHours, cap - capIfNewlyQualified);
        return above;
    }

    private Runs newlyQualified(CaseHolder holder, Runs into) {
        for (Post post : holder.worker().posts()) {
            if (post.newlyQualified()) {
                into.open(EpochDay.of(post.startedOn()), ending.end(EpochDay.orNever(post.endedOn())), 1);
            }
        }
        return into;
    }

    /** What is on record; which of it may change, seen from a day, is left unsaid. */
    private String inWords(CaseHolder holder, Window window) {
        Runs over = Runs.empty();
        over.addWhereAtLeast(above(holder, window, Runs.empty(), Runs.empty()), 1);
        Runs hours = Runs.empty();
        new CaseHolder.InPost(CaseHolder.Per.HEAD, ending).answer(holder, window, hours);
        Runs overInPost = Runs.empty();
        overInPost.addProduct(over, hours);
        List<Spell> spells = new ArrayList<>();
        for (int i = 0; i < overInPost.size(); i++) {
            spells.add(new Spell(overInPost.firstDay(i), overInPost.lastDay(i)));
        }
        return "more cases than " + cap + per.inWords() + " (" + capIfNewlyQualified + " while newly qualified): "
                + Spell.inWords(spells);
    }
}
