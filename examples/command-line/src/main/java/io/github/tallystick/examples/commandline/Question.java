package io.github.tallystick.examples.commandline;

import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.examples.councilreport.UnreadableInput;
import io.github.tallystick.examples.councilreport.WrongUse;
import io.github.tallystick.returns.CouncilRecords;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which indicators are asked for, of which records, and from which day they are seen. */
final class Question {
    /** What is done with an indicator over the records. */
    @FunctionalInterface
    interface Answer {
        void give(Indicator<?> indicator, Evaluation<?> evaluation) throws WrongUse;
    }

    @Mixin
    private Definitions definitions = new Definitions();

    @Option(
            names = "--as-known-at",
            converter = Written.Date.class,
            paramLabel = "DATE",
            description = "Leaves out what was recorded after this day.")
    private @Nullable LocalDate knownAt;

    @Mixin
    private Inputs inputs = new Inputs();

    /** Reads the records and has each indicator answered from them, in the order asked for. */
    void ask(PrintWriter err, Answer answer) throws WrongUse, UnreadableInput {
        List<Indicator<?>> indicators = definitions.indicators();
        CouncilRecords records = inputs.records(err);
        for (Indicator<?> each : indicators) {
            answer.give(each, seen(records.evaluation(each)));
        }
    }

    private <F extends Facts<F>> Evaluation<F> seen(Evaluation<F> all) {
        Evaluation<F> known = Optional.ofNullable(knownAt).map(all::asKnownAt).orElse(all);
        return inputs.extractedOn().map(known::extractedOn).orElse(known);
    }
}
