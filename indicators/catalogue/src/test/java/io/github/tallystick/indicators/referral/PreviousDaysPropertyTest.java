package io.github.tallystick.indicators.referral;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.indicators.facts.Referral;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The fast way to the previous day of each referral of a child beside one that asks every referral about every other. */
class PreviousDaysPropertyTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 2, 1);

    @Provide
    Arbitrary<List<Referral>> referrals() {
        Arbitrary<Integer> day = Arbitraries.integers().between(0, 60);
        Arbitrary<Referral> referral = Combinators.combine(day, day.optional(0.8), Arbitraries.of(true, false))
                .as((received, open, noFurtherAction) -> Referral.builder()
                        .id("referral")
                        .receivedOn(FIRST.plusDays(received))
                        .noFurtherAction(noFurtherAction)
                        .closedOn(open.map(days -> FIRST.plusDays(received + days)))
                        .build());
        return Arbitraries.oneOf(
                referral.list().ofMaxSize(6),
                referral.list().ofMinSize(PreviousDays.FEW - 1).ofMaxSize(4 * PreviousDays.FEW));
    }

    @Property
    void few_and_many_referrals_look_back_alike(
            @ForAll("referrals") List<Referral> referrals, @ForAll Clock clock, @ForAll Earlier earlier) {
        List<Integer> expected = referrals.stream()
                .map(each ->
                        slow(each, referrals, clock, earlier).map(EpochDay::of).orElse(EpochDay.BEFORE_ALL))
                .toList();

        PreviousDays days = PreviousDays.of(referrals, clock, earlier);

        assertThat(IntStream.range(0, referrals.size()).mapToObj(days::previous))
                .containsExactlyElementsOf(expected);
    }

    private static Optional<LocalDate> slow(Referral referral, List<Referral> all, Clock clock, Earlier earlier) {
        return all.stream()
                .filter(each -> each.receivedOn().isBefore(referral.receivedOn()))
                .filter(each -> earlier == Earlier.ANY || !each.noFurtherAction())
                .flatMap(each ->
                        clock == Clock.REFERRAL ? Optional.of(each.receivedOn()).stream() : each.closedOn().stream())
                .filter(day -> !day.isAfter(referral.receivedOn()))
                .max(LocalDate::compareTo);
    }
}
