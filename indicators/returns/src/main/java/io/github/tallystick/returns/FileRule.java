package io.github.tallystick.returns;

/** What a file and its rows must keep to. A rule that is only noted leaves the row in use. */
public enum FileRule {
    /** A date that cannot be read: 31/02/2018, or text. */
    DATE("date", Effect.ROW_NOT_USED, "date must be a day such as 2018-11-20", Shown.WAS),
    /** A date outside the years 1900 to 2100, which stands for something else. */
    DATE_RANGE("date-range", Effect.ROW_NOT_USED, "date must be in the years 1900 to 2100", Shown.WAS),
    /** A flag that is neither yes nor no. */
    CODE("code", Effect.ROW_NOT_USED, "flag must be Y or N", Shown.WAS),
    /** A number that cannot be read, is negative, or is a million or more. */
    NUMBER("number", Effect.ROW_NOT_USED, "number must be from 0 to less than a million", Shown.WAS),
    /** A value that a fact cannot do without. */
    MISSING_VALUE("missing-value", Effect.ROW_NOT_USED, "value must be given", "is blank"),
    /** An end before its start. */
    ENDS_BEFORE_IT_STARTS("ends-before-it-starts", Effect.ROW_NOT_USED, "row must not end before it starts", Shown.WAS),
    /** An identifier that an earlier row of the table has. The first row is kept. */
    DUPLICATE_IDENTIFIER(
            "duplicate-identifier",
            Effect.ROW_NOT_USED,
            "identifier must be in the table only once",
            "an earlier row has it"),
    /** A review of a child protection plan that is not on record. */
    NO_PLAN_OF_REVIEW(
            "no-plan-of-review",
            Effect.ROW_NOT_USED,
            "plan of a review must be in ssd_cp_plans",
            "no row in use has it"),
    /** A placement or review of a period of care that is not on record. */
    NO_SUCH_PERIOD_OF_CARE(
            "no-such-period-of-care",
            Effect.ROW_NOT_USED,
            "period of care must be in ssd_cla_episodes",
            "no row in use has it"),
    /** A row with more or fewer values than there are columns. */
    ROW_LENGTH("row-length", Effect.ROW_NOT_USED, "row must have as many values as the header has columns", "had %s"),
    /** Bytes that are not UTF-8 in a column that is read. */
    NOT_UTF8("not-utf8", Effect.ROW_NOT_USED, "text must be in UTF-8", "some bytes are not"),
    /** A column without which no row can be used. */
    MISSING_COLUMN("missing-column", Effect.ROWS_NOT_USED, "column must be there", "is missing"),
    /** A file without a header row, or none of whose columns is known. */
    NO_HEADER("no-header", Effect.ROWS_NOT_USED, "first row must name the columns", "names none of this table"),
    /** A quoted value that the file ends in the middle of. */
    UNCLOSED_QUOTE(
            "unclosed-quote",
            Effect.ROWS_NOT_USED,
            "quoted value must be closed",
            "the file ends first: nothing from this line on is used"),
    /** A quoted value with text between its closing quote and the next comma. */
    BROKEN_QUOTE(
            "broken-quote",
            Effect.ROWS_NOT_USED,
            "quoted value must end at a comma or the end of its line",
            "text follows: nothing from this line on is used"),
    /** A row too long to be one: most often a quote that is not closed. */
    TOO_LONG(
            "too-long",
            Effect.ROWS_NOT_USED,
            "row must be of less than a million characters and a thousand values",
            "is longer: nothing from this line on is used"),
    /** A return of which no row has a day in the year that it was taken for. */
    NO_ROW_OF_THE_YEAR(
            "no-row-of-the-year",
            Effect.ROWS_NOT_USED,
            "rows must be of the collection year",
            "none is: no row is used"),
    /** A day that is in no period of care on record. */
    OUTSIDE_CARE("outside-care", Effect.ROW_NOT_USED, "day must be in a period of care", "is in none"),
    /** A file that is no XML, such as a zip archive. */
    NOT_XML("not-xml", Effect.ROWS_NOT_USED, "file must be an XML file", "was %s: nothing of it is used"),
    /** An XML file in an encoding that is not read. */
    ENCODING(
            "encoding",
            Effect.ROWS_NOT_USED,
            "encoding must be UTF-8, UTF-16, US-ASCII, ISO-8859-1 or Windows-1252",
            "is another: nothing of the file is used"),
    /** An XML file with a document type declaration, through which entities could be brought in. */
    DOCTYPE(
            "doctype",
            Effect.ROWS_NOT_USED,
            "file must have no document type declaration",
            "has one: nothing from this line on is used"),
    /** An XML file whose outermost element is not that of the return. */
    WRONG_ROOT(
            "wrong-root",
            Effect.ROWS_NOT_USED,
            "outermost element must be Message",
            "is another: nothing of the file is used"),
    /** XML that is broken, or ends before its elements do. */
    NOT_WELL_FORMED(
            "not-well-formed",
            Effect.ROWS_NOT_USED,
            "XML must be well formed to its end",
            "is broken or cut off here: nothing from this line on is used"),
    /** Elements in elements in elements, deeper than any return goes. */
    TOO_DEEP(
            "too-deep",
            Effect.ROWS_NOT_USED,
            "element must stand at most 40 deep",
            "is deeper: nothing from this line on is used"),
    /** A part of an XML file too large to be one of a return. */
    TOO_LARGE(
            "too-large",
            Effect.ROWS_NOT_USED,
            "one child or worker must take less than a hundred thousand elements, and one tag or text less than a"
                    + " million characters",
            "is larger: nothing from this line on is used"),
    /** A return of another collection. */
    WRONG_COLLECTION(
            "wrong-collection",
            Effect.ROWS_NOT_USED,
            "return must be of the collection that is read",
            "was \"%s\": nothing of it is used"),
    /** A return of a year that is not read, or that does not say its year. */
    WRONG_YEAR(
            "wrong-year",
            Effect.ROWS_NOT_USED,
            "return must start with a header that names a year which is read",
            "was \"%s\": nothing of it is used"),
    /** A second return of one year. */
    SAME_YEAR_AGAIN(
            "same-year-again",
            Effect.ROWS_NOT_USED,
            "return of each year must be read once",
            "one of \"%s\" was read before: nothing of this one is used"),
    /** A return of another council than the first one read. */
    ANOTHER_COUNCIL(
            "another-council",
            Effect.ROWS_NOT_USED,
            "returns must all be of one council",
            "was of \"%s\": nothing of it is used"),
    /** A return that holds nothing. */
    NO_RECORDS("no-records", Effect.ROWS_NOT_USED, "return must hold children or workers", "holds none in use"),
    /** A plan or a conference that the file gives a second time. The first is used. */
    SAME_AGAIN("same-again", Effect.ROW_NOT_USED, "each must be given once in a file", "was given before"),
    /** An element that is read, with a value of more than ten thousand characters. */
    LONG_VALUE("long-value", Effect.ROW_NOT_USED, "value must be of at most ten thousand characters", "is longer"),
    /** A list of schools in which the council has none. */
    NO_SCHOOLS("no-schools", Effect.ROWS_NOT_USED, "list must hold schools of the council", "holds none"),

