package io.github.tallystick.core.definition;

import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.result.Rounding;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An indicator as it is written down: what it says, and nothing that follows from it.
 *
 * @param code the code, stable and unique, such as {@code ashmere.visits-14d}
 * @param title a short title for a table
 * @param facts of whom the facts are that it is counted from, such as {@code child}
 * @param unit what is counted, in the singular
 * @param formula what is counted, and what is made of it
 * @param rounding how the value is rounded when it is printed; half up to one decimal place, unless said otherwise
 * @param polarity which way is better
 * @param source where the definition comes from
 * @param readings the choices taken where the words can be read in more than one way
 * @param edition the edition, with the time in which it was in use; the only edition, unless said otherwise
 * @param inForce the last days for which the definition has a meaning; all, unless said otherwise
 * @param answeredInPart whether a period that the records reach in part is answered from that part; not, unless said otherwise
 */
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

    /**
     * Where a definition comes from.
     *
     * @param publisher who published it
     * @param title the document and the place in it
     * @param date the date of the document
     * @param quotation the words of the definition, exactly as they stand in the source
     */
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

    /**
     * A choice, in words: what another meaning would make of the definition is not written.
     *
     * @param phrase the words in question
     * @param meaning what they are taken to mean here
     * @param because why this meaning was taken
     * @param otherMeanings the other meanings in use
     * @param readOtherwise whether this is another meaning than the one that the definition takes
     */
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
