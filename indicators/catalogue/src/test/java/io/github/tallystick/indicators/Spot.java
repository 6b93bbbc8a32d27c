package io.github.tallystick.indicators;

import io.github.tallystick.core.definition.Table;
import io.github.tallystick.indicators.facts.AnnualHealth;
import io.github.tallystick.indicators.facts.Assessment;
import io.github.tallystick.indicators.facts.CareEpisode;
import io.github.tallystick.indicators.facts.CareLeaverStatus;
import io.github.tallystick.indicators.facts.CareReview;
import io.github.tallystick.indicators.facts.CensusLine;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Conference;
import io.github.tallystick.indicators.facts.HealthAssessment;
import io.github.tallystick.indicators.facts.Involvement;
import io.github.tallystick.indicators.facts.MissingIncident;
import io.github.tallystick.indicators.facts.Placement;
import io.github.tallystick.indicators.facts.PlanReview;
import io.github.tallystick.indicators.facts.Post;
import io.github.tallystick.indicators.facts.ProtectionPlan;
import io.github.tallystick.indicators.facts.Referral;
import io.github.tallystick.indicators.facts.School;
import io.github.tallystick.indicators.facts.SchoolListing;
import io.github.tallystick.indicators.facts.Visit;
import io.github.tallystick.indicators.facts.Worker;
import io.github.tallystick.indicators.facts.WorkforceCensus;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * A record among the facts of a child, worker, school or census, or under a record of theirs.
 *
 * @param record the record
 * @param replaced the facts with another record in its place
 */
record Spot(Object record, UnaryOperator<Object> replaced) {
    /** Every record of a table. */
    static <R> List<Spot> of(Table<R> table, Object facts) {
        List<Spot> places = new ArrayList<>(among(table.of(facts), records -> with(facts, table, records)));
        table.parent()
                .ifPresent(parent -> of(parent, facts)
                        .forEach(above -> places.addAll(among(
                                table.under(above.record()),
                                records -> above.replaced().apply(with(above.record(), table, records))))));
        return places;
    }

    private static List<Spot> among(List<?> records, Function<List<?>, Object> with) {
        return IntStream.range(0, records.size())
                .mapToObj(number -> new Spot(records.get(number), now -> {
                    List<Object> others = new ArrayList<>(records);
                    others.set(number, now);
                    return with.apply(others);
                }))
                .toList();
    }

    private static Object with(Object owner, Table<?> table, List<?> records) {
        if (owner instanceof Child child) {
            return with(child, table, records);
        }
        if (owner instanceof Referral referral) {
            return Referral.builder()
                    .from(referral)
                    .assessments(only(Assessment.class, records))
                    .build();
        }
        if (owner instanceof ProtectionPlan plan) {
            var builder = ProtectionPlan.builder().from(plan);
            return (table.equals(Visit.TABLE)
                            ? builder.visits(only(Visit.class, records))
                            : builder.reviews(only(PlanReview.class, records)))
                    .build();
        }
        if (owner instanceof Worker worker) {
            var builder = Worker.builder().from(worker);
            return (table.equals(Post.TABLE)
                            ? builder.posts(only(Post.class, records))
                            : builder.involvements(only(Involvement.class, records)))
                    .build();
        }
        return owner instanceof School school
                ? School.builder()
                        .from(school)
                        .listings(only(SchoolListing.class, records))
                        .build()
                : with((WorkforceCensus) owner, only(CensusLine.class, records));
    }

    private static Object with(WorkforceCensus census, List<CensusLine> lines) {
        var builder = WorkforceCensus.builder()
                .from(census)
                .posts(lines.stream().flatMap(line -> line.post().stream()).toList());
        lines.stream().filter(line -> line.id().equals("vacancies")).forEach(line -> builder.vacancies(line.fte()));
        lines.stream()
                .filter(line -> line.id().startsWith("agency workers"))
                .forEach(line -> builder.agencyCoveringVacancies(line.fte()));
        return builder.build();
    }

    private static Object with(Child child, Table<?> table, List<?> records) {
        var builder = Child.builder().from(child);
        return switch (table.name()) {
            case "child" -> records.get(0);
            case "referral" -> builder.referrals(only(Referral.class, records)).build();
            case "assessment" ->
                builder.assessmentsOutsideReferrals(only(Assessment.class, records))
                        .build();
            case "plan" -> builder.plans(only(ProtectionPlan.class, records)).build();
            case "visit" ->
                builder.visitsOutsidePlans(only(Visit.class, records)).build();
            case "care-episode" ->
                builder.careEpisodes(only(CareEpisode.class, records)).build();
            case "placement" ->
                builder.placements(only(Placement.class, records)).build();
            case "conference" ->
                builder.conferences(only(Conference.class, records)).build();
            case "care-review" ->
                builder.careReviews(only(CareReview.class, records)).build();
            case "missing-incident" ->
                builder.missingIncidents(only(MissingIncident.class, records)).build();
            case "health-assessment" ->
                builder.healthAssessments(only(HealthAssessment.class, records)).build();
            case "annual-health" ->
                builder.annualHealth(only(AnnualHealth.class, records)).build();
            case "care-leaver-status" ->
                builder.careLeaverStatuses(only(CareLeaverStatus.class, records))
                        .build();
            case "involvement" ->
                builder.involvements(only(Involvement.class, records)).build();
            default -> throw new IllegalArgumentException("table must be one of a child, but was " + table);
        };
    }

    private static <R> List<R> only(Class<R> type, List<?> records) {
        return records.stream().map(type::cast).toList();
    }
}
