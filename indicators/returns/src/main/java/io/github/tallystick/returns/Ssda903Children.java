package io.github.tallystick.returns;

import static io.github.tallystick.returns.Ssda903Column.CHILD;
import static io.github.tallystick.returns.Ssda903Column.DOB;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The children that the files of all years name: their days of birth, and where the files do not agree. */
final class Ssda903Children {
    private final TreeMap<Integer, Map<Children.Gathered, Amended.Returned<Named>>> headers = new TreeMap<>();
    private final List<Amended.Returned<Named>> others = new ArrayList<>();
    private final Map<Children.Gathered, Born> born = new HashMap<>();

    /** A row's child, and its day of birth if the row gives one. */
    record Named(Children.Gathered child, Optional<LocalDate> bornOn) {}

    /** A day of birth: that of a header counts before those of other files, then that of the latest year. */
    private record Born(LocalDate day, boolean inHeader, int year) {
        static final Comparator<Born> AS_IT_COUNTS =
                Comparator.comparing(Born::inHeader).thenComparing(Born::year).thenComparing(Born::day);

        static Born better(Born one, Born other) {
            return AS_IT_COUNTS.compare(one, other) >= 0 ? one : other;
        }
    }

    /** Adds a row of a header. */
    void addHeader(Amended.Returned<Named> row) {
        headers.computeIfAbsent(row.year(), year -> new LinkedHashMap<>())
                .put(row.row().child(), row);
        addBorn(row, true);
    }

    /** Adds a row of another file. */
    void add(Amended.Returned<Named> row) {
        others.add(row);
        addBorn(row, false);
    }

    private void addBorn(Amended.Returned<Named> row, boolean inHeader) {
        row.row()
                .bornOn()
                .ifPresent(day -> born.merge(row.row().child(), new Born(day, inHeader, row.year()), Born::better));
    }

    /** The day of birth, as it counts. */
    Optional<LocalDate> bornOn(Children.Gathered child) {
        return Optional.ofNullable(born.get(child)).map(Born::day);
    }

    /** Gives the children their days of birth, and tells where the files do not agree. */
    void join(YearsHeld yearsOfHeaders) {
        born.forEach((child, each) -> child.bornOn(each.day()));
        Map<Children.Gathered, LocalDate> before = new HashMap<>();
        headers.values()
                .forEach(header -> header.values().forEach(row -> {
                    Children.Gathered child = row.row().child();
                    tellBorn(row, Optional.ofNullable(before.get(child)));
                    row.row().bornOn().ifPresent(day -> before.put(child, day));
                }));
        others.stream().filter(row -> yearsOfHeaders.contains(row.year())).forEach(this::tell);
    }

    private void tell(Amended.Returned<Named> row) {
        Optional<Amended.Returned<Named>> header = Optional.ofNullable(
                headers.getOrDefault(row.year(), Map.of()).get(row.row().child()));
        if (header.isEmpty()) {
            row.problem(CHILD, FileRule.NOT_IN_HEADER, "");
        }
        tellBorn(row, header.flatMap(each -> each.row().bornOn()));
    }

    private static void tellBorn(Amended.Returned<Named> row, Optional<LocalDate> known) {
        row.row()
                .bornOn()
                .filter(day -> known.filter(other -> !other.equals(day)).isPresent())
                .ifPresent(day -> row.problem(DOB, FileRule.ANOTHER_BIRTHDAY, ""));
    }
}
