package io.github.tallystick.examples.commandline;

import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.facts.Facts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** From which day the records are seen. */
final class Seen {
    @Option(
            names = "--as-known-at",
            converter = Written.Date.class,
            paramLabel = "DATE",
            description = "Leaves out what was recorded after this day.")
    private @Nullable LocalDate knownAt;

    @Option(
            names = "--extracted",
            converter = Written.Date.class,
            paramLabel = "DATE",
            description = "The day of the extract: what has not happened by then may still.")
    private @Nullable LocalDate extractedOn;

    <F extends Facts<F>> Evaluation<F> of(Evaluation<F> all) {
        Evaluation<F> known = knownAt == null ? all : all.asKnownAt(knownAt);
        return extractedOn == null ? known : known.extractedOn(extractedOn);
    }
}
