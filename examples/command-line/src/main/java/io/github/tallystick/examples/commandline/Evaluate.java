package io.github.tallystick.examples.commandline;

import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.spec.Indicator;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.indicators.returns.CouncilRecords;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Figures of periods. */
@Command(
        name = "evaluate",
        description = "Prints the figure of each indicator for each period.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class Evaluate implements Callable<Integer> {
    @Mixin
    private Definitions definitions = new Definitions();

    @Option(
            names = "--period",
            required = true,
            converter = Written.Period.class,
            paramLabel = "FIRST..LAST",
            description = "The period, both days included; may be given more than once.")
    private List<ReportingPeriod> periods = List.of();

    @Mixin
    private Seen seen = new Seen();

    @Mixin
    private Inputs inputs = new Inputs();

    @Mixin
    private Printed printed = new Printed();

    @Override
    public Integer call() throws WrongUse, UnreadableInput {
        List<Indicator<?>> indicators = definitions.indicators();
        CouncilRecords records = inputs.records(printed.err());
        Rows rows = FigureRows.empty();
        for (Indicator<?> indicator : indicators) {
            for (ReportingPeriod period : periods) {
                Figure figure = seen.of(records.evaluation(indicator)).figure(period);
                FigureRows.add(figure, rows);
            }
        }
        return printed.print(rows);
    }
}
