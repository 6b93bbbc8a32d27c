package io.github.tallystick.indicators.schools;

import static io.github.tallystick.core.definition.Clause.clause;
import static io.github.tallystick.core.definition.Clause.leavingOut;
import static io.github.tallystick.core.definition.Formula.share;
import static io.github.tallystick.core.definition.Measure.number;
import static io.github.tallystick.core.definition.Measure.sum;
import static io.github.tallystick.core.definition.Polarity.HIGHER_IS_BETTER;

import io.github.tallystick.core.definition.Choices;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.IndicatorBuilder;
import io.github.tallystick.core.definition.Reading;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.Item;
import io.github.tallystick.indicators.facts.School;
import io.github.tallystick.indicators.sources.Sources;
import java.util.Set;

/** Indicators of the grades of schools. */
public final class SchoolIndicators {
    /** A word in the name of each type of education that is not state-funded, as Ofsted's lists name them. */
    private static final String INDEPENDENT = "Independent";

    private static final Reading<Grading> OFSTED_RATING = Grading.reading("Ofsted rating of 'Good' or better");
    private static final Reading<Current> CURRENT = Current.reading("current");

    /** EA1i: the share of state-funded primary schools whose current grade is good or better. */
    public static final Indicator<School> EA1I = Indicator.defined(SchoolIndicators::primarySchools);

    private static IndicatorBuilder<School> primarySchools(Choices choices) {
        Grading grading = choices.of(OFSTED_RATING);
        return Indicator.of(School.class)
                .code("wokingham.ea1i")
                .title("Primary schools currently good or better")
                .unit("school")
                .formula(share(
                        "Percentage of {1} with {2} {3} {4}",
                        choices.of(CURRENT),
                        number(
                                clause(
                                        "Wokingham Borough State-Funded Primary Schools",
                                        new ListedSchool.StateFunded(Set.of("Primary"), INDEPENDENT)),
                                clause("a current", ListedSchool.Is.IN_THE_LATEST_LIST),
                                leavingOut("Ofsted rating", new ListedSchool.Graded(grading))),
                        clause(
                                "of 'Good' or better",
                                new ListedSchool.GoodOrBetter(grading, OverallEffectiveness.GOOD_OR_BETTER))))
                .polarity(HIGHER_IS_BETTER)
                .source(Sources.wokingham(
                        "Percentage of Wokingham Borough State-Funded Primary Schools with a current Ofsted"
                                + " rating of 'Good' or better"))
                .inForce(choices.of(CURRENT).inForce())
                .ownWindow(Window.asAt())
                .addNeeds(Item.SCHOOL_LISTS.inWords());
    }

    private static final Reading<Grading> GOOD_OR_BETTER = Grading.reading("'Good' or better");
    private static final Reading<Current> WHICH_IS = Current.reading("which is");

    private static final Reading<ListedSchool.By> CHILDREN = Reading.of(
                    "children who attend",
                    "the total number of pupils in the list; a school with none is left out of both terms",
                    ListedSchool.By.PUPILS,
                    "the list gives no other number")
            .or("schools counted instead of pupils", ListedSchool.By.SCHOOLS);

    private static final Reading<Set<String>> PHASES = Reading.of(
                    "Primary, Secondary or Special",
                    "these phases alone",
                    Set.of("Primary", "Secondary", "Special"),
                    "the name says so")
            .or(
                    "nursery schools and pupil referral units included",
                    Set.of("Primary", "Secondary", "Special", "Nursery", "PRU"));

    /** EA2: the share of children attending a state-funded school whose current grade is good or better. */
    public static final Indicator<School> EA2 = Indicator.defined(SchoolIndicators::childrenWhoAttend);

    private static IndicatorBuilder<School> childrenWhoAttend(Choices choices) {
        Grading grading = choices.of(GOOD_OR_BETTER);
        ListedSchool.By by = choices.of(CHILDREN);
        return Indicator.of(School.class)
                .code("wokingham.ea2")
                .title("Children attending a good or better school")
                .unit("school, by its pupils")
                .formula(share(
                        "Percentage of {3} {1} {2} {4}",
                        choices.of(WHICH_IS),
                        sum(
                                by,
                                clause(
                                        "a Wokingham state-funded school (Primary, Secondary or Special)",
                                        new ListedSchool.StateFunded(choices.of(PHASES), INDEPENDENT)),
                                clause("which is", ListedSchool.Is.IN_THE_LATEST_LIST),
                                leavingOut("", new ListedSchool.Graded(grading)),
                                leavingOut("children who attend", new ListedSchool.Attended(by))),
                        clause(
                                "'Good' or better",
                                new ListedSchool.GoodOrBetter(grading, OverallEffectiveness.GOOD_OR_BETTER))))
                .polarity(HIGHER_IS_BETTER)
                .source(Sources.wokingham(
                        "Percentage of children who attend a Wokingham state-funded school (Primary, Secondary"
                                + " or Special) which is 'Good' or better"))
                .inForce(choices.of(WHICH_IS).inForce())
                .ownWindow(Window.asAt())
                .addNeeds(Item.SCHOOL_LISTS.inWords());
    }

    private SchoolIndicators() {}
}
