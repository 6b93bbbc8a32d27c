package io.github.tallystick.core.definition;

import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.core.result.Rounding;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.core.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * An indicator: what is counted below the line, what above it, over which period, which way is better, in whose words, read
 * in which way.
 *
 * @param <F> the facts kept together: all of one child, one worker or one school
 */
@Value.Immutable
@DomainStyle
public abstract class Indicator<F extends Facts<F>> {
    Indicator() {}

    /**
     * The code, stable and unique.
     *
     * @return for example {@code wokingham.vp8}
     */
    public abstract String code();

    /**
     * A short title for a table.
     *
     * @return for example {@code Child protection visits completed on time}
     */
    public abstract String title();

    /**
     * What is counted, in the singular.
     *
     * @return for example {@code visit due}
     */
    public abstract String unit();

    /**
     * The kind of facts that the indicator is counted from.
     *
     * @return the type of one child, worker or school
     */
    public abstract Class<F> facts();

    /**
     * What is counted and what is made of it.
     *
     * @return the formula
     */
    public abstract Formula<F, ?> formula();

    /**
     * How the value is rounded when it is printed.
     *
     * @return half up to one decimal place, unless said otherwise
     */
    @Value.Default
    public Rounding rounding() {
        return Rounding.halfUp(1);
    }

    /**
     * Which way is better.
     *
     * @return the polarity
     */
    public abstract Polarity polarity();

    /**
     * Where the definition comes from.
     *
     * @return the source
     */
    public abstract Source source();

    /**
     * The choices taken where the words can be read in more than one way.
     *
     * @return the readings
     */
    public abstract List<Reading<?>> readings();

    /**
     * The phrases that are read otherwise than the definition takes them, each with the meaning asked for.
     *
     * @return the meanings by phrase; empty for the definition as it is taken
     */
    public abstract Map<String, String> readAs();

    /**
     * Makes the definition under any choice of meanings.
     *
     * @return the maker; empty for a definition without readings
     */
    @Value.Auxiliary
    abstract Optional<Function<Choices, IndicatorBuilder<F>>> definition();

    /**
     * The edition, with the time in which it was in use.
     *
     * @return the only edition, unless said otherwise
     */
    @Value.Default
    public Edition edition() {
        return Edition.ONLY;
    }

    /**
     * The last days for which the definition has a meaning.
     *
     * @return always, unless said otherwise
     */
    @Value.Default
    public InForce inForce() {
        return InForce.ALWAYS;
    }

    /**
     * The window that the definition looks at whatever period is asked for: the twelve months to the last day, or the last
     * day alone.
     *
     * @return the window; empty where it is the period itself
     */
    public abstract Optional<Window> ownWindow();

    /**
     * How many months before the first day of its window the definition looks for earlier records, such as a previous
     * referral. Where the records do not reach so far back, the figure is not covered.
     *
     * @return the months; 0 unless said otherwise
     */
    @Value.Default
    public int looksBackMonths() {
        return 0;
    }

    /**
     * Whether a period that the records reach in part is answered from that part: the definition asks only that some of the
     * returns that the period touches be there.
     *
     * @return true if so; otherwise the records must reach all days that are needed
     */
    @Value.Default
    public boolean answeredInPart() {
        return false;
    }

    /**
     * The working days that the definition needs.
     *
     * @return the calendar; empty if it counts no working days
     */
    public abstract Optional<WorkingCalendar> workingDays();

    /**
     * The items that the records must hold, by name.
     *
     * @return the names
     */
    public abstract Set<String> needs();

    /**
     * The further items that the records must hold where a figure is asked for as known at a date: without them every record
     * would seem to have been known.
     *
     * @return the names
     */
    public abstract Set<String> needsForKnownAt();

    /** Of a definition that is data, what follows from it is worked out. */
    @Value.Check
    Indicator<F> derived() {
        if (!(formula().units() instanceof Rows)) {
            return this;
        }
        Derivation says = Derivation.of(formula());
        boolean isDone = needs().equals(says.needs())
                && needsForKnownAt().equals(says.needsForKnownAt())
                && workingDays().equals(says.workingDays())
                && ownWindow().equals(says.ownWindow())
                && looksBackMonths() == says.lookBackMonths();
        return isDone
                ? this
                : new IndicatorBuilder<F>()
                        .from(this)
                        .needs(says.needs())
                        .needsForKnownAt(says.needsForKnownAt())
                        .workingDays(says.workingDays())
                        .ownWindow(says.ownWindow())
                        .looksBackMonths(says.lookBackMonths())
                        .build();
    }

    /**
     * What the definition says, as a short number: all of it but the source's title and date. Worked out once.
     *
     * @return the fingerprint, the same in every run
     * @throws IllegalArgumentException if a rule, a weight or a part of one is no value that can be written down, such as a
     *     lambda
     */
    @Value.Lazy
    public Fingerprint fingerprint() {
        return Fingerprint.ofText(new DefinitionParts(this).canonical());
    }

    /**
     * Whether this edition was in use on a day and the definition had a meaning then.
     *
     * @param day the day
     * @return true unless the day is outside the use of the edition or the validity of the definition
     */
    public boolean isInForceOn(LocalDate day) {
        return edition().isInUseOn(day) && inForce().refusal(day).isEmpty();
    }

    /**
     * Whether the definition and its calendar have an answer for a period, whatever the records.
     *
     * @param period the period
     * @return nothing if they have; otherwise the outcome that says why not
     */
    public Optional<Outcome> refusal(ReportingPeriod period) {
        return inForce().refusal(period.lastDay()).or(() -> workingDays().flatMap(days -> beyond(days, period)));
    }

