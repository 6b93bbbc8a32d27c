package io.github.tallystick.core.calc;

import io.github.tallystick.core.definition.Edition;
import io.github.tallystick.core.definition.Fingerprint;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.core.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * What a figure rests on, enough to repeat it: the definition, how it was read, the working days, the version of the library,
 * the period, the dates and the numbers of what was put in. It holds no record and no identifier.
 */
@Value.Immutable
@DomainStyle
public abstract class Receipt {
    Receipt() {}

    static Receipt of(Figure figure) {
        Indicator<?> indicator = figure.indicator();
        Standings standings = figure.standings();
        return new ReceiptBuilder()
                .code(indicator.code())
                .edition(indicator.edition())
                .fingerprint(indicator.fingerprint())
                .readAs(indicator.readAs())
                .workingDays(indicator.workingDays().map(WorkingDays::of))
                .libraryVersion(LibraryVersion.TEXT)
                .period(figure.period())
                .input(figure.input())
                .units(standings.total() - standings.unusable())
                .unusable(standings.unusable())
                .withheld(figure.outcome() instanceof Outcome.Withheld)
                .build();
    }

    /**
     * The code of the definition.
     *
     * @return for example {@code wokingham.vp8}
     */
    public abstract String code();

    /**
     * The edition of the definition, with the time in which it was in use.
     *
     * @return the edition
     */
    public abstract Edition edition();

    /**
     * What the definition says, as a short number.
     *
     * @return the fingerprint
     */
    public abstract Fingerprint fingerprint();

    /**
     * The phrases that were read otherwise than the definition takes them, each with the meaning asked for.
     *
     * @return the meanings by phrase
     */
    public abstract Map<String, String> readAs();

    /**
     * The working days that were counted with.
     *
     * @return the calendar; empty if the definition counts no working days
     */
    public abstract Optional<WorkingDays> workingDays();

    /**
     * The version of this library.
     *
     * @return for example {@code 1.2.0}
     */
    public abstract String libraryVersion();

    /**
     * The period.
     *
     * @return the period
     */
    public abstract ReportingPeriod period();

    /**
     * The dates of the records, how far they reach, and how many children, workers or schools there were.
     *
     * @return the input
     */
    public abstract Input input();

    /**
     * How many units were made, wherever they stand.
     *
     * @return the number
     */
    public abstract long units();

    /**
     * How many records could not be used.
     *
     * @return the number
     */
    public abstract long unusable();

    /**
     * Whether the numbers of what was put in are withheld together with the figure: they are then 0.
     *
     * @return true for the receipt of a figure that is withheld
     */
    public abstract boolean withheld();

    /**
     * The receipt in plain English. A set of records is all that is recorded of one child, worker or school.
     *
     * @return a line for each thing said, such as {@code known at: 2019-01-15}
     */
    public List<String> inWords() {
        List<String> lines = new ArrayList<>();
        String edition = edition().inWords();
        lines.add("definition: " + code() + (edition.isEmpty() ? "" : ", " + edition) + ", fingerprint "
                + fingerprint().inWords());
        new TreeMap<>(readAs())
                .forEach((phrase, meaning) -> lines.add("read otherwise: \"" + phrase + "\" as " + meaning));
        workingDays().ifPresent(days -> lines.add("working days: " + days.inWords()));
        lines.add("library: tallystick " + libraryVersion());
        lines.add("period: " + periodInWords());
        lines.add("known at: "
                + input().knownAt().map(LocalDate::toString).orElse("no date asked for, every record counts"));
        lines.add("extracted on: "
                + input().extractedOn().map(LocalDate::toString).orElse("day not given"));
        lines.add("records: " + input().coverage().inWords());
        lines.add("counted: "
                + (withheld()
                        ? "withheld with the figure"
                        : units() + " units, made from " + input().facts()
                                + " sets of records; records that could not be used: " + unusable()));
        return List.copyOf(lines);
    }

    private String periodInWords() {
        String days = period().firstDay() + " to " + period().lastDay();
        return period().label().equals(days) ? days : period().label() + ", " + days;
    }

    @Override
    public String toString() {
        return String.join("\n", inWords());
    }

    /**
     * The calendar that was counted with.
     *
     * @param name whose days these are
     * @param firstKnownDay the first day that it knows, included
     * @param lastKnownDay the last day that it knows, included
     * @param fingerprint what its days are, as a short number
     */
    public record WorkingDays(String name, LocalDate firstKnownDay, LocalDate lastKnownDay, Fingerprint fingerprint) {
        static WorkingDays of(WorkingCalendar calendar) {
            return new WorkingDays(
                    calendar.name(), calendar.firstKnownDay(), calendar.lastKnownDay(), Fingerprint.of(calendar));
        }

        /**
         * The calendar in plain English.
         *
         * @return for example {@code England and Wales, known from 2012-01-02 to 2028-12-31, fingerprint 0f1e2d3c4b5a6978}
         */
        public String inWords() {
            return name + ", known from " + firstKnownDay + " to " + lastKnownDay + ", fingerprint "
                    + fingerprint.inWords();
        }
    }
}
