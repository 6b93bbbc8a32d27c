package io.github.tallystick.returns;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.time.EpochDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The last stretch that holds a day, beside a search that asks each. */
class StretchesPropertyTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 2, 1);

    @Provide
    Arbitrary<List<EpisodeRow>> rows() {
        Arbitrary<Integer> day = Arbitraries.integers().between(0, 30);
        Arbitrary<EpisodeRow> row = Combinators.combine(day, day.optional(0.8))
                .as((start, length) -> new EpisodeRow(
                        FIRST.plusDays(start),
                        length.map(days -> FIRST.plusDays(start + days)),
                        "S",
                        "X1",
                        "C2",
                        "U4"));
        return row.list()
                .ofMaxSize(20)
                .map(rows -> rows.stream().sorted(EpisodeRow.IN_ORDER).toList());
    }

    @Property
    void the_last_that_holds_a_day_is_found(
            @ForAll("rows") List<EpisodeRow> rows, @ForAll @IntRange(min = -2, max = 64) int days) {
        LocalDate day = FIRST.plusDays(days);
        int expected = -1;
        for (int i = 0; i < rows.size(); i++) {
            Optional<LocalDate> end = rows.get(i).ceasedOn();
            boolean holds = !day.isBefore(rows.get(i).startedOn()) && (end.isEmpty() || !day.isAfter(end.get()));
            expected = holds ? i : expected;
        }

        assertThat(Stretches.of(rows).lastHolding(EpochDay.of(day))).isEqualTo(expected);
    }
}
