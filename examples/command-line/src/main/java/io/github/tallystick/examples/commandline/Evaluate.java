package io.github.tallystick.examples.commandline;

import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.examples.councilreport.UnreadableInput;
import io.github.tallystick.examples.councilreport.WrongUse;
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
        sortOptions = false,
        footerHeading = "%nExample:%n",
        footer = "  tallystick evaluate --indicator all --ssd council/ssd --period 2023-04-01..2024-03-31%n")
final class Evaluate implements Callable<Integer> {
    @Mixin
    private Question question = new Question();

    @Option(
            names = "--period",
            required = true,
            converter = Written.Period.class,
            paramLabel = "FIRST..LAST",
            description = "The period, both days included; may be given more than once.")
    private List<ReportingPeriod> periods = List.of();

    @Mixin
    private Printed printed = new Printed();

    @Override
    public Integer call() throws WrongUse, UnreadableInput {
        FigureRows figures = new FigureRows();
        question.ask(
                printed.err(),
                (indicator, evaluation) -> periods.forEach(period -> figures.add(evaluation.figure(period))));
        return printed.print(figures.told(printed.err()));
    }
}
