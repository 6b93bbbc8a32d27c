package io.github.tallystick.examples.embedding;

import static io.github.tallystick.indicators.referral.ReferralIndicators.VP4;

import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.calc.GroupColumn;
import io.github.tallystick.core.calc.RollingSeries;
import io.github.tallystick.core.definition.FactColumns;
import io.github.tallystick.core.definition.RecordColumns;
import io.github.tallystick.core.facts.Numbering;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Referral;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Figures of several councils from columns, as an engine or a database holds them. */
public final class ManyRecords {
    private static final int[] CHILD_KEYS = {7001, 7002, 7002, 9001};
    private static final int[] RECEIVED_DAYS = {
        EpochDay.of(LocalDate.of(2018, 10, 1)),
        EpochDay.of(LocalDate.of(2018, 11, 20)),
        EpochDay.of(LocalDate.of(2017, 11, 30)),
        EpochDay.of(LocalDate.of(2018, 12, 3)),
    };
    private static final LocalDate FIRST = LocalDate.of(2018, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2018, 12, 31);

    private ManyRecords() {}

    /**
     * Prints the twelve months to the last day of each month.
     *
     * @param args none
     */
    public static void main(String[] args) {
        // example
        Numbering numbers = Numbering.of(CHILD_KEYS);
        FactColumns<Child> children = Child.columns(numbers.size())
                .with(RecordColumns.of(Referral.TABLE, numbers.numbers()).days(Referral.RECEIVED, RECEIVED_DAYS));
        int[] councilOfChild = new int[numbers.size()];
        for (int number = 0; number < numbers.size(); number++) {
            councilOfChild[number] = numbers.key(number) < 9000 ? 0 : 1;
        }
        GroupColumn<String> councils = GroupColumn.of(List.of("Ashmere", "Fenwick Vale"), councilOfChild);

        Map<String, RollingSeries> series = Evaluation.of(VP4, children)
                .every(RollingSeries.Pace.MONTH)
                .rollingBy(councils, Window.monthsTo(12), FIRST, LAST);
        series.forEach((council, months) -> System.out.println(council + ": " + months.figure(LAST)));
        // end of example
    }
}
