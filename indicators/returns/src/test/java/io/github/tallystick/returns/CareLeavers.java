package io.github.tallystick.returns;

import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.indicators.Catalogue;
import io.github.tallystick.indicators.facts.CareLeaverStatus;
import io.github.tallystick.indicators.facts.Child;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The care leavers of the example council: the files {@code oc3.csv} of its returns of 2018 to 2025, each child by itself. */
final class CareLeavers {
    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private CareLeavers() {}

    static Evaluation<Child> evaluation(String code) {
        List<Child> leavers = IntStream.rangeClosed(2018, 2025)
                .boxed()
                .flatMap(CareLeavers::ofReturn)
                .collect(Collectors.groupingBy(Child::id))
                .values()
                .stream()
                .map(years -> years.stream().reduce(Child::and).orElseThrow())
                .toList();
        return Evaluation.of(indicator(code), leavers);
    }

    @SuppressWarnings("unchecked")
    private static Indicator<Child> indicator(String code) {
        return (Indicator<Child>) Catalogue.find(code).orElseThrow();
    }

    private static Stream<Child> ofReturn(int year) {
        Path file = ExampleCouncil.folder().resolve("ssda903/" + year + "/oc3.csv");
        try (Stream<String> lines = Files.lines(file)) {
            return lines.skip(1).map(line -> leaver(year, line.split(",", -1))).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** CHILD, DOB, IN_TOUCH, ACTIV, ACCOM. */
    private static Child leaver(int year, String[] cells) {
        return Child.builder()
                .id(cells[0])
                .bornOn(LocalDate.parse(cells[1], DAY_FIRST))
                .addCareLeaverStatuses(CareLeaverStatus.builder()
                        .id(cells[0] + " " + year)
                        .yearTo(LocalDate.of(year, Month.MARCH, 31))
                        .inTouch(cells[2])
                        .activity(cells[3])
                        .accommodation(cells[4])
                        .build())
                .build();
    }
}
