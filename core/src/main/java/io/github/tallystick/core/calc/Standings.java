package io.github.tallystick.core.calc;

/**
 * How many units stand where in a figure. Units are counted as one each, whatever their weight.
 *
 * @param notEligible units not meant, or not in this period
 * @param excluded units left out by the definition
 * @param notYetDue units not decided yet, seen from the day of the extract
 * @param met units above the line
 * @param notMet units below the line and not above
 * @param unusable records that cannot be used
 */
public record Standings(long notEligible, long excluded, long notYetDue, long met, long notMet, long unusable) {
    /** No units. */
    public static final Standings NONE = new Standings(0, 0, 0, 0, 0, 0);

    /**
     * How many units stand in one place.
     *
     * @param standing the place
     * @return the number
     */
    public long of(Standing standing) {
        return switch (standing) {
            case NOT_ELIGIBLE -> notEligible;
            case EXCLUDED -> excluded;
            case NOT_YET_DUE -> notYetDue;
            case MET -> met;
            case NOT_MET -> notMet;
            case UNUSABLE -> unusable;
        };
    }

    /**
     * All units, and the records of which none can be made.
     *
     * @return the sum of the six
     */
    public long total() {
        return notEligible + excluded + notYetDue + met + notMet + unusable;
    }

    /**
     * Both together.
     *
     * @param other the standings of other units
     * @return the sums
     */
    public Standings plus(Standings other) {
        return new Standings(
                notEligible + other.notEligible,
                excluded + other.excluded,
                notYetDue + other.notYetDue,
                met + other.met,
                notMet + other.notMet,
                unusable + other.unusable);
    }
}
