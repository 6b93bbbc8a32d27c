package io.github.tallystick.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Window;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

class LookupsTest {
    private final Room room = new Room(true);
    private final Lookups lookups = new Lookups(room);

    @Test
    void an_answer_that_is_kept_is_the_answer_for_its_day_alone_also_where_days_share_a_place() {
        IntUnaryOperator kept = lookups.move("double", day -> 2 * day);
        for (int turn = 0; turn < 2; turn++) {
            for (int day = -70_000; day < 70_000; day += 64) {
                assertThat(kept.applyAsInt(day)).isEqualTo(2 * day);
                assertThat(kept.applyAsInt(day + (1 << 12))).isEqualTo(2 * (day + (1 << 12)));
            }
        }
    }

    @Test
    void what_is_no_day_stays_what_it_is() {
        IntUnaryOperator beyond = lookups.beyond(Window.quarterTo());
        for (int none : new int[] {EpochDay.NEVER, EpochDay.BEFORE_ALL, Frame.UNKNOWN, Frame.BEYOND}) {
            assertThat(beyond.applyAsInt(none)).isEqualTo(none);
            assertThat(beyond.applyAsInt(none)).isEqualTo(none);
        }
        assertThat(beyond.applyAsInt(0)).isEqualTo(90);
    }

    @Test
    void arrays_are_apart_until_they_are_taken_back() {
        int[] one = room.ints(10);
        assertThat(room.ints(10)).isNotSameAs(one);
        room.takeBack();
        assertThat(room.ints(7)).isSameAs(one);
        room.takeBack();
        assertThat(room.ints(11).length).isGreaterThanOrEqualTo(11);
    }
}
