package io.github.tallystick.indicators.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The catalogue as it was committed, so that a changed definition is seen in a review. */
class CommittedExportTest {
    private static final Path COMMITTED = Stream.of("catalogue.json", "indicators/json/catalogue.json")
            .map(Path::of)
            .filter(Files::exists)
            .findFirst()
            .orElse(Path.of("catalogue.json"));

    static final String WRITE = "tallystick.write-catalogue";

    static final String HOW = "if the change is meant, write it anew, from the root of the project: ./mvnw -q test -pl"
            + " indicators/json -am -Dtest='Committed*Test' -Dsurefire.failIfNoSpecifiedTests=false -D" + WRITE
            + "=true";

    @Test
    void the_committed_export_is_what_is_written_now() throws IOException {
        String now = CatalogueJson.write(CatalogueDocument.whole());
        if (Boolean.getBoolean(WRITE)) {
            Files.writeString(COMMITTED, now);
        }
        assertThat(Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "")
                .as("indicators/json/catalogue.json is not the catalogue; %s", HOW)
                .isEqualTo(now);
    }
}
