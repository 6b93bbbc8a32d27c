package io.github.tallystick.returns;

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
     * The line on which the row, or the element of an XML return, starts.
     *
     * @return 1 for the first line, the header of a table; 0 if the problem is of the whole file
     */
    public abstract long line();

    /**
     * The column of a table, or the item of an XML return.
     *
     * @return its name, for example {@code cppl_cp_plan_end_date} or {@code CPPendDate}; blank if the problem is of the whole
     *     row or file
     */
    public abstract String column();

    /**
     * The rule that is broken.
     *
     * @return the rule
     */
    public abstract FileRule rule();

    /**
     * The code of the rule by which the Department for Education checks the same in a return.
     *
     * @return for example {@code 8925}; blank if it has none
     */
    @Value.Default
    public String officialRule() {
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
                + (officialRule().isEmpty() ? "" : " (DfE rule " + officialRule() + ")");
    }

    @Override
    public String toString() {
        return inWords();
    }
}
