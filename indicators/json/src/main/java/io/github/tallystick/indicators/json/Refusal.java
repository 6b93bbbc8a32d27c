package io.github.tallystick.indicators.json;

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
 * What is wrong with a catalogue that could not be read, in words of this project. The parser's own message may hold what was
 * in the file, whatever file that was; so it is not passed on, nor is its exception.
 */
final class Refusal {
    private Refusal() {}

    static MalformedCatalogueException of(JacksonException e) {
        return new MalformedCatalogueException(what(e) + place(e));
    }

    private static String what(JacksonException e) {
        if (e instanceof StreamConstraintsException) {
            return "catalogue must keep to the limits of nesting and of the length of a text or a number, but does not";
        }
        if (!(e instanceof DatabindException || e instanceof InputCoercionException)) {
            return "catalogue must be JSON with each field once, but is not";
        }
        String path = path(e);
        if (e instanceof UnrecognizedPropertyException) {
            return "catalogue must have the fields of format version " + CatalogueDocument.FORMAT_VERSION
                    + " and no others, but has another in " + path;
        }
        return rule(e).map(rule -> "catalogue is wrong in " + path + ": " + rule)
                .orElse("catalogue must be as the schema of format version " + CatalogueDocument.FORMAT_VERSION
                        + " says, but is not in " + path);
    }

    /** The rule of a value that was refused by this project. */
    private static Optional<String> rule(JacksonException e) {
        return Stream.<Throwable>iterate(e, cause -> cause != null, Throwable::getCause)
                .filter(IllegalArgumentException.class::isInstance)
                .findFirst()
                .map(Throwable::getMessage);
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

    private static String place(JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        return at == null || at.getLineNr() < 1
                ? ""
                : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
    }
}
