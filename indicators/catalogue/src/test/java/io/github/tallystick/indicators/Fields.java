package io.github.tallystick.indicators;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.indicators.facts.AnnualHealth;
import io.github.tallystick.indicators.facts.Assessment;
import io.github.tallystick.indicators.facts.CareEpisode;
import io.github.tallystick.indicators.facts.CareLeaverStatus;
import io.github.tallystick.indicators.facts.CareReview;
import io.github.tallystick.indicators.facts.CensusLine;
import io.github.tallystick.indicators.facts.CensusPost;
import io.github.tallystick.indicators.facts.CensusPostBuilder;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Conference;
import io.github.tallystick.indicators.facts.Fte;
import io.github.tallystick.indicators.facts.HealthAssessment;
import io.github.tallystick.indicators.facts.Involvement;
import io.github.tallystick.indicators.facts.MissingIncident;
import io.github.tallystick.indicators.facts.Placement;
import io.github.tallystick.indicators.facts.PlanReview;
import io.github.tallystick.indicators.facts.Post;
import io.github.tallystick.indicators.facts.ProtectionPlan;
import io.github.tallystick.indicators.facts.Referral;
import io.github.tallystick.indicators.facts.SchoolListing;
import io.github.tallystick.indicators.facts.Visit;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** How a field of a record is made to say something else, for the column of each. */
final class Fields {
    /** What kind of line a census has, and that it is its own: no field says so. */
    static final Set<Column> NO_FIELDS =
            Set.of(CensusLine.TAKEN, CensusLine.IS_POST, CensusLine.IS_VACANCIES, CensusLine.IS_AGENCY_COVER);

    private static final Map<Column, BiFunction<Object, Object, Object>> SET = new HashMap<>();

