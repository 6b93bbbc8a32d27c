package io.github.tallystick.core.calc;

import io.github.tallystick.core.calc.RollingSeries.Pace;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.facts.Revision;
import io.github.tallystick.core.result.Tally;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.Window;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An indicator's figure on every as-at date of a span, kept up to date as records arrive: monitored daily, reported weekly.
 *
 * <pre>{@code
 * RunningSeries<Child> running = Evaluation.of(VP8, children).running(Window.monthsTo(12), firstAsAt, lastAsAt);
 * running.add(childWithANewVisit);
 * Figure today = running.figure(asAt);
 * }</pre>
 *
 * <p>Records may be late, out of order and corrected any number of times: whatever came when, {@link #series()} is the series
 * that {@link Evaluation#rolling} makes of what is there now. A change asks the rules about that child, worker or school as it
 * was and as it is, and costs some tens of additions for each unit; a question costs the same however much is there.
 *
 * <p>It is of all records as they stand, neither as known at a date nor seen from the day of an extract: what was fed by a day
 * is what was known on it, and a {@link #series()} or {@link #snapshot()} taken then keeps it.
 *
 * <p>Mutable and not thread-safe, unlike the other types of this package. For groups, keep one for each.
 *
 * @param <F> the facts kept together: all of one child, one worker or one school
 */
public final class RunningSeries<F extends Facts<F>> {
    private final Indicator<F> indicator;
    private final int firstDay;
    private final int lastDay;
    private final Map<String, F> factsById = new HashMap<>();
    private Asked asked;
    private Totals totals;
    private UnitChanges<F, ?> changes;

    private RunningSeries(Indicator<F> indicator, Asked asked, LocalDate firstAsAt, LocalDate lastAsAt) {
        this.indicator = indicator;
        this.asked = asked;
        this.firstDay = EpochDay.of(firstAsAt);
        this.lastDay = EpochDay.of(lastAsAt);
        this.totals = Totals.running(firstDay, lastDay, indicator.formula());
        this.changes = UnitChanges.into(totals, indicator.formula(), asked.window());
    }

    static <F extends Facts<F>> RunningSeries<F> of(
            Evaluation<F> evaluation, Window window, LocalDate firstAsAt, LocalDate lastAsAt) {
        if (!evaluation.view().equals(View.OF_ALL)) {
            throw new IllegalStateException("running series must be of records as they stand, but the evaluation is of "
                    + evaluation.view().inWords());
        }
        Indicator<F> indicator = evaluation.indicator();
        Asked asked = new Asked(indicator, View.OF_ALL, window, evaluation.coverage());
        RunningSeries<F> running = new RunningSeries<>(indicator, asked, firstAsAt, lastAsAt);
        evaluation.facts().forEach(running::begin);
        return running;
    }

    private void begin(F facts) {
        if (factsById.putIfAbsent(facts.id(), facts) != null) {
            throw new IllegalArgumentException(
                    "facts of a running series must each have an identifier of their own, but those" + " of number "
                            + (factsById.size() + 1) + " have that of earlier ones");
        }
        changes.count(null, facts);
    }

    /**
     * Adds a child, worker or school, or further records of one that is there. Of a record that is there already, nothing is
     * changed.
     *
     * @param facts all facts of a new one, or at least the new records of one that is there
     */
    public void add(F facts) {
        revise(facts, Revision.ADDED);
    }

    /**
     * Corrects records: those that are there, by their identifiers, are taken as they read now, and others are added. A record
     * that was superseded no longer counts. What is kept of a child, worker or school apart from records is taken as given, too.
     * One that is not there is added.
     *
     * @param facts at least the corrected records of one child, worker or school
     */
    public void correct(F facts) {
        revise(facts, Revision.CORRECTED);
    }

    private void revise(F facts, Revision revision) {
        F then = factsById.get(facts.id());
        replace(then == null ? facts : then.revised(facts, revision));
    }

    /**
     * Takes facts for all that there is of one child, worker or school: what is not among them is taken away.
     *
     * @param facts all facts of one, who may be new
     */
    public void replace(F facts) {
        change(factsById.get(facts.id()), facts);
        factsById.put(facts.id(), facts);
    }

    /**
     * Takes a child, worker or school away with all records. To take one record away, {@link #replace} the {@link #facts}.
     *
     * @param id whose facts
     * @return true if there were any
     */
    public boolean remove(String id) {
        change(factsById.get(id), null);
        return factsById.remove(id) != null;
    }

    private void change(@Nullable F then, @Nullable F now) {
        try {
            changes.count(then, now);
        } catch (RuntimeException | Error failure) {
            countAnew();
            throw failure;
        }
    }

    /** Where a rule failed on the way from one state to the next, goes back to what is there. */
    private void countAnew() {
        totals = Totals.running(firstDay, lastDay, indicator.formula());
        changes = UnitChanges.into(totals, indicator.formula(), asked.window());
        factsById.values().forEach(facts -> changes.count(null, facts));
    }

    /**
     * What is there of one child, worker or school.
     *
     * @param id whose facts
     * @return the facts as they were added and corrected; empty if there are none
     */
    public Optional<F> facts(String id) {
        return Optional.ofNullable(factsById.get(id));
    }

    /**
     * Says anew how far the records reach, as when those of another day have come in.
     *
     * @param reach how far they reach
     */
    public void covering(Coverage reach) {
        asked = asked.covering(reach);
    }

    /**
     * What is counted now on an as-at date.
     *
     * @param asAt the date
     * @return the tally, whether or not a value has a meaning on that date
     * @throws IllegalArgumentException if the date is not in the span
     */
    public Tally tally(LocalDate asAt) {
        return counts(asAt).tally(EpochDay.of(asAt));
    }

    /**
     * The figure on an as-at date, of what is there now.
     *
     * @param asAt the date
     * @return the figure
     * @throws IllegalArgumentException if the date is not in the span
     */
    public Figure figure(LocalDate asAt) {
        return asked.figure(asAt, counts(asAt).on(EpochDay.of(asAt)));
    }

    private DailyCounts counts(LocalDate asAt) {
        int day = EpochDay.of(asAt);
        if (day < firstDay || day > lastDay) {
            throw RollingSeries.outside(Pace.DAY, EpochDay.date(firstDay), EpochDay.date(lastDay), asAt);
        }
        return totals.counts(SeriesDates.everyDay(day, day));
    }

    /**
     * The series of what is there now.
     *
     * @return an immutable series, equal to that of {@link Evaluation#rolling}
     */
    public RollingSeries series() {
        return new RollingSeries(asked, List.of(totals.counts()));
    }

    /**
     * An immutable copy of what is there now. Any number of running series can go on from it, over this or another window and
     * span, for one pass over the facts; and whatever else an evaluation is asked.
     *
     * @return an evaluation of the facts
     */
    public Evaluation<F> snapshot() {
        return Evaluation.of(indicator, List.copyOf(factsById.values())).covering(asked.coverage());
    }

    @Override
    public String toString() {
        return "running " + series();
    }
}
