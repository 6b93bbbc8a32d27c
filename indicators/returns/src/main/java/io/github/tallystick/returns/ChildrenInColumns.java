package io.github.tallystick.returns;

import static io.github.tallystick.returns.SsdTable.*;

import io.github.tallystick.core.definition.FactColumns;
import io.github.tallystick.core.definition.RecordColumns;
import io.github.tallystick.core.facts.Numbering;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Conference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The children whom tables name, numbered, with the rows of all tables joined to them. A child exists as soon as any row names it,
 * whether that row is in use or not.
 */
final class ChildrenInColumns {
    private static final List<SsdTable> OF_CHILDREN = Arrays.stream(SsdTable.values())
            .filter(table -> table.form().isOfChildren())
            .toList();
    private static final List<SsdTable> NAMING_CHILDREN = Arrays.stream(SsdTable.values())
            .filter(table -> table.form().child().isPresent())
            .toList();

    private final SsdTables tables;
    private final RowsUnder assessments;
    private final RowsUnder visits;
    private final RowsUnder planReviews;
    private final RowsUnder enquiries;
    private final Map<SsdTable, int[]> children = new EnumMap<>(SsdTable.class);
    private final Map<SsdTable, int[]> childrenNamed = new EnumMap<>(SsdTable.class);
    private final long[] keys;
    private final CareInColumns care;

    ChildrenInColumns(SsdTables tables, ReaderThreads threads) {
        this.tables = tables;
        this.assessments = new RowsUnder(tables.table(SSD_CIN_EPISODES), tables.table(SSD_CIN_ASSESSMENTS), threads);
        this.visits = new RowsUnder(tables.table(SSD_CP_PLANS), tables.table(SSD_CP_VISITS), threads);
        this.planReviews = new RowsUnder(tables.table(SSD_CP_PLANS), tables.table(SSD_CP_REVIEWS), threads);
        this.enquiries = new RowsUnder(tables.table(SSD_S47_ENQUIRY), tables.table(SSD_INITIAL_CP_CONFERENCE), threads);
        this.keys = number(threads);
        this.care = new CareInColumns(tables, children(SSD_CLA_EPISODES), children(SSD_LEGAL_STATUS), keys.length);
    }

    /** Numbers the children of all rows, and returns the key of each number. */
    private long[] number(ReaderThreads threads) {
        int[] assessmentsApart = assessments.apart();
        int[] visitsApart = visits.apart();
        List<long[]> parts = new ArrayList<>();
        OF_CHILDREN.forEach(each -> parts.add(tables.table(each).children()));
        parts.add(assessments.children(assessmentsApart));
        parts.add(visits.children(visitsApart));
        NAMING_CHILDREN.forEach(each -> parts.add(tables.table(each).childrenNamed()));
        Numbering numbering = threads.numbering(Columns.together(parts));
        Iterator<int[]> numbers = Columns.apart(numbering.numbers(), parts).iterator();
        OF_CHILDREN.forEach(each -> children.put(each, numbers.next()));
        children.put(
                SSD_CIN_ASSESSMENTS,
                assessments.children(assessmentsApart, numbers.next(), children(SSD_CIN_EPISODES)));
        children.put(SSD_CP_VISITS, visits.children(visitsApart, numbers.next(), children(SSD_CP_PLANS)));
        NAMING_CHILDREN.forEach(each -> childrenNamed.put(each, numbers.next()));
        long[] all = new long[numbering.size()];
        Arrays.setAll(all, numbering::key);
        return all;
    }

    /** For each row of a table, the number of its child. */
    private int[] children(SsdTable table) {
        return Objects.requireNonNull(children.get(table));
    }

    /** For each row of a table that is not in use and names a child, the number of that. */
    private int[] childrenNamed(SsdTable table) {
        return Objects.requireNonNull(childrenNamed.get(table));
    }

    /** Tells of rows that name what is not there, and reports those that have nothing to belong to. */
    void tell() {
        assessments.tellOutside(FileRule.NO_SUCH_REFERRAL);
        visits.tellOutside(FileRule.NO_SUCH_PLAN);
        planReviews.giveUpOutside(FileRule.NO_PLAN_OF_REVIEW);
        enquiries.tellOutside(FileRule.NO_SUCH_ENQUIRY);
        care.tell();
    }

    /** The children with all their facts, of whom workers are to be known by the involvements. */
    FactColumns<Child> toChildren(WorkersInColumns workers) {
        FactColumns<Child> facts = Child.columns(keys.length).ids(tables.texts().of(keys));
        for (SsdTable each : OF_CHILDREN) {
            if (each.form().kind().isPresent() && tables.table(each).size() > 0) {
                facts = facts.with(records(each, workers));
            }
        }
        facts = assessments.addTo(facts, children(SSD_CIN_ASSESSMENTS), tables.texts());
        facts = visits.addTo(facts, children(SSD_CP_VISITS), tables.texts());
        facts = planReviews.addTo(facts, new int[0], tables.texts());
        return care.addTo(facts);
    }

    private RecordColumns records(SsdTable table, WorkersInColumns workers) {
        RecordColumns records = tables.table(table).records(children(table), tables.texts());
        return switch (table) {
            case SSD_INITIAL_CP_CONFERENCE -> records.days(Conference.ENQUIRY_STARTED, enquiries.startsAbove());
            case SSD_CLA_EPISODES -> care.withLegalStatuses(records);
            case SSD_INVOLVEMENTS -> workers.named(records);
            default -> records;
        };
    }

    /** The group of each child: that of its first row in use, of referrals before plans before visits. */
    GroupsOfOwners groups() {
        GroupsOfOwners groups = new GroupsOfOwners(keys.length);
        List<SsdTable> grouped = NAMING_CHILDREN.stream().filter(tables::isRead).toList();
        grouped.forEach(each -> groups.take(tables.table(each), children(each)));
        grouped.forEach(each -> groups.takeIfUnknown(tables.table(each), childrenNamed(each)));
        return groups;
    }
}
