package io.github.tallystick.returns;

import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.indicators.facts.Child;
import java.util.List;

/**
 * What the census of one year says.
 *
 * @param year the collection year
 * @param children the children, in the order of the file; one who is there again comes again
 * @param isWhole whether the file was read to its end; if not, other children may be missing
 */
record CinYear(int year, List<Child> children, boolean isWhole) {
    ReportingPeriod period() {
        return ReturnKind.CIN.year(year);
    }
}
