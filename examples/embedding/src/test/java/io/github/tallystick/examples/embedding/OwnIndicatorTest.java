package io.github.tallystick.examples.embedding;

import static io.github.tallystick.examples.embedding.OwnIndicator.NO_FURTHER_ACTION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.calc.RollingSeries;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Referral;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnIndicatorTest {
    private static final Evaluation<Child> EVALUATION = Evaluation.of(
            NO_FURTHER_ACTION,
            List.of(Child.builder()
                    .id("c")
                    .addReferrals(referral("1", "2018-10-01", true), referral("2", "2018-12-31", false))
                    .addReferrals(referral("3", "2019-01-01", true))
                    .build()));

    private static Referral referral(String id, String day, boolean noFurtherAction) {
        return Referral.builder()
                .id(id)
                .receivedOn(LocalDate.parse(day))
                .noFurtherAction(noFurtherAction)
                .build();
    }

    /** Of the referrals of 1 October and 31 December one ended in no further action; that of 1 January is the next quarter's. */
    @Test
    void an_indicator_of_ones_own_is_counted_like_any_other() {
        assertThat(EVALUATION.figure(ReportingPeriod.quarter(2019, 3)))
                .hasToString("ashmere.no-further-action, 2018-19 Q3: 50.0%, counted 1/2");
        RollingSeries series =
                EVALUATION.rolling(Window.monthsTo(12), LocalDate.of(2018, 12, 31), LocalDate.of(2019, 1, 1));
        assertThat(series.figure(LocalDate.of(2019, 1, 1)).outcome().inWords()).isEqualTo("counted 2/3");
        assertThat(NO_FURTHER_ACTION.source().quotation())
                .contains(NO_FURTHER_ACTION.formula().inWords());
    }
}