    static {
        day(
                Child.BORN,
                Child.class,
                (it, to) -> Child.builder().from(it).bornOn(to).build());
        given(
                Referral.RECEIVED,
                Referral.class,
                (it, to) -> Referral.builder().from(it).receivedOn(to).build());
        day(
                Referral.CLOSED,
                Referral.class,
                (it, to) -> Referral.builder().from(it).closedOn(to).build());
        flag(
                Referral.NO_FURTHER_ACTION,
                Referral.class,
                (it, to) -> Referral.builder().from(it).noFurtherAction(to).build());
        given(
                Assessment.STARTED,
                Assessment.class,
                (it, to) -> Assessment.builder().from(it).startedOn(to).build());
        day(
                Assessment.AUTHORISED,
                Assessment.class,
                (it, to) -> Assessment.builder().from(it).authorisedOn(to).build());
        day(
                Assessment.RECORDED,
                Assessment.class,
                (it, to) -> Assessment.builder().from(it).recordedOn(to).build());
        given(
                Conference.HELD,
                Conference.class,
                (it, to) -> Conference.builder().from(it).heldOn(to).build());
        day(
                Conference.ENQUIRY_STARTED,
                Conference.class,
                (it, to) -> Conference.builder().from(it).enquiryStartedOn(to).build());
        flag(
                Conference.TRANSFERRED_IN,
                Conference.class,
                (it, to) -> Conference.builder().from(it).transferredIn(to).build());
        given(
                ProtectionPlan.STARTED,
                ProtectionPlan.class,
                (it, to) -> ProtectionPlan.builder().from(it).startedOn(to).build());
        day(
                ProtectionPlan.ENDED,
                ProtectionPlan.class,
                (it, to) -> ProtectionPlan.builder().from(it).endedOn(to).build());
        flag(
                ProtectionPlan.OF_ANOTHER_COUNCIL,
                ProtectionPlan.class,
                (it, to) ->
                        ProtectionPlan.builder().from(it).ofAnotherCouncil(to).build());
        number(
                ProtectionPlan.PREVIOUS_PLANS,
                ProtectionPlan.class,
                (it, to) -> ProtectionPlan.builder().from(it).previousPlans(to).build());
        given(
                Visit.MADE,
                Visit.class,
                (it, to) -> Visit.builder().from(it).madeOn(to).build());
        flag(
                Visit.CHILD_SEEN,
                Visit.class,
                (it, to) -> Visit.builder().from(it).childSeen(to).build());
        day(
                Visit.RECORDED,
                Visit.class,
                (it, to) -> Visit.builder().from(it).recordedOn(to).build());
        given(
                PlanReview.HELD,
                PlanReview.class,
                (it, to) -> PlanReview.builder().from(it).heldOn(to).build());
        text(
                CareEpisode.PERIOD_OF_CARE,
                CareEpisode.class,
                (it, to) -> CareEpisode.builder().from(it).periodOfCare(to).build());
        given(
                CareEpisode.STARTED,
                CareEpisode.class,
                (it, to) -> CareEpisode.builder().from(it).startedOn(to).build());
        text(
                CareEpisode.START_REASON,
                CareEpisode.class,
                (it, to) -> CareEpisode.builder().from(it).startReason(to).build());
        day(
                CareEpisode.CEASED,
                CareEpisode.class,
                (it, to) -> CareEpisode.builder().from(it).ceasedOn(to).build());
        code(
                CareEpisode.CEASED_REASON,
                CareEpisode.class,
                (it, to) -> CareEpisode.builder().from(it).ceasedReason(to).build());
        code(
                CareEpisode.LEGAL_STATUS,
                CareEpisode.class,
                (it, to) -> CareEpisode.builder().from(it).legalStatus(to).build());
        text(
                Placement.PERIOD_OF_CARE,
                Placement.class,
                (it, to) -> Placement.builder().from(it).periodOfCare(to).build());
        given(
                Placement.STARTED,
                Placement.class,
                (it, to) -> Placement.builder().from(it).startedOn(to).build());
        day(
                Placement.ENDED,
                Placement.class,
                (it, to) -> Placement.builder().from(it).endedOn(to).build());
        text(
                Placement.TYPE,
                Placement.class,
                (it, to) -> Placement.builder().from(it).type(to).build());
        text(
                Placement.START_REASON,
                Placement.class,
                (it, to) -> Placement.builder().from(it).startReason(to).build());
        text(
                CareReview.PERIOD_OF_CARE,
                CareReview.class,
                (it, to) -> CareReview.builder().from(it).periodOfCare(to).build());
        given(
                CareReview.HELD,
                CareReview.class,
                (it, to) -> CareReview.builder().from(it).heldOn(to).build());
        flag(
                CareReview.CANCELLED,
                CareReview.class,
                (it, to) -> CareReview.builder().from(it).cancelled(to).build());
        given(
                MissingIncident.STARTED,
                MissingIncident.class,
                (it, to) -> MissingIncident.builder().from(it).startedOn(to).build());
        day(
                MissingIncident.ENDED,
                MissingIncident.class,
                (it, to) -> MissingIncident.builder().from(it).endedOn(to).build());
        flag(
                MissingIncident.AWAY,
                MissingIncident.class,
                (it, to) -> MissingIncident.builder().from(it).away(to).build());
        given(
                HealthAssessment.HELD,
                HealthAssessment.class,
                (it, to) -> HealthAssessment.builder().from(it).heldOn(to).build());
        text(
                HealthAssessment.STATUS,
                HealthAssessment.class,
                (it, to) -> HealthAssessment.builder().from(it).status(to).build());
        given(
                AnnualHealth.YEAR_TO,
                AnnualHealth.class,
                (it, to) -> AnnualHealth.builder().from(it).yearTo(to).build());
        flag(
                AnnualHealth.ASSESSED,
                AnnualHealth.class,
                (it, to) -> AnnualHealth.builder().from(it).assessed(to).build());
        given(
                CareLeaverStatus.YEAR_TO,
                CareLeaverStatus.class,
                (it, to) -> CareLeaverStatus.builder().from(it).yearTo(to).build());
        day(
                CareLeaverStatus.BORN,
                CareLeaverStatus.class,
                (it, to) -> CareLeaverStatus.builder().from(it).bornOn(to).build());
        text(
                CareLeaverStatus.IN_TOUCH,
                CareLeaverStatus.class,
                (it, to) -> CareLeaverStatus.builder().from(it).inTouch(to).build());
        text(
                CareLeaverStatus.ACTIVITY,
                CareLeaverStatus.class,
                (it, to) -> CareLeaverStatus.builder().from(it).activity(to).build());
        text(
                CareLeaverStatus.ACCOMMODATION,
                CareLeaverStatus.class,
                (it, to) ->
                        CareLeaverStatus.builder().from(it).accommodation(to).build());
        text(
                Involvement.CHILD,
                Involvement.class,
                (it, to) -> Involvement.builder().from(it).child(to).build());
        text(
                Involvement.WORKER,
                Involvement.class,
                (it, to) -> Involvement.builder().from(it).worker(to).build());
        text(
                Involvement.ROLE,
                Involvement.class,
                (it, to) -> Involvement.builder().from(it).role(to).build());
        given(
                Involvement.STARTED,
                Involvement.class,
                (it, to) -> Involvement.builder().from(it).startedOn(to).build());
        day(
                Involvement.ENDED,
                Involvement.class,
                (it, to) -> Involvement.builder().from(it).endedOn(to).build());
        fte(
                Post.FTE,
                Post.class,
                (it, fte) -> Post.builder().from(it).fte(fte.orElse(new Fte(0))).build());
        flag(
                Post.AGENCY,
                Post.class,
                (it, to) -> Post.builder().from(it).agency(to).build());
        flag(
                Post.QUALIFIED,
                Post.class,
                (it, to) -> Post.builder().from(it).qualified(to).build());
        flag(
                Post.NEWLY_QUALIFIED,
                Post.class,
                (it, to) -> Post.builder().from(it).newlyQualified(to).build());
        text(Post.ROLE, Post.class, (it, to) -> Post.builder().from(it).role(to).build());
        given(
                Post.STARTED,
                Post.class,
                (it, to) -> Post.builder().from(it).startedOn(to).build());
        day(
                Post.ENDED,
                Post.class,
                (it, to) -> Post.builder().from(it).endedOn(to).build());
        code(
                Post.LEAVING_REASON,
                Post.class,
                (it, to) -> Post.builder().from(it).leavingReason(to).build());
        fte(
                CensusLine.FTE,
                CensusLine.class,
                (it, fte) -> line(it, fte.orElse(new Fte(0)), post -> post.fte(fte.orElse(new Fte(0)))));
        flag(CensusLine.AGENCY, CensusLine.class, (it, to) -> line(it, it.fte(), post -> post.agency(to)));
        day(CensusLine.STARTED, CensusLine.class, (it, to) -> line(it, it.fte(), post -> post.startedOn(to)));
        day(CensusLine.ENDED, CensusLine.class, (it, to) -> line(it, it.fte(), post -> post.endedOn(to)));
        number(CensusLine.CASES, CensusLine.class, (it, to) -> line(it, it.fte(), post -> post.cases(to)));
        fte(CensusLine.CASE_FTE, CensusLine.class, (it, fte) -> line(it, it.fte(), post -> post.caseFte(fte)));
        given(
                SchoolListing.LISTED,
                SchoolListing.class,
                (it, to) -> SchoolListing.builder().from(it).listedOn(to).build());
        day(
                SchoolListing.REPLACED,
                SchoolListing.class,
                (it, to) -> SchoolListing.builder().from(it).replacedOn(to).build());
        text(
                SchoolListing.PHASE,
                SchoolListing.class,
                (it, to) -> SchoolListing.builder().from(it).phase(to).build());
        text(
                SchoolListing.TYPE_OF_EDUCATION,
                SchoolListing.class,
                (it, to) -> SchoolListing.builder().from(it).typeOfEducation(to).build());
        number(
                SchoolListing.PUPILS,
                SchoolListing.class,
                (it, to) -> SchoolListing.builder().from(it).pupils(to).build());
        code(
                SchoolListing.OVERALL_EFFECTIVENESS,
                SchoolListing.class,
                (it, to) -> SchoolListing.builder()
                        .from(it)
                        .overallEffectiveness(grade(to))
                        .build());
        code(
                SchoolListing.PREDECESSOR_GRADE,
                SchoolListing.class,
                (it, to) -> SchoolListing.builder()
                        .from(it)
                        .predecessorGrade(grade(to))
                        .build());
    }

