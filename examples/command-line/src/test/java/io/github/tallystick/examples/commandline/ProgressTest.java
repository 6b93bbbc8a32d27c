package io.github.tallystick.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
    private static final int LENGTH = 40;

    @TempDir
    private Path folder = Path.of("");

    /** Reads a file of 40 bytes ten at a time, and gives back what was told meanwhile. */
    private String told(boolean shown, long longFile) throws IOException {
        Path file = Files.write(folder.resolve("long.csv"), new byte[LENGTH]);
        StringWriter told = new StringWriter();
        try (InputStream in = new Progress(new PrintWriter(told), shown, longFile).open(file)) {
            int read = 0;
            for (int more = 0; more >= 0; more = in.read(new byte[LENGTH / 4])) {
                read += more;
            }
            assertThat(read).isEqualTo(LENGTH);
        }
        return told.toString();
    }

    /** Ten of forty bytes are a quarter. */
    @Test
    void how_far_a_long_file_is_read_is_told_on_a_terminal() throws IOException {
        assertThat(told(true, LENGTH - 1)).isEqualTo("\rlong.csv: 25%\rlong.csv: 50%\rlong.csv: 75%\rlong.csv: 100%\n");
    }

    @Test
    void nothing_is_told_of_a_short_file_or_where_there_is_no_terminal() throws IOException {
        assertThat(told(true, LENGTH)).isEmpty();
        assertThat(told(false, LENGTH - 1)).isEmpty();
    }
}
