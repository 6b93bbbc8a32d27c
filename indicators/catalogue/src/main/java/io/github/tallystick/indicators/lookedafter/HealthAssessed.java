package io.github.tallystick.indicators.lookedafter;

import io.github.tallystick.core.definition.Rule;
import io.github.tallystick.core.definition.Runs;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.AnnualHealth;
import io.github.tallystick.indicators.facts.HealthAssessment;
import io.github.tallystick.indicators.spells.Birthday;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The child's health was assessed on a day of the window, or on two if the child is young. On the last day of a year of which a
 * return says whether it was assessed, that decides, whatever the days. Seen from a day, any number of assessments may come
 * after it.
 *
 * @param statuses which statuses of an assessment count
 * @param twoUnder the age in years under which two days are needed; 0 for none
 * @param birthday when a child born on 29 February has its birthday
 */
public record HealthAssessed(Set<String> statuses, int twoUnder, Birthday birthday) implements Rule<LookedAfterChild> {
    /**
     * Copies the collections.
     *
     * @param statuses which statuses of an assessment count
     * @param twoUnder the age in years under which two days are needed
     * @param birthday when a child born on 29 February has its birthday
     */
    public HealthAssessed {
        statuses = Set.copyOf(statuses);
    }

    @Override
    public void answer(LookedAfterChild child, Window window, Runs into) {
        List<LocalDate> days = child.child().healthAssessments().stream()
                .filter(assessment -> statuses.contains(assessment.status()))
                .map(HealthAssessment::heldOn)
                .distinct()
                .sorted()
                .toList();
        Runs held = into.like();
        days.forEach(day -> held.event(EpochDay.of(day), window));
        held.anyNumberMore();
        int grown = EpochDay.of(birthday.of(child.child().bornOn().orElseThrow(), twoUnder));
        Runs assessed = into.like();
        addEnough(held, grown, assessed);
        addByReturn(child.child().annualHealth(), assessed, into);
        if (into.explaining()) {
            into.because(
                    inWords(days) + (twoUnder == 0 ? "" : "; aged " + twoUnder + " from " + EpochDay.inWords(grown)));
        }
    }

    private static String inWords(List<LocalDate> days) {
        return days.isEmpty()
                ? "no health assessment"
                : "health assessed "
                        + String.join(
                                ", ", days.stream().map(LocalDate::toString).toList());
    }

    /** Two days, or, from the birthday on, one. */
    private static void addEnough(Runs held, int grown, Runs into) {
        Runs once = into.like();
        Runs older = into.like();
        Runs enough = into.like();
        once.addPresence(held);
        older.add(grown, EpochDay.NEVER, 1);
        enough.addProduct(once, older);
        enough.addWhereAtLeast(held, 2);
        into.addPresence(enough);
    }

    private static void addByReturn(List<AnnualHealth> years, Runs assessed, Runs into) {
        Runs said = into.like();
        Runs saidYes = into.like();
        for (AnnualHealth year : years) {
            int day = EpochDay.of(year.yearTo());
            said.add(day, day, 1);
            saidYes.add(day, day, year.assessed() ? 1 : 0);
            if (into.explaining()) {
                into.because("by the return of the year to " + year.yearTo() + (year.assessed() ? "" : " not")
                        + " assessed");
            }
        }
        Runs unsaid = into.like();
        unsaid.addWhereLess(said, 1);
        into.addProduct(assessed, unsaid);
        into.addPresence(saidYes);
    }
}
