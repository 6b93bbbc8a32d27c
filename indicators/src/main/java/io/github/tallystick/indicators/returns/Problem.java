package io.github.tallystick.indicators.returns;

import org.immutables.value.Value;

/** One place in a file where a rule is broken. It never holds an identifier or a name. */
@Value.Immutable
@DomainStyle
public abstract class Problem {
    /** The longest value that is shown. */
    static final int LONGEST_VALUE = 40;

    Problem() {}

    /**
     * The name of the file, as the caller gave it.
     *
     * @return the name
     */
    public abstract String file();

    /**
     * The line on which the row starts.
     *
     * @return 1 for the header; 0 if the problem is of the whole file
     */
    public abstract long line();

    /**
     * The column.
     *
     * @return its name; blank if the problem is of the whole row
     */
    public abstract String column();

    /**
     * The rule that is broken.
     *
     * @return the rule
     */
    public abstract FileRule rule();

    /**
     * The same rule among those that the publisher of the return checks.
     *
     * @return its code, for example {@code 141} for the start of an episode in the SSDA903; blank if none is the same
     */
    @Value.Default
    public String publishedRule() {
        return "";
    }

    /**
     * The offending date, code or number.
     *
     * @return at most 40 characters; blank for anything that might be an identifier or a name
     */
    public abstract String value();

    /**
     * The problem in plain English.
     *
     * @return for example {@code ssd_cp_visits.csv, line 17, cppv_cp_visit_date: date must be a day such as 2018-11-20, but
     *     was "31/02/2018"}
     */
    public String inWords() {
        return file()
                + (line() == 0 ? "" : ", line " + line())
                + (column().isEmpty() ? "" : ", " + column())
                + ": "
                + rule().inWords(value())
                + (publishedRule().isEmpty() ? "" : " (rule " + publishedRule() + ")");
    }

    @Override
    public String toString() {
        return inWords();
    }
}
