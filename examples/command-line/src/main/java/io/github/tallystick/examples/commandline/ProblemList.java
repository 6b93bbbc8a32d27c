package io.github.tallystick.examples.commandline;

import io.github.tallystick.examples.councilreport.UnreadableInput;
import io.github.tallystick.returns.CouncilRecords;
import io.github.tallystick.returns.Problem;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells what was wrong in the input: a few lines and a count to a reader, all that were kept to a file. */
final class ProblemList {
    private static final int SHOWN = 20;

    private ProblemList() {}

    static void tell(CouncilRecords records, PrintWriter err, Optional<Path> file) throws UnreadableInput {
        List<Problem> all = Stream.concat(records.problems().stream(), records.notes().stream())
                .toList();
        all.stream().limit(SHOWN).forEach(problem -> err.println(problem.inWords()));
        long number = records.problemCounts().values().stream()
                .flatMap(rules -> rules.values().stream())
                .mapToLong(Long::longValue)
                .sum();
        if (number > 0) {
            err.println(number + (number == 1 ? " problem" : " problems") + " in the input"
                    + (number > SHOWN ? ", of which the first " + SHOWN + " are shown" : ""));
        }
        if (file.isPresent()) {
            write(all, file.get());
            if (number > all.size()) {
                err.println(file.get() + " holds the first " + all.size() + " of them");
            }
        }
    }

    /** Refuses an input of which nothing at all could be used, for what was wrong with its first file. */
    static void refuseNothing(CouncilRecords records) throws UnreadableInput {
        boolean nothing = records.rowCounts().stream().allMatch(file -> file.factsMade() == 0);
        Optional<Problem> first = records.problems().stream().findFirst();
        if (nothing && first.isPresent() && first.get().rule().endsTheFile()) {
            throw new UnreadableInput(first.get().inWords());
        }
    }

    private static void write(List<Problem> problems, Path file) throws UnreadableInput {
        Rows rows = new Rows("file", "line", "item", "rule", "dfe_rule", "value", "used", "message");
        for (Problem each : problems) {
            rows.add(
                    each.file(),
                    each.line() == 0 ? "" : Long.toString(each.line()),
                    each.column(),
                    each.rule().code(),
                    each.officialRule(),
                    each.value(),
                    each.rule().isOnlyNoted() ? "1" : "0",
                    each.inWords());
        }
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            Format.CSV.print(rows, out);
        } catch (IOException e) {
            throw UnreadableInput.writing(file, e);
        }
    }
}
