package io.github.tallystick.examples.councilreport;

import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.examples.councilreport.page.Page;
import io.github.tallystick.returns.CouncilRecords;
import java.util.ArrayList;
import java.util.List;

/** The report on the invented council, worked out once for all tests. */
final class AshmereReport {
    static final Request REQUEST = request();
    static final CouncilRecords RECORDS = records();
    static final Report REPORT = report();

    /** The indicators of its scorecard, in the order of the report. */
    static final List<Indicator<?>> INDICATORS = indicators();

    static final String PAGE = Page.of(REPORT);

    private AshmereReport() {}

    static Request request(String... arguments) {
        try {
            return Request.of(arguments);
        } catch (WrongUse e) {
            throw new AssertionError(e);
        }
    }

    /** The report on the same records, asked for otherwise. */
    static Report report(String... arguments) {
        try {
            Request request = request(arguments);
            return Report.of(request, RECORDS, CouncilFiles.neighbours(request));
        } catch (UnreadableInput e) {
            throw new AssertionError(e);
        }
    }

    private static List<Indicator<?>> indicators() {
        List<Indicator<?>> indicators = new ArrayList<>();
        AshmereScorecard.SCORECARD.lines().forEach(line -> indicators.add(line.indicator()));
        return List.copyOf(indicators);
    }

    private static CouncilRecords records() {
        try {
            return CouncilFiles.read(REQUEST);
        } catch (UnreadableInput e) {
            throw new AssertionError(e);
        }
    }
}
