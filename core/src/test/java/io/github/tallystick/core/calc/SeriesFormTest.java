package io.github.tallystick.core.calc;

import static io.github.tallystick.core.Library.BASE;
import static io.github.tallystick.core.Library.DAY_0;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tallystick.core.Library;
import io.github.tallystick.core.Library.Borrower;
import io.github.tallystick.core.Library.Loan;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.core.time.Window;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

class SeriesFormTest {
    private static final LocalDate LAST = DAY_0.plusDays(20);
    private static final List<Borrower> BORROWERS = List.of(
            new Borrower("secret-1", "north", List.of(new Loan(0, 10, 3, -1), new Loan(5, 20, 1, 12))),
            new Borrower("secret-2", "south", List.of(new Loan(10, -1, 2, 11), new Loan(9, 8, 2, -1))));
    private static final Coverage REACH = new Coverage(
            Optional.of(DAY_0.minusDays(30)),
            Optional.of(LAST),
            List.of(ReportingPeriod.quarter(2017, 1), ReportingPeriod.asAt(DAY_0.minusDays(3))),
            Optional.of(Set.of(DAY_0, LAST, DAY_0.plusDays(7))),
            Set.of("volumes", "branches"));

    private static Evaluation<Borrower> inTime() {
        return Evaluation.of(Library.IN_TIME, BORROWERS);
    }

    private static RollingSeries read(RollingSeries series) {
        return RollingSeries.of(series.toBytes(), Library.IN_TIME);
    }

    @Test
    void a_series_is_read_as_it_was_written_whatever_its_window() {
        for (Window window : List.of(
                Window.asAt(),
                Window.daysTo(7),
                Window.monthsTo(12),
                Window.quarterTo(),
                Window.yearTo(4),
                Window.from(DAY_0.plusDays(2)))) {
            RollingSeries series = inTime().rolling(window, DAY_0, LAST);
            assertThat(read(series)).isEqualTo(series).hasToString(series.toString());
            assertThat(read(series).figure(LAST)).isEqualTo(series.figure(LAST));
        }
    }

    @Test
    void a_series_is_read_as_it_was_written_whatever_it_is_seen_from_and_however_far_the_records_reach() {
        for (Evaluation<Borrower> evaluation : List.of(
                inTime().covering(REACH),
                inTime().asKnownAt(DAY_0.plusDays(9)),
                inTime().asKnownAt(LAST).covering(REACH),
                inTime().asKnownAt(DAY_0.minusDays(1)),
                inTime().extractedOn(DAY_0.plusDays(9)),
                inTime().asKnownAt(DAY_0.plusDays(12)).extractedOn(DAY_0.plusDays(9)))) {
            RollingSeries series = evaluation.rolling(Window.monthsTo(12), DAY_0, LAST);
            assertThat(read(series)).isEqualTo(series);
            for (LocalDate day = DAY_0; !day.isAfter(LAST); day = day.plusDays(1)) {
                assertThat(read(series).figure(day)).isEqualTo(series.figure(day));
            }
        }
    }

    @Test
    void the_same_series_gives_the_same_bytes() {
        List<String> items = List.of("a", "b", "c", "d", "e", "f", "g", "h");
        List<String> reversed = new ArrayList<>(items);
        Collections.reverse(reversed);
        byte[] one = inTime().covering(new Coverage(Optional.empty(), Optional.empty(), Set.copyOf(items)))
                .rolling(Window.asAt(), DAY_0, LAST)
                .toBytes();
        byte[] other = Evaluation.of(Library.IN_TIME, List.of(BORROWERS.get(1), BORROWERS.get(0)))
                .covering(new Coverage(Optional.empty(), Optional.empty(), new LinkedHashSet<>(reversed)))
                .rolling(Window.asAt(), DAY_0, LAST)
                .toBytes();
        assertThat(one).isEqualTo(other);
    }

