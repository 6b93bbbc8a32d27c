package io.github.tallystick.core.definition;

import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.result.Rounding;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An indicator as it is written down: what it says, and nothing that follows from it. */
record WrittenIndicator(
        String code,
        String title,
        Class<?> facts,
        String unit,
        WrittenFormula formula,
        Optional<Rounding> rounding,
        Polarity polarity,
        WrittenSource source,
        Optional<List<WrittenReading>> readings,
        Optional<Edition> edition,
        Optional<InForce> inForce,
        Optional<Boolean> answeredInPart) {
    static WrittenIndicator of(Indicator<?> indicator) {
        List<WrittenReading> readings = indicator.readings().stream()
                .map(reading -> WrittenReading.of(reading, indicator.readAs()))
                .toList();
        return new WrittenIndicator(
                indicator.code(),
                indicator.title(),
                indicator.facts(),
                indicator.unit(),
                WrittenFormula.of(indicator.formula()),
                Optional.of(indicator.rounding()),
                indicator.polarity(),
                WrittenSource.of(indicator.source()),
                Optional.of(readings).filter(each -> !each.isEmpty()),
                Optional.of(indicator.edition()).filter(each -> !each.equals(Edition.ONLY)),
                Optional.of(indicator.inForce()).filter(each -> !each.equals(InForce.ALWAYS)),
                Optional.of(indicator.answeredInPart()).filter(each -> each));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // a notation knows kinds of facts alone
    Indicator<?> indicator() {
        return made((Class) facts);
    }

    private <F extends Facts<F>> Indicator<F> made(Class<F> type) {
        IndicatorBuilder<F> builder = Indicator.of(type)
                .code(code)
                .title(title)
                .unit(unit)
                .formula(formula.<F>formula())
                .polarity(polarity)
                .source(source.source());
        rounding.ifPresent(builder::rounding);
        edition.ifPresent(builder::edition);
        inForce.ifPresent(builder::inForce);
        answeredInPart.ifPresent(builder::answeredInPart);
        List<WrittenReading> all = readings.orElse(List.of());
        Map<String, String> readAs = new HashMap<>();
        all.stream()
                .filter(reading -> reading.readOtherwise().orElse(false))
                .forEach(reading -> readAs.put(reading.phrase(), reading.meaning()));
        return builder.readings(all.stream().map(WrittenReading::reading).toList())
                .readAs(readAs)
                .build();
    }

    record WrittenSource(String publisher, String title, LocalDate date, Optional<String> quotation) {
        static WrittenSource of(Source source) {
            return new WrittenSource(source.publisher(), source.title(), source.date(), source.quotation());
        }

        Source source() {
            return Source.builder()
                    .publisher(publisher)
                    .title(title)
                    .date(date)
                    .quotation(quotation)
                    .build();
        }
    }

    /** A choice, in words: what another meaning would make of the definition is not written. */
    record WrittenReading(
            String phrase,
            String meaning,
            String because,
            List<String> otherMeanings,
            Optional<Boolean> readOtherwise) {
        static WrittenReading of(Reading<?> reading, Map<String, String> readAs) {
            return new WrittenReading(
                    reading.phrase(),
                    reading.meaning().words(),
                    reading.because(),
                    reading.others().stream().map(Reading.Meaning::words).toList(),
                    Optional.of(readAs.containsKey(reading.phrase())).filter(each -> each));
        }

        Reading<String> reading() {
            Reading<String> reading = Reading.of(phrase, meaning, meaning, because);
            for (String other : otherMeanings) {
                reading = reading.or(other, other);
            }
            return reading;
        }
    }
}
