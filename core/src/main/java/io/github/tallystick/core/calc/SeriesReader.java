package io.github.tallystick.core.calc;

import io.github.tallystick.core.calc.DailyCounts.Sides;
import io.github.tallystick.core.calc.DailyCounts.Stands;
import io.github.tallystick.core.calc.RollingSeries.Pace;
import io.github.tallystick.core.definition.Fingerprint;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.facts.Known;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.core.time.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a series from its binary form. How long everything is follows from the span; no length of the bytes is trusted. */
final class SeriesReader {
    /** Written for the number of as-at dates of which records tell that tell of all. */
    static final int OF_ALL = -1;

    private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    private final SeriesInput in;
    private final Indicator<?> indicator;
    private final Parts parts;

    private SeriesReader(SeriesInput in, Indicator<?> indicator) {
        this.in = in;
        this.indicator = indicator;
        this.parts = Parts.of(indicator.formula());
    }

    static RollingSeries read(byte[] bytes, Indicator<?> indicator) {
        return new SeriesReader(SeriesForm.open(bytes), indicator).series();
    }

    private RollingSeries series() {
        requireDefinition(in.text(), in.text());
        View view = new View(new Known(in.number(), EpochDay.NEVER, false), in.number());
        Window window = new WindowForm(in.text(), in.number()).window();
        Asked asked = new Asked(indicator, view, window, coverage());
        Pace pace = pace(in.text());
        int first = EpochDay.of(day(in.number()));
        int last = EpochDay.of(day(in.number()));
        requireSpan(window, first, last);
        List<DailyCounts> stretches = new ArrayList<>();
        view.eachStretch(first, last, (from, to) -> {
            SeriesDates dates = SeriesDates.of(from, to, pace);
            if (dates.count() > 0) {
                stretches.add(counts(dates, view.isSeenFromADay(to)));
            }
        });
        in.requireEnd();
        return new RollingSeries(asked, stretches);
    }

    private static Pace pace(String name) {
        return Arrays.stream(Pace.values())
                .filter(pace -> pace.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "pace of a series must be one of " + Arrays.toString(Pace.values()) + ", but is none of them"));
    }

    private void requireDefinition(String code, String fingerprint) {
        Fingerprint asked = indicator.fingerprint();
        if (!code.equals(indicator.code()) || !fingerprint.equals(asked.hex())) {
            throw new IllegalArgumentException(
                    "series must be of " + indicator.code() + " (fingerprint " + asked.inWords() + "), but is of "
                            + code + " (fingerprint " + new Fingerprint(fingerprint).inWords() + ")");
        }
    }

    private static void requireSpan(Window window, int first, int last) {
        if (last < first) {
            throw new IllegalArgumentException("series must not end before it starts: first as-at date "
                    + EpochDay.date(first) + ", last as-at date " + EpochDay.date(last));
        }
        try {
            window.firstDay(first);
        } catch (ArithmeticException beyond) {
            throw new IllegalArgumentException(
                    "window must start on a day that can be counted, but was " + window.inWords() + " "
                            + EpochDay.date(first),
                    beyond);
        }
    }

    private Coverage coverage() {
        int first = in.number();
        int last = in.number();
        return new Coverage(
                first == EpochDay.BEFORE_ALL ? Optional.empty() : Optional.of(day(first)),
                last == EpochDay.NEVER ? Optional.empty() : Optional.of(day(last)),
                gaps(),
                asAtDates(),
                missingItems());
    }

    private List<ReportingPeriod> gaps() {
        List<ReportingPeriod> gaps = new ArrayList<>();
        for (int i = in.count(2 * Integer.BYTES); i > 0; i--) {
            gaps.add(ReportingPeriod.of(day(in.number()), day(in.number())));
        }
        return gaps;
    }

    private Optional<Set<LocalDate>> asAtDates() {
        int number = in.number();
        if (number == OF_ALL) {
            return Optional.empty();
        }
        Set<LocalDate> dates = new HashSet<>();
        for (int day : in.ints(number)) {
            dates.add(day(day));
        }
        return Optional.of(dates);
    }

    private Set<String> missingItems() {
        Set<String> items = new HashSet<>();
        for (int i = in.count(Integer.BYTES); i > 0; i--) {
            items.add(in.text());
        }
        return items;
    }

    private static LocalDate day(int epochDay) {
        LocalDate day = EpochDay.date(epochDay);
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            throw new IllegalArgumentException(
                    "day of a series must be from " + EARLIEST + " through " + LATEST + ", but was " + day);
        }
        return day;
    }

    private DailyCounts counts(SeriesDates dates, boolean seenFromADay) {
        int days = dates.count();
        int daysSeen = seenFromADay ? days : 0;
        long[] numbers = in.longs(3);
        Sides decided = sides(days);
        Sides lowest = sides(daysSeen);
        Sides highest = sides(daysSeen);
        int[] settlesOn = in.ints(daysSeen);
        Stands stands = new Stands(sums(days), sums(days), sums(days), sums(daysSeen), numbers[1], numbers[2]);
        requireStandings(stands, days, Arrays.stream(numbers).min().orElseThrow());
        return new DailyCounts(dates, parts, decided, lowest, highest, settlesOn, stands, numbers[0]);
    }

    private Sides sides(int days) {
        return new Sides(sums(days), sums(days));
    }

    private PerDay sums(int days) {
        return PerDay.of(in.longs(days));
    }

    private static void requireStandings(Stands stands, int days, long leastNumber) {
        boolean adds = leastNumber >= 0;
        for (int i = 0; i < days; i++) {
            long pending = stands.pending().isKept() ? stands.pending().on(i) : 0;
            adds &= stands.met().on(i) >= 0
                    && pending >= 0
                    && pending <= stands.meant().on(i)
                    && stands.met().on(i) <= stands.measured().on(i)
                    && stands.measured().on(i) <= stands.meant().on(i) - pending
                    && stands.meant().on(i) <= stands.units();
        }
        if (!adds) {
            throw new IllegalArgumentException("standings of a series must add up to its units, but do not");
        }
    }
}
