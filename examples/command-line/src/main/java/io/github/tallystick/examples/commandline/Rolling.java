package io.github.tallystick.examples.commandline;

import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.calc.RollingSeries;
import io.github.tallystick.core.calc.RollingSeries.Pace;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.examples.councilreport.UnreadableInput;
import io.github.tallystick.examples.councilreport.WrongUse;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Figures of the months up to each of many days. */
@Command(
        name = "rolling",
        description = "Prints the figure of the months up to each day, Sunday, month end or quarter end.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExample:%n",
        footer = "  tallystick rolling --indicator wokingham.vp4 --ssd council/ssd --from 2023-04-01 --to 2024-03-31%n")
final class Rolling implements Callable<Integer> {
    private static final int MOST_MONTHS = 1200;

    @Mixin
    private Question question = new Question();

    @Option(
            names = "--months",
            defaultValue = "12",
            paramLabel = "N",
            description = "How many calendar months each window has; 12 unless said otherwise.")
    private int months;

    @Option(
            names = "--every",
            defaultValue = "month",
            paramLabel = "day|week|month|quarter",
            description = "On which days windows end: each day, Sundays, the last day of months or of quarters;"
                    + " month unless said otherwise.")
    private Pace every = Pace.MONTH;

    @Option(
            names = "--from",
            required = true,
            converter = Written.Date.class,
            paramLabel = "DATE",
            description = "The first day on which a window may end.")
    private LocalDate from = LocalDate.EPOCH;

    @Option(
            names = "--to",
            required = true,
            converter = Written.Date.class,
            paramLabel = "DATE",
            description = "The last day on which a window may end.")
    private LocalDate to = LocalDate.EPOCH;

    @Mixin
    private Printed printed = new Printed();

    @Override
    public Integer call() throws WrongUse, UnreadableInput {
        if (months < 1 || months > MOST_MONTHS) {
            throw new WrongUse("--months must be from 1 to " + MOST_MONTHS + ", but was " + months);
        }
        if (to.isBefore(from)) {
            throw new WrongUse("--to must not be before --from, but was " + to + ", and --from " + from);
        }
        FigureRows figures = new FigureRows();
        question.ask(
                printed.err(),
                (indicator, evaluation) ->
                        series(evaluation.every(every)).every(every).forEach(figures::add));
        return printed.print(figures.told(printed.err()));
    }

    /** Refuses a span without a day on which a window may end. */
    private RollingSeries series(Evaluation<?> evaluation) throws WrongUse {
        try {
            return evaluation.rolling(Window.monthsTo(months), from, to);
        } catch (IllegalArgumentException e) {
            throw new WrongUse(String.valueOf(e.getMessage()));
        }
    }
}
