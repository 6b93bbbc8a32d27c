package io.github.tallystick.examples.councilreport;

import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.indicators.facts.Item;
import io.github.tallystick.indicators.scorecard.Scorecard;
import io.github.tallystick.returns.CouncilRecords;
import io.github.tallystick.returns.RowCounts;
import io.github.tallystick.returns.SsdTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A council's report of one period.
 *
 * @param request what was asked for
 * @param indicators the indicators, in the order of the scorecard
 * @param records the records, with how reading them went
 * @param neighbours the figures of other councils, with how reading them went
 */
public record Report(
        Request request, List<IndicatorReport> indicators, CouncilRecords records, NeighbourFigures neighbours) {
    /** Copies the list. */
    public Report {
        indicators = List.copyOf(indicators);
    }

    static Report of(Request request, CouncilRecords records, NeighbourFigures neighbours) {
        return of(
                request,
                records,
                neighbours,
                request.isInvented() ? AshmereScorecard.SCORECARD : AshmereScorecard.WITHOUT_TARGETS);
    }

    static Report of(Request request, CouncilRecords records, NeighbourFigures neighbours, Scorecard scorecard) {
        Stream<IndicatorReport> complete = scorecard.lines().stream()
                .map(line -> IndicatorReport.of(line.indicator(), records, scorecard, neighbours, request));
        Optional<Suppression> suppression = request.suppressed().map(Suppression::new);
        List<IndicatorReport> told = complete.map(
                        line -> suppression.map(rule -> rule.of(line)).orElse(line))
                .toList();
        return new Report(request, told, records, neighbours);
    }

    /** The council's name. */
    public String council() {
        return request.council();
    }

    /** The period. */
    public ReportingPeriod period() {
        return request.period();
    }

    /** Whether the council and all its records are made up. */
    public boolean invented() {
        return request.isInvented();
    }

    /** Whether the records behind the figures are shown. */
    public boolean showsRecords() {
        return request.records() && request.suppressed().isEmpty();
    }

    /** Whether tables of the Standard Safeguarding Dataset were read, which do not say how far they reach as returns do. */
    public boolean readsTables() {
        return records.rowCounts().stream()
                .anyMatch(file -> SsdTable.ofFile(file.file()).isPresent());
    }

    /** How many records were read. */
    public long rowsRead() {
        return sum(RowCounts::rowsRead);
    }

    /** How many of them could not be used. */
    public long rowsNotUsed() {
        return sum(RowCounts::rowsNotUsed);
    }

    /** How often each rule was broken in each file, notes apart, and the items that its indicators need and no file holds. */
    public List<String> breaches() {
        List<String> lines = new ArrayList<>();
        records.problemCounts()
                .forEach((file, rules) -> rules.forEach((rule, count) -> {
                    if (!rule.isOnlyNoted()) {
                        lines.add(file + ": " + rule.code() + ", " + Wording.number(count, "time"));
                    }
                }));
        String missing = records.missingItems().stream()
                .map(Item::inWords)
                .filter(this::isNeeded)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            lines.add("not held: " + missing);
        }
        return lines;
    }

    /** Whether an indicator of this report is worked out from an item. */
    private boolean isNeeded(String item) {
        return indicators.stream()
                .map(IndicatorReport::indicator)
                .anyMatch(indicator -> indicator.needs().contains(item)
                        || indicator.needsForKnownAt().contains(item));
    }

    private long sum(ToLongFunction<RowCounts> part) {
        return records.rowCounts().stream().mapToLong(part).sum();
    }
}
