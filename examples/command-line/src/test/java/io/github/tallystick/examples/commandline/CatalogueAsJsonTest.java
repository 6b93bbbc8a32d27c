package io.github.tallystick.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.indicators.Catalogue;
import io.github.tallystick.indicators.json.CatalogueDocument;
import io.github.tallystick.indicators.json.CatalogueJson;
import io.github.tallystick.indicators.json.MalformedDocumentException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class CatalogueAsJsonTest {
    private static CatalogueDocument printed(String... arguments) throws MalformedDocumentException {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        assertThat(Tallystick.run(new PrintWriter(out), new PrintWriter(err), arguments))
                .as(err.toString())
                .isZero();
        return CatalogueJson.read(out.toString());
    }

    @Test
    void the_catalogue_is_printed_with_every_edition() throws MalformedDocumentException {
        assertThat(printed("catalogue", "--format", "json")).isEqualTo(CatalogueDocument.whole());
    }

    @Test
    void one_indicator_is_printed_with_its_editions() throws MalformedDocumentException {
        CatalogueDocument printed = printed("catalogue", "--indicator", "ni.59", "--format", "json");
        assertThat(printed.definitions()).hasSize(2);
        assertThat(printed).isEqualTo(CatalogueDocument.of(Catalogue.editions("ni.59")));
    }
}
