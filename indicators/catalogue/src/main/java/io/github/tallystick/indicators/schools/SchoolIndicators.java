package io.github.tallystick.indicators.schools;

import static io.github.tallystick.core.definition.Clause.clause;
import static io.github.tallystick.core.definition.Clause.leavingOut;
import static io.github.tallystick.core.definition.Clause.unsaid;
import static io.github.tallystick.core.definition.Formula.share;
import static io.github.tallystick.core.definition.Polarity.HIGHER_IS_BETTER;
import static io.github.tallystick.core.definition.Term.number;
import static io.github.tallystick.core.definition.Term.sum;

import io.github.tallystick.core.definition.Choices;
import io.github.tallystick.core.definition.Condition.AllOf;
import io.github.tallystick.core.definition.Condition.Containing;
import io.github.tallystick.core.definition.Condition.Enough;
import io.github.tallystick.core.definition.Condition.In;
import io.github.tallystick.core.definition.Condition.IsNot;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.IndicatorBuilder;
import io.github.tallystick.core.definition.Row;
import io.github.tallystick.core.definition.Weight;
import io.github.tallystick.core.definition.When;
import io.github.tallystick.core.definition.When.Open;
import io.github.tallystick.core.definition.When.Whenever;
import io.github.tallystick.indicators.facts.School;
import io.github.tallystick.indicators.facts.SchoolListing;
import io.github.tallystick.indicators.sources.Sources;
import java.util.List;
import java.util.Set;

/** Indicators of the grades of schools. */
public final class SchoolIndicators {
    /** A word in the name of each type of education that is not state-funded, as Ofsted's lists name them. */
    private static final String INDEPENDENT = "Independent";

    private static final When IN_THE_LATEST_LIST = new Open(SchoolListing.LISTED, SchoolListing.REPLACED);

    /** EA1i: the share of state-funded primary schools whose current grade is good or better. */
    public static final Indicator<School> EA1I = Indicator.defined(SchoolIndicators::primarySchools);

    /** EA2: the share of children attending a state-funded school whose current grade is good or better. */
    public static final Indicator<School> EA2 = Indicator.defined(SchoolIndicators::childrenWhoAttend);

    private SchoolIndicators() {}

    private static IndicatorBuilder<School> primarySchools(Choices choices) {
        Grading grading = choices.of(SchoolReadings.OFSTED_RATING);
        CurrentGrade current = choices.of(SchoolReadings.CURRENT);
        return Indicator.of(School.class)
                .code("wokingham.ea1i")
                .title("Primary schools currently good or better")
                .unit("school")
                .formula(share(
                        "Percentage of {1} with {2} {3} {4}",
                        current.schools(),
                        number(
                                clause(
                                        "Wokingham Borough State-Funded Primary Schools",
                                        stateFunded(Set.of("Primary"))),
                                clause("a current", IN_THE_LATEST_LIST),
                                leavingOut("Ofsted rating", grading.graded(current))),
                        clause("of 'Good' or better", grading.goodOrBetter(current))))
                .polarity(HIGHER_IS_BETTER)
                .source(Sources.wokingham(
                        "Percentage of Wokingham Borough State-Funded Primary Schools with a current Ofsted"
                                + " rating of 'Good' or better"))
                .inForce(current.inForce());
    }

    private static IndicatorBuilder<School> childrenWhoAttend(Choices choices) {
        Grading grading = choices.of(SchoolReadings.GOOD_OR_BETTER);
        Weight<Row> weight = choices.of(SchoolReadings.CHILDREN);
        CurrentGrade current = choices.of(SchoolReadings.WHICH_IS);
        return Indicator.of(School.class)
                .code("wokingham.ea2")
                .title("Children attending a good or better school")
                .unit("school, by its pupils")
                .formula(share(
                        "Percentage of {3} {1} {2} {4}",
                        current.schools(),
                        sum(
                                weight,
                                clause(
                                        "a Wokingham state-funded school (Primary, Secondary or Special)",
                                        stateFunded(choices.of(SchoolReadings.PHASES))),
                                clause("which is", IN_THE_LATEST_LIST),
                                leavingOut("children who attend", attended(weight)),
                                unsaid("which has a grade", grading.graded(current))),
                        clause("'Good' or better", grading.goodOrBetter(current))))
                .polarity(HIGHER_IS_BETTER)
                .source(Sources.wokingham(
                        "Percentage of children who attend a Wokingham state-funded school (Primary, Secondary"
                                + " or Special) which is 'Good' or better"))
                .inForce(current.inForce());
    }

    private static When stateFunded(Set<String> phases) {
        return new Whenever(new AllOf(List.of(
                new IsNot(new Containing(SchoolListing.TYPE_OF_EDUCATION, INDEPENDENT)),
                new In(SchoolListing.PHASE, phases))));
    }

    /** A school counts that has pupils, where it counts by its pupils. */
    private static When attended(Weight<Row> weight) {
        return weight.equals(SchoolReadings.PUPILS) ? new Whenever(new Enough(SchoolListing.PUPILS, 1)) : When.always();
    }
}
