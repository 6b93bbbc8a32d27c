package io.github.tallystick.examples.commandline;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what was not understood of the arguments, and where help is; not the help itself, below which it would be lost. */
final class Misused implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        ParameterException cause = cause(e);
        CommandLine command = cause.getCommandLine();
        command.getErr().println("tallystick: " + cause.getMessage());
        UnmatchedArgumentException.printSuggestions(cause, command.getErr());
        command.getErr().println("try: " + command.getCommandSpec().qualifiedName() + " --help");
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    /** An option that is missing may be there, misspelt: that is the cause, and not what was written behind it. */
    private static ParameterException cause(ParameterException e) {
        List<String> unknown = e.getCommandLine().getUnmatchedArguments().stream()
                .filter(each -> each.startsWith("-"))
                .toList();
        boolean mayBeMisspelt = e instanceof MissingParameterException || e instanceof UnmatchedArgumentException;
        return mayBeMisspelt && !unknown.isEmpty() ? new UnmatchedArgumentException(e.getCommandLine(), unknown) : e;
    }
}
