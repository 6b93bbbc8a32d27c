package io.github.tallystick.returns;

import com.google.common.collect.ImmutableSet;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.ChildBuilder;
import io.github.tallystick.indicators.facts.Item;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A kind of facts about children that more than one source can hold. Facts of one kind belong together, as reviews belong to
 * their plan, and are taken from one source: from two they would be counted twice.
 */
public enum FactKind {
    /** Referrals with their assessments. */
    REFERRALS(
            Item.REFERRALS,
            Item.NO_FURTHER_ACTION_FLAGS,
            Item.CLOSING_DATES,
            Item.ASSESSMENTS,
            Item.FIRST_ASSESSMENTS,
            Item.ASSESSMENT_RECORDED_DATES) {
        @Override
        ChildBuilder clear(ChildBuilder child) {
            return child.referrals(List.of()).assessmentsOutsideReferrals(List.of());
        }
    },
    /** Initial child protection conferences with the enquiries that led to them. */
    CONFERENCES(Item.CONFERENCES, Item.ENQUIRIES) {
        @Override
        ChildBuilder clear(ChildBuilder child) {
            return child.conferences(List.of());
        }
    },
    /** Child protection plans with their visits and reviews. */
    PLANS(Item.PLANS, Item.PLAN_REVIEWS, Item.VISITS, Item.VISIT_RECORDED_DATES) {
        @Override
        ChildBuilder clear(ChildBuilder child) {
            return child.plans(List.of()).visitsOutsidePlans(List.of());
        }
    },
    /** Episodes of being looked after with legal statuses, placements and reviews. */
    CARE(
            Item.CARE_EPISODES,
            Item.EPISODE_START_REASONS,
            Item.LEGAL_STATUSES,
            Item.PLACEMENTS,
            Item.EPISODE_PLACEMENTS,
            Item.CARE_REVIEWS) {
        @Override
        ChildBuilder clear(ChildBuilder child) {
            return child.careEpisodes(List.of()).placements(List.of()).careReviews(List.of());
        }
    },
    /** Times of being missing or away. */
    MISSING(Item.MISSING_INCIDENTS) {
        @Override
        ChildBuilder clear(ChildBuilder child) {
            return child.missingIncidents(List.of());
        }
    },
    /** Health assessments. */
    HEALTH(Item.HEALTH_ASSESSMENTS) {
        @Override
        ChildBuilder clear(ChildBuilder child) {
            return child.healthAssessments(List.of()).annualHealth(List.of());
        }
    };

    private final ImmutableSet<Item> items;

    FactKind(Item... items) {
        this.items = ImmutableSet.copyOf(items);
    }

    /**
     * The name that a user gives it.
     *
     * @return for example {@code plans}
     */
    public String inWords() {
        return name().toLowerCase(Locale.ROOT);
    }

    Set<Item> items() {
        return items;
    }

    abstract ChildBuilder clear(ChildBuilder child);

    Child without(Child child) {
        return clear(Child.builder().from(child)).build();
    }
}
