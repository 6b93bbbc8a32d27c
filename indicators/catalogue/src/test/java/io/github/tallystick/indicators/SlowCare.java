package io.github.tallystick.indicators;

import io.github.tallystick.core.time.BankHoliday;
import io.github.tallystick.core.time.EnglandAndWales;
import io.github.tallystick.indicators.facts.CareEpisode;
import io.github.tallystick.indicators.facts.CareLeaverStatus;
import io.github.tallystick.indicators.facts.CareReview;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.HealthAssessment;
import io.github.tallystick.indicators.facts.Placement;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** The indicators of looked after children and care leavers, slowly: see {@link SlowReference}. */
final class SlowCare {
    private static final Set<LocalDate> HOLIDAYS = EnglandAndWales.WORKING_DAYS.bankHolidays().stream()
            .map(BankHoliday::date)
            .collect(Collectors.toSet());

    private final List<Child> children;
    private final LocalDate first;
    private final LocalDate last;
    private final LocalDate yearStart;
    private final Counter counter;

    /** Takes one unit below the line, and whether it is above it too. */
    interface Counter {
        void count(boolean above);
    }

    SlowCare(List<Child> children, LocalDate first, LocalDate last, Counter counter) {
        this.children = children;
        this.first = first;
        this.last = last;
        this.yearStart = last.plusDays(1).minusMonths(12);
        this.counter = counter;
    }

    private static List<CareEpisode> care(Child child) {
        return child.careEpisodes().stream()
                .filter(each -> !Set.of("V3", "V4").contains(each.legalStatus().orElse("")))
                .toList();
    }

    private boolean isOpen(CareEpisode each) {
        return !each.startedOn().isAfter(last)
                && each.ceasedOn().filter(day -> !day.isAfter(last)).isEmpty();
    }

    private boolean overlaps(LocalDate start, Optional<LocalDate> end) {
        return !start.isAfter(last) && end.filter(first::isAfter).isEmpty();
    }

    private static LocalDate birthday(LocalDate born, int age) {
        int year = born.getYear() + age;
        boolean noSuchDay = born.getMonthValue() == 2
                && born.getDayOfMonth() == 29
                && !LocalDate.of(year, 1, 1).isLeapYear();
        return noSuchDay ? LocalDate.of(year, 3, 1) : LocalDate.of(year, born.getMonth(), born.getDayOfMonth());
    }

    void missing() {
        for (Child child : children) {
            if (care(child).stream().anyMatch(each -> overlaps(each.startedOn(), each.ceasedOn()))) {
                counter.count(child.missingIncidents().stream()
                        .anyMatch(each -> !each.away() && overlaps(each.startedOn(), each.endedOn())));
            }
        }
    }

    void healthAssessments() {
        for (Child child : children) {
            if (child.bornOn().isPresent() && isInCareAllYear(child)) {
                counter.count(child.annualHealth().stream()
                        .filter(each -> each.yearTo().equals(last))
                        .findFirst()
                        .map(each -> each.assessed())
                        .orElseGet(() -> isAssessed(child)));
            }
        }
    }

    private boolean isInCareAllYear(Child child) {
        return care(child).stream()
                .filter(each -> !each.startedOn().isAfter(yearStart))
                .anyMatch(early -> care(child).stream()
                        .filter(each -> each.periodOfCare().equals(early.periodOfCare()))
                        .anyMatch(each -> each.ceasedOn().filter(last::isAfter).isEmpty()));
    }

    private boolean isAssessed(Child child) {
        long days = child.healthAssessments().stream()
                .filter(each -> each.status().equals("Completed"))
                .map(HealthAssessment::heldOn)
                .filter(day -> !day.isBefore(yearStart) && !day.isAfter(last))
                .distinct()
                .count();
        return days >= (birthday(child.bornOn().orElseThrow(), 5).isAfter(last) ? 2 : 1);
    }

    void placements() {
        for (Child child : children) {
            if (care(child).stream().anyMatch(this::isOpen)) {
                long stays = care(child).stream()
                        .map(CareEpisode::periodOfCare)
                        .distinct()
                        .flatMap(period -> stays(child, period).stream())
                        .filter(stay -> !stay.start.isAfter(last)
                                && stay.end
                                        .filter(day -> !day.isAfter(yearStart))
                                        .isEmpty())
                        .count();
                counter.count(stays >= 3);
            }
        }
    }

