package io.github.tallystick.indicators.referral;

import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.indicators.facts.Referral;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * For each referral of a child the latest day from which the clock of one on an earlier day runs, that is not after it. As
 * many as one child can have are compared with one another, in loops, since this is asked of every child and at every correction;
 * more, as under a number that stands for no child, are put in order.
 */
final class PreviousDays {
    /** How many are compared with one another. */
    static final int FEW = 32;

    private final int[] received;
    private final int[] previous;
    /** Of each the day from which its clock runs, or {@link EpochDay#NEVER} where it is not looked back to. */
    private final int[] starts;

    private PreviousDays(List<Referral> referrals, Clock clock, Earlier earlier) {
        received = new int[referrals.size()];
        starts = new int[received.length];
        previous = new int[received.length];
        for (int i = 0; i < received.length; i++) {
            Referral each = referrals.get(i);
            received[i] = EpochDay.of(each.receivedOn());
            starts[i] = earlier.include(each) ? clock.startOf(each, received[i]) : EpochDay.NEVER;
        }
    }

    static PreviousDays of(List<Referral> referrals, Clock clock, Earlier earlier) {
        PreviousDays days = new PreviousDays(referrals, clock, earlier);
        if (referrals.size() <= FEW) {
            days.compare();
        } else {
            days.putInOrder();
        }
        return days;
    }

    /** The day on which a referral was received, by its place in the list. */
    int received(int place) {
        return received[place];
    }

    /** The latest day before that of a referral; {@link EpochDay#BEFORE_ALL} where there is none. */
    int previous(int place) {
        return previous[place];
    }

    private void compare() {
        for (int i = 0; i < previous.length; i++) {
            previous[i] = latestBefore(received[i]);
        }
    }

    private int latestBefore(int day) {
        int latest = EpochDay.BEFORE_ALL;
        for (int i = 0; i < received.length; i++) {
            if (received[i] < day && starts[i] <= day) {
                latest = Math.max(latest, starts[i]);
            }
        }
        return latest;
    }

    private void putInOrder() {
        int[] order = IntStream.range(0, received.length)
                .boxed()
                .sorted(Comparator.comparingInt(each -> received[each]))
                .mapToInt(each -> each)
                .toArray();
        TreeSet<Integer> started = new TreeSet<>();
        int next = 0;
        for (int each : order) {
            while (received[order[next]] < received[each]) {
                started.add(starts[order[next++]]);
            }
            Integer latest = started.floor(received[each]);
            previous[each] = latest == null ? EpochDay.BEFORE_ALL : latest;
        }
    }
}
