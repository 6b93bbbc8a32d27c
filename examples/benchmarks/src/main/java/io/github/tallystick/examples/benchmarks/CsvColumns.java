package io.github.tallystick.examples.benchmarks;

import java.nio.file.Path;
import java.util.Arrays;

/** Reads the columns that an answer by hand needs from a part of a file. */
final class CsvColumns {
    private static final int SHORTEST_LINE = 32;

    private int[] keys;
    private int[] councils;
    private int[] days;
    private int rows;

    private CsvColumns(long bytes) {
        int room = Math.toIntExact(bytes / SHORTEST_LINE) + 1;
        this.keys = new int[room];
        this.councils = new int[room];
        this.days = new int[room];
    }

    static Events referrals(Path file, int part, int parts) {
        try (CsvScan scan = new CsvScan(file, part, parts)) {
            CsvColumns columns = new CsvColumns(scan.size());
            while (scan.hasLine()) {
                scan.skip();
                columns.add(scan.number(), scan.number(), scan.date());
                scan.skip();
                scan.skip();
            }
            return columns.events();
        }
    }

    static Events visits(Path file, int part, int parts) {
        try (CsvScan scan = new CsvScan(file, part, parts)) {
            CsvColumns columns = new CsvColumns(scan.size());
            while (scan.hasLine()) {
                scan.skip();
                scan.skip();
                columns.add(scan.number(), scan.number(), scan.date());
                scan.skip();
                scan.skip();
            }
            return columns.events();
        }
    }

    private void add(int key, int council, int day) {
        if (rows == keys.length) {
            keys = Arrays.copyOf(keys, rows * 2);
            councils = Arrays.copyOf(councils, rows * 2);
            days = Arrays.copyOf(days, rows * 2);
        }
        keys[rows] = key;
        councils[rows] = council;
        days[rows] = day;
        rows++;
    }

    private Events events() {
        return new Events(keys, councils, days, 0, rows);
    }

    static HandPosts.Part posts(Path file, int part, int parts) {
        try (CsvScan scan = new CsvScan(file, part, parts)) {
            Posts posts = Posts.of(Math.toIntExact(scan.size() / SHORTEST_LINE) + 1);
            int row = 0;
            while (scan.hasLine()) {
                post(scan, posts, row);
                row++;
            }
            return new HandPosts.Part(posts, 0, row);
        }
    }

    private static void post(CsvScan scan, Posts into, int row) {
        scan.skip();
        scan.skip();
        into.council()[row] = scan.number();
        into.start()[row] = scan.date();
        into.end()[row] = scan.date();
        into.fte()[row] = (short) scan.hundredths();
        into.qualified()[row] = scan.flag();
        into.agency()[row] = scan.flag();
        into.reason()[row] = scan.reason();
    }
}
