package io.github.tallystick.core.calc;

import com.google.common.io.ByteArrayDataOutput;
import com.google.common.io.ByteStreams;
import io.github.tallystick.core.calc.DailyCounts.Sides;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.time.EpochDay;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes a series in its binary form: the same series as the same bytes, sets in order. */
final class SeriesWriter {
    private final ByteArrayDataOutput out = ByteStreams.newDataOutput();

    private SeriesWriter() {}

    static byte[] bytes(Asked asked, List<DailyCounts> stretches) {
        SeriesWriter writer = new SeriesWriter();
        writer.write(asked);
        SeriesDates first = stretches.get(0).dates;
        SeriesDates last = stretches.get(stretches.size() - 1).dates;
        writer.text(first.pace().name());
        writer.out.writeInt(first.first());
        writer.out.writeInt(last.last());
        stretches.forEach(writer::write);
        return SeriesForm.close(writer.out.toByteArray());
    }

    private void write(Asked asked) {
        Indicator<?> indicator = asked.indicator();
        text(indicator.code());
        text(indicator.fingerprint().hex());
        out.writeInt(asked.view().known().recordedBy());
        out.writeInt(asked.view().extractDay());
        WindowForm window = WindowForm.of(asked.window());
        text(window.kind());
        out.writeInt(window.number());
        write(asked.coverage());
    }

    private void write(Coverage coverage) {
        out.writeInt(EpochDay.orBeforeAll(coverage.firstDay()));
        out.writeInt(EpochDay.orNever(coverage.lastDay()));
        out.writeInt(coverage.gaps().size());
        coverage.gaps().forEach(gap -> days(List.of(gap.firstDay(), gap.lastDay())));
        Optional<Set<LocalDate>> asAtDates = coverage.asAtDates();
        out.writeInt(asAtDates.map(Set::size).orElse(SeriesReader.OF_ALL));
        days(asAtDates.orElse(Set.of()).stream().sorted().toList());
        out.writeInt(coverage.missingItems().size());
        coverage.missingItems().stream().sorted().forEach(this::text);
    }

    private void write(DailyCounts counts) {
        out.writeLong(counts.facts);
        out.writeLong(counts.stands.units());
        out.writeLong(counts.stands.unusable());
        write(counts.decided);
        write(counts.lowest);
        write(counts.highest);
        for (int day : counts.settlesOn) {
            out.writeInt(day);
        }
        sums(counts.stands.meant());
        sums(counts.stands.measured());
        sums(counts.stands.met());
        sums(counts.stands.pending());
    }

    private void write(Sides sides) {
        sums(sides.above());
        sums(sides.below());
    }

    private void sums(PerDay perDay) {
        long[] sums = perDay.toArray();
        for (long sum : sums) {
            out.writeLong(sum);
        }
    }

    private void days(Collection<LocalDate> days) {
        days.forEach(day -> out.writeInt(EpochDay.of(day)));
    }

    private void text(String text) {
        out.writeInt(text.length());
        out.writeChars(text);
    }
}
