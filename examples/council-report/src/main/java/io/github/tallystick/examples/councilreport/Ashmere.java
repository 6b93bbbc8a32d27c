package io.github.tallystick.examples.councilreport;

import io.github.tallystick.core.time.ReportingPeriod;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** The invented council. */
final class Ashmere {
    static final String NAME = "Ashmere";

    /** The days that its records hold. */
    static final ReportingPeriod EXTRACT = ReportingPeriod.of(LocalDate.of(2016, 4, 1), LocalDate.of(2019, 3, 31));

    private Ashmere() {}

    /** The figures of its neighbours, which are invented as it is. */
    static InputStream neighbours() {
        return Objects.requireNonNull(Ashmere.class.getResourceAsStream("ashmere-neighbours.csv"));
    }

    /** The days that its records hold, seen from a day. */
    static ReportingPeriod upTo(Optional<LocalDate> day) {
        return ReportingPeriod.of(
                EXTRACT.firstDay(), day.filter(EXTRACT.lastDay()::isAfter).orElse(EXTRACT.lastDay()));
    }
}
