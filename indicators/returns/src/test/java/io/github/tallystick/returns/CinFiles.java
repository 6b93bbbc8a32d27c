package io.github.tallystick.returns;

import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Item;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Small children in need censuses for tests, with identifiers that no message may hold. */
final class CinFiles {
    static final Set<Item> HELD = Set.of(
            Item.REFERRALS,
            Item.NO_FURTHER_ACTION_FLAGS,
            Item.CLOSING_DATES,
            Item.ASSESSMENTS,
            Item.FIRST_ASSESSMENTS,
            Item.CONFERENCES,
            Item.ENQUIRIES,
            Item.PLANS,
            Item.PLAN_REVIEWS,
            Item.BIRTHDAYS);

    /** A child on five lines, with all that is read. */
    static final String CHILD = child(
            "CHILD-1",
            details(
                    "2022-05-03",
                    "<CINclosureDate>2023-03-01</CINclosureDate>",
                    assessment("2022-05-04", "2022-07-06"),
                    enquiry("2022-05-10", "2022-05-27"),
                    "<ReferralNFA>0</ReferralNFA>",
                    plan("2022-05-27", "2023-02-01", 1, "2022-08-20", "2023-01-20")));

    private CinFiles() {}

    /** The header stands on line 1, the first child starts on line 2. */
    static String census(int year, String... children) {
        return "<Message><Header><CollectionDetails><Collection>CIN</Collection><Year>" + year
                + "</Year><ReferenceDate>"
                + year
                + "-03-31</ReferenceDate></CollectionDetails><Source><LEA>799</LEA></Source></Header><Children>\n"
                + String.join("", children) + "</Children></Message>";
    }

    /** A census that breaks off within the child after the last one given. */
    static String brokenCensus(int year, String... children) {
        return census(year, children).replace("</Children></Message>", "<Child><ChildIdentifiers><LAchildID>CHILD-9");
    }

    static String child(String id, String... details) {
        return bornChild(id, "<PersonBirthDate>2015-01-27</PersonBirthDate>", details);
    }

    /** Identifiers on one line, each referral on lines of its own. */
    static String bornChild(String id, String birth, String... details) {
        return "<Child><ChildIdentifiers><LAchildID>" + id + "</LAchildID>" + birth + "</ChildIdentifiers>\n"
                + String.join("", details) + "</Child>\n";
    }

    /** A referral: each part of it on a line. */
    static String details(String referral, String... parts) {
        return "<CINdetails><CINreferralDate>" + referral + "</CINreferralDate>\n" + String.join("\n", parts)
                + "</CINdetails>\n";
    }

    static String referral(String referral) {
        return details(referral, "<ReferralNFA>0</ReferralNFA>");
    }

    static String assessment(String start, String authorised) {
        return "<Assessments><AssessmentActualStartDate>" + start + "</AssessmentActualStartDate>"
                + given("AssessmentAuthorisationDate", authorised) + "</Assessments>";
    }

    static String enquiry(String start, String conference) {
        return "<Section47><S47ActualStartDate>" + start + "</S47ActualStartDate>"
                + given("DateOfInitialCPC", conference) + "</Section47>";
    }

    static String plan(String start, String end, int previous, String... reviews) {
        StringBuilder dates = new StringBuilder();
        for (String review : reviews) {
            dates.append(given("CPPreviewDate", review));
        }
        return "<ChildProtectionPlans><CPPstartDate>" + start + "</CPPstartDate>" + given("CPPendDate", end)
                + "<NumberOfPreviousCPP>" + previous + "</NumberOfPreviousCPP>"
                + (reviews.length == 0 ? "" : "<Reviews>" + dates + "</Reviews>") + "</ChildProtectionPlans>";
    }

    static String given(String item, String value) {
        return value.isEmpty() ? "" : "<" + item + ">" + value + "</" + item + ">";
    }

    static CouncilRecords read(String... files) {
        CinCensusReader reader = new CinCensusReader();
        for (int i = 0; i < files.length; i++) {
            read(reader, "cin_" + (i + 1) + ".xml", files[i].getBytes(StandardCharsets.UTF_8));
        }
        return reader.records();
    }

    static CouncilRecords read(byte[] bytes) {
        CinCensusReader reader = new CinCensusReader();
        read(reader, "cin_1.xml", bytes);
        return reader.records();
    }

    private static void read(CinCensusReader reader, String name, byte[] bytes) {
        try {
            reader.read(name, new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Child only(CouncilRecords records) {
        List<Child> children = records.children();
        if (children.size() != 1) {
            throw new AssertionError("children must be one, but were " + children.size());
        }
        return children.get(0);
    }

    /** The tally, or without one what kind of outcome it is. */
    static String answer(Outcome told) {
        return told.tally().map(Object::toString).orElse(told.getClass().getSimpleName());
    }

    static boolean holds(CouncilRecords records) {
        return HELD.stream().noneMatch(records.missingItems()::contains);
    }

    static boolean lacks(CouncilRecords records) {
        return records.missingItems().containsAll(HELD);
    }
}
