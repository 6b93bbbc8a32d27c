package io.github.tallystick.examples.commandline;

import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How the result is printed, and where. */
final class Printed {
    @Spec(Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Option(
            names = "--format",
            defaultValue = "text",
            paramLabel = "text|csv|json",
            description = "The form of the result; text unless said otherwise.")
    private Format format = Format.TEXT;

    int print(Rows rows) {
        format.print(rows, out());
        out().flush();
        return 0;
    }

    PrintWriter out() {
        return command.commandLine().getOut();
    }

    PrintWriter err() {
        return command.commandLine().getErr();
    }
}
