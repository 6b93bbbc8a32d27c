package io.github.tallystick.returns;

import static io.github.tallystick.core.definition.Clause.clause;
import static io.github.tallystick.core.definition.Formula.share;
import static io.github.tallystick.core.definition.Term.number;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.Polarity;
import io.github.tallystick.core.definition.Rules;
import io.github.tallystick.core.definition.Source;
import io.github.tallystick.core.definition.Unit;
import io.github.tallystick.core.definition.UnitRule;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Item;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How far returns reach, item by item: each return holds the year to 31 March. */
class Ssda903ReachTest {
    /** Three returns, of which that of 2020 has neither reviews nor care leavers nor health. */
    private static CouncilRecords records() {
        Ssda903 returns = new Ssda903();
        for (int year = 2019; year <= 2021; year++) {
            returns.episodes(year)
                    .with(year, Ssda903File.HEADER, Ssda903.HEADER)
                    .with(year, Ssda903File.MISSING, Ssda903.MISSING);
            if (year != 2020) {
                returns.with(year, Ssda903File.REVIEWS, Ssda903.REVIEWS)
                        .with(year, Ssda903File.OC2, Ssda903.OC2)
                        .with(year, Ssda903File.OC3, Ssda903.OC3);
            }
        }
        return returns.records();
    }

    private static Indicator<Child> needing(Item item) {
        return Indicator.defined(choices -> Indicator.of(Child.class)
                .code("toy.needing")
                .title("A toy")
                .unit("child")
                .formula(share(
                        "Percentage of {1} who {2}",
                        (UnitRule<Child, Unit>) (child, into) -> {},
                        number(clause("children looked after", Rules.ALWAYS)),
                        clause("were", Rules.ALWAYS)))
                .polarity(Polarity.HIGHER_IS_BETTER)
                .source(Source.builder()
                        .publisher("Tests")
                        .title("A toy")
                        .date(LocalDate.of(2019, 4, 1))
                        .build())
                .needs(Set.of(item.inWords())));
    }

    private static String reach(CouncilRecords records, Item item) {
        return records.evaluation(needing(item))
                .figure(ReportingPeriod.yearTo31March(2019))
                .input()
                .coverage()
                .inWords()
                .replaceAll(", without .*", "");
    }

    @Test
    void each_item_reaches_as_far_as_the_files_that_hold_it() {
        String years = "from 2018-04-01 to 2021-03-31";
        String withGap = years + ", but for 2019-04-01 to 2020-03-31";
        Map<Item, String> expected = new EnumMap<>(Item.class);
        Stream.of(
                        Item.CARE_EPISODES,
                        Item.EPISODE_START_REASONS,
                        Item.LEGAL_STATUSES,
                        Item.PLACEMENTS,
                        Item.EPISODE_PLACEMENTS,
                        Item.MISSING_INCIDENTS)
                .forEach(item -> expected.put(item, years));
        expected.put(Item.BIRTHDAYS, "first and last day not given");
        expected.put(Item.CARE_REVIEWS, withGap);
        expected.put(Item.CARE_LEAVER_STATUSES, withGap);
        expected.put(
                Item.HEALTH_ASSESSMENTS,
                "from 2018-04-01 to 2021-03-31, but for 2019-04-01 to 2020-03-31, as at 2019-03-31, 2021-03-31");
        CouncilRecords records = records();
        Map<Item, String> actual = new EnumMap<>(Item.class);
        Arrays.stream(Item.values())
                .filter(item -> !records.missingItems().contains(item))
                .forEach(item -> actual.put(item, reach(records, item)));

        assertThat(actual).isEqualTo(expected);
    }
}
