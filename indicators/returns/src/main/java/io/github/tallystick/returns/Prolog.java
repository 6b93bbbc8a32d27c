package io.github.tallystick.returns;

/**
 * What stands in an XML file before its outermost element, looked through on its way to the parser: the parser never gets a
 * document type declaration to see. That of JDK 17 prints the name of a class of its own to standard error where one breaks off
 * (an {@code e.printStackTrace()} in {@code XMLDocumentScannerImpl.DTDDriver}, gone in JDK 25).
 */
final class Prolog {
    private static final String COMMENT = "<!--";
    private static final String DOCTYPE = "<!DOCTYPE";

    private final StringBuilder markup = new StringBuilder();
    private String closing = "";
    private int line = 1;
    private boolean isOver;
    private boolean hasDoctype;

    /** Whether a document type declaration has been met. */
    boolean hasDoctype() {
        return hasDoctype;
    }

    /** The line that has been reached: that of the declaration, if there is one. */
    int line() {
        return line;
    }

    /** Looks through the next characters, as far as the outermost element. */
    void take(char[] text, int from, int length) {
        for (int i = from; !isOver && i < from + length; i++) {
            take(text[i]);
        }
    }

    private void take(char next) {
        if (next == '\n') {
            line++;
        }
        if (!closing.isEmpty()) {
            within(next);
        } else if (!markup.isEmpty() || next == '<') {
            markup.append(next);
            begin(markup.toString());
        }
    }

    private void within(char next) {
        markup.append(next);
        if (markup.indexOf(closing, markup.length() - closing.length()) >= 0) {
            endWith("");
        }
    }

    private void begin(String begun) {
        switch (begun) {
            case "<?" -> endWith("?>");
            case COMMENT -> endWith("-->");
            default -> {
                hasDoctype = begun.equals(DOCTYPE);
                isOver = hasDoctype || !(COMMENT.startsWith(begun) || DOCTYPE.startsWith(begun));
            }
        }
    }

    private void endWith(String end) {
        closing = end;
        markup.setLength(0);
    }
}
