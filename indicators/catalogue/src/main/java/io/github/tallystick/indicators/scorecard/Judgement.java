package io.github.tallystick.indicators.scorecard;

import io.github.tallystick.core.calc.Figure;
import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.Polarity;
import io.github.tallystick.core.definition.Polarity.Direction;
import io.github.tallystick.core.definition.Target.Rag;
import io.github.tallystick.core.definition.Weight;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.core.result.Tally;
import io.github.tallystick.core.statistics.Caution;
import io.github.tallystick.core.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What is made of a figure: its colour against the target, its direction from an earlier figure and from that of a year
 * before, and, where asked, how many more may go wrong and how it stands to its neighbours. Values are compared exactly,
 * before any rounding, and where there is no value nothing is said.
 */
@Value.Immutable
@DomainStyle
public abstract class Judgement {
    private static final Fraction HUNDRED = Fraction.of(100);

    Judgement() {}

    /**
     * The figure.
     *
     * @return the figure
     */
    public abstract Figure figure();

    /**
     * Which way is better, and the targets.
     *
     * @return the line of the indicator
     */
    public abstract Scorecard.Line line();

    /**
     * An earlier figure, mostly that of the period before, of the same edition and readings.
     *
     * @return the figure; empty if it is compared with none
     */
    public abstract Optional<Figure> before();

    /**
     * The figure of the same period a year before, of the same edition and readings.
     *
     * @return the figure; empty if it is compared with none
     */
    public abstract Optional<Figure> yearBefore();

    /**
     * How many units are still to be counted by the end of the period, where headroom is asked. The figure is then of those
     * decided so far.
     *
     * @return how many; empty if headroom is not asked, or is to be that of the units known and not yet due, where each of them
     *     can still turn out well
     */
    public abstract Optional<StillToCome> stillToCome();

    /**
     * The figures of neighbouring councils for the same period, of the same edition and readings.
     *
     * @return by name of the council, in alphabetical order; empty if it is compared with none
     */
    @Value.NaturalOrder
    public abstract SortedMap<String, Figure> neighbourFigures();

    @Value.Check
    void check() {
        requireOneIndicator(line().indicator().code());
        Stream.of(before(), yearBefore()).flatMap(Optional::stream).forEach(this::requireReadAlike);
        ReportingPeriod then = figure().period().yearBefore();
        if (yearBefore().filter(earlier -> !earlier.period().equals(then)).isPresent()) {
            throw new IllegalArgumentException("figure of a year before must be of " + then.label() + ", but was of "
                    + yearBefore().orElseThrow().period().label());
        }
        neighbourFigures().values().forEach(this::requireSameIndicatorAndPeriod);
        if (stillToCome().isPresent() && !figure().indicator().formula().isShare()) {
            throw new IllegalArgumentException("headroom must be asked of a share, but "
                    + figure().indicator().code() + " is not one");
        }
    }

    private void requireOneIndicator(String other) {
        String code = figure().indicator().code();
        if (!code.equals(other)) {
            throw new IllegalArgumentException(
                    "figures to compare must be of one indicator, but were of " + code + " and " + other);
        }
    }

    private void requireReadAlike(Figure other) {
        requireOneIndicator(other.indicator().code());
        if (!other.indicator().readAs().equals(figure().indicator().readAs())) {
            throw new IllegalArgumentException("figures to compare must be read alike, but were of "
                    + figure().indicator() + " and " + other.indicator());
        }
        if (!other.indicator().edition().equals(figure().indicator().edition())) {
            throw new IllegalArgumentException("figures to compare must be of one edition of "
                    + figure().indicator().code() + ", but were of \""
                    + figure().indicator().edition().inWords() + "\" and \""
                    + other.indicator().edition().inWords() + "\"");
        }
    }

    private void requireSameIndicatorAndPeriod(Figure neighbour) {
        requireReadAlike(neighbour);
        if (!neighbour.period().equals(figure().period())) {
            throw new IllegalArgumentException("figures of neighbours must be of "
                    + figure().period().label() + ", but one was of "
                    + neighbour.period().label());
        }
    }

    /**
     * Which way is better.
     *
     * @return the polarity of the line
     */
    public Polarity polarity() {
        return line().polarity();
    }

    /**
     * The target that applies to the period.
     *
     * @return the target; empty if there is none
     */
    public Optional<BoundTarget> target() {
        return line().targetOn(figure().period().lastDay());
    }