    private static Optional<Outcome> beyond(WorkingCalendar days, ReportingPeriod period) {
        boolean known = !period.firstDay().isBefore(days.firstKnownDay())
                && !period.lastDay().isAfter(days.lastKnownDay());
        return known
                ? Optional.empty()
                : Optional.of(new Outcome.NotCovered("bank holidays are known from " + days.firstKnownDay()
                        + " through " + days.lastKnownDay() + ", but the period is " + period.firstDay() + " to "
                        + period.lastDay()));
    }

    /**
     * The same definition with a phrase read otherwise.
     *
     * @param phrase the words in question
     * @param meaning one of their meanings, in its words
     * @return another indicator, of the same code, counted from the same facts
     * @throws IllegalArgumentException if the definition has no such reading, or the reading no such meaning; or if it was read
     *     back from a {@linkplain Notation notation}, which holds of other meanings the words alone
     */
    public Indicator<F> read(String phrase, String meaning) {
        Reading<?> reading = readings().stream()
                .filter(each -> each.phrase().equals(phrase))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("phrase to read must be one of "
                        + readings().stream()
                                .map(each -> "\"" + each.phrase() + "\"")
                                .toList()
                        + ", but was \"" + phrase + "\""));
        if (reading.meanings().noneMatch(each -> each.words().equals(meaning))) {
            throw new IllegalArgumentException("meaning of \"" + phrase + "\" must be one of "
                    + reading.meanings().map(each -> "\"" + each.words() + "\"").toList() + ", but was \"" + meaning
                    + "\"");
        }
        if (reading.meaning().words().equals(meaning)) {
            return this;
        }
        Map<String, String> chosen = new HashMap<>(readAs());
        chosen.put(phrase, meaning);
        return define(
                definition()
                        .orElseThrow(
                                () -> new IllegalArgumentException("definition that was read back can be taken in the"
                                        + " meanings that it was written in alone, but \"" + phrase
                                        + "\" was to be read as \""
                                        + meaning + "\"")),
                chosen);
    }

    /**
     * The same definition of the units alone that are in a category: of those placed in foster care.
     *
     * @param dimension a dimension of the kind of facts
     * @param category one of its categories
     * @return another indicator, of the same code
     * @throws IllegalArgumentException if the dimension has no such category
     */
    public Indicator<F> among(Dimension dimension, Dimension.Category category) {
        return restricted(among(formula(), dimension, category));
    }

    /**
     * The same definition with the units alone in the numerator that are in a category: the share in foster care.
     *
     * @param dimension a dimension of the kind of facts
     * @param category one of its categories
     * @return another indicator, of the same code
     * @throws IllegalArgumentException if the dimension has no such category
     */
    public Indicator<F> in(Dimension dimension, Dimension.Category category) {
        return restricted(in(formula(), dimension, category));
    }

    private static <F, U extends Unit> Formula<F, U> among(
            Formula<F, U> formula, Dimension dimension, Dimension.Category category) {
        return formula.among(words(dimension, category), dimension.rule(category, formula));
    }

    private static <F, U extends Unit> Formula<F, U> in(
            Formula<F, U> formula, Dimension dimension, Dimension.Category category) {
        return formula.in(words(dimension, category), dimension.rule(category, formula));
    }

    private static String words(Dimension dimension, Dimension.Category category) {
        return dimension.words() + ": " + category.words();
    }

    private Indicator<F> restricted(Formula<F, ?> formula) {
        return new IndicatorBuilder<F>().from(this).formula(formula).build();
    }

    /**
     * The same definition, read as this one is, in another edition. What the edition says otherwise is a reading: {@code
     * NI_59.read("7 working days", "10 working days").inEdition(from2010, "Within 10 working days")}.
     *
     * @param edition the edition
     * @param title its title
     * @return another indicator, of the same code and with the same readings
     */
    public Indicator<F> inEdition(Edition edition, String title) {
        return definition()
                .map(made ->
                        define(choices -> made.apply(choices).edition(edition).title(title), readAs()))
                .orElseGet(() -> new IndicatorBuilder<F>()
                        .from(this)
                        .edition(edition)
                        .title(title)
                        .build());
    }

    @Override
    public String toString() {
        String read = readAs().entrySet().stream()
                .map(each -> ", \"" + each.getKey() + "\" read as " + each.getValue())
                .sorted()
                .collect(Collectors.joining());
        return code() + ": " + formula().inWords() + read;
    }

    /**
     * A definition that can be read in more than one way.
     *
     * @param definition makes it, asking for the meaning of each phrase that can be read otherwise
     * @param <F> the facts kept together
     * @return the indicator, each phrase in the meaning that its reading takes
     */
    public static <F extends Facts<F>> Indicator<F> defined(Function<Choices, IndicatorBuilder<F>> definition) {
        return define(definition, Map.of());
    }

    private static <F extends Facts<F>> Indicator<F> define(
            Function<Choices, IndicatorBuilder<F>> definition, Map<String, String> chosen) {
        Choices choices = new Choices(chosen);
        return definition
                .apply(choices)
                .readings(choices.readings())
                .readAs(choices.readAs())
                .definition(definition)
                .build();
    }

    /**
     * Starts an indicator.
     *
     * @param facts the kind of facts that it is counted from
     * @param <F> the facts kept together
     * @return a builder
     */
    public static <F extends Facts<F>> IndicatorBuilder<F> of(Class<F> facts) {
        return new IndicatorBuilder<F>().facts(facts);
    }
}
