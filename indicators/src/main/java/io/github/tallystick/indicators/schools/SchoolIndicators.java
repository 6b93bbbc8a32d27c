package io.github.tallystick.indicators.schools;

import static io.github.tallystick.core.spec.Clause.clause;
import static io.github.tallystick.core.spec.Formula.share;
import static io.github.tallystick.core.spec.Measure.number;
import static io.github.tallystick.core.spec.Measure.sum;
import static io.github.tallystick.core.spec.Polarity.HIGHER_IS_BETTER;

import io.github.tallystick.core.spec.InForce;
import io.github.tallystick.core.spec.Indicator;
import io.github.tallystick.core.spec.Reading;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.Item;
import io.github.tallystick.indicators.facts.School;
import io.github.tallystick.indicators.sources.Sources;
import java.time.LocalDate;
import java.util.Set;

/** Indicators of the grades of schools. */
public final class SchoolIndicators {
    private static final InForce OVERALL_GRADE = InForce.until(
            LocalDate.of(2024, 8, 31), "Ofsted's single overall grade of state-funded schools ended after 2024-08-31");

    private static Reading<String> grade(String phrase) {
        return Reading.inWords(
                phrase,
                "the school's own overall effectiveness is 1 or 2, or its predecessor's where it has none of its own",
                "Ofsted's practice since June 2018, with the back series recalculated",
                "predecessors' grades ignored (Ofsted's practice before June 2018)",
                "ungraded schools kept in the denominator");
    }

    private static Reading<String> current(String phrase) {
        return Reading.inWords(
                phrase,
                "as the latest list on or before the last day of the period shows it",
                "Ofsted publishes lists as at a date",
                "the last grade carried forward after August 2024");
    }

    /** EA1i: the share of state-funded primary schools whose current grade is good or better. */
    public static final Indicator<School> EA1I = Indicator.of(School.class)
            .code("wokingham.ea1i")
            .title("Primary schools currently good or better")
            .unit("school")
            .formula(share(
                    "Percentage of {1} with {2} {3}",
                    ListedSchool.All.LISTINGS,
                    number(
                            clause(
                                    "Wokingham Borough State-Funded Primary Schools",
                                    new ListedSchool.StateFunded(Set.of("Primary"))),
                            clause("a current Ofsted rating", ListedSchool.Is.CURRENTLY_GRADED)),
                    clause("of 'Good' or better", ListedSchool.Is.GOOD_OR_BETTER)))
            .polarity(HIGHER_IS_BETTER)
            .source(Sources.wokingham(
                    "Percentage of Wokingham Borough State-Funded Primary Schools with a current Ofsted"
                            + " rating of 'Good' or better"))
            .addReadings(grade("Ofsted rating of 'Good' or better"), current("current"))
            .inForce(OVERALL_GRADE)
            .ownWindow(Window.asAt())
            .addNeeds(Item.SCHOOL_LISTS.inWords())
            .build();

    /** EA2: the share of children attending a state-funded school whose current grade is good or better. */
    public static final Indicator<School> EA2 = Indicator.of(School.class)
            .code("wokingham.ea2")
            .title("Children attending a good or better school")
            .unit("school, by its pupils")
            .formula(share(
                    "Percentage of {1} {2} which {3} {4}",
                    ListedSchool.All.LISTINGS,
                    sum(
                            ListedSchool.By.PUPILS,
                            clause("children who attend", ListedSchool.Is.ATTENDED),
                            clause(
                                    "a Wokingham state-funded school (Primary, Secondary or Special)",
                                    new ListedSchool.StateFunded(Set.of("Primary", "Secondary", "Special"))),
                            clause("is", ListedSchool.Is.CURRENTLY_GRADED)),
                    clause("'Good' or better", ListedSchool.Is.GOOD_OR_BETTER)))
            .polarity(HIGHER_IS_BETTER)
            .source(Sources.wokingham(
                    "Percentage of children who attend a Wokingham state-funded school (Primary, Secondary"
                            + " or Special) which is 'Good' or better"))
            .addReadings(
                    grade("'Good' or better"),
                    current("which is"),
                    Reading.inWords(
                            "children who attend",
                            "the total number of pupils in the list; a school with none is left out of both terms",
                            "the list gives no other number",
                            "schools counted instead of pupils"),
                    Reading.inWords(
                            "Primary, Secondary or Special",
                            "these phases alone",
                            "the name says so",
                            "nursery schools and pupil referral units included"))
            .inForce(OVERALL_GRADE)
            .ownWindow(Window.asAt())
            .addNeeds(Item.SCHOOL_LISTS.inWords())
            .build();

    private SchoolIndicators() {}
}