    private Fields() {}

    static boolean has(Column column) {
        return SET.containsKey(column);
    }

    /** The record with another day or none, code, number of parts or the other flag in the field of a column. */
    static Object set(Object record, Column column, Object value) {
        return SET.get(column).apply(record, value);
    }

    private static <R, V> void add(Column column, Class<R> type, BiFunction<R, V, Object> set) {
        SET.put(column, (record, value) -> set.apply(type.cast(record), cast(value)));
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <V> V cast(Object value) {
        return (V) value;
    }

    private static <R> void day(Column column, Class<R> type, BiFunction<R, Optional<LocalDate>, Object> set) {
        add(column, type, set);
    }

    /** A day that every record has. */
    private static <R> void given(Column column, Class<R> type, BiFunction<R, LocalDate, Object> set) {
        day(column, type, (record, day) -> set.apply(record, day.orElse(DomainArbitraries.LAST)));
    }

    private static <R> void flag(Column column, Class<R> type, BiFunction<R, Boolean, Object> set) {
        add(column, type, set);
    }

    private static <R> void text(Column column, Class<R> type, BiFunction<R, String, Object> set) {
        add(column, type, set);
    }

    private static <R> void code(Column column, Class<R> type, BiFunction<R, Optional<String>, Object> set) {
        text(column, type, (record, code) -> set.apply(record, Optional.of(code).filter(each -> !each.isEmpty())));
    }

    private static <R> void fte(Column column, Class<R> type, BiFunction<R, Optional<Fte>, Object> set) {
        Fields.<R, Long>add(
                column,
                type,
                (record, parts) -> set.apply(record, parts < 0 ? Optional.empty() : Optional.of(new Fte(parts))));
    }

    private static <R> void number(Column column, Class<R> type, BiFunction<R, OptionalInt, Object> set) {
        Fields.<R, Long>add(
                column,
                type,
                (record, parts) ->
                        set.apply(record, parts < 0 ? OptionalInt.empty() : OptionalInt.of(Math.toIntExact(parts))));
    }

    private static OptionalInt grade(Optional<String> code) {
        return code.filter(each -> each.matches("[0-9]"))
                .map(each -> OptionalInt.of(Integer.parseInt(each)))
                .orElse(OptionalInt.empty());
    }

    private static CensusLine line(CensusLine it, Fte fte, UnaryOperator<CensusPostBuilder> set) {
        Optional<CensusPost> post =
                it.post().map(each -> set.apply(CensusPost.builder().from(each)).build());
        return new CensusLine(it.id(), it.census(), fte, post);
    }
}
