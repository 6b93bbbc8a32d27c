package io.github.tallystick.core.definition;

import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Window;
import java.util.ArrayList;
import java.util.List;

/**
 * What a {@link Rule} answers with: how much counts on every as-at date, by when it is decided, and on request why.
 *
 * <p>An answer may be seen from a day, after which nothing is known of what goes on: a spell that has not ended may end, a
 * visit that has not been made may be made. Then a rule is asked twice, for what counts {@linkplain #least at the least} and
 * {@linkplain #most at the most}, and is written once: {@link #event}, {@link #open}, {@link #touching}, {@link #onOrBefore}
 * and {@link #undecided} add what they are asked for.
 *
 * <p>What is added, compared and multiplied is the {@link StepFunction}. This is mutable and reused from unit to unit; it is
 * not thread-safe.
 */
public final class Runs extends StepFunction {
    /** An amount that stands for any number: more than there is of anything, and few enough to add up. */
    public static final int NO_LIMIT = 1_000_000_000;

    private final boolean explaining;
    private final int seenTo;
    private final boolean most;
    private int settlesOn = EpochDay.BEFORE_ALL;
    private final List<String> reasons = new ArrayList<>();

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

    /** Makes this empty again, without reasons and with nothing undecided. */
    @Override
    public void clear() {
        super.clear();
        settlesOn = EpochDay.BEFORE_ALL;
        reasons.clear();
    }

    /**
     * Adds one on every as-at date whose window holds the day of an event.
     *
     * @param day the day of the event; for {@link EpochDay#NEVER} nothing is added, or at the most every as-at date after the
     *     day seen from
     * @param window the window
     */
    public void event(int day, Window window) {
        event(day, EpochDay.NEVER, window);
    }

    /**
     * Adds one on every as-at date whose window holds the day of an event that can happen until a day.
     *
     * @param day the day of the event; for {@link EpochDay#NEVER} nothing is added, or at the most every as-at date whose
     *     window holds a day after the day seen from on which it can still happen
     * @param until the last day on which it can happen, included, or {@link EpochDay#NEVER}
     * @param window the window
     */
    public void event(int day, int until, Window window) {
        if (day != EpochDay.NEVER) {
            add(day, window.lastDayReaching(day), 1);
        } else if (most && !isSeen(until)) {
            add(seenTo + 1, until == EpochDay.NEVER ? EpochDay.NEVER : window.lastDayReaching(until), 1);
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
     * Adds one on every as-at date if something was done by a day, asked of what counts on the day on which it is done. While
     * it is not done, and the day is not past, it is then in time wherever it counts by the day; wherever it may count after
     * the day as well, it may be.
     *
     * @param doneDay the day on which it was done, or {@link EpochDay#NEVER}
     * @param dueDay the last day that is in time, or {@link EpochDay#NEVER} where all days are
     * @param window the window
     */
    public void onOrBeforeWhereDone(int doneDay, int dueDay, Window window) {
        if (dueDay == EpochDay.NEVER) {
            always();
        } else if (doneDay != EpochDay.NEVER || isSeen(dueDay)) {
            onOrBefore(doneDay, dueDay);
        } else {
            add(EpochDay.BEFORE_ALL, dueDay, 1);
            if (most) {
                add(dueDay + 1, window.lastDayReaching(dueDay), 1);
            }
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
     * Whether these are asked for what counts at the most.
     *
     * @return true if so; false for what counts at the least, which is the same where nothing is seen from a day
     */
    public boolean isMost() {
        return most;
    }

    /**
     * Says that this is decided no earlier than a day.
     *
     * @param day the day
     */
    public void settleOn(int day) {
        settlesOn = Math.max(settlesOn, day);
    }

    /**
     * Says that this is decided no earlier than other runs are.
     *
     * @param other the other runs
     */
    public void settle(Runs other) {
        settleOn(other.settlesOn);
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
}
