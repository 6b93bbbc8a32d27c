package io.github.tallystick.indicators.lookedafter;

import io.github.tallystick.core.definition.Rule;
import io.github.tallystick.core.definition.Runs;
import io.github.tallystick.core.definition.Unit;
import io.github.tallystick.core.definition.UnitRule;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.CareEpisode;
import io.github.tallystick.indicators.facts.Child;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * A child ceasing to be looked after.
 *
 * @param id the identifier of the child, who may cease more than once
 * @param day the day of ceasing
 * @param reason the reason, as the SSDA903 codes it
 * @param nextDay the day on which the child next ceased, or {@link EpochDay#NEVER}
 */
public record Cessation(String id, int day, String reason, int nextDay) implements Unit {
    @Override
    public String toString() {
        return "a child who ceased to be looked after on " + EpochDay.inWords(day);
    }

    /**
     * Makes one of each day on which a child ceased; of two on one day, of the episode that started later (of two that started
     * on one day too, the one with the greater identifier as text).
     *
     * @param care which episodes are being looked after
     * @param followedByAnother the reason that is no cessation, since another episode follows
     */
    public record All(Care care, String followedByAnother) implements UnitRule<Child, Cessation> {
        private static final Comparator<CareEpisode> IN_ORDER = Comparator.comparing(All::ceasedDay)
                .thenComparing(CareEpisode::startedOn)
                .thenComparing(CareEpisode::id);

        @Override
        public void units(Child child, Sink<? super Cessation> into) {
            List<CareEpisode> ceased = care.episodes(child).stream()
                    .filter(this::isCessation)
                    .sorted(IN_ORDER)
                    .toList();
            for (int i = 0; i < ceased.size(); i++) {
                int day = ceasedDay(ceased.get(i));
                int next = i + 1 < ceased.size() ? ceasedDay(ceased.get(i + 1)) : EpochDay.NEVER;
                if (next > day) {
                    into.accept(new Cessation(
                            child.id(), day, ceased.get(i).ceasedReason().orElse(""), next));
                }
            }
        }

        private boolean isCessation(CareEpisode episode) {
            return episode.ceasedOn().isPresent()
                    && episode.ceasedReason()
                            .filter(reason -> !reason.isBlank() && !reason.equals(followedByAnother))
                            .isPresent();
        }

        private static int ceasedDay(CareEpisode episode) {
            return EpochDay.of(episode.ceasedOn().orElseThrow());
        }
    }

    /** Which cessations in the window count. */
    public enum InWindow implements Rule<Cessation> {
        /** The child's last. Seen from a day, a child who has not ceased again may come back and cease again. */
        LAST {
            @Override
            public void answer(Cessation cessation, Window window, Runs into) {
                int next = into.end(cessation.day, cessation.nextDay);
                int last = next == EpochDay.NEVER ? EpochDay.NEVER : next - 1;
                into.add(cessation.day, Math.min(window.lastDayReaching(cessation.day), last), 1);
                if (into.explaining()) {
                    into.because(ceased(cessation)
                            + (cessation.nextDay == EpochDay.NEVER
                                    ? ""
                                    : ", and again " + EpochDay.inWords(cessation.nextDay)
                                            + ", which counts instead in a period that holds both"));
                }
            }
        },
        /** Every one. */
        EVERY {
            @Override
            public void answer(Cessation cessation, Window window, Runs into) {
                into.event(cessation.day, window);
                if (into.explaining()) {
                    into.because(ceased(cessation));
                }
            }
        };

        private static String ceased(Cessation cessation) {
            return "ceased " + EpochDay.inWords(cessation.day);
        }
    }

    /**
     * The child ceased for one of some reasons.
     *
     * @param codes the reasons, as the SSDA903 codes them
     */
    public record For(Set<String> codes) implements Rule<Cessation> {
        /**
         * Copies the collections.
         *
         * @param codes the reasons
         */
        public For {
            codes = Set.copyOf(codes);
        }

        @Override
        public void answer(Cessation cessation, Window window, Runs into) {
            if (codes.contains(cessation.reason)) {
                into.always();
            }
            if (into.explaining()) {
                into.because("reason " + CeasedReason.inWords(cessation.reason));
            }
        }
    }
}
