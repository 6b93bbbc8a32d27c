package io.github.tallystick.outside;

import io.github.tallystick.indicators.json.CatalogueDocument;
import io.github.tallystick.indicators.json.CatalogueJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A program beside the modules, in a package of none of them: writes the catalogue, reads it, and prints what it read. */
public final class ExportMain {
    private ExportMain() {}

    public static void main(String[] args) throws IOException {
        if (!CatalogueJson.class.getModule().isNamed()) {
            throw new IllegalStateException("the catalogue as JSON must be a module here");
        }
        CatalogueDocument read = CatalogueJson.read(CatalogueJson.write(CatalogueDocument.whole()));
        System.out.write(CatalogueJson.write(read).getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }
}
