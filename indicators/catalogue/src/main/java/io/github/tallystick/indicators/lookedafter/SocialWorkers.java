package io.github.tallystick.indicators.lookedafter;

import io.github.tallystick.core.definition.Rule;
import io.github.tallystick.core.definition.Runs;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.CareEpisode;
import io.github.tallystick.indicators.facts.Involvement;
import io.github.tallystick.indicators.spells.Spell;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many social workers a child had on a day of the window. Seen from a day, any number may come after it.
 *
 * @param who who counts as one
 * @param when on which days
 */
public record SocialWorkers(Who who, When when) implements Rule<LookedAfterChild> {
    @Override
    public void answer(LookedAfterChild child, Window window, Runs into) {
        Runs one = into.like();
        int number = 0;
        for (List<Spell> days : days(child)) {
            one.clear();
            days.forEach(each -> one.touching(each.firstDay(), each.lastDay(), window));
            into.addWhereAtLeast(one, 1);
            if (into.explaining()) {
                number++;
                into.because(who.inWords() + " " + number + ": " + Spell.inWords(days));
            }
        }
        if (into.explaining() && number == 0) {
            into.because("no " + who.inWords());
        }
        into.anyNumberMore();
    }

    /** The days of each that has any, in order of the first. */
    private List<List<Spell>> days(LookedAfterChild child) {
        return who.each(child.child().involvements()).stream()
                .map(ofOne -> ofOne.stream()
                        .flatMap(involvement -> when.days(involvement, child))
                        .toList())
                .filter(days -> !days.isEmpty())
                .sorted((one, other) -> Integer.compare(first(one), first(other)))
                .toList();
    }

    private static int first(List<Spell> days) {
        return days.stream().mapToInt(Spell::firstDay).min().orElse(EpochDay.NEVER);
    }

    /**
     * Who counts as one social worker.
     *
     * @param role those in this role; empty for those in every role
     * @param eachInvolvement false where a person counts once, who comes back too; true where each involvement counts
     */
    public record Who(Optional<String> role, boolean eachInvolvement) {
        /** Each person with the role Allocated Social Worker; one who comes back counts once. */
        public static final Who PEOPLE = new Who(Optional.of(Involvement.ALLOCATED_SOCIAL_WORKER), false);

        /** Each involvement in the role Allocated Social Worker. */
        public static final Who INVOLVEMENTS = new Who(Optional.of(Involvement.ALLOCATED_SOCIAL_WORKER), true);

        /** Each person in any role. */
        public static final Who PEOPLE_IN_ANY_ROLE = new Who(Optional.empty(), false);

        /** The involvements of each that counts as one. */
        private Collection<List<Involvement>> each(List<Involvement> involvements) {
            Stream<Involvement> inRole = involvements.stream()
                    .filter(each -> role.map(each.role()::equals).orElse(true));
            return eachInvolvement ? inRole.map(List::of).toList() : byPerson(inRole);
        }

        private String inWords() {
            if (eachInvolvement) {
                return "involvement";
            }
            return role.isEmpty() ? "worker" : "social worker";
        }

        private static Collection<List<Involvement>> byPerson(Stream<Involvement> involvements) {
            return involvements
                    .collect(Collectors.groupingBy(Involvement::worker))
                    .values();
        }
    }

    /** On which days of the window an involvement counts. */
    public enum When {
        /** On all, also while the child is not looked after. */
        WHETHER_LOOKED_AFTER_OR_NOT {
            @Override
            Stream<Spell> days(Involvement involvement, LookedAfterChild child) {
                return Stream.of(Spell.of(involvement.startedOn(), involvement.endedOn()));
            }
        },
        /** On those at whose end the child is looked after. */
        ONLY_WHILE_LOOKED_AFTER {
            @Override
            Stream<Spell> days(Involvement involvement, LookedAfterChild child) {
                List<Spell> days = new ArrayList<>();
                for (CareEpisode episode : child.episodes()) {
                    int first = Math.max(EpochDay.of(involvement.startedOn()), EpochDay.of(episode.startedOn()));
                    int ceased = EpochDay.orNever(episode.ceasedOn());
                    int last = Math.min(
                            EpochDay.orNever(involvement.endedOn()),
                            ceased == EpochDay.NEVER ? EpochDay.NEVER : ceased - 1);
                    if (first <= last) {
                        days.add(new Spell(first, last));
                    }
                }
                return days.stream();
            }
        };

        abstract Stream<Spell> days(Involvement involvement, LookedAfterChild child);
    }
}
