package io.github.tallystick.examples.commandline;

import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.calc.Explanation;
import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.calc.Standing;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.examples.councilreport.UnreadableInput;
import io.github.tallystick.examples.councilreport.WrongUse;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The records behind a figure. */
@Command(
        name = "explain",
        description =
                "Prints each unit that an indicator looks at, where it stands and why. Units are about children and"
                        + " workers: keep what is printed as the records themselves are kept.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExample:%n",
        footer = "  tallystick explain --indicator wokingham.vp8 --ssd council/ssd --period 2023-10-01..2023-12-31%n")
final class Explain implements Callable<Integer> {
    @Mixin
    private Question question = new Question();

    @Option(
            names = "--period",
            required = true,
            converter = Written.Period.class,
            paramLabel = "FIRST..LAST",
            description = "The period, both days included.")
    private @Nullable ReportingPeriod period;

    @Option(names = "--unit", paramLabel = "ID", description = "The one unit to explain; all unless said otherwise.")
    private @Nullable String unit;

    @Mixin
    private Printed printed = new Printed();

    @Override
    public Integer call() throws WrongUse, UnreadableInput {
        Rows rows = new Rows("indicator", "unit", "in_denominator", "in_numerator", "standing", "reason");
        Reasons reasons = new Reasons();
        question.ask(printed.err(), (indicator, evaluation) -> {
            Figure figure = evaluation.figure(asked());
            if (figure.outcome().tally().isEmpty()) {
                reasons.add(figure);
            }
            explanations(evaluation).stream()
                    .filter(each -> each.standing() != Standing.NOT_ELIGIBLE)
                    .forEach(each -> add(indicator, each, rows));
        });
        reasons.tell(printed.err());
        if (rows.rows().isEmpty() && reasons.isEmpty()) {
            printed.err()
                    .println(unit == null ? "no unit counts in the period" : "the unit does not count in the period");
        }
        return printed.print(rows);
    }

    private List<Explanation> explanations(Evaluation<?> evaluation) {
        return unit == null ? evaluation.explain(asked()) : evaluation.explain(asked(), unit);
    }

    private ReportingPeriod asked() {
        return Objects.requireNonNull(period);
    }

    private static void add(Indicator<?> indicator, Explanation each, Rows rows) {
        rows.add(
                indicator.code(),
                each.unit(),
                each.inDenominator() ? "1" : "0",
                each.inNumerator() ? "1" : "0",
                each.standing().inWords().replace(' ', '-'),
                each.reason());
    }
}
