package io.github.tallystick.indicators.leaving;

import static io.github.tallystick.core.definition.Clause.clause;
import static io.github.tallystick.core.definition.Formula.share;
import static io.github.tallystick.core.definition.Polarity.HIGHER_IS_BETTER;
import static io.github.tallystick.core.definition.Term.number;

import io.github.tallystick.core.definition.Choices;
import io.github.tallystick.core.definition.Clause;
import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.IndicatorBuilder;
import io.github.tallystick.core.definition.Row;
import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.definition.Source;
import io.github.tallystick.core.definition.When.On;
import io.github.tallystick.core.definition.When.Whenever;
import io.github.tallystick.core.result.Rounding;
import io.github.tallystick.indicators.facts.Child;
import java.time.LocalDate;

/** Indicators of care leavers about their 19th, 20th and 21st birthdays, by the SSDA903 of the year that each falls in. */
public final class LeavingIndicators {
    private static final Clause<Row> IN_PERIOD =
            clause("care leavers whose 19th, 20th or 21st birthday is in the period", new On(LeaverBirthdays.BIRTHDAY));

    /** The share of care leavers with whom the council was in touch. */
    public static final Indicator<Child> IN_TOUCH = Indicator.defined(choices -> leavers(
            "leaving.in-touch",
            "Care leavers aged 19 to 21 in touch with the council",
            share(
                    "Percentage of {1} who {2}",
                    birthdays(choices),
                    number(IN_PERIOD, choices.of(LeavingReadings.ALL_CARE_LEAVERS)),
                    clause("were in touch with the council", new Whenever(LeavingReadings.IN_TOUCH)))));

    /** The share of care leavers in education, employment or training, in touch or not. */
    public static final Indicator<Child> EET = Indicator.defined(choices -> leavers(
            "leaving.eet",
            "Care leavers aged 19 to 21 in education, employment or training",
            share(
                    "Percentage of {1} who {2}",
                    birthdays(choices),
                    number(IN_PERIOD, choices.of(LeavingReadings.CARE_LEAVERS)),
                    clause(
                            "were in education, employment or training",
                            new Whenever(LeavingReadings.IN_EDUCATION_EMPLOYMENT_OR_TRAINING)))));

    /** The share of care leavers in suitable accommodation, of those of whom it can be said. */
    public static final Indicator<Child> SUITABLE_ACCOMMODATION = Indicator.defined(choices -> {
        Rows birthdays = birthdays(choices);
        Clause<Row> careLeavers = choices.of(LeavingReadings.CARE_LEAVERS);
        Clause<Row> atAKnownPlace = choices.of(LeavingReadings.AT_A_KNOWN_PLACE);
        return leavers(
                "leaving.suitable-accommodation",
                "Care leavers aged 19 to 21 in suitable accommodation",
                share(
                        "Percentage of {1} {2} who {3}",
                        birthdays,
                        number(IN_PERIOD, atAKnownPlace, careLeavers),
                        clause(
                                "were in suitable accommodation",
                                new Whenever(LeavingReadings.IN_SUITABLE_ACCOMMODATION))));
    });

    private LeavingIndicators() {}

    private static Rows birthdays(Choices choices) {
        return LeaverBirthdays.from(
                choices.of(LeavingReadings.AGES),
                choices.of(LeavingReadings.BIRTHDAY).monthEnd());
    }

    private static IndicatorBuilder<Child> leavers(String code, String title, Formula<Child, Row> formula) {
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
                .answeredInPart(true);
    }
}
