package io.github.tallystick.indicators.facts;

import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.facts.Known;
import io.github.tallystick.core.facts.Recorded;
import io.github.tallystick.core.facts.Revision;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/** A council's workforce census of one 30 September: its social workers' posts and its vacancies. */
@Value.Immutable
@DomainStyle
public abstract class WorkforceCensus implements Facts<WorkforceCensus> {
    WorkforceCensus() {}

    /**
     * What tells it from other censuses: council and day.
     *
     * @return for example {@code 799 2023-09-30}
     */
    @Override
    public abstract String id();

    /**
     * The day of the census.
     *
     * @return a 30 September
     */
    public abstract LocalDate takenOn();

    /**
     * The full-time equivalent of the posts that were vacant on that day.
     *
     * @return the exact number
     */
    public abstract Fte vacancies();

    /**
     * The full-time equivalent of the agency workers who covered vacancies on that day, as the census gives it in one number.
     *
     * @return the exact number; 0 unless said otherwise
     */
    @Value.Default
    public Fte agencyCoveringVacancies() {
        return new Fte(0);
    }

    /**
     * The posts held on that day or left in the year before, in any order.
     *
     * @return the posts
     */
    public abstract List<CensusPost> posts();

    /** Whether every record stands, so that all that is known of them are they themselves. */
    @Value.Lazy
    boolean stands() {
        return posts().stream().allMatch(Recorded::stands);
    }

    @Override
    public WorkforceCensus asKnown(Known known) {
        if ((known.equals(Known.ALL) && stands()) || (known.hasHappened(takenOn()) && known.leaves(posts()))) {
            return this;
        }
        return builder()
                .from(this)
                .vacancies(known.hasHappened(takenOn()) ? vacancies() : new Fte(0))
                .agencyCoveringVacancies(known.hasHappened(takenOn()) ? agencyCoveringVacancies() : new Fte(0))
                .posts(known.of(posts()))
                .build();
    }

    @Override
    public WorkforceCensus revised(WorkforceCensus now, Revision revision) {
        return builder()
                .from(this)
                .vacancies(revision.of(vacancies(), now.vacancies()))
                .agencyCoveringVacancies(revision.of(agencyCoveringVacancies(), now.agencyCoveringVacancies()))
                .posts(revision.of(posts(), now.posts()))
                .build();
    }

    /**
     * Starts one.
     *
     * @return a builder
     */
    public static WorkforceCensusBuilder builder() {
        return new WorkforceCensusBuilder();
    }
}
