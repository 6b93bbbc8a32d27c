package io.github.tallystick.indicators.json;

import io.github.tallystick.core.definition.MalformedDefinitionException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * What is wrong with a document that could not be read, in words of this project. The parser's own message may hold what was
 * in the file, whatever file that was; so it is not passed on, nor is its exception.
 */
final class Refusal {
    private Refusal() {}

    /** What is wrong with a document of some kind, such as a catalogue. */
    static MalformedDocumentException of(JacksonException e, String kind) {
        return new MalformedDocumentException(kind + " " + what(e) + place(e));
    }

    private static String what(JacksonException e) {
        if (e instanceof StreamConstraintsException) {
            return "must keep to the limits of nesting and of the length of a text or a number, but does not";
        }
        if (!(e instanceof DatabindException || e instanceof InputCoercionException)) {
            return "must be JSON with each field once, but is not";
        }
        String path = path(e);
        if (e instanceof UnrecognizedPropertyException) {
            return "must have the fields of format version " + CatalogueDocument.FORMAT_VERSION
                    + " and no others, but has another in " + path;
        }
        return cause(e).map(cause -> "is wrong in " + path + rule(cause))
                .orElse("must be as the schema of format version " + CatalogueDocument.FORMAT_VERSION
                        + " says, but is not in " + path);
    }

    /** What this project refused a value with. */
    private static Optional<Throwable> cause(JacksonException e) {
        return Stream.<Throwable>iterate(e, cause -> cause != null, Throwable::getCause)
                .filter(IllegalArgumentException.class::isInstance)
                .findFirst();
    }

    /** The rule of a value that was refused, and where in a definition the value stands. */
    private static String rule(Throwable cause) {
        if (cause instanceof MalformedDefinitionException wrong) {
            return (wrong.path().isEmpty() ? "" : "." + wrong.path()) + ": " + wrong.reason();
        }
        return ": " + cause.getMessage();
    }

    /** Where in the document, by the names of its fields; a name that is none of them is left out. */
    private static String path(JacksonException e) {
        List<JacksonException.Reference> steps = e.getPath();
        int known = e instanceof UnrecognizedPropertyException ? steps.size() - 1 : steps.size();
        StringBuilder path = new StringBuilder("the document");
        for (JacksonException.Reference step : steps.subList(0, known)) {
            String name = step.getPropertyName();
            path.append(name == null ? "[" + step.getIndex() + "]" : "." + name);
        }
        return path.toString();
    }

    /** A definition is refused once it has been read to its end, which is not where it is wrong. */
    private static String place(JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        boolean isAtItsEnd =
                cause(e).filter(MalformedDefinitionException.class::isInstance).isPresent();
        return isAtItsEnd || at == null || at.getLineNr() < 1
                ? ""
                : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
    }
}
