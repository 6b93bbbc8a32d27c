package io.github.tallystick.examples.councilreport.council;

import io.github.tallystick.examples.councilreport.council.Referral.Outcome;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Children looked after: those who left in a quarter, each with the reason, and those who are still looked after. */
final class LookedAfter {
    /**
     * First day of the quarter and the reasons for ceasing, as the SSDA903 codes them: E11 and E12 adopted, E4A and E4B
     * returned home, E43 to E48 special guardianship, E41 child arrangements, E5 and E6 independent living, E17 staying
     * put, E7 adult residential care, E3 another council's care, E8 other, E9 custody.
     */
    private static final String LEAVERS = """
            2016-01-01 E4A E4B E5 E11 E41 E17 E8
            2016-04-01 E4A E4A E11 E43 E5 E5 E17 E4B
            2016-07-01 E4A E44 E12 E5 E6 E6 E17 E4B E7
            2016-10-01 E4A E4A E5 E5 E17 E43 E9 E4B
            2017-01-01 E4A E11 E44 E5 E6 E17 E8 E7 E4B
            2017-04-01 E4A E4A E4A E12 E5 E5 E17 E41 E44
            2017-07-01 E4A E4A E5 E6 E17 E17 E43 E11
            2017-10-01 E4A E4A E43 E12 E5 E6 E17 E7 E3
            2018-01-01 E4A E4A E44 E11 E12 E5 E5 E17 E41
            2018-04-01 E4A E4A E46 E12 E5 E6 E17 E8
            2018-07-01 E4A E4A E12 E45 E5 E5 E6 E17 E7 E7
            2018-10-01 E4A E4A E46 E11 E5 E5 E17 E17 E41
            2019-01-01 E4A E4A E4A E47 E12 E5 E6 E17
            """;

    private static final int STILL_LOOKED_AFTER = 76;
    private static final int SHORT_BREAKS = 7;
    private static final LocalDate EARLIEST = LocalDate.of(2012, 4, 2);
    private static final LocalDate SYSTEM_START = LocalDate.of(2016, 1, 4);

    private final Draw draw;
    private final Children children;
    private final Referrals referrals;
    private final CareTables tables;
    private final Deque<Child> returning = new ArrayDeque<>();

    LookedAfter(Draw draw, Children children, Referrals referrals) {
        this.draw = draw;
        this.children = children;
        this.referrals = referrals;
        this.tables = new CareTables(draw);
    }

    CareTables tables() {
        LEAVERS.lines().forEach(this::leaveInQuarter);
        for (int child = 0; child < STILL_LOOKED_AFTER; child++) {
            stay(child);
        }
        for (int child = 0; child < SHORT_BREAKS; child++) {
            shortBreak(draw.workingDayWithin(LocalDate.of(2016, 2, 1), LocalDate.of(2018, 11, 30)), child % 3 == 0);
        }
        return tables;
    }

    private void leaveInQuarter(String line) {
        List<String> words = List.of(line.split(" ", -1));
        LocalDate firstDay = LocalDate.parse(words.get(0));
        LocalDate lastDay = Days.lastDayOfQuarter(firstDay);
        words.stream().skip(1).forEach(reason -> leave(reason, draw.workingDayWithin(firstDay, lastDay)));
    }

    private void leave(String reason, LocalDate left) {
        LocalDate entered = Days.later(left.minusDays(daysInCare(reason)), EARLIEST.plusDays(draw.between(0, 500)));
        Child child = children.born(birth(reason, entered, left));
        look(child, entered, left, reason);
        if (reason.equals("E4B")) {
            returning.add(child);
        }
    }

    private int daysInCare(String reason) {
        return switch (reason) {
            case "E4A", "E4B" -> draw.between(20, 330);
            case "E11", "E12" -> draw.between(340, 600);
            case "E41", "E43", "E44", "E45", "E46", "E47" -> draw.between(150, 450);
            case "E5", "E6", "E7", "E17" -> draw.between(200, 900);
            default -> draw.between(40, 500);
        };
    }

    private LocalDate birth(String reason, LocalDate entered, LocalDate left) {
        return switch (reason) {
            case "E5", "E6", "E7", "E17" -> left.minusYears(18);
            case "E11", "E12" -> entered.minusDays(draw.between(130, 700));
            default -> entered.minusDays(draw.between(130, 5200));
        };
    }

    /** A child still looked after: some for years, most since 2016, a few of them for the second time. */
    private void stay(int number) {
        boolean forYears = number % 5 < 2;
        LocalDate entered = forYears
                ? draw.dayWithin(EARLIEST, SYSTEM_START)
                : draw.dayWithin(SYSTEM_START, Days.EXTRACT.minusDays(20));
        boolean again = entered.isAfter(LocalDate.of(2018, 6, 1)) && !returning.isEmpty();
        Child child = again ? returning.removeFirst() : children.born(entered.minusDays(draw.between(130, 3800)));
        look(child, entered, Days.NOT_YET, "");
    }

    private void look(Child child, LocalDate entered, LocalDate left, String reason) {
        LocalDate referred = Days.workingDaysAfter(entered.minusDays(draw.between(15, 110)), 1);
        Referral referral = referrals.open(child, referred, Outcome.LOOKED_AFTER, left);
        tables.addPeriodOfCare(referral, entered, left, reason);
    }

    /** A series of short breaks under one agreement (V3), or a single stay (V4). */
    private void shortBreak(LocalDate start, boolean single) {
        LocalDate end = single ? start.plusDays(draw.between(3, 16)) : Days.NOT_YET;
        Child child = children.born(start.minusDays(draw.between(1500, 4600)));
        Referral referral = referrals.open(child, start.minusDays(40), Outcome.CHILD_IN_NEED, end);
        tables.addShortBreaks(referral, start, end, single ? "V4" : "V3");
    }
}
