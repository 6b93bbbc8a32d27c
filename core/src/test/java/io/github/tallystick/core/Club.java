package io.github.tallystick.core;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.Polarity;
import io.github.tallystick.core.definition.Source;
import io.github.tallystick.core.definition.Table;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.facts.Known;
import io.github.tallystick.core.facts.Revision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/**
 * Another small domain, with every kind of column: members of a club, their plans, the visits under a plan, and notes about a
 * plan. Days are counted from {@link #DAY_0}; a negative one is not given.
 */
public final class Club {
    public static final LocalDate DAY_0 = LocalDate.of(2018, 1, 1);
    public static final int SPAN = 90;
    private static final int RARELY = 8;

    public record Plan(
            String id, int start, int end, boolean active, String kind, String reason, int hours, List<Visit> visits) {
        Plan withVisits(List<Visit> others) {
            return new Plan(id, start, end, active, kind, reason, hours, others);
        }
    }

    public record Visit(String id, int made, int left, boolean seen, String kind, int hours) {}

    public record Note(String id, int written, int closed, boolean urgent, String kind, String about, int hours) {}

    public record Member(String id, List<Plan> plans, List<Note> notes) implements Facts<Member> {
        @Override
        public Member asKnown(Known known) {
            return this;
        }

        @Override
        public Member revised(Member now, Revision revision) {
            return now;
        }
    }

    public static final Table<Plan> PLANS =
            Table.of("plan", Plan.class, Plan::id).in(Member.class, Member::plans);
    public static final Column PLAN_NUMBER = PLANS.key("number", "plan", Plan::id);
    public static final Column START = PLANS.day("start", "started", plan -> day(plan.start()));
    public static final Column END = PLANS.end("end", "ended", plan -> day(plan.end()));
    public static final Column ACTIVE = PLANS.flag("active", "active", Plan::active);
    public static final Column PLAN_KIND = PLANS.code("kind", "kind", Plan::kind);
    public static final Column REASON = PLANS.knownWith(PLANS.code("reason", "reason", Plan::reason), END);
    public static final Column PLAN_HOURS = PLANS.amount("hours", "hours", 2, Plan::hours);

    public static final Table<Visit> VISITS =
            Table.of("visit", Visit.class, Visit::id).under(PLANS, Plan::visits);
    public static final Column MADE = VISITS.day("made", "made", visit -> day(visit.made()));
    public static final Column LEFT = VISITS.end("left", "left", visit -> day(visit.left()));
    public static final Column SEEN = VISITS.flag("seen", "seen", Visit::seen);
    public static final Column VISIT_KIND = VISITS.code("kind", "kind", Visit::kind);
    public static final Column VISIT_HOURS = VISITS.amount("hours", "hours", 2, Visit::hours);

    public static final Table<Note> NOTES =
            Table.of("note", Note.class, Note::id).in(Member.class, Member::notes);
    public static final Column WRITTEN = NOTES.day("written", "written", note -> day(note.written()));
    public static final Column CLOSED = NOTES.end("closed", "closed", note -> day(note.closed()));
    public static final Column URGENT = NOTES.knownWith(NOTES.flag("urgent", "urgent", Note::urgent), CLOSED);
    public static final Column NOTE_KIND = NOTES.code("kind", "kind", Note::kind);
    public static final Column ABOUT = NOTES.key("about", "about", Note::about);
    public static final Column NOTE_HOURS = NOTES.amount("hours", "hours", 2, Note::hours);

    private Club() {}

    private static Optional<LocalDate> day(int day) {
        return day < 0 ? Optional.empty() : Optional.of(DAY_0.plusDays(day));
    }

