package io.github.tallystick.indicators.lookedafter;

import io.github.tallystick.core.definition.Rule;
import io.github.tallystick.core.definition.Runs;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.spells.Spell;
import java.util.List;

/**
 * How many incidents of going missing the child has in the window, looked after at the time or not. Seen from a day, any number
 * may come after it.
 *
 * @param away whether being away without authorisation counts too
 * @param goingOn whether an incident that goes on in the window counts, also where it started before; otherwise only one that
 *     starts in it
 */
public record WentMissing(boolean away, boolean goingOn) implements Rule<LookedAfterChild> {
    @Override
    public void answer(LookedAfterChild child, Window window, Runs into) {
        List<Spell> spells = child.child().missingIncidents().stream()
                .filter(incident -> away || !incident.away())
                .map(incident -> Spell.of(incident.startedOn(), incident.endedOn()))
                .toList();
        for (Spell spell : spells) {
            if (goingOn) {
                into.touching(spell.firstDay(), spell.lastDay(), window);
            } else {
                into.event(spell.firstDay(), window);
            }
        }
        into.anyNumberMore();
        if (into.explaining()) {
            into.because("missing " + Spell.inWords(spells));
        }
    }
}
