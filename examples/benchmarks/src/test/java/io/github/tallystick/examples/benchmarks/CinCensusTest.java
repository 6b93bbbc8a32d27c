package io.github.tallystick.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.returns.CinCensusReader;
import io.github.tallystick.returns.CouncilRecords;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CinCensusTest {
    @TempDir
    private Path folder;

    @Test
    void every_child_of_an_invented_census_is_read_with_nothing_to_complain_of() throws IOException {
        Path file = folder.resolve("cin.xml");
        CinCensus.write(500, file);

        try (InputStream bytes = Files.newInputStream(file)) {
            CouncilRecords records =
                    new CinCensusReader().read("cin.xml", bytes).records();

            assertThat(records.children()).hasSize(500);
            assertThat(records.problems()).isEmpty();
        }
    }
}