    /** What happens to a member in all. */
    public static Member member(String id, Random random) {
        List<Plan> plans = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            int start = random.nextInt(SPAN);
            List<Visit> visits = new ArrayList<>();
            for (int j = random.nextInt(4); j > 0; j--) {
                int made = start + random.nextInt(SPAN - start);
                visits.add(new Visit(
                        id + "v" + i + j,
                        made,
                        end(made, random),
                        random.nextBoolean(),
                        kind(random),
                        random.nextInt(4)));
            }
            int end = end(start, random);
            plans.add(new Plan(
                    "p" + i,
                    start,
                    end,
                    random.nextBoolean(),
                    kind(random),
                    end < 0 ? "" : kind(random),
                    random.nextInt(4),
                    visits));
        }
        List<Note> notes = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            int written = random.nextInt(SPAN);
            int closed = end(written, random);
            notes.add(new Note(
                    id + "n" + i,
                    written,
                    closed,
                    closed >= 0 && random.nextBoolean(),
                    kind(random),
                    "p" + (1 + random.nextInt(3)),
                    random.nextInt(4)));
        }
        return new Member(id, plans, notes);
    }

    private static int end(int start, Random random) {
        return random.nextInt(3) == 0 ? -1 : start + random.nextInt(40);
    }

    private static String kind(Random random) {
        return List.of("a", "b", "ab").get(random.nextInt(3));
    }

    /** Whether a visit or note is on record before its day has come. */
    private static boolean isBooked(String id) {
        return id.endsWith("3");
    }

    /** What is known of a member by the end of a day. */
    public static Member seen(Member member, int day) {
        List<Plan> plans = member.plans().stream()
                .filter(plan -> plan.start() <= day)
                .map(plan -> new Plan(
                        plan.id(),
                        plan.start(),
                        by(plan.end(), day),
                        plan.active(),
                        plan.kind(),
                        by(plan.end(), day) < 0 ? "" : plan.reason(),
                        plan.hours(),
                        plan.visits().stream()
                                .filter(visit -> visit.made() <= day || isBooked(visit.id()))
                                .map(visit -> new Visit(
                                        visit.id(),
                                        visit.made(),
                                        by(visit.left(), day),
                                        visit.seen(),
                                        visit.kind(),
                                        visit.hours()))
                                .toList()))
                .toList();
        List<Note> notes = member.notes().stream()
                .filter(note -> note.written() <= day || isBooked(note.id()))
                .map(note -> new Note(
                        note.id(),
                        note.written(),
                        by(note.closed(), day),
                        by(note.closed(), day) >= 0 && note.urgent(),
                        note.kind(),
                        note.about(),
                        note.hours()))
                .toList();
        return new Member(member.id(), plans, notes);
    }

    private static int by(int end, int day) {
        return end <= day ? end : -1;
    }

    /** The same, where some notes, and some visits under plans known on a day, have no day. */
    public static Member withDaysMissing(Member member, int day, Random random) {
        List<Plan> plans = member.plans().stream()
                .map(plan -> plan.withVisits(plan.visits().stream()
                        .map(visit -> plan.start() > day || random.nextInt(RARELY) > 0
                                ? visit
                                : new Visit(visit.id(), -1, visit.left(), visit.seen(), visit.kind(), visit.hours()))
                        .toList()))
                .toList();
        List<Note> notes = member.notes().stream()
                .map(note -> random.nextInt(RARELY) > 0
                        ? note
                        : new Note(
                                note.id(), -1, note.closed(), note.urgent(), note.kind(), note.about(), note.hours()))
                .toList();
        return new Member(member.id(), plans, notes);
    }

    /** The same, where what has not ended ends on a day. */
    public static Member ended(Member member, int day) {
        IntUnaryOperator end = known -> known < 0 ? day : known;
        List<Plan> plans = member.plans().stream()
                .map(plan -> new Plan(
                        plan.id(),
                        plan.start(),
                        end.applyAsInt(plan.end()),
                        plan.active(),
                        plan.kind(),
                        plan.reason(),
                        plan.hours(),
                        plan.visits().stream()
                                .map(visit -> new Visit(
                                        visit.id(),
                                        visit.made(),
                                        end.applyAsInt(visit.left()),
                                        visit.seen(),
                                        visit.kind(),
                                        visit.hours()))
                                .toList()))
                .toList();
        List<Note> notes = member.notes().stream()
                .map(note -> new Note(
                        note.id(),
                        note.written(),
                        end.applyAsInt(note.closed()),
                        note.urgent(),
                        note.kind(),
                        note.about(),
                        note.hours()))
                .toList();
        return new Member(member.id(), plans, notes);
    }

    /** All that happens to a member but for the records of some kinds that nobody knew of on a day. */
    public static Member withoutMoreAfter(Member member, int day, Set<? extends Table<?>> complete) {
        List<Plan> plans = member.plans().stream()
                .filter(plan -> plan.start() <= day || !complete.contains(PLANS))
                .map(plan -> complete.contains(VISITS) ? withVisitsBy(plan, day) : plan)
                .toList();
        List<Note> notes = member.notes().stream()
                .filter(note -> note.written() <= day || isBooked(note.id()) || !complete.contains(NOTES))
                .toList();
        return new Member(member.id(), plans, notes);
    }

    private static Plan withVisitsBy(Plan plan, int day) {
        List<Visit> visits = plan.visits().stream()
                .filter(visit -> visit.made() <= day || isBooked(visit.id()))
                .toList();
        return plan.withVisits(visits);
    }

    public static Indicator<Member> indicator(Formula<Member, ?> formula) {
        return Indicator.of(Member.class)
                .code("club.any")
                .title("any")
                .unit("plan")
                .formula(formula)
                .polarity(Polarity.HIGHER_IS_BETTER)
                .source(Source.builder()
                        .publisher("The tests")
                        .title("A club")
                        .date(DAY_0)
                        .build())
                .build();
    }
}
