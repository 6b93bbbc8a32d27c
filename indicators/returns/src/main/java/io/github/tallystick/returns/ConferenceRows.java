package io.github.tallystick.returns;

import static io.github.tallystick.returns.SsdColumn.*;

import io.github.tallystick.indicators.facts.Conference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of section 47 enquiries and initial child protection conferences. */
final class ConferenceRows {
    private final Children children;
    private final Map<String, LocalDate> enquiries = new HashMap<>();
    private final Identifiers enquiryIds = new Identifiers();
    private final List<Held> conferences = new ArrayList<>();
    private final Identifiers conferenceIds = new Identifiers();

    ConferenceRows(Children children) {
        this.children = children;
    }

    private record Held(Children.Gathered child, Conference conference, String enquiry, int line) {}

    void addEnquiry(Row row) {
        String id = row.given(S47E_S47_ENQUIRY_ID);
        children.child(row.given(S47E_PERSON_ID));
        LocalDate startedOn = row.day(S47E_S47_START_DATE);
        row.onlyOnce(S47E_S47_ENQUIRY_ID, id, enquiryIds);
        if (row.isUsable()) {
            enquiries.put(id, startedOn);
        }
    }

    /** One with a blank date has not been held, and makes no fact. */
    void addConference(Row row) {
        String id = row.given(ICPC_ICPC_ID);
        Children.Gathered child = children.child(row.given(ICPC_PERSON_ID));
        Optional<LocalDate> heldOn = row.dayIfAny(ICPC_ICPC_DATE);
        boolean transferredIn = row.saysYes(ICPC_ICPC_TRANSFER_IN);
        row.onlyOnce(ICPC_ICPC_ID, id, conferenceIds);
        if (row.isUsable() && heldOn.isPresent()) {
            Conference conference = Conference.builder()
                    .id(id)
                    .heldOn(heldOn.get())
                    .transferredIn(transferredIn)
                    .build();
            conferences.add(new Held(child, conference, row.text(ICPC_S47_ENQUIRY_ID), row.line()));
        }
    }

    /**
     * Gives the children their conferences, each with the start of its enquiry, whichever child that names. One that names an
     * enquiry that is not on record is noted and has none.
     */
    void join(FileReport enquiryReport, FileReport conferenceReport) {
        for (Held held : conferences) {
            Optional<LocalDate> enquiry = Optional.ofNullable(enquiries.get(held.enquiry));
            if (enquiry.isEmpty() && !held.enquiry.isEmpty() && enquiryReport.hasFacts()) {
                conferenceReport.problem(held.line, ICPC_S47_ENQUIRY_ID.columnName(), FileRule.NO_SUCH_ENQUIRY, "");
            }
            held.child.add(Conference.builder()
                    .from(held.conference)
                    .enquiryStartedOn(enquiry)
                    .build());
        }
        conferences.clear();
        enquiries.clear();
    }
}
