package io.github.tallystick.returns;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.indicators.facts.Item;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A column of a file: how its values are taken, and which column of a kind of fact they fill. Immutable, and equal to itself alone. */
final class Cell implements FileColumn {
    private final String columnName;
    private final Reading reading;
    private final Optional<Column> fills;
    private final Set<Item> items;
    private final List<String> words;
    private final byte[][] wordsInBytes;
    private final boolean optional;
    private final boolean kept;
    private final int blankDay;

    private Cell(
            String columnName,
            Reading reading,
            Optional<Column> fills,
            Set<Item> items,
            List<String> words,
            boolean optional,
            boolean kept) {
        this.columnName = columnName;
        this.reading = reading;
        this.fills = fills;
        this.items = items;
        this.words = words;
        this.wordsInBytes = words.stream()
                .map(word -> word.getBytes(StandardCharsets.US_ASCII))
                .toArray(byte[][]::new);
        this.optional = optional;
        this.kept = kept;
        this.blankDay = fills.filter(column -> column.kind() == Column.Kind.END).isPresent()
                ? EpochDay.NEVER
                : EpochDay.BEFORE_ALL;
    }

    /** A column from which the rows are joined, or that says which are read. */
    static Cell of(String columnName, Reading reading) {
        return new Cell(columnName, reading, Optional.empty(), Set.of(), List.of(), false, true);
    }

    /** A column that holds what a declared column does: the same items. */
    static Cell of(String columnName, Reading reading, Column fills) {
        Set<Item> items = Arrays.stream(Item.values())
                .filter(item -> fills.items().contains(item.inWords()))
                .collect(Collectors.toUnmodifiableSet());
        return new Cell(columnName, reading, Optional.of(fills), items, List.of(), false, true);
    }

    /** The same, said to hold an item. */
    Cell holding(Item item) {
        return new Cell(columnName, reading, fills, Set.of(item), words, optional, kept);
    }

    /** The same, of which some words are known. */
    Cell among(List<String> known) {
        return new Cell(columnName, reading, fills, items, List.copyOf(known), optional, kept);
    }

    /** The same, where a file may lack the column, and then lacks its items alone. */
    Cell orAbsent() {
        return new Cell(columnName, reading, fills, items, words, true, kept);
    }

    /** The same, as it lies in columns that hold no more of a word than whether it is known. */
    Cell ofKnownWords() {
        Reading other = reading == Reading.WORD ? Reading.WORD_OR_ANOTHER : reading;
        return new Cell(columnName, other, fills, items, words, optional, kept);
    }

    /** The same, read for what may be wrong with it alone. */
    Cell notKept() {
        return new Cell(columnName, reading, fills, items, words, optional, false);
    }

    @Override
    public String columnName() {
        return columnName;
    }

    Reading reading() {
        return reading;
    }

    /** The declared column that the values fill, of the table's kind of fact or of one that is joined to it. */
    Optional<Column> fills() {
        return fills;
    }

    Set<Item> items() {
        return items;
    }

    List<String> words() {
        return words;
    }

    /** The words in ASCII, not to be changed. */
    byte[][] wordsInBytes() {
        return wordsInBytes;
    }

    boolean isOptional() {
        return optional;
    }

    Reading.Store store() {
        return kept ? reading.store() : Reading.Store.NOTHING;
    }

    /** The epoch day of a blank cell: an end has not come, and any other day is not given. */
    int blankDay() {
        return blankDay;
    }

    boolean isAmong(String text) {
        return words.contains(lowerCase(text));
    }

    private static String lowerCase(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The value of a row, as it goes into columns. What is wrong with the text is said on the way. */
    long value(Row row, LocalDate start, Texts texts) {
        return switch (reading) {
            case ID, ID_OF_CHILD, CHILD, KEY -> texts.key(row.given(this));
            case CHILD_IF_ANY, KEY_IF_ANY -> texts.key(row.text(this));
            case GROUP -> texts.number(texts.key(row.given(this)));
            case START -> EpochDay.of(row.day(this));
            case END -> EpochDay.orNever(row.endOf(start, this));
            case DAY_IF_ANY, HELD, HELD_OR_PASSED_OVER -> day(row.dayIfAny(this));
            case DAY_IF_READABLE -> day(row.dayIfReadable(this));
            case FLAG -> row.isYes(this) ? 1 : 0;
            case FLAG_IF_KNOWN -> row.saysYes(this) ? 1 : 0;
            case FLAG_IN_WORDS -> lowerCase(row.given(this)).equals(words.get(0)) ? 1 : 0;
            case FTE -> row.fte(this).billionths();
            case CODE, CODE_GIVEN, CODE_IF_KNOWN, PHRASE, PHRASE_AS_SPELT, WORD, WORD_OR_ANOTHER ->
                texts.number(text(row));
            case ONLY -> 0;
        };
    }

    private int day(Optional<LocalDate> day) {
        return day.map(EpochDay::of).orElse(blankDay);
    }

    private String text(Row row) {
        return switch (reading) {
            case CODE -> row.code(this);
            case CODE_GIVEN -> row.given(this).isEmpty() ? "" : row.code(this);
            case CODE_IF_KNOWN -> row.code(this, words);
            case PHRASE_AS_SPELT -> spelt(row.text(this));
            case WORD -> row.word(this, words);
            case WORD_OR_ANOTHER -> knownOrAnother(row.word(this, words));
            default -> row.text(this);
        };
    }

    private String spelt(String text) {
        return words.stream()
                .filter(word -> lowerCase(word).equals(lowerCase(text)))
                .findFirst()
                .orElse(text);
    }

    private String knownOrAnother(String word) {
        return word.isEmpty() || words.contains(word) ? word : KnownCodes.ANOTHER_REASON;
    }

    /** Whether a sound row makes a fact, by what stands in this cell. It is counted as passed over where it should be. */
    boolean makesFact(Row row) {
        boolean isFact = reading == Reading.FLAG_IN_WORDS
                ? isAmong(row.text(this))
                : !row.text(this).isEmpty();
        if (!isFact && reading == Reading.FLAG_IN_WORDS) {
            row.problem(this, FileRule.UNKNOWN_CODE, row.text(this));
        }
        if (!isFact && reading != Reading.HELD) {
            row.passOver();
        }
        return isFact;
    }
}
