package io.github.tallystick.core.calc;

import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.core.result.Tally;
import io.github.tallystick.core.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Figures of parts rolled up into the figure of the whole: authorities into a region, regions into the country.
 *
 * <p>Numerators are added and denominators are added, and the indicator's formula is applied to the two sums; percentages are
 * never averaged. {@link #plus} joins the parts of two roll-ups, or the periods of one: it is associative and commutative, so
 * the regions joined are the country, in any order and grouping.
 *
 * <p>What becomes of a part without a value is the choice of {@link MissingParts}. A part is missing where it has no figure for
 * the period, or one that is not covered, incomplete (it is not final) or withheld (so that the whole does not give it away). A
 * part with nothing to measure is not missing: it adds 0 to both terms. All facts of one child or worker must be in one part.
 *
 * <p>The parts that are not missing in a period must have been known at one date and extracted on one day: added, figures of
 * different dates would be those of no date at all. Several of which no date is said are of one date; a part that is missing
 * may be of any.
 *
 * <p>A part adds what its outcome tells. Where an indicator's two terms are measured apart, nothing to measure is told as 0 over
 * 0 even if something was above the line, and that is not in the whole; {@link RollingSeries#plus} adds before anything is told.
 *
 * <pre>{@code
 * RollUp country = RollUp.of(figuresByAuthority, MissingParts.DROPPED);
 * RollUp.Whole north = country.by(regions::get).get("North East").whole(year);
 * }</pre>
 */
public final class RollUp {
    /** Periods of the same days are the same, whatever they are called. */
    private static final Comparator<ReportingPeriod> BY_DAYS =
            Comparator.comparing(ReportingPeriod::lastDay).thenComparing(ReportingPeriod::firstDay);

    private final Indicator<?> indicator;
    private final MissingParts policy;
    private final SortedSet<ReportingPeriod> periods;
    private final SortedMap<String, SortedMap<ReportingPeriod, Figure>> parts;

    private RollUp(Indicator<?> indicator, MissingParts policy, Collection<ReportingPeriod> periods) {
        this.indicator = indicator;
        this.policy = policy;
        this.periods = new TreeSet<>(BY_DAYS);
        this.periods.addAll(periods);
        this.parts = new TreeMap<>();
    }

    /**
     * The figures of one period.
     *
     * @param parts the figures by the name of an area or a team, never of a person: names are printed; at least one
     * @param policy what is done about a part without a value
     * @return the roll-up
     * @throws IllegalArgumentException if there are no figures, or they are not of one indicator, read in one way, and period,
     *     or those that tell something not of one known-at date and extract day
     */
    public static RollUp of(Map<String, Figure> parts, MissingParts policy) {
        Figure first = parts.values().stream()
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("parts to roll up must be at least one, but were none"));
        RollUp rollUp = new RollUp(first.indicator(), policy, List.of(first.period()));
        parts.forEach((name, figure) -> {
            requireOne(
                    "indicator", first.indicator().equals(figure.indicator()), first.indicator(), figure.indicator());
            requireOne(
                    "period",
                    rollUp.periods.contains(figure.period()),
                    first.period().label(),
                    figure.period().label());
            rollUp.add(name, figure);
        });
        return rollUp;
    }

    private void add(String name, Figure figure) {
        parts.values().stream()
                .flatMap(figures -> Stream.ofNullable(figures.get(figure.period())))
                .filter(each -> tells(each) && tells(figure))
                .findFirst()
                .ifPresent(one -> requireOneDate(one.input(), figure.input()));
        if (parts.computeIfAbsent(name, any -> new TreeMap<>(BY_DAYS)).putIfAbsent(figure.period(), figure) != null) {
            throw new IllegalArgumentException("part must be added once in a period, but " + name
                    + " was there twice in " + figure.period().label());
        }
    }

    private static void requireOneDate(Input one, Input other) {
        requireOneDate("known-at date", one.knownAt(), other.knownAt());
        requireOneDate("extract day", one.extractedOn(), other.extractedOn());
    }

    private static void requireOneDate(String what, Optional<LocalDate> one, Optional<LocalDate> other) {
        requireOne(
                what,
                one.equals(other),
                one.map(LocalDate::toString).orElse("none"),
                other.map(LocalDate::toString).orElse("none"));
    }

    private static void requireOne(String what, boolean same, Object one, Object other) {
        if (!same) {
            throw new IllegalArgumentException(
                    "figures to roll up must be of one " + what + ", but were of " + one + " and " + other);
        }
    }

    /**
     * Both together: other parts, other periods, or both. A part of the one that has no figure in a period of the other is
     * missing in that period.
     *
     * @param other a roll-up of the same indicator and policy
     * @return the roll-up of both
     * @throws IllegalArgumentException if the indicator or the policy is another, or a part is in both in the same period, or
     *     parts of the same period that tell something are not of one known-at date and extract day
     */
    public RollUp plus(RollUp other) {
        requireOne("indicator", indicator.equals(other.indicator), indicator, other.indicator);
        requireOne("policy", policy == other.policy, policy, other.policy);
        RollUp both = new RollUp(indicator, policy, periods);
        both.periods.addAll(other.periods);
        for (RollUp each : List.of(this, other)) {
            each.parts.forEach((name, figures) -> figures.values().forEach(figure -> both.add(name, figure)));
        }
        return both;
    }

    /**
     * The same for each region. The regions joined by {@link #plus} are this roll-up again.
     *
     * @param region the region of a part, by its name
     * @return the roll-ups by region
     */
    public SortedMap<String, RollUp> by(Function<? super String, String> region) {
        SortedMap<String, RollUp> regions = new TreeMap<>();
        parts.forEach((name, figures) -> regions.computeIfAbsent(
                        region.apply(name), any -> new RollUp(indicator, policy, periods))
                .parts
                .put(name, figures));
        return regions;
    }

    /**
     * What the parts come to in a period.
     *
     * @param period one of the periods rolled up
     * @return the figure of the whole, and of which parts it is made
     * @throws IllegalArgumentException if no part was given for the period
     */
    public Whole whole(ReportingPeriod period) {
        if (!periods.contains(period)) {
            throw new IllegalArgumentException("period must be one of those rolled up, "
                    + periods.stream().map(ReportingPeriod::label).toList() + ", but was " + period.label());
        }
        SortedMap<String, Figure> added = new TreeMap<>();
        SortedMap<String, String> leftOut = new TreeMap<>();
        parts.forEach((name, figures) -> whyLeftOut(figures, period)
                .ifPresentOrElse(why -> leftOut.put(name, why), () -> added.put(name, figures.get(period))));
        Standings standings = added.values().stream().map(Figure::standings).reduce(Standings.NONE, Standings::plus);
        Input input =
                added.values().stream().map(Figure::input).reduce(Input::and).orElse(Input.UNSTATED);
        Figure figure = new Figure(indicator, period, outcome(added.values(), leftOut.size()), standings, input);
        return new Whole(figure, policy, new TreeSet<>(added.keySet()), leftOut);
    }

    private Optional<String> whyLeftOut(Map<ReportingPeriod, Figure> figures, ReportingPeriod period) {
        Optional<String> here = whyMissing(figures, period);
        return here.isPresent() || !policy.looksAtEveryPeriod()
                ? here
                : periods.stream()
                        .flatMap(each -> whyMissing(figures, each)
                                .map(why -> "from " + each.firstDay() + " to " + each.lastDay() + " " + why)
                                .stream())
                        .findFirst();
    }

    private static Optional<String> whyMissing(Map<ReportingPeriod, Figure> figures, ReportingPeriod period) {
        if (!figures.containsKey(period)) {
            return Optional.of("no figure");
        }
        return Optional.of(figures.get(period))
                .filter(figure -> !tells(figure))
                .map(figure -> figure.outcome().inWords());
    }

    /** A definition that is not in force is nothing that the part could have told: the whole is not in force either. */
    private static boolean tells(Figure figure) {
        return figure.outcome() instanceof Outcome.Value
                || figure.outcome() instanceof Outcome.NothingToMeasure
                || figure.outcome() instanceof Outcome.NotInForce;
    }

    private Outcome outcome(Collection<Figure> added, int leftOut) {
        Optional<Outcome> notInForce = added.stream()
                .map(Figure::outcome)
                .filter(Outcome.NotInForce.class::isInstance)
                .findFirst();
        if (notInForce.isPresent()) {
            return notInForce.get();
        }
        if (!policy.answers(added.size(), leftOut)) {
            return new Outcome.NotCovered(leftOut + " of " + parts.size() + " parts missing");
        }
        return indicator
                .formula()
                .outcome(added.stream()
                        .flatMap(figure -> figure.outcome().tally().stream())
                        .reduce(Tally.NOTHING, Tally::plus));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RollUp rollUp
                && indicator.equals(rollUp.indicator)
                && policy == rollUp.policy
                && periods.equals(rollUp.periods)
                && parts.equals(rollUp.parts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(indicator.code(), policy, parts.keySet());
    }

    @Override
    public String toString() {
        return indicator.code() + ", parts: " + parts.size() + ", periods: " + periods.size() + ", " + policy.inWords();
    }

    /**
     * What the parts come to in one period.
     *
     * @param figure the figure of the whole, with the standings of the parts added; not covered where the policy gives it no
     *     value, and {@link Outcome.Withheld} never: that is for small numbers
     * @param policy what is done about a part without a value
     * @param added the parts added, by name; where the whole has no value, those that have one
     * @param leftOut the other parts, by name, each with the reason in words
     */
    public record Whole(
            Figure figure, MissingParts policy, SortedSet<String> added, SortedMap<String, String> leftOut) {
        /**
         * Copies the collections.
         *
         * @param figure the figure of the whole
         * @param policy what is done about a part without a value
         * @param added the parts added
         * @param leftOut the other parts
         */
        public Whole {
            added = Collections.unmodifiableSortedSet(new TreeSet<>(added));
            leftOut = Collections.unmodifiableSortedMap(new TreeMap<>(leftOut));
        }

        /**
         * The whole in plain English: its figure, and where parts are left out which, why and by which policy.
         *
         * @return for example {@code ..., counted 81/100; 2 of 3 parts; without Rutland (withheld: counts 1 to 5 are withheld);
         *     a part without a value is left out of both terms}
         */
        public String inWords() {
            String words = figure + "; " + added.size() + " of " + (added.size() + leftOut.size()) + " parts";
            return leftOut.isEmpty()
                    ? words
                    : words
                            + leftOut.entrySet().stream()
                                    .map(each -> each.getKey() + " (" + each.getValue() + ")")
                                    .collect(Collectors.joining(", ", "; without ", "; "))
                            + policy.inWords();
        }
    }
}
