package io.github.tallystick.returns;

import static io.github.tallystick.returns.Ssda903Column.*;

import io.github.tallystick.indicators.facts.AnnualHealth;
import io.github.tallystick.indicators.facts.CareReview;
import io.github.tallystick.indicators.facts.MissingIncident;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What all years' returns hold of the children: rows until they are joined, then facts. */
final class Ssda903Facts {
    private final Children children;
    private final Ssda903Children named = new Ssda903Children();
    private final Amended<EpisodeRow> episodes = new Amended<>();
    private final Amended<LocalDate> reviews = new Amended<>();
    private final Amended<MissingIncident> missing = new Amended<>();
    private final List<Amended.Returned<Children.Gathered>> health = new ArrayList<>();

    Ssda903Facts(Children children) {
        this.children = children;
    }

    /** Adds a child as a row of a header names it. */
    void addToHeader(String id, Optional<LocalDate> bornOn, Amended.Returned<?> row) {
        named.addHeader(row.with(new Ssda903Children.Named(children.child(id), bornOn)));
    }

    /** Adds a child as a row of another file names it. */
    Children.Gathered addChild(String id, Optional<LocalDate> bornOn, Amended.Returned<?> row) {
        Children.Gathered child = children.child(id);
        named.add(row.with(new Ssda903Children.Named(child, bornOn)));
        return child;
    }

    void addEpisode(String child, Amended.Returned<EpisodeRow> row) {
        episodes.add(addChild(child, Optional.empty(), row), row.row().startedOn(), row);
    }

    void addReview(String child, Amended.Returned<LocalDate> row) {
        reviews.add(children.child(child), row.row(), row);
    }

    void addMissing(String child, Amended.Returned<MissingIncident> row) {
        missing.add(children.child(child), row.row().startedOn(), row);
    }

    void addHealth(Children.Gathered child, Amended.Returned<AnnualHealth> row) {
        child.add(row.row());
        health.add(row.with(child));
    }

    /** Whether the day of birth of every child with episodes is known. */
    boolean knowsBirthdays() {
        return episodes.children().stream()
                .allMatch(child -> named.bornOn(child).isPresent());
    }

    /**
     * Gives the children their facts. Episodes and incidents that were open before years that are not held, and are not there
     * afterwards, end with the first day of those years.
     *
     * @param held the years of each file
     */
    void join(Function<Ssda903File, YearsHeld> held) {
        YearsHeld yearsOfEpisodes = held.apply(Ssda903File.EPISODES);
        addMissing(held.apply(Ssda903File.MISSING));
        Map<Children.Gathered, CareHistory> histories = new HashMap<>();
        for (Children.Gathered child : episodes.children()) {
            List<Amended.Returned<EpisodeRow>> rows = episodes.of(child).stream()
                    .map(row -> endedInGap(row, yearsOfEpisodes))
                    .sorted(Comparator.comparing(Amended.Returned::row, EpisodeRow.IN_ORDER))
                    .toList();
            CareHistory history = new CareHistory(
                    child.id(), rows.stream().map(Amended.Returned::row).toList());
            history.episodes().forEach(child::add);
            history.placements().forEach(child::add);
            histories.put(child, history);
            tell(rows, named.bornOn(child), yearsOfEpisodes);
        }
        reviews.children().forEach(child -> addReviews(child, Optional.ofNullable(histories.get(child))));
        named.join(held.apply(Ssda903File.HEADER));
        missing.children()
                .forEach(child -> missing.of(child).stream()
                        .filter(row -> yearsOfEpisodes.contains(row.year()))
                        .forEach(row -> tellOutsideCare(row, Optional.ofNullable(histories.get(child)))));
        health.stream()
                .filter(row -> yearsOfEpisodes.contains(row.year()))
                .forEach(row -> tellNotInCare(row, Optional.ofNullable(histories.get(row.row()))));
    }

    private static Amended.Returned<EpisodeRow> endedInGap(Amended.Returned<EpisodeRow> row, YearsHeld years) {
        return years.gapAfter(row.year())
                .map(day -> row.with(row.row().endedOn(day)))
                .orElse(row);
    }

    private void addMissing(YearsHeld years) {
        for (Children.Gathered child : missing.children()) {
            for (Amended.Returned<MissingIncident> row : missing.of(child)) {
                Optional<LocalDate> gap = years.gapAfter(row.year())
                        .filter(day -> row.row().startedOn().isBefore(day));
                child.add(MissingIncident.builder()
                        .from(row.row())
                        .endedOn(row.row().endedOn().or(() -> gap))
                        .build());
            }
        }
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
            List<Amended.Returned<EpisodeRow>> rows, Optional<LocalDate> bornOn, YearsHeld yearsOfEpisodes) {
        Amended.Returned<EpisodeRow> first = rows.get(0);
        if (bornOn.filter(day -> day.isAfter(first.row().startedOn())).isPresent()) {
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

    /** Of incidents that started in the year: the episodes in which earlier ones did may not have been returned. */
    private static void tellOutsideCare(Amended.Returned<MissingIncident> row, Optional<CareHistory> history) {
        LocalDate start = row.row().startedOn();
        if (row.days().contains(start)
                && history.flatMap(care -> care.periodOn(start)).isEmpty()) {
            boolean after = history.filter(care -> care.startedBefore(start)).isPresent();
            row.problem(
                    MIS_START, after ? FileRule.MISSING_AFTER_CARE : FileRule.MISSING_BEFORE_CARE, start.toString());
        }
    }

    private static void tellNotInCare(Amended.Returned<Children.Gathered> row, Optional<CareHistory> history) {
        if (history.flatMap(care -> care.periodOn(row.days().lastDay())).isEmpty()) {
            row.problem(CHILD, FileRule.NOT_IN_CARE, "");
        }
    }
}