    /**
     * The colour. A figure that is not final has none: its bounds are those of the units known, and more may come.
     *
     * @return red, amber or green; empty where there is no value or no target
     */
    public Optional<Rag> rag() {
        return figure().outcome()
                .value()
                .flatMap(value -> target().map(bound -> bound.target().rag(value)));
    }

    /**
     * The direction of the change from the earlier figure.
     *
     * @return improved, worsened, unchanged, risen or fallen; empty where one of the two has no value or there is no earlier
     *     figure
     */
    public Optional<Direction> direction() {
        return before().flatMap(this::directionFrom);
    }

    /**
     * The direction of the change from the same period a year before.
     *
     * @return improved, worsened, unchanged, risen or fallen; empty where one of the two has no value or there is no figure of
     *     a year before
     */
    public Optional<Direction> directionFromYearBefore() {
        return yearBefore().flatMap(this::directionFrom);
    }

    /** Where a band is better, by the distance to the band of the judged period. */
    Optional<Direction> directionFrom(Figure other) {
        return figure().outcome().value().flatMap(now -> other.outcome().value().map(then -> direction(then, now)));
    }

    private Direction direction(Fraction then, Fraction now) {
        return target().map(bound -> polarity().direction(then, now, bound.target()))
                .orElseGet(() -> polarity().direction(then, now));
    }

    /**
     * How many more may go wrong by the last day of the period with the target met, if all that is still to come counts: where
     * some of it drops out, as a visit whose plan ends first, it can be one less.
     *
     * @return the headroom; empty where it is not asked, there is no target or nothing was counted, and where there is nothing
     *     below the line and nothing to come
     */
    public Optional<Headroom> headroom() {
        LocalDate by = figure().period().lastDay();
        return toCome().flatMap(toCome -> target().flatMap(bound -> figure().outcome()
                .tally()
                .filter(tally -> !isOfNothing(tally, toCome))
                .map(tally -> new Headroom(tally, toCome, bound.target(), by))));
    }

    private Optional<StillToCome> toCome() {
        long notYetDue = figure().standings().notYetDue();
        return stillToCome()
                .or(() -> figure().outcome() instanceof Outcome.Incomplete running
                                && isShareOfWholeUnits()
                                && notYetDue > 0
                                && isOpen(running, Fraction.of(notYetDue))
                        ? Optional.of(StillToCome.known(notYetDue))
                        : Optional.empty());
    }

    private boolean isShareOfWholeUnits() {
        Formula<?, ?> formula = figure().indicator().formula();
        return formula.isShare()
                && formula.denominator().weight().equals(Weight.one())
                && formula.denominator().partsOfOne() == 1;
    }

    /** Whether nothing that is not yet due has gone wrong already: the best value that the figure can take says so. */
    private boolean isOpen(Outcome.Incomplete running, Fraction notYetDue) {
        Tally counted = running.counted();
        Fraction all = counted.denominator().plus(notYetDue);
        boolean isLowerBetter = polarity() == Polarity.LOWER_IS_BETTER;
        Fraction best =
                isLowerBetter ? counted.numerator() : counted.numerator().plus(notYetDue);
        return (isLowerBetter ? running.lowest() : running.highest())
                .filter(best.times(HUNDRED).dividedBy(all)::equals)
                .isPresent();
    }

    private static boolean isOfNothing(Tally tally, StillToCome toCome) {
        return tally.denominator().isZero() && toCome.number() == 0;
    }

    /**
     * How the council stands to its neighbours.
     *
     * @return the comparison; of nothing where no neighbours are given
     */
    public Neighbours neighbours() {
        return new Neighbours(this);
    }

    /**
     * Why the figure is to be read with care.
     *
     * @return the cautions; none where there is no value
     */
    public List<Caution> cautions() {
        return Caution.of(figure().indicator().formula(), figure().outcome());
    }

    /**
     * Whether the denominator is so small that the value swings: below 50, where one unit moves a percentage by more than
     * two points.
     *
     * @return true if there is a value and it is to be read with care
     */
    public boolean isOfSmallNumbers() {
        return cautions().contains(Caution.SMALL_DENOMINATOR);
    }

    /**
     * Starts a judgement; {@link Scorecard#judging} gives the line.
     *
     * @return a builder
     */
    public static JudgementBuilder builder() {
        return new JudgementBuilder();
    }
}
