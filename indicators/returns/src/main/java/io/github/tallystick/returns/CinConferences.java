package io.github.tallystick.returns;

import static io.github.tallystick.returns.CinItem.*;

import io.github.tallystick.indicators.facts.ChildBuilder;
import io.github.tallystick.indicators.facts.Conference;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The initial child protection conferences under one referral of a census: after an enquiry, or without one. */
final class CinConferences {
    private final CinElements elements;
    private final Optional<LocalDate> referral;
    private final Set<LocalDate> afterEnquiries = new HashSet<>();

    CinConferences(CinElements elements, Optional<LocalDate> referral) {
        this.elements = elements;
        this.referral = referral;
    }

    void add(XmlElement details, ChildBuilder child) {
        for (XmlElement enquiry : details.elements("Section47")) {
            if (!enquiry.text(DATE_OF_INITIAL_CPC).isEmpty()) {
                elements.use(enquiry, row -> addAfterEnquiry(row, child));
            }
        }
        if (!details.text(DATE_OF_INITIAL_CPC).isEmpty()) {
            details.element(DATE_OF_INITIAL_CPC.columnName())
                    .ifPresent(element -> elements.use(element, row -> addWithoutEnquiry(row, child)));
        }
    }

    /** One whose enquiry has no start date, or starts after it, was held all the same. */
    private void addAfterEnquiry(Row row, ChildBuilder child) {
        Optional<LocalDate> startedOn = row.dayIfReadable(S47_START);
        LocalDate heldOn = row.day(DATE_OF_INITIAL_CPC);
        if (row.text(S47_START).isEmpty()) {
            row.tell(S47_START, FileRule.NOT_GIVEN, "");
        }
        startedOn.ifPresent(day -> elements.tellBefore(row, S47_START, day, referral));
        elements.tellBefore(row, DATE_OF_INITIAL_CPC, heldOn, startedOn);
        elements.tellOtherEnd(row, DATE_OF_INITIAL_CPC, Optional.of(heldOn).filter(day -> row.isUsable()));
        if (row.isUsable()) {
            afterEnquiries.add(heldOn);
            child.addConferences(Conference.builder()
                    .id("")
                    .heldOn(heldOn)
                    .enquiryStartedOn(startedOn)
                    .build());
        }
    }

    private void addWithoutEnquiry(Row row, ChildBuilder child) {
        LocalDate heldOn = row.day(DATE_OF_INITIAL_CPC);
        if (row.isUsable() && afterEnquiries.contains(heldOn)) {
            row.problem(DATE_OF_INITIAL_CPC, FileRule.SAME_AGAIN, "");
        }
        elements.tellBefore(row, DATE_OF_INITIAL_CPC, heldOn, referral);
        elements.tellOtherEnd(row, DATE_OF_INITIAL_CPC, Optional.of(heldOn).filter(day -> row.isUsable()));
        if (row.isUsable()) {
            child.addConferences(Conference.builder().id("").heldOn(heldOn).build());
        }
    }
}
