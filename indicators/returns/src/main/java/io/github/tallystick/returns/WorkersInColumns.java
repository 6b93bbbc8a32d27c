package io.github.tallystick.returns;

import static io.github.tallystick.returns.SsdTable.*;

import io.github.tallystick.core.definition.FactColumns;
import io.github.tallystick.core.definition.RecordColumns;
import io.github.tallystick.core.facts.Numbering;
import io.github.tallystick.indicators.facts.Involvement;
import io.github.tallystick.indicators.facts.Worker;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/** The workers who hold posts or are involved with children, numbered. */
final class WorkersInColumns {
    private final Texts texts;
    private final ColumnTable posts;
    private final ColumnTable involvements;
    private final Professionals professionals;
    private final Numbering workers;
    /** The people of involvements. */
    private final long[] people;

    private final int[] ofPosts;
    private final int[] ofInvolvements;

    WorkersInColumns(SsdTables tables, ReaderThreads threads) {
        this.texts = tables.texts();
        this.posts = tables.table(SSD_PROFESSIONALS);
        this.involvements = tables.table(SSD_INVOLVEMENTS);
        this.professionals = new Professionals(posts);
        this.people = professionals.people(professionalsInvolved());
        List<long[]> parts = List.of(professionals.peopleOfPosts(), people);
        this.workers = threads.numbering(Columns.together(parts));
        Iterator<int[]> numbers = Columns.apart(workers.numbers(), parts).iterator();
        this.ofPosts = numbers.next();
        this.ofInvolvements = numbers.next();
    }

    private long[] professionalsInvolved() {
        return involvements.keys(professional());
    }

    private Cell professional() {
        return involvements.form().only(Reading.KEY);
    }

    /** Tells of involvements of professionals who are not on record, if any are. */
    void tell() {
        long[] involved = professionalsInvolved();
        if (professionals.areKnown()) {
            int[] unknown = IntStream.range(0, involved.length)
                    .filter(row -> !professionals.knows(involved[row]))
                    .toArray();
            involvements.tell(unknown, professional(), FileRule.NO_SUCH_PROFESSIONAL);
        }
    }

    /** Involvements with their children and workers named. */
    RecordColumns named(RecordColumns records) {
        return records.keys(Involvement.CHILD, texts.of(involvements.children()))
                .keys(Involvement.WORKER, row -> name(people[row]));
    }

    private String name(long person) {
        return (Keys.isApart(person) ? "professional " : "") + Keys.text(person, texts.words());
    }

    FactColumns<Worker> toWorkers() {
        FactColumns<Worker> facts = Worker.columns(workers.size())
                .ids(number -> name(workers.key(number)))
                .with(posts.records(ofPosts, texts));
        return involvements.size() == 0 ? facts : facts.with(named(involvements.records(ofInvolvements, texts)));
    }

    /** The group of each worker: that of the first post in use. */
    GroupsOfOwners groups() {
        GroupsOfOwners groups = new GroupsOfOwners(workers.size());
        if (posts.size() > 0) {
            groups.take(posts, ofPosts);
        }
        return groups;
    }
}
