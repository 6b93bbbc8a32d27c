package io.github.tallystick.indicators.json;

import io.github.tallystick.core.definition.Source;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a definition comes from.
 *
 * @param publisher who published it
 * @param title the document and the place in it
 * @param date the date of the document
 * @param quotation the words of the definition, exactly as they stand there; empty where the words are the project's
 */
public record SourceEntry(String publisher, String title, LocalDate date, Optional<String> quotation) {
    static SourceEntry of(Source source) {
        return new SourceEntry(source.publisher(), source.title(), source.date(), source.quotation());
    }
}
