package io.github.tallystick.examples.benchmarks;

import static io.github.tallystick.examples.benchmarks.SixYears.DAYS;
import static io.github.tallystick.examples.benchmarks.SixYears.FIRST;
import static io.github.tallystick.examples.benchmarks.SixYears.LAST;

import java.time.LocalDate;
import java.util.SplittableRandom;

/**
 * Invents the records of 152 councils of unlike size over six years, in no order. The same seed and number of rows give the same
 * records. Keys of children are not dense, so that nobody can use them as an index.
 */
final class Generator {
    private static final int FIRST_START = SixYears.day(LocalDate.of(2012, 4, 1));

    private final SplittableRandom random;

    Generator(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Referrals, about 2.2 of a child. */
    Referrals referrals(int rows) {
        Referrals all = Referrals.of(rows);
        int[] places = places(rows);
        int row = 0;
        for (int child = 0; row < rows; child++) {
            int council = council();
            for (int left = referralsOfAChild(); left > 0 && row < rows; left--) {
                referral(all, places[row], key(child), council);
                row++;
            }
        }
        return all;
    }

    /** One to six with a mean of 2.2. */
    private int referralsOfAChild() {
        int referrals = 1;
        while (referrals < 6 && random.nextInt(100) < 56) {
            referrals++;
        }
        return referrals;
    }

    private void referral(Referrals all, int row, int child, int council) {
        all.id()[row] = row + 1;
        all.child()[row] = child;
        all.council()[row] = council;
        all.received()[row] = FIRST + random.nextInt(DAYS);
        all.recorded()[row] = recorded(all.received()[row]);
        all.noFurtherAction()[row] = random.nextInt(100) < 7;
    }

    /** Visits, up to 40 under a plan, 8 to 16 days apart, seldom two on one day. */
    Visits visits(int rows) {
        Visits all = Visits.of(rows);
        int[] places = places(rows);
        int row = 0;
        for (int child = 0; row < rows; child++) {
            int council = council();
            int day = FIRST + random.nextInt(DAYS - 100);
            for (int left = 8 + random.nextInt(33); left > 0 && day <= LAST && row < rows; left--) {
                visit(all, places[row], child, council, day);
                row++;
                day += random.nextInt(100) < 2 ? 0 : 8 + random.nextInt(9);
            }
        }
        return all;
    }

    private void visit(Visits all, int row, int child, int council, int day) {
        all.child()[row] = key(child);
        all.plan()[row] = key(child + 1_000_000_000);
        all.council()[row] = council;
        all.made()[row] = day;
        all.recorded()[row] = recorded(day);
        all.seen()[row] = true;
    }

    /** Posts, one to three of a worker, one after another. */
    Posts posts(int rows) {
        Posts all = Posts.of(rows);
        int[] places = places(rows);
        int row = 0;
        for (int worker = 0; row < rows; worker++) {
            int council = council();
            int start = FIRST_START + random.nextInt(LAST - FIRST_START);
            for (int left = 1 + random.nextInt(3); left > 0 && start <= LAST && row < rows; left--) {
                int end = start + random.nextInt(1500);
                post(all, places[row], key(worker), council, start, end <= LAST ? end : Posts.NOT_ENDED);
                row++;
                start = end + 1 + random.nextInt(60);
            }
        }
        return all;
    }

    private void post(Posts all, int row, int worker, int council, int start, int end) {
        all.worker()[row] = worker;
        all.id()[row] = row + 1;
        all.council()[row] = council;
        all.start()[row] = start;
        all.end()[row] = end;
        all.fte()[row] = (short) (random.nextInt(3) > 0 ? 100 : 20 + random.nextInt(81));
        all.qualified()[row] = random.nextInt(100) < 90;
        all.agency()[row] = random.nextInt(100) < 15;
        all.reason()[row] = (byte) (end == Posts.NOT_ENDED ? 0 : random.nextInt(Posts.REASONS.size()));
    }

    /** The smaller of two: some councils are large, and many small. */
    private int council() {
        return Math.min(random.nextInt(SixYears.COUNCILS), random.nextInt(SixYears.COUNCILS));
    }

    private int recorded(int day) {
        return random.nextInt(100) < 5 ? day + 1 + random.nextInt(60) : day;
    }

    /** Each number has a key of its own, scattered over all positive ones. */
    private static int key(int number) {
        int scattered = (int) (number * 0x2C1B3C6DL & Integer.MAX_VALUE);
        return (int) ((scattered ^ scattered >>> 12) * 0x297A2D39L & Integer.MAX_VALUE);
    }

    /** Where each row goes, so that rows are in no order. */
    private int[] places(int rows) {
        int[] places = new int[rows];
        for (int i = 0; i < rows; i++) {
            int other = random.nextInt(i + 1);
            places[i] = places[other];
            places[other] = i;
        }
        return places;
    }
}
