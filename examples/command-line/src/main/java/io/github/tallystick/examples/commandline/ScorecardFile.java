package io.github.tallystick.examples.commandline;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.Source;
import io.github.tallystick.core.definition.Target;
import io.github.tallystick.examples.councilreport.UnreadableInput;
import io.github.tallystick.examples.councilreport.WrongUse;
import io.github.tallystick.indicators.Catalogue;
import io.github.tallystick.indicators.scorecard.BoundTarget;
import io.github.tallystick.indicators.scorecard.Scorecard;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads a scorecard: indicators with their targets, a row for each target. */
final class ScorecardFile {
    private static final Set<String> COLUMNS = Set.of(
            "indicator",
            "at_least",
            "at_most",
            "amber_within",
            "level",
            "publisher",
            "title",
            "date",
            "first_day",
            "last_day");

    private ScorecardFile() {}

    static Scorecard read(Path file) throws WrongUse, UnreadableInput {
        Map<Indicator<?>, List<BoundTarget>> targets = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
            for (NamedCsvRecord row : rows) {
                requireColumns(row);
                List<BoundTarget> ofIndicator = targets.computeIfAbsent(indicator(row), any -> new ArrayList<>());
                target(row).ifPresent(ofIndicator::add);
            }
        } catch (IOException e) {
            throw UnreadableInput.of(file, e);
        } catch (CsvParseException e) {
            throw new UnreadableInput(file + " cannot be read: " + e.getMessage());
        }
        if (targets.isEmpty()) {
            throw new WrongUse("scorecard must name an indicator, but " + file.getFileName() + " holds no row");
        }
        return scorecard(String.valueOf(file.getFileName()), targets);
    }

    private static void requireColumns(NamedCsvRecord row) throws WrongUse {
        for (String column : row.getHeader()) {
            if (!COLUMNS.contains(column.strip())) {
                throw new WrongUse("scorecard: a column must be one of " + String.join(", ", new TreeSet<>(COLUMNS))
                        + ", but was " + column);
            }
        }
    }

    private static Scorecard scorecard(String name, Map<Indicator<?>, List<BoundTarget>> targets) throws WrongUse {
        try {
            return new Scorecard(
                    name,
                    targets.entrySet().stream()
                            .map(each -> Scorecard.Line.of(
                                    each.getKey(), each.getValue().toArray(BoundTarget[]::new)))
                            .toList());
        } catch (IllegalArgumentException e) {
            throw new WrongUse("scorecard: " + e.getMessage());
        }
    }

    private static Indicator<?> indicator(NamedCsvRecord row) throws WrongUse {
        String code = cell(row, "indicator");
        return Catalogue.find(code).orElseThrow(() -> wrong(row, "no indicator is called " + code));
    }

    private static Optional<BoundTarget> target(NamedCsvRecord row) throws WrongUse {
        String least = cell(row, "at_least");
        String most = cell(row, "at_most");
        if (least.isEmpty() && most.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(BoundTarget.builder()
                    .target(limits(least, most).amberWithin(orElse(cell(row, "amber_within"), "0")))
                    .level(level(row))
                    .source(source(row))
                    .firstDay(day(row, "first_day"))
                    .lastDay(day(row, "last_day"))
                    .build());
        } catch (IllegalArgumentException | DateTimeException e) {
            throw wrong(row, String.valueOf(e.getMessage()));
        }
    }

    private static BoundTarget.Level level(NamedCsvRecord row) throws WrongUse {
        String level = orElse(cell(row, "level"), "local");
        return Arrays.stream(BoundTarget.Level.values())
                .filter(each -> each.name().equalsIgnoreCase(level))
                .findFirst()
                .orElseThrow(() -> wrong(row, "a level must be local or national, but was " + level));
    }

    private static Target limits(String least, String most) {
        if (least.isEmpty()) {
            return Target.atMost(most);
        }
        return most.isEmpty() ? Target.atLeast(least) : Target.between(least, most);
    }

    private static Source source(NamedCsvRecord row) throws WrongUse {
        return Source.builder()
                .publisher(cell(row, "publisher"))
                .title(cell(row, "title"))
                .date(day(row, "date").orElseThrow(() -> wrong(row, "a target must say of which date it is")))
                .build();
    }

    private static Optional<LocalDate> day(NamedCsvRecord row, String column) {
        return Optional.of(cell(row, column)).filter(cell -> !cell.isEmpty()).map(LocalDate::parse);
    }

    private static String cell(NamedCsvRecord row, String column) {
        return row.findField(column).map(String::strip).orElse("");
    }

    private static String orElse(String cell, String otherwise) {
        return cell.isEmpty() ? otherwise : cell;
    }

    private static WrongUse wrong(NamedCsvRecord row, String message) {
        return new WrongUse("scorecard, line " + row.getStartingLineNumber() + ": " + message);
    }
}
