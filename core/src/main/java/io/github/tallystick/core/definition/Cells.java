package io.github.tallystick.core.definition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The cells of one record that lies in columns, from which the record itself is made. */
public interface Cells {
    /**
     * The identifier of the record.
     *
     * @return the identifier
     */
    String id();

    /**
     * A day.
     *
     * @param column a column of days
     * @return the date; empty if it is not given or has not come
     */
    Optional<LocalDate> day(Column column);

    /**
     * A flag.
     *
     * @param column a flag
     * @return whether it is set
     */
    boolean flag(Column column);

    /**
     * A code.
     *
     * @param column a code
     * @return the code; the empty text if it is not given
     */
    String code(Column column);

    /**
     * An amount.
     *
     * @param column an amount
     * @return how many parts; -1 if it is not given
     */
    long amount(Column column);

    /**
     * The records of another kind that lie under this one.
     *
     * @param table the other kind
     * @param <R> what a record of it is
     * @return the records
     */
    <R> List<R> under(Table<R> table);
}