    private record Stay(LocalDate start, Optional<LocalDate> end) {}

    private static List<Stay> stays(Child child, String period) {
        List<Stay> stays = new ArrayList<>();
        child.placements().stream()
                .filter(each ->
                        each.periodOfCare().equals(period) && !each.type().startsWith("T"))
                .filter(each -> !each.endedOn().equals(Optional.of(each.startedOn())))
                .sorted(Comparator.comparing(Placement::startedOn)
                        .thenComparing(each -> each.endedOn().orElse(LocalDate.MAX)))
                .forEach(each -> {
                    int before = stays.size() - 1;
                    if (before >= 0
                            && Set.of("T", "U").contains(each.startReason())
                            && stays.get(before).end.equals(Optional.of(each.startedOn()))) {
                        stays.set(before, new Stay(stays.get(before).start, each.endedOn()));
                    } else {
                        stays.add(new Stay(each.startedOn(), each.endedOn()));
                    }
                });
        return stays;
    }

    void reviews() {
        for (Child child : children) {
            List<Boolean> met = new ArrayList<>();
            care(child).stream()
                    .filter(this::isOpen)
                    .map(CareEpisode::periodOfCare)
                    .distinct()
                    .forEach(period -> walk(child, period, (due, inTime) -> {
                        if (!due.isBefore(yearStart) && !due.isAfter(last)) {
                            met.add(inTime);
                        }
                    }));
            if (!met.isEmpty()) {
                counter.count(!met.contains(false));
            }
        }
    }

    /** Walks the reviews of a period of care, telling each due day and whether it was met. */
    private void walk(Child child, String period, BiConsumer<LocalDate, Boolean> due) {
        LocalDate start = care(child).stream()
                .filter(each -> each.periodOfCare().equals(period))
                .map(CareEpisode::startedOn)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        List<LocalDate> held = child.careReviews().stream()
                .filter(each -> each.periodOfCare().equals(period) && !each.cancelled())
                .map(CareReview::heldOn)
                .filter(day -> !day.isBefore(start) && !day.isAfter(last))
                .distinct()
                .sorted()
                .toList();
        LocalDate next = twentyWorkingDaysAfter(start);
        for (int i = 0; i < held.size(); i++) {
            due.accept(next, !held.get(i).isAfter(next));
            next = held.get(i).plusMonths(i == 0 ? 3 : 6);
        }
        due.accept(next, false);
    }

    private static LocalDate twentyWorkingDaysAfter(LocalDate start) {
        LocalDate day = start;
        for (int left = 20; left > 0; ) {
            day = day.plusDays(1);
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            left -= weekend || HOLIDAYS.contains(day) ? 0 : 1;
        }
        return day;
    }

    void leavers(boolean touch, boolean activity) {
        for (Child child : children) {
            for (CareLeaverStatus each : child.careLeaverStatuses()) {
                for (int age = 19; age <= 21 && child.bornOn().isPresent(); age++) {
                    LocalDate day = birthday(child.bornOn().get(), age);
                    boolean inYear = !day.isAfter(each.yearTo())
                            && day.isAfter(each.yearTo().minusYears(1));
                    if (inYear && !day.isBefore(first) && !day.isAfter(last)) {
                        leaver(each, touch, activity);
                    }
                }
            }
        }
    }

    private void leaver(CareLeaverStatus each, boolean touch, boolean activity) {
        boolean meant = !Set.of("DIED", "RHOM").contains(each.inTouch());
        char place = (each.accommodation() + " ").charAt(0);
        if (touch && meant) {
            counter.count(each.inTouch().equals("YES"));
        } else if (activity && meant) {
            counter.count(Set.of("F1", "P1", "F2", "P2", "F3", "P3", "F4", "P4", "F5", "P5")
                    .contains(each.activity()));
        } else if (meant && place != 'G' && place != 'H' && place != 'R') {
            counter.count(each.accommodation().endsWith("1"));
        }
    }
}
