package io.github.tallystick.core.facts;

/**
 * The facts that are kept together: all of one child, one worker or one school.
 *
 * @param <F> the kind of facts
 */
public interface Facts<F extends Facts<F>> {
    /**
     * Whose facts they are.
     *
     * @return the identifier in the council's records
     */
    String id();

    /**
     * The facts as they were known.
     *
     * @param known which records exist
     * @return the facts with those records alone; these where that is all of them as they are
     */
    F asKnown(Known known);

    /**
     * These facts, changed towards a later version of them.
     *
     * @param now the facts of the same child, worker or school as they stand now
     * @param revision which changes to take over
     * @return the facts; with {@link Revision#NONE} these, with {@link Revision#DELETED} the later ones
     */
    F revised(F now, Revision revision);
}
