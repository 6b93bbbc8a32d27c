package io.github.tallystick.indicators.returns;

import static io.github.tallystick.indicators.returns.Ssda903Column.*;

import io.github.tallystick.indicators.facts.CareReview;
import io.github.tallystick.indicators.facts.MissingIncident;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What all years' returns hold of the children: rows until they are joined, then facts. */
final class Ssda903Facts {
    private final Children children;
    private final Map<Children.Gathered, Born> born = new HashMap<>();
    private final Amended<EpisodeRow> episodes = new Amended<>();
    private final Amended<LocalDate> reviews = new Amended<>();
    private final Amended<MissingIncident> missing = new Amended<>();

    Ssda903Facts(Children children) {
        this.children = children;
    }

    /** A day of birth: that of a header counts before those of other files, then that of the latest year. */
    private record Born(LocalDate day, boolean inHeader, int year) {
        static final Comparator<Born> AS_IT_COUNTS =
                Comparator.comparing(Born::inHeader).thenComparing(Born::year).thenComparing(Born::day);

        static Born better(Born one, Born other) {
            return AS_IT_COUNTS.compare(one, other) >= 0 ? one : other;
        }
    }

    Children.Gathered addChild(String id, Optional<LocalDate> bornOn, int year, boolean inHeader) {
        Children.Gathered child = children.child(id);
        bornOn.ifPresent(day -> born.merge(child, new Born(day, inHeader, year), Born::better));
        return child;
    }

    void addEpisode(String child, Amended.Returned<EpisodeRow> row) {
        episodes.add(children.child(child), row.row().startedOn(), row);
    }

    void addReview(String child, Amended.Returned<LocalDate> row) {
        reviews.add(children.child(child), row.row(), row);
    }

    void addMissing(String child, Amended.Returned<MissingIncident> row) {
        missing.add(children.child(child), row.row().startedOn(), row);
    }

    /** Gives the children their facts. */
    void join(Set<Integer> yearsOfEpisodes) {
        born.forEach((child, day) -> child.bornOn(day.day()));
        missing.children().forEach(child -> missing.of(child).forEach(incident -> child.add(incident.row())));
        Map<Children.Gathered, CareHistory> histories = new HashMap<>();
        for (Children.Gathered child : episodes.children()) {
            List<Amended.Returned<EpisodeRow>> rows = episodes.of(child).stream()
                    .sorted(Comparator.comparing(Amended.Returned::row, EpisodeRow.IN_ORDER))
                    .toList();
            CareHistory history = new CareHistory(
                    child.id(), rows.stream().map(Amended.Returned::row).toList());
            history.episodes().forEach(child::add);
            history.placements().forEach(child::add);
            histories.put(child, history);
            tell(rows, Optional.ofNullable(born.get(child)), yearsOfEpisodes);
        }
        reviews.children().forEach(child -> addReviews(child, Optional.ofNullable(histories.get(child))));
    }

    private void addReviews(Children.Gathered child, Optional<CareHistory> history) {
        for (Amended.Returned<LocalDate> review : reviews.of(child)) {
            Optional<String> period = history.flatMap(care -> care.periodOn(review.row()));
            period.ifPresent(id -> child.add(CareReview.builder()
                    .id(child.id() + "@" + review.row())
                    .periodOfCare(id)
                    .heldOn(review.row())
                    .build()));
            if (period.isEmpty()) {
                review.report().factGivenUp(review.line(), REVIEW.columnName(), FileRule.OUTSIDE_CARE);
            }
        }
    }

    private static void tell(
            List<Amended.Returned<EpisodeRow>> rows, Optional<Born> born, Set<Integer> yearsOfEpisodes) {
        Amended.Returned<EpisodeRow> first = rows.get(0);
        if (born.filter(known -> known.day().isAfter(first.row().startedOn())).isPresent()) {
            first.problem(DECOM, FileRule.BORN_LATER, "");
        }
        for (int i = 0; i < rows.size(); i++) {
            Amended.Returned<EpisodeRow> row = rows.get(i);
            tellNext(row, i + 1 < rows.size() ? Optional.of(rows.get(i + 1)) : Optional.empty());
            if (row.row().ceasedOn().isEmpty() && yearsOfEpisodes.contains(row.year() + 1)) {
                row.problem(DECOM, FileRule.NOT_IN_NEXT_RETURN, "");
            }
        }
    }

    private static void tellNext(Amended.Returned<EpisodeRow> returned, Optional<Amended.Returned<EpisodeRow>> next) {
        EpisodeRow row = returned.row();
        if (row.ceasedOn().isEmpty()) {
            next.ifPresent(later -> returned.problem(DEC, FileRule.NOT_ENDED, ""));
        } else if (next.filter(later -> row.ceasedOn().get().isAfter(later.row().startedOn()))
                .isPresent()) {
            next.get().problem(DECOM, FileRule.OVERLAPS, "");
        } else if (row.saysThatAnotherFollows()
                && next.filter(later -> row.goesOnWith(later.row())).isEmpty()) {
            returned.problem(REC, FileRule.NOT_FOLLOWED, "");
        }
    }
}
