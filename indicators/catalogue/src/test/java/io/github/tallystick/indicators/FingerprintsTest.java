package io.github.tallystick.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.definition.EditionDifference;
import io.github.tallystick.core.definition.Fingerprint;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.Reading;
import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.outside.FingerprintsMain;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FingerprintsTest {
    static Stream<Indicator<?>> all() {
        return Catalogue.all().stream();
    }

    @Test
    void no_two_definitions_have_one_fingerprint() {
        assertThat(FingerprintsMain.definitions().map(Indicator::fingerprint).map(Fingerprint::hex))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @MethodSource("all")
    void reading_back_gives_the_fingerprint_back_and_each_reading_tells_its_phrase(Indicator<?> indicator) {
        for (Reading<?> reading : indicator.readings()) {
            for (Reading.Meaning<?> other : reading.others()) {
                Indicator<?> read = indicator.read(reading.phrase(), other.words());
                String taken = reading.meaning().words();
                assertThat(read.read(reading.phrase(), taken).fingerprint()).isEqualTo(indicator.fingerprint());
                assertThat(EditionDifference.between(indicator, read).inWords())
                        .contains("meaning of \"" + reading.phrase() + "\": was " + taken + "; now " + other.words());
            }
        }
    }

    /** A receipt tells how many, and of nobody which. */
    @ParameterizedTest
    @MethodSource("all")
    void every_indicator_has_a_receipt(Indicator<?> indicator) {
        assertThat(receipt(indicator))
                .contains(
                        "counted: 0 units, made from 0 sets of records; records that could not be used: 0",
                        "period: 2018-19 Q3, 2018-10-01 to 2018-12-31");
    }

    private static <F extends Facts<F>> List<String> receipt(Indicator<F> indicator) {
        return Evaluation.of(indicator, List.<F>of())
                .figure(ReportingPeriod.quarter(2019, 3))
                .receipt()
                .inWords();
    }

    /** In modules a record that is not public, or not exported, could not be read, which no test on the class path shows. */
    @Test
    void as_modules_in_another_run_of_java_the_definitions_have_the_same_fingerprints()
            throws IOException, InterruptedException {
        String[] all = System.getProperty("java.class.path").split(File.pathSeparator, -1);
        String modules = Arrays.stream(all)
                .filter(entry -> !entry.contains("test-classes"))
                .filter(
                        entry -> entry.matches(
                                ".*(core|catalogue)[/\\\\]target.*|.*(tallystick|guava|failureaccess|commons-numbers|jspecify).*"))
                .collect(Collectors.joining(File.pathSeparator));
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--module-path",
                        modules,
                        "--add-modules",
                        "io.github.tallystick.indicators",
                        "-cp",
                        all[0],
                        FingerprintsMain.class.getName())
                .redirectErrorStream(true)
                .start();
        String printed = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(other.waitFor()).as(printed).isZero();
        Set<String> expected = new HashSet<>();
        FingerprintsMain.definitions().forEach(each -> expected.add(each.code() + " " + each.fingerprint()));
        assertThat(printed.lines()).containsExactlyInAnyOrderElementsOf(expected);
    }
}
