package io.github.tallystick.indicators.leaving;

import static io.github.tallystick.core.definition.Clause.leavingOut;
import static io.github.tallystick.core.definition.Clause.unsaid;

import io.github.tallystick.core.definition.Clause;
import io.github.tallystick.core.definition.Condition;
import io.github.tallystick.core.definition.Condition.In;
import io.github.tallystick.core.definition.Condition.IsNot;
import io.github.tallystick.core.definition.Reading;
import io.github.tallystick.core.definition.Row;
import io.github.tallystick.core.definition.When;
import io.github.tallystick.core.definition.When.Whenever;
import io.github.tallystick.indicators.facts.CareLeaverStatus;
import io.github.tallystick.indicators.spells.Birthday;
import java.util.Set;
import java.util.stream.Collectors;

/** What the phrases of indicators of care leavers are taken to mean, and the codes of the SSDA903 that say so. */
final class LeavingReadings {
    static final Condition IN_TOUCH = new In(CareLeaverStatus.IN_TOUCH, Set.of("YES"));

    /** Full-time (F) or part-time (P), whatever the kind; 3 stood in returns up to 2021. */
    static final Condition IN_EDUCATION_EMPLOYMENT_OR_TRAINING =
            new In(CareLeaverStatus.ACTIVITY, codes("FP", "12345"));

    /** Every kind of accommodation, by its letter; 1 says that it was suitable, 2 that it was not. */
    static final Condition IN_SUITABLE_ACCOMMODATION =
            new In(CareLeaverStatus.ACCOMMODATION, codes("BCDEGHKRSTUVWXYZ", "1"));

    private static final Condition ABROAD_DEPORTED_OR_NOT_KNOWN =
            new In(CareLeaverStatus.ACCOMMODATION, codes("GHR", "12"));

    static final Reading<Integer> AGES = Reading.of(
                    "19th, 20th or 21st",
                    "at the ages of 19, 20 and 21",
                    19,
                    "published for the ages of 19 to 21 together; 17 and 18 are published apart")
            .or("17th and 18th birthdays too", 17);

    static final Reading<Birthday> BIRTHDAY = Birthday.reading("birthday");

    static final Reading<Clause<Row>> ALL_CARE_LEAVERS = Reading.<Clause<Row>>of(
                    "care leavers",
                    "all but those who died or returned home (DIED, RHOM)",
                    unsaid("who neither died nor returned home", without("DIED", "RHOM")),
                    "published: not in touch, refused and no longer required stay in")
            .or(
                    "refused and no longer required (REFU, NREQ) left out",
                    unsaid(
                            "who did not die, return home or refuse support, and still required it",
                            without("DIED", "RHOM", "REFU", "NREQ")));

    static final Reading<Clause<Row>> CARE_LEAVERS = ALL_CARE_LEAVERS.or(
            "only those in touch", unsaid("with whom the council was in touch", new Whenever(IN_TOUCH)));

    private static final String KNOWN_PLACE = "living at a known place in the country";

    static final Reading<Clause<Row>> AT_A_KNOWN_PLACE = Reading.<Clause<Row>>of(
                    "at a known place in the country",
                    "those gone abroad, deported or of residence not known (G, H, R) are left out",
                    leavingOut(KNOWN_PLACE, new Whenever(new IsNot(ABROAD_DEPORTED_OR_NOT_KNOWN))),
                    "published: another denominator than that of the two other indicators")
            .or("gone abroad, deported and not known kept", leavingOut(KNOWN_PLACE, When.always()));

    private LeavingReadings() {}

    private static When without(String... codes) {
        return new Whenever(new IsNot(new In(CareLeaverStatus.IN_TOUCH, Set.of(codes))));
    }

    /** Each letter with each digit. */
    private static Set<String> codes(String letters, String digits) {
        return letters.chars()
                .mapToObj(Character::toString)
                .flatMap(letter -> digits.chars().mapToObj(digit -> letter + Character.toString(digit)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
