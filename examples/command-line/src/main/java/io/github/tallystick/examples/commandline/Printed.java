package io.github.tallystick.examples.commandline;

import java.io.PrintWriter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How the result is printed, and where. */
final class Printed {
    @Mixin
    private Console console = new Console();

    @Option(
            names = "--format",
            defaultValue = "text",
            paramLabel = "text|csv|json",
            description = "The form of the result; text unless said otherwise.")
    private Format format = Format.TEXT;

    int print(Rows rows) {
        format.print(rows, console.out());
        console.out().flush();
        return 0;
    }

    PrintWriter err() {
        return console.err();
    }
}
