package io.github.tallystick.core.calc;

import static io.github.tallystick.core.Library.DAY_0;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tallystick.core.Library;
import io.github.tallystick.core.Library.Borrower;
import io.github.tallystick.core.Library.Loan;
import io.github.tallystick.core.time.Window;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Bytes that somebody made up, with a checksum that fits: they are refused, or are a series that answers. */
class SeriesFormPropertyTest {
    private static final int END = 4;
    private static final LocalDate LAST = DAY_0.plusDays(3);
    private static final RollingSeries SERIES = Evaluation.of(
                    Library.IN_TIME, List.of(new Borrower("1", "north", List.of(new Loan(0, -1, 3, 1)))))
            .asKnownAt(DAY_0.plusDays(1))
            .covering(new Coverage(Optional.of(DAY_0), Optional.empty(), Set.of("volumes")))
            .rolling(Window.monthsTo(12), DAY_0, LAST);
    private static final byte[] BYTES = SERIES.toBytes();

    private static byte[] closed(byte[] bytes, int end) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, end);
        byte[] closed = Arrays.copyOf(bytes, end + END);
        for (int i = 0; i < END; i++) {
            closed[end + i] = (byte) (sum.getValue() >> (8 * (END - 1 - i)));
        }
        return closed;
    }

    private static void assertRefusedOrAnswers(byte[] bytes) {
        RollingSeries series;
        try {
            series = RollingSeries.of(bytes, Library.IN_TIME);
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageContaining(" must ");
            return;
        }
        assertThat(RollingSeries.of(series.toBytes(), Library.IN_TIME)).isEqualTo(series);
        for (LocalDate day : List.of(series.firstAsAt(), series.lastAsAt())) {
            assertThat(series.figure(day).standings().total()).isNotNegative();
        }
    }

    @Test
    void a_series_that_ends_too_early_or_too_late_is_refused() {
        for (int end = 6; end < BYTES.length - END; end++) {
            byte[] cut = closed(BYTES, end);
            assertThatThrownBy(() -> RollingSeries.of(cut, Library.IN_TIME))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        byte[] longer = closed(Arrays.copyOf(BYTES, BYTES.length + 3), BYTES.length - END + 3);
        assertThatThrownBy(() -> RollingSeries.of(longer, Library.IN_TIME))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("bytes of a series must end with it, but 3 more follow");
    }

    /** At each place, where a length may stand, a number that is far too great, or negative. */
    @Test
    void lengths_that_are_blown_up_are_refused_without_making_room_for_them() {
        for (int at = 6; at < BYTES.length - END - 4; at++) {
            for (int number : List.of(Integer.MAX_VALUE, Integer.MAX_VALUE / 2, Integer.MIN_VALUE, -1, 1 << 20)) {
                byte[] blown = BYTES.clone();
                for (int i = 0; i < 4; i++) {
                    blown[at + i] = (byte) (number >> (8 * (3 - i)));
                }
                assertRefusedOrAnswers(closed(blown, BYTES.length - END));
            }
        }
    }

    @Test
    void a_text_that_is_longer_than_what_is_left_is_refused() {
        byte[] blown = BYTES.clone();
        blown[6] = 0x7F;
        assertThatThrownBy(() -> RollingSeries.of(closed(blown, BYTES.length - END), Library.IN_TIME))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("bytes of a series must hold 2130706447 times 2 bytes more, but only "
                        + (BYTES.length - END - 10) + " are left");
    }

    /** The last numbers are those of units meant, measured, met and pending on each of two days. */
    @Test
    void standings_that_add_up_only_beyond_the_greatest_number_are_refused() {
        byte[] changed = BYTES.clone();
        Arrays.fill(changed, BYTES.length - END - 64, BYTES.length - END, (byte) 0);
        changed[BYTES.length - END - 64] = Byte.MIN_VALUE;
        changed[BYTES.length - END - 16 + 7] = 1;
        assertThatThrownBy(() -> RollingSeries.of(closed(changed, BYTES.length - END), Library.IN_TIME))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("standings of a series must add up to its units, but do not");
    }

    @Property(tries = 3000)
    void bytes_changed_anywhere_are_refused_or_are_a_series_that_answers(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 6, max = 100_000) Integer> places,
            @ForAll @Size(4) List<Byte> values) {
        byte[] changed = BYTES.clone();
        for (int i = 0; i < places.size(); i++) {
            changed[6 + places.get(i) % (BYTES.length - END - 6)] = values.get(i);
        }
        assertRefusedOrAnswers(closed(changed, BYTES.length - END));
    }

    @Property(tries = 500)
    void bytes_of_any_kind_are_refused(@ForAll @Size(max = 200) List<Byte> any) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(BYTES, 0, 6);
        any.forEach(bytes::write);
        byte[] made = closed(bytes.toByteArray(), bytes.size());
        assertThatThrownBy(() -> RollingSeries.of(made, Library.IN_TIME)).isInstanceOf(IllegalArgumentException.class);
    }
}
