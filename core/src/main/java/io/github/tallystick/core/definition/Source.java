package io.github.tallystick.core.definition;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Where a definition or a target comes from. */
@Value.Immutable
@DomainStyle
public abstract class Source {
    Source() {}

    /**
     * Who published it.
     *
     * @return for example {@code Wokingham Borough Council}
     */
    public abstract String publisher();

    /**
     * The document and the place in it.
     *
     * @return the title
     */
    public abstract String title();

    /**
     * The date of the document.
     *
     * @return the date
     */
    public abstract LocalDate date();

    /**
     * The words of the definition, exactly as they stand in the source; the phrases of the clauses must make them up. Empty
     * where the source gives no wording of its own and the phrases are the project's.
     *
     * @return the quotation
     */
    public abstract Optional<String> quotation();

    /**
     * Starts a source.
     *
     * @return a builder
     */
    public static SourceBuilder builder() {
        return new SourceBuilder();
    }
}
