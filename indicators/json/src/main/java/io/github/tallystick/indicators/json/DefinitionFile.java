package io.github.tallystick.indicators.json;

import io.github.tallystick.core.definition.Indicator;

/** One definition, and the version of the form in which it is written. */
record DefinitionFile(int formatVersion, Indicator<?> definition) {
    DefinitionFile {
        if (formatVersion != CatalogueDocument.FORMAT_VERSION) {
            throw new IllegalArgumentException(
                    "format version must be " + CatalogueDocument.FORMAT_VERSION + ", but was " + formatVersion);
        }
    }
}