    /**
     * Written here by the description of the form: loans out at the end of each of two days. On day 4 that of day 0 is out, on
     * day 5 that of day 5, too; the third is later, and the fourth, back before it was lent, cannot be used.
     */
    @Test
    void version_1_is_as_it_is_described() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeBytes("TALY");
        out.writeShort(1);
        text(out, "library.loans-out");
        text(out, Library.LOANS_OUT.fingerprint().hex());
        ints(out, Integer.MAX_VALUE, Integer.MAX_VALUE);
        text(out, "months to");
        ints(out, 12);
        ints(out, Integer.MIN_VALUE, BASE + 20, 1, BASE - 9, BASE - 3, -1, 1);
        text(out, "branches");
        text(out, "DAY");
        ints(out, BASE + 4, BASE + 5);
        longs(out, 2, 3, 1);
        longs(out, 1, 2, 0, 0); // above and below the line
        longs(out, 1, 2, 1, 2, 1, 2); // meant, measured, met
        CRC32 sum = new CRC32();
        sum.update(bytes.toByteArray());
        out.writeInt((int) sum.getValue());
        RollingSeries series = Evaluation.of(Library.LOANS_OUT, BORROWERS)
                .covering(new Coverage(
                        Optional.empty(),
                        Optional.of(LAST),
                        List.of(ReportingPeriod.of(DAY_0.minusDays(9), DAY_0.minusDays(3))),
                        Optional.empty(),
                        Set.of("branches")))
                .rolling(Window.monthsTo(12), DAY_0.plusDays(4), DAY_0.plusDays(5));
        assertThat(series.toBytes()).isEqualTo(bytes.toByteArray());
    }

    @Test
    void a_series_of_some_dates_is_read_as_it_was_written() {
        RollingSeries weeks = inTime().every(RollingSeries.Pace.WEEK).rolling(Window.monthsTo(1), DAY_0, LAST);
        assertThat(RollingSeries.of(weeks.toBytes(), Library.IN_TIME)).isEqualTo(weeks);
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        out.writeInt(text.length());
        out.writeChars(text);
    }

    private static void ints(DataOutputStream out, int... numbers) throws IOException {
        for (int number : numbers) {
            out.writeInt(number);
        }
    }

    private static void longs(DataOutputStream out, long... numbers) throws IOException {
        for (long number : numbers) {
            out.writeLong(number);
        }
    }

    @Test
    void another_definition_is_refused() {
        byte[] bytes = inTime().rolling(Window.asAt(), DAY_0, LAST).toBytes();
        assertThatThrownBy(() -> RollingSeries.of(bytes, Library.LOANS_OUT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("series must be of library.loans-out (fingerprint "
                        + Library.LOANS_OUT.fingerprint().inWords() + "), but is of library.in-time (fingerprint "
                        + Library.IN_TIME.fingerprint().inWords() + ")");
    }

    @Test
    void another_version_is_refused() {
        byte[] bytes = inTime().rolling(Window.asAt(), DAY_0, LAST).toBytes();
        bytes[5] = 2;
        assertThatThrownBy(() -> RollingSeries.of(bytes, Library.IN_TIME))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("form of a series must be of version 1, but was of version 2");
        bytes[4] = -1;
        assertThatThrownBy(() -> RollingSeries.of(bytes, Library.IN_TIME))
                .hasMessage("form of a series must be of version 1, but was of version 65282");
    }

    @Test
    void bytes_that_are_no_series_are_refused() {
        assertThatThrownBy(() -> RollingSeries.of(new byte[0], Library.IN_TIME))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("bytes of a series must start with TALY, but do not");
        assertThatThrownBy(() -> RollingSeries.of(new byte[100], Library.IN_TIME))
                .hasMessage("bytes of a series must start with TALY, but do not");
    }

    @Test
    void damage_is_refused() {
        byte[] bytes = inTime().rolling(Window.asAt(), DAY_0, DAY_0).toBytes();
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> RollingSeries.of(cut, Library.IN_TIME))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        for (int bit = 0; bit < bytes.length * Byte.SIZE; bit++) {
            byte[] flipped = bytes.clone();
            flipped[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            assertThatThrownBy(() -> RollingSeries.of(flipped, Library.IN_TIME))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        byte[] flipped = bytes.clone();
        flipped[20] ^= 1;
        assertThatThrownBy(() -> RollingSeries.of(flipped, Library.IN_TIME))
                .hasMessage("bytes of a series must be as they were written, but are damaged");
    }

    /** A window that core does not know. */
    record Forever() implements Window {
        @Override
        public int firstDay(int lastDay) {
            return BASE;
        }

        @Override
        public int lastDayReaching(int day) {
            return Integer.MAX_VALUE;
        }

        @Override
        public String inWords() {
            return "forever to";
        }
    }

    @Test
    void a_window_of_somebody_else_is_not_written() {
        RollingSeries series = inTime().rolling(new Forever(), DAY_0, LAST);
        assertThatThrownBy(series::toBytes)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("window of a series to write must be one that Window makes, but was forever to");
    }
}
