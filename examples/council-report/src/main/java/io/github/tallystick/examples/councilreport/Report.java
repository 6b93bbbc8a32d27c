package io.github.tallystick.examples.councilreport;

import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.indicators.facts.Item;
import io.github.tallystick.indicators.returns.CouncilRecords;
import io.github.tallystick.indicators.returns.RowCounts;
import io.github.tallystick.indicators.scorecard.Scorecard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * A council's report of one period.
 *
 * @param council the council's name
 * @param invented whether the council and all its records are made up
 * @param period the period
 * @param covers the days that the records hold completely; empty if nothing is said of it
 * @param knownAt the last recording date that is known; empty for all records
 * @param showsRecords whether the records behind the figures are shown
 * @param indicators the indicators, in the order of the scorecard
 * @param records the records, with how reading them went
 */
public record Report(
        String council,
        boolean invented,
        ReportingPeriod period,
        Optional<ReportingPeriod> covers,
        Optional<LocalDate> knownAt,
        boolean showsRecords,
        List<IndicatorReport> indicators,
        CouncilRecords records) {
    /** Copies the list. */
    public Report {
        indicators = List.copyOf(indicators);
    }

    static Report of(Request request, CouncilRecords records) {
        Scorecard scorecard = request.isInvented() ? AshmereScorecard.SCORECARD : AshmereScorecard.WITHOUT_TARGETS;
        return new Report(
                request.council(),
                request.isInvented(),
                request.period(),
                request.covers(),
                request.knownAt(),
                request.records(),
                scorecard.lines().stream()
                        .map(line -> IndicatorReport.of(line.indicator(), records, scorecard, request))
                        .toList(),
                records);
    }

    /** How many records were read. */
    public long rowsRead() {
        return sum(RowCounts::rowsRead);
    }

    /** How many of them could not be used. */
    public long rowsNotUsed() {
        return sum(RowCounts::rowsNotUsed);
    }

    /** How often each rule was broken in each file, notes apart, and the items that no file holds. */
    public List<String> breaches() {
        List<String> lines = new ArrayList<>();
        records.problemCounts()
                .forEach((file, rules) -> rules.forEach((rule, count) -> {
                    if (!rule.isOnlyNoted()) {
                        lines.add(file + ": " + rule.code() + ", " + Wording.number(count, "time"));
                    }
                }));
        if (!records.missingItems().isEmpty()) {
            lines.add("not held: "
                    + records.missingItems().stream().map(Item::inWords).collect(Collectors.joining(", ")));
        }
        return lines;
    }

    private long sum(ToLongFunction<RowCounts> part) {
        return records.rowCounts().stream().mapToLong(part).sum();
    }
}
