package io.github.tallystick.examples.councilreport;

import io.github.tallystick.core.time.ReportingPeriod;
import java.time.LocalDate;

/** The invented council. */
final class Ashmere {
    static final String NAME = "Ashmere";

    /** The days that its records hold. */
    static final ReportingPeriod EXTRACT = ReportingPeriod.of(LocalDate.of(2016, 4, 1), LocalDate.of(2019, 3, 31));

    private Ashmere() {}
}
