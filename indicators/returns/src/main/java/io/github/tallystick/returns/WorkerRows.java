package io.github.tallystick.returns;

import static io.github.tallystick.returns.SsdColumn.*;

import io.github.tallystick.indicators.facts.Involvement;
import io.github.tallystick.indicators.facts.Post;
import io.github.tallystick.indicators.facts.Worker;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rows of professionals and of their involvements with children. */
final class WorkerRows {
    private final Children children;
    private final Map<String, String> staffIds = new HashMap<>();
    private final Map<String, Post> posts = new HashMap<>();
    private final Identifiers postIds = new Identifiers();
    private final Map<String, Waiting<Involvement>> involvements = new HashMap<>();
    private final Identifiers involvementIds = new Identifiers();

    WorkerRows(Children children) {
        this.children = children;
    }

    /** A row whose post cannot be used still says who the professional is. */
    void addProfessional(Row row) {
        String id = row.given(PROF_PROFESSIONAL_ID);
        if (row.isUsable()) {
            staffIds.putIfAbsent(id, row.phrase(PROF_STAFF_ID));
        }
        if (row.has(START_DATE)) {
            addPost(id, row);
        } else {
            row.leaveOut();
        }
    }

    private void addPost(String id, Row row) {
        PostRow values = PostRow.of(row);
        Post post = Post.builder()
                .id(id)
                .fte(values.fte())
                .agency(values.agency())
                .qualified(values.qualified())
                .newlyQualified(values.newlyQualified())
                .role(values.role())
                .startedOn(values.startedOn())
                .endedOn(values.endedOn())
                .leavingReason(values.leavingReason())
                .build();
        row.onlyOnce(PROF_PROFESSIONAL_ID, id, postIds);
        if (row.isUsable()) {
            posts.put(id, post);
        }
    }

    void addInvolvement(Row row) {
        String id = row.given(INVO_INVOLVEMENTS_ID);
        String professional = row.given(INVO_PROFESSIONAL_ID);
        Children.Gathered child = children.child(row.given(INVO_PERSON_ID));
        LocalDate startedOn = row.day(INVO_INVOLVEMENT_START_DATE);
        Optional<LocalDate> endedOn = row.endOf(startedOn, INVO_INVOLVEMENT_END_DATE);
        row.onlyOnce(INVO_INVOLVEMENTS_ID, id, involvementIds);
        if (row.isUsable()) {
            Involvement involvement = Involvement.builder()
                    .id(id)
                    .child(child.id())
                    .worker("")
                    .role(row.phrase(INVO_PROFESSIONAL_ROLE_ID))
                    .startedOn(startedOn)
                    .endedOn(endedOn)
                    .build();
            involvements.computeIfAbsent(professional, key -> new Waiting<>()).add(involvement, row.line());
        }
    }

    /** Gives the children and the workers their involvements, and the workers their posts. */
    List<Worker> join(FileReport involvementReport) {
        if (!staffIds.isEmpty()) {
            tellUnknown(involvementReport);
        }
        Set<String> staff = new HashSet<>(staffIds.values());
        Workers workers = new Workers();
        posts.forEach((professional, post) ->
                workers.worker(person(professional, staff)).add(post));
        involvements.forEach((professional, waiting) ->
                waiting.facts().forEach(involvement -> give(involvement, person(professional, staff), workers)));
        staffIds.clear();
        posts.clear();
        involvements.clear();
        return workers.toWorkers();
    }

    private void tellUnknown(FileReport report) {
        List<Waiting<Involvement>> unknown = involvements.entrySet().stream()
                .filter(entry -> !staffIds.containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        Waiting.lines(unknown)
                .forEach(line ->
                        report.problem(line, INVO_PROFESSIONAL_ID.columnName(), FileRule.NO_SUCH_PROFESSIONAL, ""));
    }

    // A professional without a staff identifier stands for the person, and must not be taken for somebody else's.
    private String person(String professional, Set<String> staff) {
        String staffId = staffIds.getOrDefault(professional, "");
        if (!staffId.isEmpty()) {
            return staffId;
        }
        return staff.contains(professional) ? "professional " + professional : professional;
    }

    private void give(Involvement involvement, String person, Workers workers) {
        Workers.Gathered worker = workers.worker(person);
        Involvement given =
                Involvement.builder().from(involvement).worker(worker.id()).build();
        worker.add(given);
        children.child(given.child()).add(given);
    }
}
