package io.github.tallystick.indicators.lookedafter;

import io.github.tallystick.core.spec.Rule;
import io.github.tallystick.core.spec.Runs;
import io.github.tallystick.core.spec.Unit;
import io.github.tallystick.core.spec.UnitRule;
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
 * @param id the identifier of the child: each child counts once in a period, by the last cessation in it
 * @param day the day of ceasing
 * @param reason the reason, as the SSDA903 codes it
 * @param nextDay the day on which the child next ceased, or {@link EpochDay#NEVER}
 */
public record Cessation(String id, int day, String reason, int nextDay) implements Unit {
    /** An episode that another follows. */
    private static final String FOLLOWED_BY_ANOTHER = "X1";

    @Override
    public String toString() {
        return "a child who ceased to be looked after on " + EpochDay.inWords(day) + " (" + reason + ")";
    }

    /** Makes one of each day on which a child ceased; of two on one day, of the episode that started later (of two
     * that started on one day too, the one with the greater identifier as text). */
    public enum All implements UnitRule<Child, Cessation> {
        /** Every cessation. */
        CESSATIONS;

        private static final Comparator<CareEpisode> IN_ORDER = Comparator.comparing(All::ceasedDay)
                .thenComparing(CareEpisode::startedOn)
                .thenComparing(CareEpisode::id);

        @Override
        public void units(Child child, Sink<? super Cessation> into) {
            List<CareEpisode> ceased = CareEpisodes.of(child).stream()
                    .filter(All::isCessation)
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

        private static boolean isCessation(CareEpisode episode) {
            return episode.ceasedOn().isPresent()
                    && episode.ceasedReason()
                            .filter(reason -> !reason.isBlank() && !reason.equals(FOLLOWED_BY_ANOTHER))
                            .isPresent();
        }

        private static int ceasedDay(CareEpisode episode) {
            return EpochDay.of(episode.ceasedOn().orElseThrow());
        }
    }

    /** It is the child's last cessation in the window. */
    public enum Last implements Rule<Cessation> {
        /** The last in the window. */
        IN_WINDOW;

        @Override
        public void answer(Cessation cessation, Window window, Runs into) {
            int last = cessation.nextDay == EpochDay.NEVER ? EpochDay.NEVER : cessation.nextDay - 1;
            into.add(cessation.day, Math.min(window.lastDayReaching(cessation.day), last), 1);
            if (into.explaining()) {
                into.because("ceased " + EpochDay.inWords(cessation.day)
                        + (cessation.nextDay == EpochDay.NEVER
                                ? ""
                                : ", and again " + EpochDay.inWords(cessation.nextDay)));
            }
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
                into.because("reason " + cessation.reason);
            }
        }
    }
}
