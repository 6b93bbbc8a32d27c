package io.github.tallystick.examples.commandline;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Help.Ansi;

/** Shows how far a long file is read, where a terminal is attached. */
final class Progress {
    private static final long LONG_FILE = 20_000_000;
    private static final int PARTS = 20;

    private final PrintWriter err;
    private final boolean shown;
    private final long longFile;

    Progress(PrintWriter err) {
        this(err, Ansi.AUTO.enabled(), LONG_FILE);
    }

    /** Shows it if so wished, of files of more bytes than those. */
    Progress(PrintWriter err, boolean shown, long longFile) {
        this.err = err;
        this.shown = shown;
        this.longFile = longFile;
    }

    /** Opens a file; the stream is the caller's to close. */
    InputStream open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        long size = Files.size(file);
        return shown && size > longFile ? new Counted(in, String.valueOf(file.getFileName()), size) : in;
    }

    private final class Counted extends FilterInputStream {
        private final String name;
        private final long size;
        private long read;
        private long told;

        Counted(InputStream in, String name, long size) {
            super(in);
            this.name = name;
            this.size = size;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            tell(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int number = super.read(into, from, length);
            tell(Math.max(number, 0));
            return number;
        }

        private void tell(int more) {
            read += more;
            long part = PARTS * read / size;
            if (part > told) {
                told = part;
                err.print("\r" + name + ": " + 100 * part / PARTS + "%" + (part >= PARTS ? "\n" : ""));
                err.flush();
            }
        }
    }
}
