package io.github.tallystick.examples.councilreport.page;

import java.util.Set;

/**
 * Writes markup that is well-formed as HTML and as XML. Every text and every attribute is escaped, and what is opened is
 * closed: there is no way past it.
 */
final class Html {
    private static final Set<String> WITHIN_A_LINE = Set.of(
            "a", "abbr", "b", "code", "q", "span", "strong", "td", "th", "text", "title", "desc", "time", "dt", "dd");
    private static final int FIRST_PRINTABLE = 0x20;
    private static final int LAST_PRINTABLE = 0x7E;
    private static final char UNKNOWN = '\uFFFD';

    private final StringBuilder out = new StringBuilder();

    /** An element with what is written inside it; attributes are names and values in turn. */
    Html in(String tag, Runnable inside, String... attributes) {
        start(tag, attributes);
        out.append('>');
        inside.run();
        out.append("</").append(tag).append('>');
        return this;
    }

    /** An element that holds a text. */
    Html element(String tag, String text, String... attributes) {
        return in(tag, () -> text(text), attributes);
    }

    /** An element that holds nothing and has no end tag. */
    Html empty(String tag, String... attributes) {
        start(tag, attributes);
        out.append("/>");
        return this;
    }

    /** A text. */
    Html text(String text) {
        out.append(escaped(text));
        return this;
    }

    /** A style sheet, which a page must not escape: it may hold nothing that could be taken for markup. */
    Html styleSheet(String rules) {
        if (rules.contains("<") || rules.contains("&")) {
            throw new IllegalArgumentException("style sheet must not hold < or &, but does");
        }
        return in("style", () -> out.append(rules));
    }

    private void start(String tag, String... attributes) {
        if (!WITHIN_A_LINE.contains(tag)) {
            out.append('\n');
        }
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
    }

    /** A text in which no character can be taken for markup; a character that no page may hold is shown as unknown. */
    static String escaped(String text) {
        if (text.chars().allMatch(Html::isPlain)) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(isAllowed(character) ? character : UNKNOWN);
            }
        });
        return safe.toString();
    }

    /** Whether a character is one of most texts, which needs no second look. */
    private static boolean isPlain(int character) {
        return character >= FIRST_PRINTABLE
                && character < LAST_PRINTABLE
                && character != '&'
                && character != '<'
                && character != '>'
                && character != '"'
                && character != '\'';
    }

    private static boolean isAllowed(int character) {
        boolean isControl = character < FIRST_PRINTABLE && character != '\n' && character != '\t';
        boolean isHalfACharacter = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        boolean isNoCharacter = character == 0xFFFE || character == 0xFFFF || (character >= 0x7F && character <= 0x9F);
        return !isControl && !isHalfACharacter && !isNoCharacter;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
