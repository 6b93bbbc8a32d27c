package io.github.tallystick.returns;

/** How the text of a cell is taken. What is wrong with a text is said by {@link Row}, and nowhere else. */
enum Reading {
    /** The identifier of the row, which must be given, and only once in the table. */
    ID(Store.LONG),
    /** The same, where the row is about a child: the child's. */
    ID_OF_CHILD(Store.LONG),
    /** The identifier of the child, which must be given. */
    CHILD(Store.LONG),
    /** The identifier of the child; it may be blank. */
    CHILD_IF_ANY(Store.LONG),
    /** An identifier that leads to another row and must be given. */
    KEY(Store.LONG),
    /** An identifier that leads to another row; it may be blank. */
    KEY_IF_ANY(Store.LONG),
    /** The name of a group, which must be given. */
    GROUP(Store.TEXT),
    /** The first day, which must be given. Without its column, if that may be absent, no row is used and none is wrong. */
    START(Store.DAY),
    /** The last day, which must not be before the first. Blank, it has not come. */
    END(Store.DAY),
    /** A day that may be blank. */
    DAY_IF_ANY(Store.DAY),
    /** A day on which no more hangs: one that cannot be read is noted and taken as not given. */
    DAY_IF_READABLE(Store.DAY),
    /** The day on which something was held. Blank, it has not been yet, and the row makes no fact. */
    HELD(Store.DAY),
    /** The same, where such a row is counted as passed over. */
    HELD_OR_PASSED_OVER(Store.DAY),
    /** Yes or no; blank is no. */
    FLAG(Store.MARK),
    /** The same, where no more hangs on it: an unknown code is noted and taken as not said. */
    FLAG_IF_KNOWN(Store.MARK),
    /** One of two words in any case, the first of which is yes. The row of another word is noted and passed over. */
    FLAG_IN_WORDS(Store.MARK),
    /** A full-time equivalent, which must be given. */
    FTE(Store.LONG),
    /** A code in capitals. */
    CODE(Store.TEXT),
    /** A code in capitals, which must be given. */
    CODE_GIVEN(Store.TEXT),
    /** A code in capitals; one that is not known is noted. */
    CODE_IF_KNOWN(Store.TEXT),
    /** A text as it stands. */
    PHRASE(Store.TEXT),
    /** A text; one of those that are known, in any case, is taken as that is spelt. */
    PHRASE_AS_SPELT(Store.TEXT),
    /** One of some words in lower case, written in any case; another one is noted. */
    WORD(Store.TEXT),
    /** The same, of which another one is only known to be another. */
    WORD_OR_ANOTHER(Store.TEXT),
    /** The kind of thing that the row is about, in lower case. The row of another kind is passed over, whatever it says. */
    ONLY(Store.NOTHING);

    /** Where the value of a cell goes. */
    enum Store {
        /** A column of {@code long}. */
        LONG,
        /** A column of {@code int}, as the epoch day. */
        DAY,
        /** A column of {@code int}, as the number of the text; -1 for a blank one. */
        TEXT,
        /** One of the marks. */
        MARK,
        /** Nowhere: it is read for what may be wrong with it. */
        NOTHING
    }

    private final Store store;

    Reading(Store store) {
        this.store = store;
    }

    Store store() {
        return store;
    }

    boolean isOfChild() {
        return this == ID_OF_CHILD || this == CHILD || this == CHILD_IF_ANY;
    }

    boolean isIdentifier() {
        return this == ID || this == ID_OF_CHILD;
    }

    boolean leadsToOthers() {
        return this == KEY || this == KEY_IF_ANY;
    }

    /** Whether a sound row may make no fact for what stands in the cell. */
    boolean decidesOnFact() {
        return this == HELD || this == HELD_OR_PASSED_OVER || this == FLAG_IN_WORDS;
    }
}
