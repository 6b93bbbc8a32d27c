package io.github.tallystick.returns;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The items of a workforce census that are read. */
enum WorkforceItem implements FileColumn {
    NUMBER_OF_VACANCIES("NumberOfVacancies"),
    NO_AGENCY_FTE("NoAgencyFTE"),
    AGENCY_WORKER("AgencyWorker"),
    SWE_NO("SWENo"),
    FTE("FTE"),
    ROLE_START_DATE("RoleStartDate"),
    ROLE_END_DATE("RoleEndDate"),
    FTE_30("FTE30"),
    CASES_30("Cases30");

    private static final Set<String> NAMES =
            Arrays.stream(values()).map(WorkforceItem::columnName).collect(Collectors.toUnmodifiableSet());

    private final String columnName;

    WorkforceItem(String columnName) {
        this.columnName = columnName;
    }

    static boolean isRead(String name) {
        return NAMES.contains(name);
    }

    @Override
    public String columnName() {
        return columnName;
    }
}
