package io.github.tallystick.examples.councilreport.council;

import io.github.tallystick.examples.councilreport.council.Referral.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Referrals, quarter by quarter. A quarter has a number of referrals and, among them, of repeats: the same child was
 * referred in the twelve months before. The rest are children without such a referral.
 */
final class Referrals {
    /** First day of the quarter, referrals, repeats. All of them from April 2016 on. */
    private static final String QUARTERS = """
            2015-10-01 110 0
            2016-01-01 125 8
            2016-04-01 168 22
            2016-07-01 154 24
            2016-10-01 187 32
            2017-01-01 203 35
            2017-04-01 181 33
            2017-07-01 158 28
            2017-10-01 214 42
            2018-01-01 226 43
            2018-04-01 232 43
            2018-07-01 243 47
            2018-10-01 399 94
            2019-01-01 247 52
            """;

    /** Every so many children, somebody else calls about the same child on the same day. */
    private static final int SECOND_CALL_EVERY = 45;

    private static final List<String> SOURCES = List.of("1A", "1B", "2B", "3A", "5A", "6", "8", "10");
    private static final List<String> CLOSE_REASONS = List.of("RC1", "RC7", "RC7", "RC8");
    private static final List<String> TEAMS = List.of("Front Door, East", "Front Door, West", "Out of Hours");

    private final Draw draw;
    private final List<Referral> all = new ArrayList<>();
    private final List<Referral> called = new ArrayList<>();
    private final Map<String, Referral> latest = new HashMap<>();

    Referrals(Draw draw) {
        this.draw = draw;
    }

    List<Referral> all() {
        return List.copyOf(all);
    }

    /** Adds the referral with which a child's plan or time in care began. */
    Referral open(Child child, LocalDate date, Outcome outcome, LocalDate closed) {
        Referral referral = new Referral(all.size() + 1, child, date, outcome, closed);
        all.add(referral);
        return referral;
    }

    /** Adds all the other referrals, which concern the children given. */
    void fill(List<Child> children) {
        QUARTERS.lines().forEach(quarter -> {
            List<String> words = List.of(quarter.split(" ", -1));
            LocalDate firstDay = LocalDate.parse(words.get(0));
            int calls = Integer.parseInt(words.get(1)) - countWithin(firstDay, Days.lastDayOfQuarter(firstDay));
            fillQuarter(children, firstDay, calls, Integer.parseInt(words.get(2)));
        });
    }

    private int countWithin(LocalDate firstDay, LocalDate lastDay) {
        return (int) all.stream()
                .filter(referral -> Days.isWithin(referral.date(), firstDay, lastDay))
                .count();
    }

    private void fillQuarter(List<Child> children, LocalDate firstDay, int calls, int repeats) {
        List<Integer> turns = new ArrayList<>();
        List<LocalDate> days = new ArrayList<>();
        for (int turn = 0; turn < calls; turn++) {
            turns.add(turn);
            days.add(callWithin(firstDay, Days.lastDayOfQuarter(firstDay)));
        }
        draw.shuffle(turns);
        days.sort(null);
        for (int turn = 0; turn < calls; turn++) {
            boolean secondCall = turn % SECOND_CALL_EVERY == SECOND_CALL_EVERY - 1;
            if (turns.get(turn) < repeats) {
                call(childReferredBefore(days.get(turn)), days.get(turn));
            } else if (secondCall && turns.get(turn - 1) >= repeats) {
                secondCall(called.get(called.size() - 1));
            } else {
                call(childNotReferredBefore(children, days.get(turn)), days.get(turn));
            }
        }
    }

    /** A day on which somebody calls: now and then at the weekend. */
    private LocalDate callWithin(LocalDate firstDay, LocalDate lastDay) {
        return draw.chance(4) ? draw.dayWithin(firstDay, lastDay) : draw.workingDayWithin(firstDay, lastDay);
    }

    private Child childReferredBefore(LocalDate day) {
        LocalDate earliest = day.minusMonths(12);
        LocalDate last = day.minusDays(15);
        Referral before = draw.oneOf(called);
        while (latest.get(before.child().id()) != before || !Days.isWithin(before.date(), earliest, last)) {
            before = draw.oneOf(called);
        }
        return before.child();
    }

    private Child childNotReferredBefore(List<Child> children, LocalDate day) {
        LocalDate twelveMonthsBefore = day.minusMonths(12);
        Child child = draw.oneOf(children);
        while (!child.birth().isBefore(day) || wasReferredSince(child, twelveMonthsBefore)) {
            child = draw.oneOf(children);
        }
        return child;
    }

    private boolean wasReferredSince(Child child, LocalDate day) {
        Referral before = latest.get(child.id());
        return before != null && !before.date().isBefore(day);
    }

    private void call(Child child, LocalDate day) {
        Referral before = latest.get(child.id());
        if (before != null) {
            before.mustCloseBy(day.minusDays(draw.between(1, 10)));
        }
        boolean taken = draw.chance(80);
        int days = taken ? draw.chance(45) ? draw.between(35, 75) : draw.between(90, 420) : draw.between(0, 6);
        Outcome outcome = taken ? Outcome.CHILD_IN_NEED : Outcome.NO_FURTHER_ACTION;
        Referral referral = open(child, day, outcome, day.plusDays(days));
        called.add(referral);
        latest.put(child.id(), referral);
    }

    private void secondCall(Referral first) {
        open(first.child(), first.date(), Outcome.NO_FURTHER_ACTION, first.date());
    }

    CsvTable episodes() {
        CsvTable table = new CsvTable("""
                cine_referral_id,cine_person_id,cine_referral_date,cine_cin_primary_need_code,
                cine_referral_source_code,cine_referral_source_desc,cine_referral_outcome_json,cine_referral_nfa,
                cine_close_reason,cine_close_date,cine_referral_team,cine_referral_worker_id""");
        for (Referral referral : all) {
            String nfa = referral.opensCase() ? "N" : "Y";
            boolean closed = !referral.closed().isAfter(Days.EXTRACT);
            table.row()
                    .with("cine_referral_id", referral.id())
                    .with("cine_person_id", referral.child().id())
                    .with("cine_referral_date", referral.date())
                    .with("cine_cin_primary_need_code", "N" + draw.between(1, 8))
                    .with("cine_referral_source_code", draw.oneOf(SOURCES))
                    .with("cine_referral_outcome_json", "{\"NFA_FLAG\": \"" + nfa + "\"}")
                    .with("cine_referral_nfa", nfa)
                    .with("cine_close_reason", closed ? draw.oneOf(CLOSE_REASONS) : "")
                    .with("cine_close_date", referral.closed())
                    .with("cine_referral_team", draw.oneOf(TEAMS));
        }
        return table.shuffled(draw);
    }
}
