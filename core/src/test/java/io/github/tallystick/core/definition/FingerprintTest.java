package io.github.tallystick.core.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tallystick.core.Library;
import io.github.tallystick.core.Library.LoanUnit;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.time.BankHoliday;
import io.github.tallystick.core.time.StartDay;
import io.github.tallystick.core.time.Timescale;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.core.time.WorkingCalendar;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FingerprintTest {
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);

    /** Python: hashlib.sha256("A\n2019-01-01\n2019-12-31\n2019-04-19\n2019-12-25".encode("utf-16-le")).hexdigest() */
    @Test
    void the_fingerprint_of_a_calendar_is_the_sha_256_of_its_days() {
        Fingerprint days = Fingerprint.of(calendar("A", "2019-12-25", "2019-04-19"));
        assertThat(days.hex()).isEqualTo("c399aa84ed27cc677119f8d1ecf2224493dd940ae993a11502317f32eff0ede0");
        assertThat(days).hasToString(days.hex());
        assertThat(days.inWords()).isEqualTo("c399aa84ed27cc67");
    }

    @Test
    void the_days_of_a_calendar_and_its_name_decide_and_not_what_a_holiday_is_called() {
        Fingerprint days = Fingerprint.of(calendar("A", "2019-12-25"));
        WorkingCalendar renamed = WorkingCalendar.of(
                "A",
                FIRST,
                FIRST.plusDays(364),
                List.of(new BankHoliday(LocalDate.of(2019, 12, 25), "other", "other")));
        WorkingCalendar shorter = WorkingCalendar.of("A", FIRST, FIRST.plusDays(363), renamed.bankHolidays());
        WorkingCalendar later = WorkingCalendar.of("A", FIRST.plusDays(1), FIRST.plusDays(364), renamed.bankHolidays());
        assertThat(Fingerprint.of(renamed)).isEqualTo(days);
        assertThat(List.of(
                        days,
                        Fingerprint.of(shorter),
                        Fingerprint.of(later),
                        Fingerprint.of(calendar("B", "2019-12-25")),
                        Fingerprint.of(calendar("A", "2019-12-26")),
                        Fingerprint.of(calendar("A"))))
                .doesNotHaveDuplicates();
    }

    private static WorkingCalendar calendar(String name, String... holidays) {
        return WorkingCalendar.of(
                name,
                FIRST,
                FIRST.plusDays(364),
                Arrays.stream(holidays)
                        .map(day -> new BankHoliday(LocalDate.parse(day), "a holiday", "the tests"))
                        .toList());
    }

    @Test
    void a_fingerprint_of_other_digits_is_refused() {
        assertThatThrownBy(() -> new Fingerprint("ABC"))
                .hasMessage("fingerprint must be 64 hexadecimal digits in lower case, but was ABC");
    }

    /** The text is written by hand; a set within it stands in order, whatever the order of this run. */
    @Test
    void the_canonical_text_names_classes_and_components() {
        String rule = CanonicalText.FULL.of(new Toys.InBranches(Set.of("b", "a\"\\"), Library.Is.LENT));
        assertThat(rule)
                .isEqualTo("io.github.tallystick.core.definition.Toys$InBranches[branches={\"a\\\"\\\\\", \"b\"},"
                        + " rule=io.github.tallystick.core.Library$Is.LENT]");
        assertThat(CanonicalText.FULL.of(Map.of("b", 2, "a", 1L))).isEqualTo("{\"a\"=1, \"b\"=2}");
        assertThat(CanonicalText.FULL.of(List.of(Optional.of(true), Optional.empty(), FIRST)))
                .isEqualTo("[true, none, 2019-01-01]");
        assertThat(CanonicalText.FULL.of(List.of(Fraction.of(1, 3), new BigDecimal("1.50"), 'x', String.class)))
                .isEqualTo("[1/3, 1.50, \"x\", java.lang.String]");
        assertThat(CanonicalText.BRIEF.of(new Toys.Within(new Timescale.CalendarDays(3, StartDay.COUNTED))))
                .isEqualTo("Within[timescale=CalendarDays[days=3, startDay=COUNTED]]");
        assertThat(CanonicalText.FULL.of(calendar("A")))
                .isEqualTo("WorkingCalendar[A, 2019-01-01 to 2019-12-31, "
                        + Fingerprint.of(calendar("A")).hex() + "]");
    }

    static List<Rule<LoanUnit>> valuesOfEveryKind() {
        Timescale days = new Timescale.CalendarDays(3, StartDay.COUNTED);
        return List.of(
                Library.Is.LENT,
                Library.Is.OUT,
                new Rules.Not<>(Library.Is.OUT),
                new Rules.AtLeast<>(1, Library.Is.OUT),
                new Rules.AtLeast<>(2, Library.Is.OUT),
                new Rules.Both<>(Library.Is.OUT, Library.Is.LENT),
                new Rules.Both<>(Library.Is.LENT, Library.Is.OUT),
                new Rules.Over<>(Window.monthsTo(3), Library.Is.LENT),
                new Rules.Over<>(Window.daysTo(3), Library.Is.LENT),
                new Toys.Within(days),
                new Toys.Within(new Timescale.CalendarDays(3, StartDay.NOT_COUNTED)),
                new Toys.Within(new Timescale.WorkingDays(3, StartDay.COUNTED, calendar("A", "2019-12-25"))),
                new Toys.Within(new Timescale.WorkingDays(3, StartDay.COUNTED, calendar("A", "2019-12-26"))),
                new Toys.Of(List.of(1)),
                new Toys.Of(List.of("1")),
                new Toys.Of(List.of(1, 2)),
                new Toys.Of(List.of(2, 1)),
                new Toys.Of(List.of("1, 2")),
                new Toys.Of(List.of("1", "2")),
                new Toys.Of(List.of("1\", \"2")),
                new Toys.Of(List.of(Optional.empty())),
                new Toys.Of(List.of(Fraction.of(1, 2))));
    }

    @Test
    void definitions_with_different_rules_have_different_fingerprints() {
        assertThat(valuesOfEveryKind())
                .extracting(rule -> Toys.withRule(rule).fingerprint())
                .doesNotHaveDuplicates();
    }

    /** Made twice, by two calls that build everything anew. */
    @Test
    void definitions_built_again_have_the_same_fingerprints() {
        List<Fingerprint> once = new ArrayList<>();
        valuesOfEveryKind().forEach(rule -> once.add(Toys.withRule(rule).fingerprint()));
        assertThat(valuesOfEveryKind())
                .extracting(rule -> Toys.withRule(rule).fingerprint())
                .isEqualTo(once);
    }

    static List<Rule<LoanUnit>> withoutText() {
        return List.of(
                (unit, window, into) -> into.always(),
                new Toys.Of(List.of(new Object())),
                new Toys.Of(List.of(new StringBuilder("text"))),
                new Toys.Of(List.of(0.5)),
                new Rules.Not<>((LoanUnit unit, Window window, Runs into) -> into.always()));
    }

    @ParameterizedTest
    @MethodSource("withoutText")
    void what_cannot_be_written_down_is_refused(Rule<LoanUnit> rule) {
        assertThatThrownBy(() -> Toys.withRule(rule).fingerprint())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("part of a definition must be a record, an enum constant, text, a whole or"
                        + " decimal number, a date or a collection of these, but was of class ");
    }

    @Test
    void each_reading_changes_the_fingerprint_and_reading_back_restores_it() {
        Set<Fingerprint> seen = new HashSet<>(Set.of(Toys.READ.fingerprint()));
        for (Reading<?> reading : Toys.READ.readings()) {
            for (Reading.Meaning<?> other : reading.others()) {
                Indicator<?> read = Toys.READ.read(reading.phrase(), other.words());
                assertThat(seen.add(read.fingerprint())).isTrue();
                assertThat(read.read(reading.phrase(), reading.meaning().words())
                                .fingerprint())
                        .isEqualTo(Toys.READ.fingerprint());
            }
        }
        assertThat(seen).hasSize(4);
    }

    @Test
    void the_title_and_the_date_of_the_source_are_comments() {
        Source other =
                Source.builder().publisher("Others").title("Others").date(FIRST).build();
        Indicator<?> loans = Toys.withRule(Library.Is.OUT);
        assertThat(Toys.start()
                        .from(Toys.withRule(Library.Is.OUT))
                        .source(other)
                        .build()
                        .fingerprint())
                .isEqualTo(loans.fingerprint());
    }

    @Test
    void another_run_of_java_gives_the_same_fingerprint() throws IOException, InterruptedException {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        FingerprintMain.class.getName())
                .redirectErrorStream(true)
                .start();
        String printed = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(other.waitFor()).as(printed).isZero();
        assertThat(printed.strip()).isEqualTo(Toys.READ.fingerprint().hex());
    }
}
