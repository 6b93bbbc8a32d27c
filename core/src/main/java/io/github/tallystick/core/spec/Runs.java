package io.github.tallystick.core.spec;

import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Window;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A step function of the as-at date, written as runs of days with exact amounts that add up where runs overlap.
 *
 * <p>An answer may be seen from a day, after which nothing is known of what goes on: a spell that has not ended may end, a
 * visit that has not been made may be made. Then a rule is asked twice, for what counts {@linkplain #least at the least} and
 * {@linkplain #most at the most}, and is written once: {@link #event}, {@link #open}, {@link #touching}, {@link #onOrBefore}
 * and {@link #undecided} add what they are asked for.
 *
 * <p>This is what a {@link Rule} answers with. It is mutable and reused from unit to unit, so that putting answers together
 * makes no collection for each unit; it is not thread-safe. Days are epoch days; a run may last for {@linkplain EpochDay#NEVER ever}.
 */
public final class Runs {
    /** An amount that stands for any number: more than there is of anything, and few enough to add up. */
    public static final int NO_LIMIT = 1_000_000_000;

    private final boolean explaining;
    private final int seenTo;
    private final boolean most;
    private int settlesOn = EpochDay.BEFORE_ALL;
    private final List<String> reasons = new ArrayList<>();
    private int[] firstDays = new int[8];
    private int[] lastDays = new int[8];
    private long[] amounts = new long[8];
    private int size;

    private Runs(boolean explaining, int seenTo, boolean most) {
        this.explaining = explaining;
        this.seenTo = seenTo;
        this.most = most;
    }

    /**
     * An empty answer.
     *
     * @return runs that take no reasons
     */
    public static Runs empty() {
        return new Runs(false, EpochDay.NEVER, false);
    }

    /**
     * An empty answer that keeps the reasons it is given.
     *
     * @return runs that take reasons
     */
    public static Runs explained() {
        return new Runs(true, EpochDay.NEVER, false);
    }

    /**
     * An empty answer for what counts at the least, seen from a day.
     *
     * @param seenTo the last day of which anything is known, as an epoch day; {@link EpochDay#NEVER} to take the records as
     *     they stand
     * @param explaining whether to keep reasons
     * @return the runs
     */
    public static Runs least(int seenTo, boolean explaining) {
        return new Runs(explaining, seenTo, false);
    }

    /**
     * An empty answer for what counts at the most, seen from a day.
     *
     * @param seenTo the last day of which anything is known, as an epoch day; not {@link EpochDay#NEVER}
     * @return the runs
     */
    public static Runs most(int seenTo) {
        return new Runs(false, seenTo, true);
    }

    /**
     * An empty answer to ask another rule with, for the same as this.
     *
     * @return the runs
     */
    public Runs like() {
        return new Runs(explaining, seenTo, most);
    }

    /**
     * An empty answer to ask another rule with, for a rule that holds where the other does not: where this is for the most,
     * that is for the least.
     *
     * @return the runs
     */
    public Runs opposite() {
        return new Runs(explaining, seenTo, seenTo != EpochDay.NEVER && !most);
    }

    /** Makes this empty again. */
    public void clear() {
        size = 0;
        settlesOn = EpochDay.BEFORE_ALL;
        reasons.clear();
    }

    /**
     * Adds a run. A run that ends before it starts adds nothing.
     *
     * @param firstDay the first as-at date, included
     * @param lastDay the last as-at date, included
     * @param amount how much on each of them
     */
    public void add(int firstDay, int lastDay, long amount) {
        if (lastDay < firstDay || amount == 0) {
            return;
        }
        if (size == amounts.length) {
            grow();
        }
        firstDays[size] = firstDay;
        lastDays[size] = lastDay;
        amounts[size++] = amount;
    }

    private void grow() {
        firstDays = Arrays.copyOf(firstDays, size * 2);
        lastDays = Arrays.copyOf(lastDays, size * 2);
        amounts = Arrays.copyOf(amounts, size * 2);
    }

    /** Adds one on every as-at date: a condition that holds whatever the date. */
    public void always() {
        add(EpochDay.BEFORE_ALL, EpochDay.NEVER, 1);
    }

    /**
     * Adds one on every as-at date whose window holds the day of an event.
     *
     * @param day the day of the event; for {@link EpochDay#NEVER} nothing is added, or at the most every as-at date after the
     *     day seen from
     * @param window the window
     */
    public void event(int day, Window window) {
        if (day != EpochDay.NEVER) {
            add(day, window.lastDayReaching(day), 1);
        } else if (most) {
            add(seenTo + 1, EpochDay.NEVER, 1);
        }
    }

    /** Adds, if what counts at the most is asked for, any number on every as-at date after the day seen from: more may begin. */
    public void anyNumberMore() {
        if (most) {
            add(seenTo + 1, EpochDay.NEVER, NO_LIMIT);
        }
    }

    /**
     * Adds one on every as-at date whose window has a day in common with a spell, both its ends included.
     *
     * @param firstDay the first day of the spell; nothing is added for {@link EpochDay#NEVER}
     * @param lastDay the last day of the spell, or {@link EpochDay#NEVER}
     * @param window the window
     */
    public void touching(int firstDay, int lastDay, Window window) {
        int end = end(firstDay, lastDay);
        if (firstDay != EpochDay.NEVER) {
            add(firstDay, end == EpochDay.NEVER ? EpochDay.NEVER : window.lastDayReaching(end), 1);
        }
    }

    /**
     * Adds an amount on every as-at date at the end of which a spell is open: it started on or before that day, and has not
     * ended or ends later. A spell is no longer open at the end of its last day, so closing stock = opening stock + starts -
     * ends.
     *
     * @param start the day on which it starts
     * @param end the day on which it ends, or {@link EpochDay#NEVER}
     * @param amount how much
     */
    public void open(int start, int end, long amount) {
        int ended = end(start, end);
        add(start, ended == EpochDay.NEVER ? EpochDay.NEVER : ended - 1, amount);
    }

    /**
     * The end of a spell as far as it is asked for: where what counts at the least is asked for, a spell that has not ended
     * ends on the day after the day seen from.
     *
     * @param start the day on which it starts
     * @param end the day on which it ends, or {@link EpochDay#NEVER}
     * @return the end; {@link EpochDay#NEVER} if it goes on
     */
    public int end(int start, int end) {
        return end == EpochDay.NEVER && seenTo != EpochDay.NEVER && !most ? Math.max(start, seenTo + 1) : end;
    }

    /**
     * Adds one on every as-at date if something was done by a day. While it is not done, and the day is not past, that is
     * undecided.
     *
     * @param doneDay the day on which it was done, or {@link EpochDay#NEVER}
     * @param dueDay the last day that is in time
     */
    public void onOrBefore(int doneDay, int dueDay) {
        if (doneDay == EpochDay.NEVER && !isSeen(dueDay)) {
            undecided(dueDay);
        } else if (doneDay <= dueDay) {
            always();
        }
    }

    /**
     * Adds one on every as-at date for what is undecided, if what counts at the most is asked for.
     *
     * @param settlesOn the day by which it will be decided
     */
    public void undecided(int settlesOn) {
        this.settlesOn = Math.max(this.settlesOn, settlesOn);
        if (most) {
            always();
        }
    }

    /**
     * Whether a day is over, so that what was to happen on it has happened or not.
     *
     * @param day an epoch day
     * @return true unless it is after the day seen from
     */
    public boolean isSeen(int day) {
        return seenTo == EpochDay.NEVER || day <= seenTo;
    }

    /**
     * By when what this rests on will be decided.
     *
     * @return the latest day given; {@link EpochDay#BEFORE_ALL} if nothing is undecided
     */
    public int settlesOn() {
        return settlesOn;
    }

    /**
     * Whether reasons are wanted. A rule builds its reason only if so; counting pays nothing for it.
     *
     * @return true if {@link #because} keeps what it is given
     */
    public boolean explaining() {
        return explaining;
    }

    /**
     * Gives the reason for this answer, in plain English, from what decided it.
     *
     * @param reason for example {@code due 2022-04-19; next visit 2022-04-05}; no identifier
     */
    public void because(String reason) {
        if (explaining && !reason.isEmpty()) {
            reasons.add(reason);
        }
    }

    /**
     * Takes over the reasons of the answer of another rule, and by when what it rests on will be decided.
     *
     * @param answer the other answer
     */
    public void because(Runs answer) {
        settlesOn = Math.max(settlesOn, answer.settlesOn);
        if (explaining) {
            because(answer.reason());
        }
    }

    /**
     * The reasons given, joined.
     *
     * @return the reasons; empty if none was given or wanted
     */
    public String reason() {
        return String.join("; ", reasons);
    }

    /**
     * How much counts on an as-at date.
     *
     * @param asAt the date, as an epoch day
     * @return the sum of the runs that hold it
     */
    public long at(int asAt) {
        long sum = 0;
        for (int i = 0; i < size; i++) {
            if (firstDays[i] <= asAt && asAt <= lastDays[i]) {
                sum = Math.addExact(sum, amounts[i]);
            }
        }
        return sum;
    }

    /**
     * Whether there is no run.
     *
     * @return true if nothing counts on any date
     */
    public boolean isEmpty() {
        return size == 0;
    }

    /**
     * Hands out the runs.
     *
     * @param reader takes each run
     */
    public void forEach(Reader reader) {
        for (int i = 0; i < size; i++) {
            reader.run(firstDays[i], lastDays[i], amounts[i]);
        }
    }

    /**
     * Adds the runs of another answer to this one, each time so much.
     *
     * @param other the other answer
     * @param factor by how much to multiply it
     */
    public void addAll(Runs other, long factor) {
        for (int i = 0; i < other.size; i++) {
            add(other.firstDays[i], other.lastDays[i], Math.multiplyExact(other.amounts[i], factor));
        }
    }

    /**
     * Writes the product of two answers into this one: on each as-at date the amount of the one times that of the other.
     *
     * @param one an answer
     * @param other another
     */
    public void addProduct(Runs one, Runs other) {
        for (int i = 0; i < one.size; i++) {
            for (int j = 0; j < other.size; j++) {
                add(
                        Math.max(one.firstDays[i], other.firstDays[j]),
                        Math.min(one.lastDays[i], other.lastDays[j]),
                        Math.multiplyExact(one.amounts[i], other.amounts[j]));
            }
        }
    }

    /**
     * Adds one on each as-at date on which another answer is above 0.
     *
     * @param other the other answer
     */
    public void addPresence(Runs other) {
        if (other.size == 1 && other.amounts[0] > 0) {
            add(other.firstDays[0], other.lastDays[0], 1);
        } else if (other.size > 0) {
            addWhere(other, 1, true);
        }
    }

    /**
     * Adds one on each as-at date on which another answer is at least an amount.
     *
     * @param other the other answer
     * @param least the amount; at least 1
     */
    public void addWhereAtLeast(Runs other, long least) {
        addWhere(other, least, true);
    }

    /**
     * Adds one on each as-at date on which another answer is less than an amount.
     *
     * @param other the other answer
     * @param least the amount; at least 1
     */
    public void addWhereLess(Runs other, long least) {
        addWhere(other, least, false);
    }

    private void addWhere(Runs other, long least, boolean atLeast) {
        long[] edges = other.edges();
        long level = 0;
        int from = EpochDay.BEFORE_ALL;
        for (long edge : edges) {
            int day = (int) (edge >> 32);
            if (day > from && level >= least == atLeast) {
                add(from, day - 1, 1);
            }
            from = day;
            level = Math.addExact(level, other.change((int) edge));
        }
        if (level >= least == atLeast) {
            add(from, EpochDay.NEVER, 1);
        }
    }

    /** The days on which the amount may change, each with the run that starts (2i) or has ended (2i + 1), in order. */
    private long[] edges() {
        long[] edges = new long[2 * size];
        int count = 0;
        for (int i = 0; i < size; i++) {
            edges[count++] = ((long) firstDays[i] << 32) | (2L * i);
            if (lastDays[i] != EpochDay.NEVER) {
                edges[count++] = ((lastDays[i] + 1L) << 32) | (2L * i + 1);
            }
        }
        long[] sorted = Arrays.copyOf(edges, count);
        Arrays.sort(sorted);
        return sorted;
    }

    private long change(int edge) {
        return edge % 2 == 0 ? amounts[edge / 2] : -amounts[edge / 2];
    }

    @Override
    public String toString() {
        return size + (size == 1 ? " run" : " runs");
    }

    /** Takes runs. */
    @FunctionalInterface
    public interface Reader {
        /**
         * Takes one run.
         *
         * @param firstDay the first as-at date, included
         * @param lastDay the last as-at date, included
         * @param amount how much on each of them
         */
        void run(int firstDay, int lastDay, long amount);
    }
}
