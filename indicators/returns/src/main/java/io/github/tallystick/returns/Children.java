package io.github.tallystick.returns;

import io.github.tallystick.indicators.facts.AnnualHealth;
import io.github.tallystick.indicators.facts.CareEpisode;
import io.github.tallystick.indicators.facts.CareLeaverStatus;
import io.github.tallystick.indicators.facts.CareReview;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.MissingIncident;
import io.github.tallystick.indicators.facts.Placement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The children of a council while their facts are gathered. A child exists as soon as any table names it. */
final class Children {
    private final Map<String, Gathered> byId = new HashMap<>();

    /** The child of an identifier, which is kept once for all facts. A blank identifier is nobody's. */
    Gathered child(String id) {
        return id.isEmpty() ? new Gathered(id) : byId.computeIfAbsent(id, Gathered::new);
    }

    /** The children in the order of their identifiers, each with its facts in the order of theirs. Empties this. */
    List<Child> toChildren() {
        List<Child> children = new ArrayList<>(byId.size());
        for (String id : byId.keySet().stream().sorted().toList()) {
            children.add(child(id).toChild());
            byId.remove(id);
        }
        return children;
    }

    /** The facts of one child so far. */
    static final class Gathered {
        private final String id;
        private Optional<LocalDate> bornOn = Optional.empty();
        private final List<CareEpisode> careEpisodes = new ArrayList<>(0);
        private final List<Placement> placements = new ArrayList<>(0);
        private final List<CareReview> careReviews = new ArrayList<>(0);
        private final List<MissingIncident> missingIncidents = new ArrayList<>(0);
        private final List<AnnualHealth> annualHealth = new ArrayList<>(0);
        private final List<CareLeaverStatus> careLeaverStatuses = new ArrayList<>(0);

        private Gathered(String id) {
            this.id = id;
        }

        String id() {
            return id;
        }

        void bornOn(LocalDate day) {
            bornOn = Optional.of(day);
        }

        void add(CareEpisode episode) {
            careEpisodes.add(episode);
        }

        void add(Placement placement) {
            placements.add(placement);
        }

        void add(CareReview review) {
            careReviews.add(review);
        }

        void add(MissingIncident incident) {
            missingIncidents.add(incident);
        }

        void add(AnnualHealth health) {
            annualHealth.add(health);
        }

        void add(CareLeaverStatus status) {
            careLeaverStatuses.add(status);
        }

        private Child toChild() {
            careEpisodes.sort(Comparator.comparing(CareEpisode::id));
            placements.sort(Comparator.comparing(Placement::id));
            careReviews.sort(Comparator.comparing(CareReview::id));
            missingIncidents.sort(Comparator.comparing(MissingIncident::id));
            annualHealth.sort(Comparator.comparing(AnnualHealth::id));
            careLeaverStatuses.sort(Comparator.comparing(CareLeaverStatus::id));
            return Child.builder()
                    .id(id)
                    .bornOn(bornOn)
                    .careEpisodes(careEpisodes)
                    .placements(placements)
                    .careReviews(careReviews)
                    .missingIncidents(missingIncidents)
                    .annualHealth(annualHealth)
                    .careLeaverStatuses(careLeaverStatuses)
                    .build();
        }
    }
}
