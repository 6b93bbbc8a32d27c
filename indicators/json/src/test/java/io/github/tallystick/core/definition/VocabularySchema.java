package io.github.tallystick.core.definition;

import io.github.tallystick.core.time.WorkingCalendar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The JSON Schema of what a {@link Notation} writes, made of the records of the vocabulary and described in the words of their
 * Javadoc. It stands in the package of the vocabulary, which shows its words to nobody else.
 */
public final class VocabularySchema {
    /** A Javadoc comment and the record or type that it belongs to. */
    private static final Pattern COMMENTED = Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:public |sealed |static |final )*(?:record|interface|enum) (\\w+)",
            Pattern.DOTALL);

    private static final Pattern PART = Pattern.compile("@param (\\w+) (.*?)(?=@param|$)", Pattern.DOTALL);

    private final Path sources;
    private final String prefix;
    private final List<Table<?>> tables;
    private final Map<String, Object> definitions = new TreeMap<>();

    private VocabularySchema(Path sources, String prefix, Collection<? extends Table<?>> tables) {
        this.sources = sources;
        this.prefix = prefix;
        this.tables = List.copyOf(tables);
    }

    /**
     * The schemas by name, that of the whole among them as {@code indicator}.
     *
     * @param sources the folder of the sources of core
     * @param prefix what all names begin with
     * @param tables tables whose columns are named as examples
     */
    public static Map<String, Object> of(Path sources, String prefix, Collection<? extends Table<?>> tables) {
        VocabularySchema schema = new VocabularySchema(sources, prefix, tables);
        schema.of(WrittenIndicator.class, false);
        return schema.definitions;
    }

    private Map<String, Object> of(Type type, boolean adds) {
        Class<?> asked = Vocabulary.raw(type);
        if (asked == List.class) {
            return ordered("type", "array", "items", of(Vocabulary.element(type), adds));
        }
        if (asked == Set.class) {
            return ordered("type", "array", "uniqueItems", true, "items", Map.of("type", "string"));
        }
        if (asked == Column.class) {
            return adds ? of(AddedColumn.class, false) : reference("column", this::column);
        }
        if (asked == Table.class) {
            List<String> names = tables.stream().map(Table::name).sorted().toList();
            return reference("table", () -> text("A kind of fact, by its name.", names));
        }
        if (asked == WorkingCalendar.class) {
            List<String> names = List.of("England and Wales", "England and Wales Monday to Friday");
            return reference(
                    "calendar", () -> text("Which days are working days, by the name of the calendar.", names));
        }
        if (asked == Class.class) {
            return text("", List.of("child", "worker", "school", "workforce-census"));
        }
        if (Vocabulary.isOneOfSeveral(asked)) {
            Class<?> words = asked == Rule.class ? When.class : asked == Units.class ? Rows.class : asked;
            return reference(name(words), () -> oneOf(words));
        }
        return asked.isRecord() ? reference(name(asked), () -> record(asked, "")) : leaf(asked);
    }

    private Map<String, Object> reference(String name, java.util.function.Supplier<Map<String, Object>> made) {
        String key = prefix + name;
        if (!definitions.containsKey(key)) {
            definitions.put(key, Map.of());
            definitions.put(key, made.get());
        }
        return ordered("$ref", "#/$defs/" + key);
    }

    private static String name(Class<?> type) {
        return Vocabulary.hyphened(type.getSimpleName().replaceFirst("^Written", ""));
    }

    private Map<String, Object> column() {
        List<String> paths = tables.stream()
                .flatMap(table -> Stream.concat(Stream.of(table.key()), table.columns().stream()))
                .map(Column::path)
                .sorted()
                .toList();
        List<String> examples = new ArrayList<>(List.of(Column.OWNER.path()));
        examples.addAll(paths);
        return text(
                "A column of the rows at this place: of a table, such as visit.made; one that the definition has added, by its"
                        + " name; or owner, the child, worker or school.",
                examples);
    }

    private static Map<String, Object> text(String description, List<String> examples) {
        Map<String, Object> text = ordered("type", "string", "pattern", "\\S", "examples", examples);
        if (!description.isEmpty()) {
            text.put("description", description);
        }
        return text;
    }

    /** Its kind says which of several it is, so that a checker follows one of them alone. */
    private Map<String, Object> oneOf(Class<?> type) {
        Map<String, Class<?>> words = Vocabulary.wordsOf(type);
        List<Object> cases = new ArrayList<>();
        words.forEach((kind, word) -> cases.add(ordered(
                "if",
                ordered("properties", Map.of("kind", Map.of("const", kind)), "required", List.of("kind")),
                "then",
                reference(name(type) + "." + kind, () -> record(word, kind)))));
        Map<String, Object> object = ordered(
                "type",
                "object",
                "properties",
                Map.of("kind", Map.of("enum", List.copyOf(words.keySet()))),
                "required",
                List.of("kind"),
                "allOf",
                cases);
        Map<String, Object> oneOf = ordered("description", comment(type).description());
        if (type == Day.class) {
            oneOf.put("if", Map.of("type", "string"));
            oneOf.put("then", of(Column.class, false));
            oneOf.put("else", object);
        } else {
            oneOf.putAll(object);
        }
        return oneOf;
    }

    private Map<String, Object> record(Class<?> word, String kind) {
        Comment comment = comment(word);
        Map<String, Object> parts = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        if (!kind.isEmpty()) {
            parts.put("kind", Map.of("const", kind));
            required.add("kind");
        }
        for (RecordComponent part : word.isRecord() ? word.getRecordComponents() : new RecordComponent[0]) {
            boolean isOptional = Vocabulary.isOptional(part);
            Type type = isOptional ? Vocabulary.element(part.getGenericType()) : Vocabulary.type(part);
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("description", comment.of(part.getName()));
            schema.putAll(of(type, Vocabulary.adds(part) || isOfColumns(word)));
            parts.put(part.getName(), schema);
            if (!isOptional) {
                required.add(part.getName());
            }
        }
        return ordered(
                "type",
                "object",
                "description",
                comment.description(),
                "properties",
                parts,
                "required",
                required,
                "additionalProperties",
                false);
    }

    /** The columns that stays and clocks add stand together. */
    private static boolean isOfColumns(Class<?> word) {
        return word == Rows.Stay.class || word == Rows.Clock.class;
    }

    private static Map<String, Object> leaf(Class<?> asked) {
        if (asked == int.class) {
            return ordered("type", "integer", "minimum", Integer.MIN_VALUE, "maximum", Integer.MAX_VALUE);
        }
        if (asked == long.class || asked == Long.class) {
            return ordered("type", "integer", "minimum", Long.MIN_VALUE, "maximum", Long.MAX_VALUE);
        }
        if (asked == boolean.class || asked == Boolean.class) {
            return ordered("type", "boolean");
        }
        if (asked == LocalDate.class) {
            return ordered("type", "string", "format", "date", "pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
        }
        if (asked.isEnum()) {
            return ordered(
                    "enum",
                    Arrays.stream(asked.getEnumConstants())
                            .map(each -> Vocabulary.name((Enum<?>) each))
                            .toList());
        }
        return ordered("type", "string", "pattern", "\\S");
    }

    private static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return map;
    }

    /** What Javadoc says of a type and of its parts. */
    private record Comment(String description, Map<String, String> parts) {
        String of(String part) {
            return parts.getOrDefault(part, "");
        }
    }

    private Comment comment(Class<?> type) {
        Class<?> file = type;
        while (file.getDeclaringClass() != null) {
            file = file.getDeclaringClass();
        }
        Matcher commented =
                COMMENTED.matcher(read(sources.resolve(file.getName().replace('.', '/') + ".java")));
        while (commented.find()) {
            if (commented.group(2).equals(type.getSimpleName())) {
                return comment(plain(commented.group(1)));
            }
        }
        throw new IllegalStateException("type must have a comment, but " + type + " has none");
    }

    private static Comment comment(String text) {
        Map<String, String> parts = new LinkedHashMap<>();
        Matcher part = PART.matcher(text);
        while (part.find()) {
            parts.put(part.group(1), capital(part.group(2).strip()) + ".");
        }
        return new Comment(text.replaceFirst("(?s)(<p>|@param).*", "").strip(), parts);
    }

    private static String plain(String javadoc) {
        return javadoc.replaceAll("(?m)^\\s*\\*", " ")
                .replaceAll("\\s+", " ")
                .replaceAll("\\{@(?:code|link|linkplain) (?:[^ }]*#)?([^}]*)}", "$1")
                .strip();
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