    /** A column that the table does not have. */
    UNKNOWN_COLUMN("unknown-column", Effect.NOTED, "column must be one of this table", "is not, and is ignored"),
    /** A column that is there twice. */
    DUPLICATE_COLUMN(
            "duplicate-column", Effect.NOTED, "column must be there only once", "is there again: the first is used"),
    /** A column that only some indicators need. */
    MISSING_OPTIONAL_COLUMN(
            "missing-optional-column",
            Effect.NOTED,
            "column must be there for some indicators",
            "is missing: they are not covered"),
    /** A date that only some indicators need and that cannot be read or is outside the years 1900 to 2100; it counts as not given. */
    DATE_NOT_NEEDED("date-not-needed", Effect.NOTED, "date must be a day in the years 1900 to 2100", Shown.WAS),
    /** A code that is not among those in use; it is kept as it stands. */
    UNKNOWN_CODE("unknown-code", Effect.NOTED, "code must be one of those in use", Shown.WAS),
    /** A grade that is none; it counts as no grade. */
    UNKNOWN_GRADE("unknown-grade", Effect.NOTED, "grade must be 1 to 4 or one of the signs for no grade", Shown.WAS),
    /** A number of pupils that cannot be read; it counts as not given. */
    PUPILS("pupils", Effect.NOTED, "number of pupils must be a whole number", Shown.WAS),
    /** More decimal places than are kept; the number is rounded half up. */
    DECIMAL_PLACES(
            "decimal-places", Effect.NOTED, "full-time equivalent must have at most nine decimal places", Shown.WAS),
    /** A visit under a plan that is not on record; it is kept as a visit outside plans. */
    NO_SUCH_PLAN("no-such-plan", Effect.NOTED, "plan must be in ssd_cp_plans", "no row in use has it"),
    /** An assessment of a referral that is not on record; it is kept as an assessment outside referrals. */
    NO_SUCH_REFERRAL("no-such-referral", Effect.NOTED, "referral must be in ssd_cin_episodes", "no row in use has it"),
    /** A conference after an enquiry that is not on record; it is kept as a conference without one. */
    NO_SUCH_ENQUIRY("no-such-enquiry", Effect.NOTED, "enquiry must be in ssd_s47_enquiry", "no row in use has it"),
    /** An involvement of a professional who is not on record; the professional's identifier stands for the person. */
    NO_SUCH_PROFESSIONAL("no-such-professional", Effect.NOTED, "worker must be in ssd_professionals", "no row has it"),
    /** A value that only some indicators need. */
    BLANK("blank", Effect.NOTED, "value must be given for some indicators", "is blank"),
    /** A day after the year of the return. */
    AFTER_THE_YEAR("after-the-year", Effect.NOTED, "day must not be after the year of the return", Shown.WAS),
    /** A day before the year of the return. */
    BEFORE_THE_YEAR("before-the-year", Effect.NOTED, "day must not be before the year of the return", Shown.WAS),
    /** An episode with a last day and no reason for it, or a reason and no last day. */
    DAY_AND_REASON("day-and-reason", Effect.NOTED, "day and reason must both be given, or neither", "one is blank"),
    /** An episode that has not ended when the child's next one starts. */
    NOT_ENDED("not-ended", Effect.NOTED, "episode must end when the next one starts", "has no end"),
    /** An episode that starts before the child's last one ends. */
    OVERLAPS("overlaps", Effect.NOTED, "episode must not start before the one before it ends", "does"),
    /** An episode that is said to be followed by another and is not: the period of care ends with it. */
    NOT_FOLLOWED("not-followed", Effect.NOTED, "episode that ends with X1 must be followed by another", "is not"),
    /** An episode open at the end of a year that the return of the next year does not have; it is kept as it stands. */
    NOT_IN_NEXT_RETURN(
            "not-in-next-return",
            Effect.NOTED,
            "episode open at the end of the year must be in the next return",
            "is not there, and stays open"),
    /** A child born after the day in question. A day of birth after the year of its return counts as not given. */
    BORN_LATER("born-later", Effect.NOTED, "child must be born by then", "is born later"),
    /**
     * A row of a child who is not in the header of its year, where that was read whole. It is used; figures that need the child's
     * age leave the child out, unless another file or year gives its day of birth.
     */
    NOT_IN_HEADER("not-in-header", Effect.NOTED, "child must be in the header of the year", "is not there"),
    /**
     * A day of birth that is not that of the header of the year, or in a header not that of the header before. The row is used; a
     * care leaver's birthday is that of the row, all else goes by the latest header.
     */
    ANOTHER_BIRTHDAY("another-birthday", Effect.NOTED, "day of birth must be that of the header", "is another"),
    /**
     * An incident that started after the last episode before it ended. It is used, as incidents are counted for a child and a
     * period, looked after at the time or not.
     */
    MISSING_AFTER_CARE("missing-after-care", Effect.NOTED, "incident must start while the child is in care", Shown.WAS),
    /** An incident that started before the child's first episode, or of a child without any. It is used in the same way. */
    MISSING_BEFORE_CARE(
            "missing-before-care", Effect.NOTED, "incident must not start before the child is in care", Shown.WAS),
    /**
     * A row of health of a child in no period of care at the end of the year. It is used, and counts for nothing: figures on
     * health are of children in care on that day.
     */
    NOT_IN_CARE("not-in-care", Effect.NOTED, "child must be in care at the end of the year", "is not"),
    /** A value that a return should give and that has a meaning when it is not there. */
    NOT_GIVEN("not-given", Effect.NOTED, "value must be given", "is blank: it counts as no or nothing"),
    /** A value or an attribute of more than ten thousand characters that is not read. */
    LONG_VALUE_UNREAD(
            "long-value-unread",
            Effect.NOTED,
            "value must be of at most ten thousand characters",
            "is longer, and is ignored"),
    /** A reference date that is not the last day of the return's year. */
    REFERENCE_DATE(
            "reference-date",
            Effect.NOTED,
            "reference date must be that of the year which the header names",
            "was \"%s\": the year is used"),
    /** A child who stands in a return twice. What both say is used; where they differ, what the second says. */
    CHILD_AGAIN("child-again", Effect.NOTED, "child must be in the file only once", "is there again: both are used"),
    /** A child with a date of birth and an expected one, or with neither. */
    BIRTH_DATES(
            "birth-dates",
            Effect.NOTED,
            "either a date of birth or an expected date of birth must be given",
            "both or neither are"),
    /** A row of a child or worker whose earlier row is of another group, where rows are told apart by groups. */
    ANOTHER_GROUP(
            "another-group",
            Effect.NOTED,
            "rows of one child or worker must be of one group",
            "an earlier row is of another: that is used"),
    /** A date before the referral, the plan or the start that it belongs to. */
    TOO_EARLY("too-early", Effect.NOTED, "date must not be before the start of what it belongs to", Shown.WAS),
    /** A date that the year of the return cannot hold: a start after its last day, or an end on any other day than its own. */
    OUTSIDE_YEAR("outside-year", Effect.NOTED, "date must be one that the year of the return can hold", Shown.WAS),
    /** A plan that starts before another one of the child has ended. Both are used. */
    OVERLAPPING("overlapping", Effect.NOTED, "plan must not start before the one before it ends", Shown.WAS),
    /** Bytes that are not UTF-8 in a column that is not read. */
    NOT_UTF8_UNREAD("not-utf8-unread", Effect.NOTED, "text must be in UTF-8", "some bytes are not");

    private final String code;
    private final Effect effect;
    private final String must;
    private final String but;

    FileRule(String code, Effect effect, String must, String but) {
        this.code = code;
        this.effect = effect;
        this.must = must;
        this.but = but;
    }

    /**
     * The code, which never changes.
     *
     * @return for example {@code ends-before-it-starts}
     */
    public String code() {
        return code;
    }

    /**
     * Whether a row that breaks the rule is used all the same.
     *
     * @return true if the breach is only noted
     */
    public boolean isOnlyNoted() {
        return effect == Effect.NOTED;
    }

    /**
     * Whether nothing of the file, or nothing from the place of the breach on, is used.
     *
     * @return true if the breach is of the file and not of one row
     */
    public boolean endsTheFile() {
        return effect == Effect.ROWS_NOT_USED;
    }

    String inWords(String value) {
        if (!but.contains("%s")) {
            return must + ", but " + but;
        }
        return must + ", but " + (value.isEmpty() ? Shown.HIDDEN : String.format(but, value));
    }

    private enum Effect {
        NOTED,
        ROW_NOT_USED,
        ROWS_NOT_USED
    }

    private static final class Shown {
        static final String WAS = "was \"%s\"";
        static final String HIDDEN = "was text that is not shown";
    }
}
