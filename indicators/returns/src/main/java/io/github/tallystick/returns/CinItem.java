package io.github.tallystick.returns;

import static io.github.tallystick.returns.FileRule.*;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;

/** The items of a children in need census that are read, each with the rules by which the Department for Education checks it. */
enum CinItem implements FileColumn {
    LA_CHILD_ID("LAchildID", Map.of(MISSING_VALUE, "8500", CHILD_AGAIN, "8510")),
    PERSON_BIRTH_DATE("PersonBirthDate", Map.of(OUTSIDE_YEAR, "8520", BIRTH_DATES, "8525Q")),
    EXPECTED_PERSON_BIRTH_DATE("ExpectedPersonBirthDate", Map.of()),
    CIN_REFERRAL_DATE("CINreferralDate", Map.of(MISSING_VALUE, "8600", OUTSIDE_YEAR, "8600")),
    REFERRAL_NFA("ReferralNFA", Map.of(UNKNOWN_CODE, "8568", NOT_GIVEN, "8568")),
    CIN_CLOSURE_DATE("CINclosureDate", Map.of(OUTSIDE_YEAR, "8620", TOO_EARLY, "8630")),
    ASSESSMENT_START("AssessmentActualStartDate", Map.of(TOO_EARLY, "1103")),
    ASSESSMENT_AUTHORISATION(
            "AssessmentAuthorisationDate", Map.of(ENDS_BEFORE_IT_STARTS, "8608", OUTSIDE_YEAR, "8696")),
    S47_START("S47ActualStartDate", Map.of(MISSING_VALUE, "8615", TOO_EARLY, "2889")),
    DATE_OF_INITIAL_CPC(
            "DateOfInitialCPC",
            Map.of(ENDS_BEFORE_IT_STARTS, "8615", OUTSIDE_YEAR, "8715", TOO_EARLY, "1104", SAME_AGAIN, "2884")),
    CPP_START(
            "CPPstartDate",
            Map.of(
                    MISSING_VALUE, "8720",
                    OUTSIDE_YEAR, "8720",
                    TOO_EARLY, "1105",
                    OVERLAPPING, "8940",
                    SAME_AGAIN, "8940")),
    CPP_END("CPPendDate", Map.of(ENDS_BEFORE_IT_STARTS, "8925", OUTSIDE_YEAR, "8930")),
    NUMBER_OF_PREVIOUS_CPP("NumberOfPreviousCPP", Map.of(NOT_GIVEN, "8730", UNKNOWN_CODE, "8730")),
    CPP_REVIEW_DATE("CPPreviewDate", Map.of(MISSING_VALUE, "8842Q", TOO_EARLY, "8841"));

    private static final ImmutableMap<String, CinItem> BY_NAME =
            Maps.uniqueIndex(List.of(values()), CinItem::columnName);

    private final String columnName;
    private final ImmutableMap<FileRule, String> officialRules;

    CinItem(String columnName, Map<FileRule, String> officialRules) {
        this.columnName = columnName;
        this.officialRules = ImmutableMap.copyOf(officialRules);
    }

    static boolean isRead(String name) {
        return BY_NAME.containsKey(name);
    }

    @Override
    public String columnName() {
        return columnName;
    }

    /** The code of the rule by which the Department for Education checks an item, by its name. */
    static String officialRule(String name, FileRule rule) {
        CinItem item = BY_NAME.get(name);
        return item == null ? ReturnHeader.officialRule(name, rule) : item.officialRules.getOrDefault(rule, "");
    }
}
