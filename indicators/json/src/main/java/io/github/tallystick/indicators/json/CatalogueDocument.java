package io.github.tallystick.indicators.json;

import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.Notation;
import io.github.tallystick.indicators.Catalogue;
import java.util.Collection;
import java.util.List;

/**
 * Definitions, and the version of the form in which they are written.
 *
 * @param formatVersion the version of the form, {@link #FORMAT_VERSION}
 * @param definitions the definitions, one for each edition of each indicator
 */
public record CatalogueDocument(int formatVersion, List<Definition> definitions) {
    /** The version that is written, and the only one that is read. */
    public static final int FORMAT_VERSION = 1;

    /**
     * Checks the version and copies the list.
     *
     * @param formatVersion the version of the form
     * @param definitions the definitions
     */
    public CatalogueDocument {
        if (formatVersion != FORMAT_VERSION) {
            throw new IllegalArgumentException(
                    "format version must be " + FORMAT_VERSION + ", but was " + formatVersion);
        }
        definitions = List.copyOf(definitions);
    }

    /**
     * The whole catalogue.
     *
     * @return every edition of every indicator, in the order of {@link Catalogue#all()}, the edition first in use first
     */
    public static CatalogueDocument whole() {
        return of(Catalogue.all().stream()
                .flatMap(indicator -> Catalogue.editions(indicator.code()).stream())
                .toList());
    }

    /**
     * Some indicators; a council's own, too.
     *
     * @param indicators the indicators, each edition that is wanted
     * @return their definitions, in the same order
     * @throws IllegalArgumentException if an indicator has no fingerprint (see {@link Indicator#fingerprint()})
     */
    public static CatalogueDocument of(Collection<? extends Indicator<?>> indicators) {
        return of(indicators, DefinitionJson.CATALOGUE);
    }

    /**
     * Some indicators, a council's own over tables of its own among them.
     *
     * @param indicators the indicators, each edition that is wanted
     * @param notation the notation in which they are data
     * @return their definitions, in the same order
     * @throws IllegalArgumentException if an indicator has no fingerprint (see {@link Indicator#fingerprint()})
     */
    public static CatalogueDocument of(Collection<? extends Indicator<?>> indicators, Notation notation) {
        return new CatalogueDocument(
                FORMAT_VERSION,
                indicators.stream().map(each -> Definition.of(each, notation)).toList());
    }
}
