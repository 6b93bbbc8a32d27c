package io.github.tallystick.indicators.leaving;

import static io.github.tallystick.core.definition.Clause.clause;
import static io.github.tallystick.core.definition.Clause.leavingOut;
import static io.github.tallystick.core.definition.Formula.share;
import static io.github.tallystick.core.definition.Measure.number;
import static io.github.tallystick.core.definition.Polarity.HIGHER_IS_BETTER;

import io.github.tallystick.core.definition.Choices;
import io.github.tallystick.core.definition.Clause;
import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.IndicatorBuilder;
import io.github.tallystick.core.definition.Reading;
import io.github.tallystick.core.definition.Rule;
import io.github.tallystick.core.definition.Rules;
import io.github.tallystick.core.definition.Source;
import io.github.tallystick.core.result.Rounding;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Item;
import io.github.tallystick.indicators.leaving.LeaverBirthday.Part;
import io.github.tallystick.indicators.leaving.LeaverBirthday.Says;
import io.github.tallystick.indicators.spells.Birthday;
import java.time.LocalDate;
import java.util.Set;

/** Indicators of care leavers about their 19th, 20th and 21st birthdays, by the SSDA903 of the year that each falls in. */
public final class LeavingIndicators {
    private static final Reading<Integer> AGES = Reading.of(
                    "19th, 20th or 21st",
                    "at the ages of 19, 20 and 21",
                    19,
                    "published for the ages of 19 to 21 together; 17 and 18 are published apart")
            .or("17th and 18th birthdays too", 17);
    private static final int LAST_AGE = 21;

    private static final Reading<Birthday> BIRTHDAY = Birthday.reading("birthday");

    private static final Reading<Rule<LeaverBirthday>> ALL_CARE_LEAVERS = Reading.of(
                    "care leavers",
                    "all but those who died or returned home (DIED, RHOM)",
                    without("DIED|RHOM"),
                    "published: not in touch, refused and no longer required stay in")
            .or("refused and no longer required (REFU, NREQ) left out", without("DIED|RHOM|REFU|NREQ"));

    private static final Reading<Rule<LeaverBirthday>> CARE_LEAVERS =
            ALL_CARE_LEAVERS.or("only those in touch", new Says(Part.IN_TOUCH, "YES"));

    private static final String KNOWN_PLACE = "living at a known place in the country";

    private static final Reading<Clause<LeaverBirthday>> AT_A_KNOWN_PLACE = Reading.of(
                    "at a known place in the country",
                    "those gone abroad, deported or of residence not known (G, H, R) are left out",
                    leavingOut(KNOWN_PLACE, new Rules.Not<>(new Says(Part.ACCOMMODATION, "[GHR].*"))),
                    "published: another denominator than that of the two other indicators")
            .or("gone abroad, deported and not known kept", leavingOut(KNOWN_PLACE, Rules.ALWAYS));

    private static Rule<LeaverBirthday> without(String codes) {
        return new Rules.Not<>(new Says(Part.IN_TOUCH, codes));
    }

    /** The share of care leavers with whom the council was in touch. */
    public static final Indicator<Child> IN_TOUCH = Indicator.defined(choices -> leavers(
            "leaving.in-touch",
            "Care leavers aged 19 to 21 in touch with the council",
            share(
                    "Percentage of {1} who {2}",
                    birthdays(choices),
                    number(inPeriod(), leavingOut("", choices.of(ALL_CARE_LEAVERS))),
                    clause("were in touch with the council", new Says(Part.IN_TOUCH, "YES")))));

    /** The share of care leavers in education, employment or training, in touch or not. */
    public static final Indicator<Child> EET = Indicator.defined(choices -> leavers(
            "leaving.eet",
            "Care leavers aged 19 to 21 in education, employment or training",
            share(
                    "Percentage of {1} who {2}",
                    birthdays(choices),
                    number(inPeriod(), leavingOut("", choices.of(CARE_LEAVERS))),
                    clause("were in education, employment or training", new Says(Part.ACTIVITY, "[FP][1-5]")))));

    /** The share of care leavers in suitable accommodation, of those of whom it can be said. */
    public static final Indicator<Child> SUITABLE_ACCOMMODATION = Indicator.defined(choices -> leavers(
            "leaving.suitable-accommodation",
            "Care leavers aged 19 to 21 in suitable accommodation",
            share(
                    "Percentage of {1} {2} who {3}",
                    birthdays(choices),
                    number(inPeriod(), leavingOut("", choices.of(CARE_LEAVERS)), choices.of(AT_A_KNOWN_PLACE)),
                    clause("were in suitable accommodation", new Says(Part.ACCOMMODATION, ".*1")))));

    private static LeaverBirthday.All birthdays(Choices choices) {
        return new LeaverBirthday.All(choices.of(AGES), LAST_AGE, choices.of(BIRTHDAY));
    }

    private static Clause<LeaverBirthday> inPeriod() {
        return clause("care leavers whose 19th, 20th or 21st birthday is in the period", new LeaverBirthday.InWindow());
    }

    private static IndicatorBuilder<Child> leavers(String code, String title, Formula<Child, LeaverBirthday> formula) {
        return Indicator.of(Child.class)
                .code(code)
                .title(title)
                .unit("birthday of a care leaver")
                .formula(formula)
                .rounding(Rounding.halfUp(0))
                .polarity(HIGHER_IS_BETTER)
                .source(Source.builder()
                        .publisher("Department for Education")
                        .title(
                                "Children looked after in England: care leavers (published guidance, known from notes read"
                                        + " on this date; the words are this project's)")
                        .date(LocalDate.of(2026, 11, 21))
                        .build())
                .answeredInPart(true)
                .needs(Set.of(Item.CARE_LEAVER_STATUSES.inWords()));
    }

    private LeavingIndicators() {}
}
