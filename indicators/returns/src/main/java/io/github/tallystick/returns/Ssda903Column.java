package io.github.tallystick.returns;

import java.util.Locale;

/** The columns of the SSDA903 that are read. */
enum Ssda903Column implements FileColumn {
    CHILD,
    DOB,
    DECOM,
    RNE,
    LS,
    PLACE,
    DEC,
    REC,
    REVIEW,
    MISSING,
    MIS_START,
    MIS_END,
    HEALTH_ASSESSMENT,
    IN_TOUCH,
    ACTIV,
    ACCOM;

    private final String columnName = name().toLowerCase(Locale.ROOT);

    @Override
    public String columnName() {
        return columnName;
    }
}
