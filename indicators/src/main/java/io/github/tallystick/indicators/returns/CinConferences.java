package io.github.tallystick.indicators.returns;

import static io.github.tallystick.indicators.returns.CinItem.*;

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

    private void addAfterEnquiry(Row row, ChildBuilder child) {
        LocalDate startedOn = row.day(S47_START);
        Optional<LocalDate> heldOn = row.endOf(startedOn, DATE_OF_INITIAL_CPC);
        elements.tellBefore(row, S47_START, startedOn, referral);
        elements.tellOtherEnd(row, DATE_OF_INITIAL_CPC, heldOn);
        if (row.isUsable() && heldOn.isPresent()) {
            afterEnquiries.add(heldOn.get());
            child.addConferences(Conference.builder()
                    .id("")
                    .heldOn(heldOn.get())
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
