package io.github.tallystick.returns;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of an XML file, in the encoding that its first bytes tell or its declaration names. */
final class XmlText {
    private static final int MOST_LOOKED_AT = 1_024;
    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml\\s[^>]{0,200}?encoding\\s{0,9}=\\s{0,9}[\"']([A-Za-z0-9._-]{1,40})[\"']");
    private static final Map<String, String> OTHER_FILES = Map.of(
            "PK\u0003\u0004", "a zip archive",
            "\u001F\u008B", "a gzip archive",
            "%PDF", "a PDF document",
            "\u00D0\u00CF\u0011\u00E0", "an old Office document",
            "7z\u00BC\u00AF", "a 7z archive");
    private static final Map<String, Charset> BYTE_ORDER_MARKS = Map.of(
            "\u00EF\u00BB\u00BF", StandardCharsets.UTF_8,
            "\u00FE\u00FF", StandardCharsets.UTF_16BE,
            "\u00FF\u00FE", StandardCharsets.UTF_16LE);
    private static final Map<String, Charset> BEGINNINGS =
            Map.of("\u0000<", StandardCharsets.UTF_16BE, "<\u0000", StandardCharsets.UTF_16LE);
    private static final Map<String, Charset> ENCODINGS = Map.of(
            "utf-8", StandardCharsets.UTF_8,
            "utf8", StandardCharsets.UTF_8,
            "us-ascii", StandardCharsets.UTF_8,
            "iso-8859-1", StandardCharsets.ISO_8859_1,
            "latin1", StandardCharsets.ISO_8859_1,
            "windows-1252", Charset.forName("windows-1252"));

    private XmlText() {}

    /** The text; empty, and reported, if the bytes are of something else. Bytes that are none in the encoding become U+FFFD. */
    static Optional<Reader> of(InputStream bytes, FileReport report) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(bytes);
        buffered.mark(MOST_LOOKED_AT);
        String start = new String(buffered.readNBytes(MOST_LOOKED_AT), StandardCharsets.ISO_8859_1);
        buffered.reset();
        Optional<String> marked = startingWith(start, BYTE_ORDER_MARKS);
        if (marked.isPresent()) {
            buffered.skipNBytes(marked.get().length());
            return Optional.of(new InputStreamReader(buffered, valueOf(BYTE_ORDER_MARKS, marked.get())));
        }
        return encoding(start, report).map(charset -> new InputStreamReader(buffered, charset));
    }

    private static Optional<Charset> encoding(String start, FileReport report) {
        Optional<Charset> wide = startingWith(start, BEGINNINGS).map(key -> valueOf(BEGINNINGS, key));
        if (wide.isPresent()) {
            return wide;
        }
        if (!start.stripLeading().startsWith("<")) {
            report.problem(0, "", FileRule.NOT_XML, otherFile(start));
            return Optional.empty();
        }
        Matcher declared = DECLARED.matcher(start);
        if (!declared.find()) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        Optional<Charset> known =
                Optional.ofNullable(ENCODINGS.get(declared.group(1).toLowerCase(Locale.ROOT)));
        if (known.isEmpty()) {
            report.problem(1, "", FileRule.ENCODING, "");
        }
        return known;
    }

    private static String otherFile(String start) {
        if (start.isBlank()) {
            return "empty";
        }
        return startingWith(start, OTHER_FILES)
                .map(key -> valueOf(OTHER_FILES, key))
                .orElse("something else");
    }

    private static Optional<String> startingWith(String start, Map<String, ?> known) {
        return known.keySet().stream().filter(start::startsWith).findFirst();
    }

    private static <V> V valueOf(Map<String, V> map, String key) {
        return java.util.Objects.requireNonNull(map.get(key));
    }
}
