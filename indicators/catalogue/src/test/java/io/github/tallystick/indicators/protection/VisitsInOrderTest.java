package io.github.tallystick.indicators.protection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.indicators.facts.Visit;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class VisitsInOrderTest {
    private static final LocalDate START = LocalDate.of(2018, 10, 1);

    /** A visit on one day of October, keyed in on another. */
    private static Visit visit(int day, int recorded) {
        return Visit.builder()
                .id("visit-" + day)
                .madeOn(START.withDayOfMonth(day))
                .recordedOn(START.withDayOfMonth(recorded))
                .build();
    }

    private static int day(int day) {
        return EpochDay.of(START.withDayOfMonth(day));
    }

    @Test
    void of_visits_by_a_day_the_one_keyed_in_first_counts_whichever_was_made_first() {
        VisitsInOrder visits = VisitsInOrder.of(
                List.of(visit(16, 17), visit(12, 20), visit(14, 15), visit(18, 19)),
                Previous.CHILD_SEEN,
                day(1),
                day(31));

        assertThat(visits.days()).containsExactly(day(12), day(14), day(16), day(18));
        assertThat(visits.firstRecorded(0, day(16))).isEqualTo(day(15));
        assertThat(visits.firstRecorded(0, day(12))).isEqualTo(day(20));
        assertThat(visits.firstRecorded(2, day(31))).isEqualTo(day(17));
        assertThat(visits.firstRecorded(0, day(11))).isEqualTo(EpochDay.NEVER);
    }

    @Test
    void visits_outside_the_plan_are_none_of_it() {
        VisitsInOrder visits = VisitsInOrder.of(
                List.of(visit(11, 11), visit(12, 12), visit(14, 14), visit(15, 15)),
                Previous.CHILD_SEEN,
                day(12),
                day(14));

        assertThat(visits.days()).containsExactly(day(12), day(14));
        assertThat(visits.day(visits.nextAfter(day(12), 0))).isEqualTo(day(14));
        assertThat(visits.day(visits.nextAfter(day(14), 0))).isEqualTo(EpochDay.NEVER);
    }
}
