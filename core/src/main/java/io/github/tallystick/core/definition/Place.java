package io.github.tallystick.core.definition;

/** Where something stands in what was written down. */
record Place(String path, int depth) {
    static final Place TOP = new Place("", 0);

    private static final int DEEPEST = 200;
    private static final int LONGEST_WORD = 80;

    Place part(String name) {
        return under(path.isEmpty() ? name : path + "." + name);
    }

    Place element(int index) {
        return under(path + "[" + index + "]");
    }

    private Place under(String longer) {
        if (depth == DEEPEST) {
            throw refused("words must lie at most " + DEEPEST + " deep in one another, but lie deeper");
        }
        return new Place(longer, depth + 1);
    }

    MalformedDefinitionException refused(String reason) {
        return new MalformedDefinitionException(path, reason);
    }

    /** A word that was written, as it is repeated: never one that could be a name, or an identifier of somebody's. */
    static String said(String word) {
        boolean isOfDefinitions = word.length() <= LONGEST_WORD && word.matches("[a-z][a-zA-Z0-9.-]*");
        return isOfDefinitions ? "\"" + word + "\"" : "another text";
    }
}
