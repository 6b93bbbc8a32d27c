package io.github.tallystick.returns;

import org.immutables.value.Value;

/**
 * How the rows of one file came out. Rows read are facts made, rows not used, rows of other councils and rows passed over, and
 * nothing else.
 */
@Value.Immutable
@DomainStyle
public abstract class RowCounts {
    RowCounts() {}

    /**
     * The name of the file, as the caller gave it.
     *
     * @return the name
     */
    public abstract String file();

    /**
     * The rows below the header, blank lines left out. A quoted value that is never closed makes one row of all that follows.
     *
     * @return the number
     */
    public abstract long rowsRead();

    /**
     * The rows that became facts. Rows of what has not been held yet, and so makes no fact, are among them.
     *
     * @return the number
     */
    public abstract long factsMade();

    /**
     * The rows that could not be used, each with at least one problem of its own or of its file.
     *
     * @return the number
     */
    public abstract long rowsNotUsed();

    /**
     * The rows of other councils' schools.
     *
     * @return the number
     */
    @Value.Default
    public long rowsOfOtherCouncils() {
        return 0;
    }

    /**
     * The rows in which nothing is wrong and which say of nothing that is counted: a review not held yet, a dental check.
     *
     * @return the number
     */
    @Value.Default
    public long rowsPassedOver() {
        return 0;
    }
}
